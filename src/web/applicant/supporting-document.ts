import type { DocumentFile } from "#domain/application.ts";
import { documentsAsked } from "#domain/derive/checklist.ts";
import { isDocumentComplete } from "#domain/derive/journey.ts";
import {
  type DocumentKind,
  type Paper,
  papersFor,
  type Slot,
  sidesOf,
  slotsOf,
} from "#domain/documents/kinds.ts";
import { askedAgain, type Filing } from "./filing.ts";

/** What the page of one supporting document shows. */
export type DocumentModel = {
  readonly filing: Filing;
  readonly kind: DocumentKind;
  /** The papers that count for this person; empty when there is nothing to choose. */
  readonly papers: readonly Paper[];
  readonly paper: Paper | null;
  readonly mustChoosePaper: boolean;
  readonly files: readonly DocumentFile[];
  /** The places this paper has, and those where nothing came yet. */
  readonly slots: readonly Slot[];
  readonly empty: readonly Slot[];
  /** An agent asked for it again, and nothing new came yet. */
  readonly toRenew: { readonly reason: string } | null;
  /** The antivirus had a file of it erased, and nothing new came yet. */
  readonly isInfected: boolean;
  readonly isComplete: boolean;
  /** The next document that waits, or null. */
  readonly next: DocumentKind | null;
};

export const documentModel = (filing: Filing, kind: DocumentKind): DocumentModel => {
  const { application, procedure, facts } = filing;
  const document = application.documents[kind];
  const files = document?.files ?? [];
  const papers = papersFor(kind, facts);
  const chosen = document?.paper ?? null;
  const paper = chosen !== null && papers.includes(chosen) ? chosen : null;
  const slots = slotsOf(sidesOf(kind, chosen));
  const isWhole = isDocumentComplete(application, kind);
  const again = askedAgain(filing, kind);
  const toRenew = again !== null && !again.isRenewed ? { reason: again.reason } : null;
  const next = documentsAsked(procedure, facts).find(
    ({ document: other }) => other !== kind && !isDocumentComplete(application, other),
  );
  return {
    filing,
    kind,
    papers,
    paper,
    mustChoosePaper: papers.length > 1 && paper === null,
    files,
    slots,
    empty: isWhole ? [] : slots.filter((slot) => !files.some((file) => file.slot === slot)),
    toRenew,
    isInfected: document?.infectedAt !== undefined,
    isComplete: isWhole && toRenew === null,
    next: application.state === "draft" ? (next?.document ?? null) : null,
  };
};
