import { minimumAges, registrationAges } from "./ages.ts";
import { addMonths, isBefore } from "./dates.ts";
import type { Facts } from "./facts.ts";
import { type Category, heavyCategories } from "./questions.ts";
import { retakesTheoryOnly } from "./theory-only.ts";

const pensionCategories: readonly Category[] = ["A1", "A2", "A", "B1", "B"];

const isOneOf = (category: Category | null, categories: readonly Category[]): boolean =>
  category !== null && categories.includes(category);

const isUnder = (age: number | null, years: number): boolean => age !== null && age < years;
const isAtLeast = (age: number | null, years: number): boolean => age !== null && age >= years;

const isMinor = ({ age }: Facts): boolean => isUnder(age, 18);

/** Under 18 and not emancipated, or under guardianship. Source: SEED; F12883@2020-08-25 for guardianship alone. */
const isRepresented = (facts: Facts): boolean =>
  (isMinor(facts) && !facts.emancipated) || facts.underGuardianship;

const isFrench = ({ nationality }: Facts): boolean => nationality === "FR";
const isEuropean = ({ nationality }: Facts): boolean => nationality === "EEA";
const isOther = ({ nationality }: Facts): boolean => nationality === "OTHER";

/** Neither French nor European: a residence permit is asked; minors hold none (inferred). */
const isPermitHolder = (facts: Facts): boolean => isOther(facts) && !isMinor(facts) && !facts.permitExempt;

const isHosted = ({ housing }: Facts): boolean => housing === "hosted";

const isOfJdcAge = (facts: Facts): boolean =>
  isFrench(facts) && isAtLeast(facts.age, 17) && isUnder(facts.age, 25);

const holdsHeavy = ({ licenceCategories }: Facts): boolean =>
  licenceCategories.some((category) => heavyCategories.includes(category));

const isHeavy = ({ category }: Facts): boolean => isOneOf(category, heavyCategories);

const declares = (facts: Facts, situation: Facts["medicalSituations"][number]): boolean =>
  facts.medicalSituations.includes(situation);

const isForeignLicenceGone = ({ foreignLost, foreignStolen }: Facts): boolean => foreignLost || foreignStolen;

const keepsHeavy = (facts: Facts): boolean => facts.foreignHeavy && facts.keepsHeavyCategories;

/** Whether the filing day comes before the day that ends `months` from `start`; an unknown start never holds. */
const isWithin = ({ on }: Facts, start: Temporal.PlainDate | null, months: number): boolean =>
  start !== null && isBefore(on, addMonths(start, months));

const isSince = ({ on }: Facts, start: Temporal.PlainDate | null, months: number): boolean =>
  start !== null && !isBefore(on, addMonths(start, months));

const isBanOver = ({ on, banEnd }: Facts): boolean => banEnd !== null && isBefore(banEnd, on);

const isRegistrationAge = (facts: Facts): boolean => {
  const ages = facts.category === null ? null : registrationAges[facts.category];
  if (ages === null) return false;
  if (isAtLeast(facts.age, ages.youngest)) return true;
  return ages.accompanied !== undefined && isAtLeast(facts.age, ages.accompanied)
    ? facts.pathway === "accompanied"
    : false;
};

const isOldEnough = (facts: Facts): boolean => {
  if (facts.category === null) return false;
  const { minimum, withTraining } = minimumAges[facts.category];
  if (isAtLeast(facts.age, minimum)) return true;
  return withTraining !== undefined && isAtLeast(facts.age, withTraining) ? facts.driverTraining : false;
};

/** The category that a trailer category, or a heavier one, is built on. Sources: F2845, F31121, F2843, F31124, F2846. */
const prerequisites: Readonly<Partial<Record<Category, Category>>> = {
  BE: "B",
  C1: "B",
  C: "B",
  D1: "B",
  D: "B",
  C1E: "C1",
  CE: "C",
  D1E: "D1",
  DE: "D",
};

const meetsPrerequisite = (facts: Facts, heldCategory: "B" | "other"): boolean => {
  const needed = facts.category === null ? undefined : prerequisites[facts.category];
  if (needed === undefined || (needed === "B") !== (heldCategory === "B")) return true;
  return facts.licenceCategories.includes(needed);
};

/**
 * Named facts about the answers: the only words in which a procedure may say "when".
 * A misspelt name does not compile; each is a pure function of the facts. What settles the answer soonest is read
 * first: a question is asked only when a condition comes to read what it settles.
 */
export const conditions = {
  always: () => true,
  minor: isMinor,
  represented: isRepresented,
  french: isFrench,
  permitHolder: isPermitHolder,
  /** Shows ties with France by other papers than a permit. Source: F2828@2025-05-26; minors: inferred. */
  residentWithoutPermit: (facts) => isEuropean(facts) || (isOther(facts) && !isPermitHolder(facts)),
  livesInFrance: ({ livesInFrance }) => livesInFrance === true,
  permitValidOrNotNeeded: (facts) => !isPermitHolder(facts) || facts.residencePermit === "valid",
  filedByRightPerson: (facts) => !isRepresented(facts) || facts.filer === "legalRepresentative",
  /** Six months of normal residence counted as 185 days. Source: F2828@2025-05-26, F11534; count inferred. */
  settledSixMonths: (facts) => isFrench(facts) || isAtLeast(facts.residentDays, 185),
  filedBySchool: ({ channel }) => channel === "drivingSchool",

  choosesHousing: (facts) => !isMinor(facts) || facts.emancipated,
  hosted: isHosted,
  addressToProve: (facts) => facts.housing !== null && !isHosted(facts) && !facts.addressVerified,
  homeless: ({ housing }) => housing === "homeless",
  atHotel: ({ housing }) => housing === "hotel",
  inCaravan: ({ housing }) => housing === "caravan",
  onBoat: ({ housing }) => housing === "boat",
  hostedAndRepresented: (facts) => isHosted(facts) && isRepresented(facts),
  /** The representative's identity proof serves for the host too: it is asked once (inferred). */
  hostedByAnother: (facts) => isHosted(facts) && !(isRepresented(facts) && facts.hostIsRepresentative),

  notSanctioned: ({ sanction }) => sanction === "none",
  annulled: ({ sanction }) => sanction === "annulment",
  invalidated: ({ sanction }) => sanction === "invalidation",
  annulledOrInvalidated: ({ sanction }) => sanction === "annulment" || sanction === "invalidation",
  suspended: ({ sanction }) => sanction === "suspension",
  sanctioned: ({ sanction }) => sanction !== "none",
  banOver: isBanOver,
  /** A short suspension without alcohol or drugs needs no check. Source: F14836@2020-07-20; F21761@2020-05-28. */
  suspensionNeedsCheck: (facts) =>
    (facts.sanctionMonths !== null && facts.sanctionMonths > 1) || facts.alcoholOrDrugs,
  theoryOnly: retakesTheoryOnly,
  theoryAndPractical: (facts) => !retakesTheoryOnly(facts),

  firstLicence: ({ licenceHeld, heldBeyondAm }) => !licenceHeld && !heldBeyondAm,
  holdsLicence: ({ licenceHeld }) => licenceHeld,
  holdsMoreThanAm: ({ licenceHeld, heldBeyondAm }) => licenceHeld && heldBeyondAm,
  holdsLicenceInHand: (facts) => facts.licenceHeld && facts.licenceInHand,
  holdsNoLicence: ({ licenceHeld }) => !licenceHeld,
  holdsB: ({ licenceCategories }) => licenceCategories.includes("B"),
  holdsHeavyCategory: holdsHeavy,
  holdsPrerequisiteB: (facts) => meetsPrerequisite(facts, "B"),
  holdsPrerequisiteOfTrailer: (facts) => meetsPrerequisite(facts, "other"),
  /** A2 held for two years. Source: F31119@2020-08-03; F2830@2020-06-04. */
  holdsA2ForTwoYears: (facts) =>
    facts.licenceCategories.includes("A2") && isSince(facts, facts.licenceObtained, 24),
  /** Source: R51109@2020-04-27; F173@2025. */
  cardReceivedUnderSixMonthsAgo: (facts) => isWithin(facts, facts.cardReceived, 6),
  cardRequestedOnline: ({ cardRequestedOnline }) => cardRequestedOnline,
  cardToCorrect: (facts) =>
    !facts.cardRequestedOnline || facts.cardReceived === null || isSince(facts, facts.cardReceived, 6),
  cardDispatched: ({ cardDispatched }) => cardDispatched,

  examPassed: ({ examPassed }) => examPassed,
  oldEnough: isOldEnough,
  oldEnoughToRegister: isRegistrationAge,
  /** The age for accompanied learning (AAC). Source: F2826@2020-06-01; F2828@2025-05-26. */
  atLeast15: ({ age }) => isAtLeast(age, 15),
  /** Too young to register for B on one's own, yet not for accompanied learning. Source: F2828@2025-05-26. */
  oldEnoughForAccompaniedOnly: ({ age, category }) =>
    category === "B" && isAtLeast(age, 15) && isUnder(age, 16),
  /** The age for supervised learning (conduite supervisée). Source: F21012@2020-06-01. */
  atLeast18: ({ age }) => isAtLeast(age, 18),
  /** 18, or 17 for B. Source: F10036@2020-04-02; 17 inferred from DECREE-2023-1214. */
  oldEnoughForDiploma: (facts) =>
    isAtLeast(facts.age, 18) || (isAtLeast(facts.age, 17) && facts.category === "B"),
  bornFrom1988: ({ bornFrom1988 }) => bornFrom1988 === true,

  /** French, 17 completed to 25 not completed, either sex. Source: F2828@2025-05-26; F1290@2022. */
  jdcAge: isOfJdcAge,
  jdcAsked: (facts) => isOfJdcAge(facts) && !facts.jdcOnFile,
  /** First category (AM apart) and under 21. Source: SEED; F2828; F20028@2025. */
  roadSafetyAsked: (facts) => isUnder(facts.age, 21) && !facts.heldBeyondAm,
  /** Source: F2686@2020-08-04; F1255@2019-11-26; F2828@2025-05-26. */
  medicalRequired: (facts) =>
    isHeavy(facts) ||
    facts.medicalSituations.some((situation) => situation !== "disabilityPension") ||
    (declares(facts, "disabilityPension") && isOneOf(facts.category, pensionCategories)),
  heavyCategory: isHeavy,
  lightCategory: (facts) => !isHeavy(facts),
  /** Goods under 21, passengers under 24. Source: F2843@2020-10-16; F2844@2020-10-16; ages inferred. */
  youngForHeavyRegistration: (facts) =>
    (isOneOf(facts.category, ["C", "CE", "D1", "D1E"]) && isUnder(facts.age, 21)) ||
    (isOneOf(facts.category, ["D", "DE"]) && isUnder(facts.age, 24)),
  /** Source: F20028@2025; ages inferred. */
  youngForHeavyIssue: (facts) => isOneOf(facts.category, ["C", "CE", "D1", "D1E"]) && isUnder(facts.age, 21),
  /** Source: F20028@2025. */
  youngForPassengers: (facts) => isOneOf(facts.category, ["D", "DE"]) && isUnder(facts.age, 24),
  /** Source: F1452@2020-09-10. */
  militaryTrainingAsked: (facts) =>
    isOneOf(facts.category, ["D1", "D1E", "D", "DE"]) ||
    (isOneOf(facts.category, ["C1", "C1E", "C", "CE"]) && isUnder(facts.age, 21)),

  /** Only the birth name is printed since 2013. Source: F2695@2020-03-04. */
  printedNameChanges: ({ civilChange }) => civilChange !== null && civilChange !== "marriage",
  nameChanged: ({ civilChange }) => civilChange === "familyName" || civilChange === "firstName",
  divorced: ({ civilChange }) => civilChange === "divorce",

  foreignLicenceEuropean: ({ foreignArea }) => foreignArea === "eea",
  foreignLicenceOverseas: ({ foreignArea }) => foreignArea === "overseas",
  foreignLicenceOther: ({ foreignArea }) => foreignArea === "other",
  foreignLicenceEuropeanAndValid: (facts) => facts.foreignArea === "eea" && facts.foreignValid,
  foreignLicenceValid: ({ foreignValid }) => foreignValid,
  foreignLicenceReciprocal: ({ foreignReciprocity }) => foreignReciprocity,
  foreignLicenceNotFromThirdState: ({ foreignFromNonReciprocal }) => !foreignFromNonReciprocal,
  foreignLicenceFromFrench: ({ foreignFromFrench }) => foreignFromFrench,
  foreignLicenceNotSanctioned: ({ foreignSanctioned }) => !foreignSanctioned,
  foreignLicenceSanctioned: ({ foreignSanctioned }) => foreignSanctioned,
  foreignLicenceLost: ({ foreignLost }) => foreignLost,
  foreignLicenceStolen: ({ foreignStolen }) => foreignStolen,
  foreignLicenceGone: isForeignLicenceGone,
  foreignLicenceShown: (facts) => !isForeignLicenceGone(facts) || facts.foreignCopy,
  foreignLicenceNotInFrench: ({ foreignInFrench }) => !foreignInFrench,
  otherLicenceNotInFrench: (facts) => facts.foreignArea === "other" && !facts.foreignInFrench,
  europeanWithLicence: (facts) => isEuropean(facts) && !isForeignLicenceGone(facts),
  frenchWithoutLicence: (facts) => isFrench(facts) && isForeignLicenceGone(facts),
  /** Source: F1758@2020-08-05; F1460@2020-08-04; health: inferred. */
  exchangeMedicalRequired: (facts) =>
    keepsHeavy(facts) ||
    facts.foreignSanctioned ||
    declares(facts, "condition") ||
    declares(facts, "adaptedVehicle"),
  /** Source: F32134@2020-08-04. */
  overseasMedicalRequired: (facts) => keepsHeavy(facts) || facts.foreignSanctioned,
  keepsHeavyCategories: keepsHeavy,
  givesUpHeavyCategories: (facts) => facts.foreignHeavy && !facts.keepsHeavyCategories,
  issuedByAnotherCountry: ({ issuedByOwnCountry }) => !issuedByOwnCountry,
  european: isEuropean,
  /** Source: F1460@2020-08-04: a year from the first permit for others, from settling for the French. */
  foreignerInTime: (facts) => !isOther(facts) || isWithin(facts, facts.firstPermitDate, 12),
  frenchInTime: (facts) => !isFrench(facts) || isWithin(facts, facts.returnedOn, 12),
  /** Before the 18th month, read as 18 full months; from the sixth, as six full months. Source: F1460; unsure. */
  europeanNotTooLate: (facts) => !isEuropean(facts) || isWithin(facts, facts.settledOn, 18),
  europeanNotTooEarly: (facts) => !isEuropean(facts) || isSince(facts, facts.settledOn, 6),
  acceptedForInternational: (facts) => facts.licenceHeld || facts.acceptedForInternational,
  internationalToRenew: (facts) => facts.internationalRenewal && !facts.internationalLostOrStolen,
  internationalGone: (facts) => facts.internationalRenewal && facts.internationalLostOrStolen,
} as const satisfies Record<string, (facts: Facts) => boolean>;

export type Condition = keyof typeof conditions;

export const holds = (condition: Condition, facts: Facts): boolean => conditions[condition](facts);
