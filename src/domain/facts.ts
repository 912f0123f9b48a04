import { type NationalityGroup, nationalityGroup } from "./countries.ts";
import { ageOn, day, daysBetween, provisionalLastDay } from "./dates.ts";
import type { AnswerOf, Answers, Category } from "./questions.ts";

/**
 * What the rules reason about, drawn from the answers on the day of filing. `null` means not known yet:
 * a rule that needs the fact does not hold. Names and derivations: the facts of the procedures' sources.
 */
export type Facts = {
  readonly on: Temporal.PlainDate;
  readonly filer: AnswerOf<"filer"> | null;
  readonly age: number | null;
  readonly nationality: NationalityGroup | null;
  readonly livesInFrance: boolean | null;
  /** Days since settling in France; `null` when always there or not known. */
  readonly residentDays: number | null;
  readonly residencePermit: AnswerOf<"residencePermit"> | null;
  readonly emancipated: boolean;
  readonly underGuardianship: boolean;
  readonly housing: AnswerOf<"housing"> | null;
  readonly hostIsRepresentative: boolean;
  readonly licenceHeld: boolean;
  readonly heldBeyondAm: boolean;
  readonly sanction: "none" | "annulment" | "invalidation";
  readonly category: Category | null;
  readonly examPassed: boolean | null;
  readonly provisionalLastDay: Temporal.PlainDate | null;
  readonly jdcOnFile: boolean;
  readonly medicalSituations: readonly AnswerOf<"medicalSituations">[number][];
};

const housingOf = (answers: Answers, isMinor: boolean): Facts["housing"] =>
  // A minor who is not emancipated lives with somebody: the question is not asked. Source: F31847.
  isMinor && answers.emancipated !== true ? "hosted" : (answers.housing ?? null);

/** The facts known on a day from the answers given so far. */
export const factsFrom = (answers: Answers, on: Temporal.PlainDate): Facts => {
  const age = answers.birthDate === undefined ? null : ageOn(answers.birthDate, on);
  const history = answers.licenceHistory;
  return {
    on,
    filer: answers.filer ?? null,
    age,
    nationality: answers.nationalities === undefined ? null : nationalityGroup(answers.nationalities),
    livesInFrance: answers.livesIn === undefined ? null : answers.livesIn === "FRA",
    residentDays:
      answers.settledInFrance === undefined ? null : daysBetween(day(answers.settledInFrance), on),
    residencePermit: answers.residencePermit ?? null,
    emancipated: answers.emancipated === true,
    underGuardianship: answers.protection === "guardianship",
    housing: housingOf(answers, age !== null && age < 18),
    hostIsRepresentative: answers.hostIsRepresentative === true,
    licenceHeld: history === "amOnly" || history === "otherCategory",
    heldBeyondAm: history !== undefined && history !== "none" && history !== "amOnly",
    sanction: history === "annulled" ? "annulment" : history === "invalidated" ? "invalidation" : "none",
    category: answers.category ?? null,
    examPassed: answers.examPassed ?? null,
    // A day given before the answer was corrected gives no right to drive.
    provisionalLastDay:
      answers.examDate === undefined || answers.examPassed === false
        ? null
        : provisionalLastDay(day(answers.examDate), null),
    jdcOnFile: answers.jdcOnFile === true,
    medicalSituations: answers.medicalSituations ?? [],
  };
};

/** Youngest age at which each category may be obtained. Source: rules of 2026, table of categories. */
export const minimumAge: Readonly<Record<Category, number>> = {
  AM: 14,
  A1: 16,
  A2: 18,
  A: 20,
  B1: 16,
  // 17 since 2024-01-01. Source: F2828@2025-05-26; DECREE-2023-1214.
  B: 17,
  BE: 18,
  C1: 18,
  C1E: 18,
  C: 21,
  CE: 21,
  D1: 21,
  D1E: 21,
  D: 24,
  DE: 24,
};
