import type { Application, JournalEntry } from "../application.ts";
import { isDocumentKind } from "../documents/kinds.ts";
import { isQuestion } from "../questions.ts";
import type { Dropped, Revision } from "./revision.ts";

/** What a person would miss of what is dropped: answers really given, documents with files, a signature, a code. */
export type Loss = Dropped;

/** What goes with a revision, seen from the application before it. */
export const lossOf = (before: Application, { dropped }: Revision): Loss => ({
  ...dropped,
  answers: dropped.answers.filter((question) => (before.answers[question] ?? "") !== ""),
  documents: dropped.documents.filter((kind) => (before.documents[kind]?.files.length ?? 0) > 0),
});

/** One name for each thing lost, as a form carries them; a question and a document may share theirs. */
export const namesOfLoss = ({ answers, documents, signature, ePhoto }: Loss): readonly string[] => [
  ...answers.map((question) => `answer.${question}`),
  ...documents.map((kind) => `document.${kind}`),
  ...(signature ? ["signature"] : []),
  ...(ePhoto ? ["ePhoto"] : []),
];

export const isNothing = (loss: Loss): boolean => namesOfLoss(loss).length === 0;

/** Told before it happens: files, a signature, a code, or more than the one answer that hung on another. */
export const isWorthAsking = (loss: Loss): boolean =>
  namesOfLoss(loss).length > 1 || (!isNothing(loss) && loss.answers.length === 0);

/** What the journal keeps of it: names, never what was answered. */
export const lossDetails = ({ answers, documents, signature, ePhoto }: Loss): JournalEntry["details"] => ({
  answers,
  documents,
  signature,
  ePhoto,
});

const texts = (value: JournalEntry["details"][string] | undefined): readonly string[] =>
  Array.isArray(value) ? value.map(String) : [];

/** The same read back from the journal: a name that means nothing any more is left out. */
export const lossFrom = ({ answers, documents, signature, ePhoto }: JournalEntry["details"]): Loss => ({
  answers: texts(answers).filter(isQuestion),
  documents: texts(documents).filter(isDocumentKind),
  signature: signature === true,
  ePhoto: ePhoto === true,
});
