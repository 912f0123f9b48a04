import { type Facts, minimumAge } from "./facts.ts";
import type { Category } from "./questions.ts";

const heavyCategories: readonly Category[] = ["C1", "C1E", "C", "CE", "D1", "D1E", "D", "DE"];
const pensionCategories: readonly Category[] = ["A1", "A2", "A", "B1", "B"];

const isMinor = ({ age }: Facts): boolean => age !== null && age < 18;

/** Under 18 and not emancipated, or under guardianship. Source: SEED; F12883@2020-08-25 for guardianship alone. */
const isRepresented = (facts: Facts): boolean =>
  (isMinor(facts) && !facts.emancipated) || facts.underGuardianship;

/** Neither French nor European: a residence permit is asked; minors hold none (inferred). */
const isPermitHolder = (facts: Facts): boolean => facts.nationality === "OTHER" && !isMinor(facts);

const isHosted = ({ housing }: Facts): boolean => housing === "hosted";

const isOfJdcAge = ({ nationality, age }: Facts): boolean =>
  nationality === "FR" && age !== null && age >= 17 && age < 25;

/**
 * Named facts about the answers: the only words in which a procedure may say "when".
 * A misspelt name does not compile; each is a pure function of the facts.
 */
export const conditions = {
  always: () => true,
  minor: isMinor,
  represented: isRepresented,
  french: ({ nationality }) => nationality === "FR",
  foreign: ({ nationality }) => nationality !== null && nationality !== "FR",
  permitHolder: isPermitHolder,
  /** Shows ties with France by other papers than a permit. Source: F2828@2025-05-26; minors: inferred. */
  residentWithoutPermit: (facts) =>
    facts.nationality === "EEA" || (facts.nationality === "OTHER" && isMinor(facts)),
  livesInFrance: ({ livesInFrance }) => livesInFrance === true,
  permitValidOrNotNeeded: (facts) => !isPermitHolder(facts) || facts.residencePermit === "valid",
  filedByRightPerson: (facts) => !isRepresented(facts) || facts.filer === "legalRepresentative",
  /** Six months of normal residence counted as 185 days. Source: F2828@2025-05-26, F11534; count inferred. */
  settledSixMonths: (facts) => facts.nationality === "FR" || (facts.residentDays ?? -1) >= 185,

  choosesHousing: (facts) => !isMinor(facts) || facts.emancipated,
  hosted: isHosted,
  notHosted: ({ housing }) => housing !== null && housing !== "hosted",
  homeless: ({ housing }) => housing === "homeless",
  atHotel: ({ housing }) => housing === "hotel",
  inCaravan: ({ housing }) => housing === "caravan",
  onBoat: ({ housing }) => housing === "boat",
  hostedAndRepresented: (facts) => isHosted(facts) && isRepresented(facts),
  /** The representative's identity proof serves for the host too: it is asked once (inferred). */
  hostedByAnother: (facts) => isHosted(facts) && !(isRepresented(facts) && facts.hostIsRepresentative),

  notSanctioned: ({ sanction }) => sanction === "none",
  firstLicence: ({ licenceHeld, heldBeyondAm }) => !licenceHeld && !heldBeyondAm,
  examPassed: ({ examPassed }) => examPassed === true,
  oldEnough: ({ age, category }) => age !== null && category !== null && age >= minimumAge[category],

  /** French, 17 completed to 25 not completed, either sex. Source: F2828@2025-05-26; F1290@2022. */
  jdcAge: isOfJdcAge,
  jdcAsked: (facts) => isOfJdcAge(facts) && !facts.jdcOnFile,
  /** First category (AM apart) and under 21. Source: SEED; F2828; F20028@2025. */
  roadSafetyAsked: (facts) => facts.age !== null && facts.age < 21 && !facts.heldBeyondAm,
  /** Source: F2686@2020-08-04; F1255@2019-11-26; F2828@2025-05-26. */
  medicalRequired: ({ category, medicalSituations }) =>
    (category !== null && heavyCategories.includes(category)) ||
    medicalSituations.some((situation) => situation !== "disabilityPension") ||
    (medicalSituations.includes("disabilityPension") &&
      category !== null &&
      pensionCategories.includes(category)),
} as const satisfies Record<string, (facts: Facts) => boolean>;

export type Condition = keyof typeof conditions;

export const holds = (condition: Condition, facts: Facts): boolean => conditions[condition](facts);
