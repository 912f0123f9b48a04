/** Worked cases speak of situations in the words of the sources; here they become answers, and the outcome comes back. */
import { type Country, isCountry } from "#domain/countries.ts";
import { day, isBefore } from "#domain/dates.ts";
import { documentsAsked, firstFailingRule } from "#domain/derive/checklist.ts";
import { factsFrom } from "#domain/facts.ts";
import type { AnswerOf, Answers, Category } from "#domain/questions.ts";
import { licenceIssueAfterExam } from "#procedures/licence-issue-after-exam.ts";

/** A situation, as worked cases describe it. What a reason does not need may be absent. */
export type Situation = {
  readonly reason: "licence-issue-after-exam";
  readonly application_date: string;
  readonly channel: "self" | "driving-school";
  readonly filer: "applicant" | "legal-representative";
  readonly category: Category;
  readonly pathway: string;
  readonly applicant: {
    readonly birth_date: string;
    readonly sex: "F" | "M";
    readonly nationalities: readonly string[];
    readonly lives_in: string;
    readonly settled_in_france: string | null;
    readonly residence_permit: "valid" | "expired" | null;
    readonly protection:
      | "none"
      | "guardianship"
      | "curatorship"
      | "judicial-safeguard"
      | "family-habilitation";
    readonly emancipated: boolean;
  };
  readonly housing: {
    readonly kind: AnswerOf<"housing">;
    readonly host_is_legal_representative: boolean;
  };
  readonly licence: { readonly held: boolean; readonly ever_held_beyond_am: boolean };
  readonly exam: { readonly passed: boolean; readonly date: string; readonly category: string };
  readonly sanction?: { readonly kind: "none" | "annulment" | "invalidation" };
  readonly medical?: {
    readonly [what in
      | "professional_use"
      | "condition"
      | "adapted_vehicle"
      | "examiner_request"
      | "disability_pension"]?: boolean;
  };
  readonly jdc_already_in_file?: boolean;
};

export type Outcome = {
  readonly verdict: "eligible" | "not-eligible" | "not-online";
  readonly reason: string | null;
  readonly documents: readonly string[] | null;
  readonly optional_documents: readonly string[] | null;
  readonly fee_eur: number | null;
  readonly provisional_last_day?: string;
  readonly provisional_valid_today?: boolean;
};

const country = (code: string): Country => {
  if (!isCountry(code)) throw new Error(`unknown country ${code}`);
  return code;
};

const camel = <Name extends string>(id: string): Name =>
  id.replaceAll(/[-_]([a-z])/g, (_, letter: string) => letter.toUpperCase()) as Name;

const kebab = (name: string): string =>
  name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`).replaceAll(/(\d)/g, "-$1");

const historyOf = ({ sanction, licence }: Situation): AnswerOf<"licenceHistory"> => {
  if (sanction?.kind === "annulment") return "annulled";
  if (sanction?.kind === "invalidation") return "invalidated";
  if (licence.ever_held_beyond_am) return "otherCategory";
  return licence.held ? "amOnly" : "none";
};

/** The answers that a person in that situation gives to the form. */
export const answersOf = (situation: Situation): Answers => {
  const { applicant, housing, exam, medical = {} } = situation;
  const isFrench = applicant.nationalities.includes("FRA");
  const settled = applicant.settled_in_france ?? applicant.birth_date;
  return {
    filer: camel(situation.filer),
    birthDate: applicant.birth_date,
    sex: applicant.sex,
    nationalities: applicant.nationalities.map(country),
    protection: camel(applicant.protection),
    emancipated: applicant.emancipated,
    livesIn: country(applicant.lives_in),
    // A foreigner who has always lived here settled on the day of birth.
    ...(isFrench ? {} : { settledInFrance: settled, residencePermit: applicant.residence_permit ?? "none" }),
    housing: housing.kind,
    hostIsRepresentative: housing.host_is_legal_representative,
    licenceHistory: historyOf(situation),
    category: situation.category,
    examPassed: exam.passed,
    examDate: exam.date,
    jdcOnFile: situation.jdc_already_in_file ?? false,
    medicalSituations: Object.entries(medical)
      .filter(([, holds]) => holds)
      .map(([what]) => camel(what)),
  };
};

/** What the rules answer, in the words of the worked cases. */
export const outcomeOf = (situation: Situation): Outcome => {
  const today = day(situation.application_date);
  const facts = factsFrom(answersOf(situation), today);
  const rule = firstFailingRule(licenceIssueAfterExam, facts);
  if (rule !== null) {
    return {
      verdict: kebab(rule.otherwise) as Outcome["verdict"],
      reason: kebab(rule.reason),
      documents: null,
      optional_documents: null,
      fee_eur: null,
    };
  }
  const asked = documentsAsked(licenceIssueAfterExam, facts).map(({ document }) => kebab(document));
  const lastDay = facts.provisionalLastDay;
  return {
    verdict: "eligible",
    reason: null,
    // The portrait and signature come by a code, on a page of their own.
    documents: [...asked, "e-photo"].toSorted(),
    optional_documents: [],
    fee_eur: licenceIssueAfterExam.feeInEuros,
    ...(lastDay === null
      ? {}
      : {
          provisional_last_day: lastDay.toString(),
          provisional_valid_today: !isBefore(lastDay, today),
        }),
  };
};
