import type { Country } from "./countries.ts";
import type { BirthDate, IsoDay } from "./dates.ts";

type QuestionKind =
  | { readonly kind: "name"; readonly optional?: true }
  | { readonly kind: "text"; readonly maxLength: number; readonly optional?: true }
  | { readonly kind: "digits"; readonly length: number; readonly optional?: true }
  /** A whole number from 0 to `max`. */
  | { readonly kind: "count"; readonly max: number }
  | { readonly kind: "birthDate" }
  /** `within` says which side of today the day must be on. */
  | { readonly kind: "date"; readonly within: "past" | "any"; readonly optional?: true }
  | { readonly kind: "yesNo" }
  | { readonly kind: "choice"; readonly options: readonly string[] }
  /** Several may be chosen; none of them is an answer too, unless there must be one. */
  | { readonly kind: "choices"; readonly options: readonly string[]; readonly atLeastOne?: true }
  | { readonly kind: "country" }
  | { readonly kind: "countries"; readonly max: number };

const categories = [
  "AM",
  "A1",
  "A2",
  "A",
  "B1",
  "B",
  "BE",
  "C1",
  "C1E",
  "C",
  "CE",
  "D1",
  "D1E",
  "D",
  "DE",
] as const;

/**
 * Every question a procedure may ask, with the kind of its answer. The wording is in `messages/`;
 * facts that the rules read from the answers are in `facts.ts`.
 */
export const questions = {
  filer: { kind: "choice", options: ["applicant", "legalRepresentative"] },

  birthName: { kind: "name" },
  usualName: { kind: "name", optional: true },
  firstNames: { kind: "name" },
  sex: { kind: "choice", options: ["F", "M"] },
  birthDate: { kind: "birthDate" },
  birthCountry: { kind: "country" },
  birthPlace: { kind: "text", maxLength: 100 },
  nationalities: { kind: "countries", max: 3 },
  protection: {
    kind: "choice",
    options: ["none", "guardianship", "curatorship", "judicialSafeguard", "familyHabilitation"],
  },
  emancipated: { kind: "yesNo" },

  representativeCapacity: { kind: "choice", options: ["parent", "guardian", "childWelfareService", "other"] },
  representativeBirthName: { kind: "name" },
  representativeUsualName: { kind: "name", optional: true },
  representativeFirstNames: { kind: "name" },
  representativeBirthDate: { kind: "birthDate" },
  representativeBirthPlace: { kind: "text", maxLength: 100 },

  livesIn: { kind: "country" },
  street: { kind: "text", maxLength: 100 },
  addressComplement: { kind: "text", maxLength: 100, optional: true },
  postalCode: { kind: "digits", length: 5 },
  town: { kind: "text", maxLength: 100 },
  letterBoxName: { kind: "text", maxLength: 100 },

  housing: {
    kind: "choice",
    options: ["owner", "tenant", "hosted", "homeless", "hotel", "caravan", "boat"],
  },
  hostIsRepresentative: { kind: "yesNo" },
  hostBirthName: { kind: "name" },
  hostFirstNames: { kind: "name" },
  hostBirthDate: { kind: "birthDate" },
  hostBirthPlace: { kind: "text", maxLength: 100 },
  hostedSince: { kind: "date", within: "past" },

  settledInFrance: { kind: "date", within: "past" },
  returnedToFrance: { kind: "date", within: "past" },
  residencePermit: { kind: "choice", options: ["valid", "expired", "none"] },
  firstPermitDate: { kind: "date", within: "past" },

  licenceHistory: {
    kind: "choice",
    options: ["none", "amOnly", "otherCategory", "suspended", "annulled", "invalidated"],
  },
  licenceInHand: { kind: "yesNo" },
  licenceCategories: { kind: "choices", options: categories, atLeastOne: true },
  licenceNumber: { kind: "text", maxLength: 20, optional: true },
  licenceObtained: { kind: "date", within: "past" },
  cardRequestedOnline: { kind: "yesNo" },
  cardReceived: { kind: "date", within: "past" },
  cardDispatched: { kind: "yesNo" },

  category: { kind: "choice", options: categories },
  pathway: {
    kind: "choice",
    options: ["traditional", "accompanied", "supervised", "framed", "independent"],
  },
  driverTraining: { kind: "yesNo" },
  examPassed: { kind: "yesNo" },
  examDate: { kind: "date", within: "past" },
  nephNumber: { kind: "digits", length: 12, optional: true },
  jdcOnFile: { kind: "yesNo" },

  sanctionMonths: { kind: "count", max: 240 },
  banEnd: { kind: "date", within: "any" },
  alcoholOrDrugs: { kind: "yesNo" },
  licenceHandedIn: { kind: "date", within: "past" },
  earlierLicenceYears: { kind: "count", max: 80 },
  theoryRegistrationDate: { kind: "date", within: "past", optional: true },

  lostOn: { kind: "date", within: "past" },
  lossPlace: { kind: "text", maxLength: 100 },
  lossCircumstances: { kind: "text", maxLength: 500 },
  stolenOn: { kind: "date", within: "past" },
  theftUnit: { kind: "text", maxLength: 100 },
  theftReportNumber: { kind: "text", maxLength: 40, optional: true },

  civilChange: { kind: "choice", options: ["familyName", "firstName", "divorce", "marriage"] },
  formerName: { kind: "name" },
  cardErrors: {
    kind: "choices",
    options: ["civilStatus", "category", "validityDate", "restriction"],
    atLeastOne: true,
  },
  errorDescription: { kind: "text", maxLength: 500 },

  militaryUnit: { kind: "text", maxLength: 100 },
  militaryCertificateDate: { kind: "date", within: "past" },
  diplomaTitle: { kind: "text", maxLength: 150 },
  diplomaDate: { kind: "date", within: "past" },
  diplomaSchool: { kind: "text", maxLength: 150 },

  foreignLicenceArea: { kind: "choice", options: ["eea", "overseas", "other"] },
  foreignLicenceCountry: { kind: "country" },
  foreignLicenceNumber: { kind: "text", maxLength: 40, optional: true },
  foreignLicenceObtained: { kind: "date", within: "past" },
  foreignLicenceValid: { kind: "yesNo" },
  foreignLicenceOrigin: {
    kind: "choice",
    options: ["exam", "frenchLicence", "reciprocalState", "otherState"],
  },
  foreignLicenceReciprocity: { kind: "yesNo" },
  foreignLicenceInFrench: { kind: "yesNo" },
  foreignLicenceHeavy: { kind: "yesNo" },
  keepsHeavyCategories: { kind: "yesNo" },
  foreignLicenceSanctioned: { kind: "yesNo" },
  foreignLicenceWhereabouts: { kind: "choice", options: ["inHand", "lost", "stolen"] },
  foreignLicenceCopy: { kind: "yesNo" },
  acceptedForInternational: { kind: "yesNo" },
  internationalRenewal: { kind: "yesNo" },
  internationalLostOrStolen: { kind: "yesNo" },

  medicalSituations: {
    kind: "choices",
    options: ["professionalUse", "condition", "adaptedVehicle", "examinerRequest", "disabilityPension"],
  },
} as const satisfies Record<string, QuestionKind>;

export type Question = keyof typeof questions;

type AnswerOfKind<K> = K extends { kind: "yesNo" }
  ? boolean
  : K extends { kind: "count" }
    ? number
    : K extends { kind: "choice"; options: readonly (infer O)[] }
      ? O
      : K extends { kind: "choices"; options: readonly (infer O)[] }
        ? readonly O[]
        : K extends { kind: "country" }
          ? Country
          : K extends { kind: "countries" }
            ? readonly Country[]
            : K extends { kind: "birthDate" }
              ? BirthDate
              : K extends { kind: "date" }
                ? IsoDay
                : string;

export type AnswerOf<Q extends Question> = AnswerOfKind<(typeof questions)[Q]>;

/** What the person has answered so far. A key is absent until its page was saved; an optional question left blank is `""`. */
export type Answers = { readonly [Q in Question]?: AnswerOf<Q> };

export type Category = AnswerOf<"category">;

/** The heavy categories (groupe lourd, group 2), whose drivers pass medical checks. Source: F1255@2019-11-26. */
export const heavyCategories: readonly Category[] = ["C1", "C1E", "C", "CE", "D1", "D1E", "D", "DE"];

export type OptionOf<Q extends Question> = (typeof questions)[Q] extends { options: readonly (infer O)[] }
  ? O
  : never;

export const isQuestion = (name: string): name is Question => Object.hasOwn(questions, name);
export const isOptional = (question: Question): boolean => "optional" in questions[question];
