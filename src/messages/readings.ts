import type { FactName, ReadFact } from "#domain/documents/reading/facts.ts";

/** What is said of the facts that were read on documents. */
export type ReadingMessages = {
  /** The name of each fact, as answers are named. */
  readonly facts: Readonly<Record<FactName, string>>;
  /** What it was read on. */
  readonly sources: Readonly<Record<ReadFact["source"], string>>;
  readonly sexes: Readonly<Record<"F" | "M", string>>;
  /** On the page of a document. */
  readonly onDocument: string;
  readonly inForm: string;
  readonly takeUp: string;
  readonly otherAnswer: (answer: string) => string;
  readonly checkAnswer: string;
  /** On a page of questions. */
  readonly proposed: string;
  readonly readOn: (document: string) => string;
  readonly use: string;
  readonly useHelp: string;
  readonly bareLetters: string;
  readonly used: string;
  readonly source: (answer: string, document: string) => string;
  readonly sendFirst: { readonly title: string; readonly text: string; readonly link: string };
};
