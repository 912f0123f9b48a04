import { type DocumentReason, documentReasonsFor } from "#domain/documents/document-reasons.ts";
import type { DocumentKind } from "#domain/documents/kinds.ts";
import { deskEn } from "#messages/en/desk.ts";
import { deskFr } from "#messages/fr/desk.ts";
import type { Language } from "#usecases/ports/people.ts";
import { TextArea } from "#web/kit/fields.tsx";
import { FilterSelect } from "./filter-select.tsx";
import type { DeskWords } from "./words.ts";

export type Asked = DocumentKind | "ePhoto";

export const longestReason = 600;

/** The ready-made reason in the language of who reads it, then what the agent added. */
export const composeReason = (asked: Asked, ready: string, details: string, reader: Language): string => {
  const known = documentReasonsFor(asked).find((reason) => reason === ready);
  const words = (reader === "fr" ? deskFr : deskEn).documentReasons;
  return [known === undefined ? "" : words[known], details.trim().slice(0, longestReason)]
    .filter((part) => part !== "")
    .join(" ");
};

/** A reason as it was composed, taken apart again: what was chosen, what was added. */
export const takeReasonApart = (
  asked: Asked,
  { cause, reason }: { readonly cause?: string | undefined; readonly reason: string },
  reader: Language,
): { readonly ready: string; readonly details: string } => {
  const chosen = cause === undefined ? "" : composeReason(asked, cause, "", reader);
  return cause !== undefined && chosen !== "" && reason.startsWith(chosen)
    ? { ready: cause, details: reason.slice(chosen.length).trim() }
    : { ready: "", details: reason };
};

/** A ready-made reason to choose, and room to say more. */
export const ReasonFields = ({
  asked,
  id,
  words,
  reader,
  ready = "",
  details = "",
  error,
}: {
  asked: Asked;
  /** Set apart from the other reasons of the page. */
  id: string;
  words: DeskWords;
  reader: Language;
  ready?: string | undefined;
  details?: string | undefined;
  error?: string | undefined;
}) => {
  const options = documentReasonsFor(asked).map((reason: DocumentReason) => ({
    value: reason,
    label: words.documentReasons[reason],
  }));
  return (
    <>
      <FilterSelect
        name={`ready.${id}`}
        label={words.file.reason}
        options={[{ value: "", label: words.file.noReady }, ...options]}
        value={ready}
      />
      <TextArea
        name={`details.${id}`}
        label={words.file.details}
        hint={words.file.detailsHint[reader]}
        rows={2}
        maxLength={longestReason}
        value={details}
        error={error}
        optional
      />
    </>
  );
};
