import type { Application } from "../application.ts";
import type { DocumentKind } from "../documents/kinds.ts";
import { factsFrom } from "../facts.ts";
import type { Procedure } from "../procedure.ts";
import type { Answers, Question } from "../questions.ts";
import { journeyOf } from "./journey.ts";
import { isNothing, lossOf } from "./loss.ts";
import { type AnsweringFact, answeringFacts, isOfAnother } from "./readings.ts";
import { type Revision, revise } from "./revision.ts";

/** The questions that the signed words of the certificate of the exam (CEPC) answer by themselves. */
const filledBySeal = ["examDate", "category", "nephNumber"] as const satisfies readonly Question[];

export const isFilledBySeal = (question: Question): boolean => filledBySeal.some((each) => each === question);

export type Filling = { readonly revision: Revision; readonly filled: readonly AnsweringFact[] };

/** The one fact that every certificate given agrees upon, sealed, of the person of the form; else null. */
const settledFact = (
  question: Question,
  facts: readonly AnsweringFact[],
  answers: Answers,
): AnsweringFact | null => {
  const candidates = facts.filter(
    (each) => each.question === question && each.kind === "provisionalCertificate",
  );
  const [first] = candidates;
  const isSettled = candidates.every(
    ({ fact, fileId }) =>
      fact.source === "seal" && fact.value === first?.fact.value && !isOfAnother(answers, facts, fileId),
  );
  return isSettled ? (first ?? null) : null;
};

/**
 * What the seal of the certificate of the exam fills in: questions asked of this person and not answered yet, when the
 * seal is authentic, is of the person of the form, and nothing given before would go with it. Null when there is none.
 */
export const fillingOf = (
  application: Application,
  procedure: Procedure,
  on: Temporal.PlainDate,
): Filling | null => {
  const { answers, procedureVersion } = application;
  // A draft begun under former rules takes up today's with its owner's next change, not by itself.
  if (procedureVersion !== procedure.version) return null;
  const facts = answeringFacts(application, on);
  const asked = new Set(journeyOf(procedure, factsFrom(answers, on)).flatMap(({ asks }) => asks));
  const isOffered = ({ answers: { category } }: AnsweringFact): boolean =>
    category === undefined || procedure.categories.includes(category);
  const filled = filledBySeal
    .filter((question) => asked.has(question) && answers[question] === undefined)
    .flatMap((question) => settledFact(question, facts, answers) ?? [])
    .filter(isOffered);
  if (filled.length === 0) return null;
  const read = Object.fromEntries(filled.flatMap(({ answers: told }) => Object.entries(told)));
  const revision = revise(application, { ...answers, ...read }, procedure, on);
  return isNothing(lossOf(application, revision)) ? { revision, filled } : null;
};

/** The document that answers a question by itself. */
const answeredBy: Readonly<Partial<Record<Question, DocumentKind>>> = { examDate: "provisionalCertificate" };

/** A document that would answer a question of a page by itself, of which nothing came yet. */
export const documentToSendFirst = (
  { answers, documents }: Pick<Application, "answers" | "documents">,
  asked: readonly Question[],
  expected: readonly DocumentKind[],
): DocumentKind | null =>
  asked
    .filter((question) => answers[question] === undefined)
    .flatMap((question) => answeredBy[question] ?? [])
    .find((kind) => expected.includes(kind) && (documents[kind]?.files.length ?? 0) === 0) ?? null;
