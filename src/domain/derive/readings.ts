import type { Application } from "../application.ts";
import { holds } from "../conditions.ts";
import { isCountry } from "../countries.ts";
import type { DocumentKind } from "../documents/kinds.ts";
import type { FactName, ReadFact } from "../documents/reading/facts.ts";
import { isSamePlace } from "../documents/reading/plain-text.ts";
import { type Facts, factsFrom } from "../facts.ts";
import { isSameFirstName, isSameName } from "../mrz/names.ts";
import type { Answers, Question } from "../questions.ts";
import { readAnswers, typedAnswer } from "../reading.ts";

/** A fact read on a document of the application that answers a question of its form. */
export type AnsweringFact = {
  readonly question: Question;
  /** As the form would keep it: capitals and missing accents are those of the paper. */
  readonly answers: Answers;
  readonly kind: DocumentKind;
  readonly fileId: string;
  readonly fact: ReadFact;
};

type Questions = Readonly<Partial<Record<FactName, Question>>>;

const ofApplicant: Questions = {
  birthName: "birthName",
  firstNames: "firstNames",
  birthDate: "birthDate",
  sex: "sex",
  nationality: "nationalities",
};
const ofRepresentative: Questions = {
  birthName: "representativeBirthName",
  firstNames: "representativeFirstNames",
  birthDate: "representativeBirthDate",
};
const ofHost: Questions = {
  birthName: "hostBirthName",
  firstNames: "hostFirstNames",
  birthDate: "hostBirthDate",
};
const ofAddress: Questions = {
  street: "street",
  addressComplement: "addressComplement",
  postalCode: "postalCode",
  town: "town",
};
const ofLicence: Questions = { documentNumber: "licenceNumber" };
const ofExam: Questions = { examDate: "examDate", category: "category", nephNumber: "nephNumber" };

/** Identity papers answer for their holder; a bill for where one lives; the certificate of the exam for the exam. */
const questionsOf = (kind: DocumentKind, facts: Facts): Questions => {
  switch (kind) {
    case "identityProof":
    case "residencePermit":
      return ofApplicant;
    case "legalRepresentativeIdentity":
      return ofRepresentative;
    case "hostIdentity":
      return holds("hostedByAnother", facts) ? ofHost : ofRepresentative;
    case "proofOfAddress":
    case "hostProofOfAddress":
      return ofAddress;
    case "currentLicence":
    case "damagedLicence":
      return ofLicence;
    case "provisionalCertificate":
      return { birthName: "birthName", firstNames: "firstNames", birthDate: "birthDate", ...ofExam };
    default:
      return {};
  }
};

/** "MAELYS GAELLE" as people write it; the accents that the paper does not have stay missing. */
const capitalised = (names: string): string =>
  names.toLowerCase().replaceAll(/(^|[ '-])\p{L}/gu, (start) => start.toUpperCase());

const typedOf = (question: Question, { name, value }: ReadFact): Answers => {
  if (question === "nationalities") return isCountry(value) ? { nationalities: [value] } : {};
  return { [question]: name === "firstNames" ? capitalised(value) : value };
};

/** Each fact that answers a question, as long as the form would take it; the papers in the order of the application. */
export const answeringFacts = (
  { answers, documents }: Pick<Application, "answers" | "documents">,
  on: Temporal.PlainDate,
): readonly AnsweringFact[] => {
  const facts = factsFrom(answers, on);
  return Object.values(documents).flatMap(({ kind, files }) => {
    const questions = questionsOf(kind, facts);
    return files.flatMap((file) =>
      (file.read ?? []).flatMap((fact): readonly AnsweringFact[] => {
        const question = questions[fact.name];
        if (question === undefined) return [];
        const typed = typedAnswer(question, typedOf(question, fact));
        const read = readAnswers([question], typed, on);
        return read.problems.length > 0
          ? []
          : [{ question, answers: read.answers, kind, fileId: file.id, fact }];
      }),
    );
  });
};

const listed = (names: string): readonly string[] => names.split(/[\s,]+/).filter((name) => name !== "");

/** Whether an answer says what was read, however each of them is spelt; null when there is no answer yet. */
export const agrees = (
  answers: Answers,
  { question, answers: told, fact }: AnsweringFact,
): boolean | null => {
  const given = answers[question];
  if (given === undefined || given === "") return null;
  const read = told[question];
  switch (fact.name) {
    case "birthName":
      return isSameName(String(given), fact.value, false);
    case "firstNames":
      return isSameFirstName(listed(String(given)), listed(fact.value), false);
    case "birthDate":
      return String(given).startsWith(fact.value) || fact.value.startsWith(String(given));
    case "nationality":
      return Array.isArray(given) && given.some((each) => each === fact.value);
    case "street":
    case "addressComplement":
    case "town":
      return isSamePlace(String(given), fact.value);
    default:
      return String(given) === String(read);
  }
};

/** A certificate whose name or birth date is not the form's is somebody else's: it answers nothing. */
export const isOfAnother = (answers: Answers, facts: readonly AnsweringFact[], fileId: string): boolean =>
  facts.some((each) => each.fileId === fileId && isPersonal(each) && agrees(answers, each) === false);

const isPersonal = ({ fact: { name } }: AnsweringFact): boolean =>
  name === "birthName" || name === "firstNames" || name === "birthDate";

/** What was read that answers a question differently, or that nobody answered yet: to be proposed, never imposed. */
export const proposedFacts = (
  application: Pick<Application, "answers" | "documents">,
  asked: readonly Question[],
  on: Temporal.PlainDate,
): readonly AnsweringFact[] => {
  const { answers } = application;
  const facts = answeringFacts(application, on);
  return asked.flatMap((question) => {
    const [first] = facts.filter(
      (each) => each.question === question && (isPersonal(each) || !isOfAnother(answers, facts, each.fileId)),
    );
    return first === undefined || agrees(answers, first) === true ? [] : [first];
  });
};

/** What an answer of the form was read on, when it says the same: told beside it. */
export const sourceOf = (
  application: Pick<Application, "answers" | "documents">,
  question: Question,
  on: Temporal.PlainDate,
): AnsweringFact | null =>
  answeringFacts(application, on).find(
    (each) => each.question === question && agrees(application.answers, each) === true,
  ) ?? null;
