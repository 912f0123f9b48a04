import type { DocumentFile } from "#domain/application.ts";
import { awaitsScan } from "#domain/documents/awaiting-scan.ts";
import { type CheckState, checkStateOf, isBeingChecked, toldOf } from "#domain/documents/checked-file.ts";
import type { DocumentKind } from "#domain/documents/kinds.ts";
import { ButtonRow, Form, SecondaryButton } from "#web/kit/controls.tsx";
import type { Marked } from "#web/kit/marks.tsx";
import { ButtonLink, Link } from "#web/kit/navigation.tsx";
import type { Showing } from "#web/kit/page.ts";
import type { SlotState } from "#web/kit/upload.tsx";
import type { FormWords } from "./form-words.ts";
import { paths } from "./paths.ts";

/** How the place of a file looks, by what the checks say of it. */
export const slotStates: Readonly<Record<CheckState, SlotState>> = {
  unread: "good",
  checking: "checking",
  good: "good",
  advice: "doubt",
  kept: "doubt",
};

/** What the checks say of a file, in words, without what is for agents alone. */
export const sentencesOn = (file: DocumentFile, words: FormWords): readonly string[] =>
  toldOf(file).map(({ code, page, values }) => {
    const sentence = words.findings[code](values);
    return page !== null && file.pages.length > 1 ? `${words.checks.page(page)}${sentence}` : sentence;
  });

/** The places of a page that the findings are about. */
export const marksOn = (file: DocumentFile, page: number): Marked | undefined => {
  const drawn = file.pages[page - 1];
  const places = toldOf(file).flatMap((each) => (each.page === page && each.box !== null ? [each.box] : []));
  return drawn === undefined || places.length === 0
    ? undefined
    : { width: drawn.width, height: drawn.height, places };
};

type Props = {
  readonly file: DocumentFile;
  readonly kind: DocumentKind;
  readonly reference: string;
  readonly title: string;
  readonly retakeHref: string;
  readonly words: FormWords;
  readonly showing: Showing<"applicant">;
};

/** Good, or what to do and why: take it again, or keep it in one press. */
export const FileVerdict = ({ file, kind, reference, title, retakeHref, words, showing }: Props) => {
  const state = checkStateOf(file);
  if (state === "unread") return null;
  const sentences = sentencesOn(file, words);
  const isMarked = file.pages.some((_, index) => marksOn(file, index + 1) !== undefined);
  return (
    <>
      {state === "good" && sentences.length === 0 && <p>{words.checks.good}</p>}
      {sentences.length > 0 && (
        <ul class="tp-findings">
          {sentences.map((sentence) => (
            <li>{sentence}</li>
          ))}
        </ul>
      )}
      {isMarked && <p class="tp-quiet">{words.checks.place}</p>}
      {state === "advice" && (
        <Form
          id={`keep-${file.id}`}
          action={paths.keepFile(reference, kind, file.id)}
          csrf={showing.csrf}
          idempotencyKey={showing.key}
        >
          <p class="tp-quiet">{words.checks.keepHelp}</p>
          <ButtonRow>
            <ButtonLink href={retakeHref} look="secondary">
              {words.checks.retake}
              <span class="fr-sr-only"> : {title}</span>
            </ButtonLink>
            <SecondaryButton small hint={`: ${title}`}>
              {words.checks.keep}
            </SecondaryButton>
          </ButtonRow>
        </Form>
      )}
      {state === "kept" && <p>{words.checks.kept}</p>}
      {isBeingChecked(file) && (
        <p role="status">
          {awaitsScan(file) ? words.checks.scanning : words.checks.underWay}{" "}
          <Link href={paths.document(reference, kind)}>{words.checks.refresh}</Link>
        </p>
      )}
    </>
  );
};
