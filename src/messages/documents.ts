import type { Condition } from "#domain/conditions.ts";
import type { DocumentKind, Slot } from "#domain/documents/kinds.ts";
import type { Paper } from "#domain/documents/papers.ts";

/** A line of advice: for everybody, or only for those of whom a condition holds, or does not. */
export type Advice =
  | string
  | { readonly when: Condition; readonly says: string }
  | { readonly unless: Condition; readonly says: string };

/** What people read about one supporting document, before and while they add it. */
export type DocumentWording = {
  readonly name: string;
  /** What it is or why it is asked, in a sentence. */
  readonly what: string;
  /** What will be accepted, one condition a line. */
  readonly accepted: readonly Advice[];
  /** Where one gets it. */
  readonly where: string | readonly Advice[];
};

/** The documents of one part of the catalogue. */
export type DocumentsOf<Kinds> = Readonly<Record<keyof Kinds, DocumentWording>>;

export type PaperNames = Readonly<Record<Paper, string>>;

/** Names of the documents, of the papers that count for them, and of the places to fill. */
export type DocumentMessages = {
  readonly documents: Readonly<Record<DocumentKind, DocumentWording>>;
  readonly papers: PaperNames;
  readonly slots: Readonly<Record<Slot, string>>;
};
