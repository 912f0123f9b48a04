import type { Application } from "../application.ts";
import { type Condition, holds } from "../conditions.ts";
import { type DocumentKind, documentKinds, isDocumentKind, papersFor } from "../documents/kinds.ts";
import { type Facts, factsFrom } from "../facts.ts";
import type { Procedure, Requirement } from "../procedure.ts";
import { type Answers, isQuestion, type Question, questions } from "../questions.ts";
import { journeyOf } from "./journey.ts";
import { type Outlook, outlookOf } from "./outlook.ts";

/** What an application holds no more, because it would not be asked for it: names only. */
export type Dropped = {
  readonly answers: readonly Question[];
  readonly documents: readonly DocumentKind[];
  readonly signature: boolean;
  readonly ePhoto: boolean;
};

/** An application under new answers or new rules, with what they leave without use. */
export type Revision = { readonly application: Application; readonly dropped: Dropped };

/**
 * Puts answers in the place of those given before, and keeps exactly what still serves: what is asked, or what may come
 * to be once the answers still awaited are given. Progress is not stored, so there is nothing else to correct.
 */
export const revise = (
  application: Application,
  answers: Answers,
  procedure: Procedure,
  on: Temporal.PlainDate,
): Revision => {
  const standing = standingAnswers(procedure, answers, on);
  const facts = factsFrom(standing, on);
  const outlook = outlookOf(procedure, standing, on);
  const documents = Object.entries(application.documents).filter(
    ([kind, document]) =>
      isDocumentKind(kind) &&
      mayRequire(kind, procedure, facts, outlook) &&
      isPaperAccepted(kind, document.paper, facts) &&
      !statesOtherwise(kind, application.answers, standing),
  );
  const isSigned = application.signature !== null;
  const keepsSignature =
    isSigned &&
    mayHold("represented", facts, outlook) &&
    !hasChanged(signedBy, application.answers, standing);
  const keepsEPhoto = application.ePhoto !== null && mayRequire("ePhoto", procedure, facts, outlook);
  return {
    application: {
      ...application,
      answers: standing,
      documents: Object.fromEntries(documents),
      signature: keepsSignature ? application.signature : null,
      ePhoto: keepsEPhoto ? application.ePhoto : null,
    },
    dropped: {
      answers: inFormOrder(answers).filter((question) => standing[question] === undefined),
      documents: Object.keys(documentKinds)
        .filter(isDocumentKind)
        .filter((kind) => application.documents[kind] && !documents.some(([kept]) => kept === kind)),
      signature: isSigned && !keepsSignature,
      ePhoto: application.ePhoto !== null && !keepsEPhoto,
    },
  };
};

/** However they were stored: the questions are listed in the order of the form. */
const inFormOrder = (answers: Answers): readonly Question[] =>
  Object.keys(questions)
    .filter(isQuestion)
    .filter((question) => answers[question] !== undefined);

/**
 * Removes one answer at a time, in the order of the form, and reads the form again each time: what the first one
 * settled may be what kept the next.
 */
const standingAnswers = (procedure: Procedure, answers: Answers, on: Temporal.PlainDate): Answers => {
  const useless = uselessAnswer(procedure, answers, on);
  if (useless === undefined) return answers;
  const { [useless]: _, ...others } = answers;
  return standingAnswers(procedure, others, on);
};

const uselessAnswer = (
  procedure: Procedure,
  answers: Answers,
  on: Temporal.PlainDate,
): Question | undefined => {
  const asked = new Set(journeyOf(procedure, factsFrom(answers, on)).flatMap(({ asks }) => asks));
  const unasked = inFormOrder(answers).filter(
    (question) => !asked.has(question) && procedure.fixed?.[question] === undefined,
  );
  if (unasked.length === 0) return undefined;
  const outlook = outlookOf(procedure, answers, on);
  return unasked.find((question) => !outlook.mayAsk(question));
};

const mayHold = (condition: Condition, facts: Facts, outlook: Outlook): boolean =>
  holds(condition, facts) || outlook.mayHold(condition);

const mayRequire = (
  requirement: Requirement,
  { documents }: Procedure,
  facts: Facts,
  outlook: Outlook,
): boolean =>
  documents.some(
    ({ document, level, when }) =>
      document === requirement && level !== "onRequest" && mayHold(when, facts, outlook),
  );

/** Which papers count depends on nationality, age, housing: the paper shown may count no more. */
const isPaperAccepted = (
  kind: DocumentKind,
  paper: ReturnType<typeof papersFor>[number] | null,
  facts: Facts,
): boolean => {
  const accepted = papersFor(kind, facts);
  return paper === null || accepted.length === 0 || accepted.includes(paper);
};

/** A signature is that of the representative then named: another one has to sign anew (inferred). */
const signedBy = [
  "representativeBirthName",
  "representativeFirstNames",
  "representativeBirthDate",
] as const satisfies readonly Question[];

/**
 * The hosting attestation (attestation d'hébergement) says who hosts whom, where and since when: signed with other
 * names or another address, it is to be signed again.
 */
const stated = [
  "birthName",
  "usualName",
  "firstNames",
  "birthDate",
  "birthPlace",
  "street",
  "addressComplement",
  "postalCode",
  "town",
  "hostIsRepresentative",
  "hostBirthName",
  "hostFirstNames",
  "hostBirthDate",
  "hostBirthPlace",
  "hostedSince",
] as const satisfies readonly Question[];

const statedOfRepresentative = [
  ...signedBy,
  "representativeUsualName",
  "representativeBirthPlace",
] as const satisfies readonly Question[];

const statesOtherwise = (kind: DocumentKind, before: Answers, after: Answers): boolean => {
  if (kind !== "hostingAttestation") return false;
  const questions = before.hostIsRepresentative === true ? [...stated, ...statedOfRepresentative] : stated;
  return hasChanged(
    questions.filter((question) => before[question] !== undefined),
    before,
    after,
  );
};

const hasChanged = (questions: readonly Question[], before: Answers, after: Answers): boolean =>
  questions.some((question) => before[question] !== after[question]);
