import { identityGroup, type NationalityGroup, nationalityGroup } from "./countries.ts";
import { ageOn, day, daysBetween, latestBirthDay, provisionalLastDay } from "./dates.ts";
import { departmentOf } from "./departments.ts";
import { type AnswerOf, type Answers, type Category, heavyCategories, type Question } from "./questions.ts";
import { retakesTheoryOnly } from "./theory-only.ts";

/**
 * What the rules reason about, on the day of filing. `null` means not known: a rule that orders it against something
 * does not hold. Names and derivations: the facts of the procedures' sources.
 */
export type Circumstances = {
  readonly filer: AnswerOf<"filer"> | null;
  readonly age: number | null;
  /** AM is asked of nobody born before. Source: F2890@2019-07-12. */
  readonly bornFrom1988: boolean | null;
  readonly nationality: NationalityGroup | null;
  /** The group whose identity papers count, which a few States leave or join. Source: F31057@2024. */
  readonly identityGroup: NationalityGroup | null;
  readonly livesInFrance: boolean | null;
  /** Days since settling in France. */
  readonly residentDays: number | null;
  readonly residencePermit: AnswerOf<"residencePermit"> | null;
  /** Declared to need no permit; minors hold none whatever is declared. */
  readonly permitExempt: boolean;
  readonly firstPermitDate: Temporal.PlainDate | null;
  /** The day of settling in France, from which the deadlines of an exchange count; for the French, of coming back. */
  readonly settledOn: Temporal.PlainDate | null;
  readonly returnedOn: Temporal.PlainDate | null;
  readonly emancipated: boolean;
  readonly underGuardianship: boolean;
  readonly housing: AnswerOf<"housing"> | null;
  readonly hostIsRepresentative: boolean;
  /** An energy supplier confirmed the address (Justif'Adresse). */
  readonly addressVerified: boolean;
  /** Department of the delivery address. */
  readonly department: string | null;

  /** A French licence with a category that is not annulled, invalidated or suspended: true also once the card is lost. */
  readonly licenceHeld: boolean;
  readonly licenceInHand: boolean;
  readonly licenceCategories: readonly Category[];
  readonly heldBeyondAm: boolean;
  /** The day the earlier category that a rule needs was obtained. */
  readonly licenceObtained: Temporal.PlainDate | null;
  readonly cardReceived: Temporal.PlainDate | null;
  readonly cardRequestedOnline: boolean;
  readonly cardDispatched: boolean;

  readonly category: Category | null;
  readonly pathway: AnswerOf<"pathway"> | null;
  /** In, or through, a professional driver training that lowers the minimum age. */
  readonly driverTraining: boolean;
  readonly examPassed: boolean;
  readonly provisionalLastDay: Temporal.PlainDate | null;
  readonly jdcOnFile: boolean;
  readonly medicalSituations: readonly AnswerOf<"medicalSituations">[number][];

  readonly sanction: "none" | "suspension" | "annulment" | "invalidation";
  readonly sanctionMonths: number | null;
  readonly banEnd: Temporal.PlainDate | null;
  readonly alcoholOrDrugs: boolean;
  readonly earlierLicenceYears: number | null;
  readonly theoryRegistrationDate: Temporal.PlainDate | null;
  readonly licenceHandedIn: Temporal.PlainDate | null;

  readonly civilChange: AnswerOf<"civilChange"> | null;

  readonly foreignArea: AnswerOf<"foreignLicenceArea"> | null;
  readonly foreignValid: boolean;
  readonly foreignInFrench: boolean;
  readonly foreignHeavy: boolean;
  readonly keepsHeavyCategories: boolean;
  readonly foreignSanctioned: boolean;
  readonly foreignLost: boolean;
  readonly foreignStolen: boolean;
  readonly foreignCopy: boolean;
  readonly foreignFromFrench: boolean;
  readonly foreignFromNonReciprocal: boolean;
  readonly foreignReciprocity: boolean;
  readonly issuedByOwnCountry: boolean;
  readonly acceptedForInternational: boolean;
  readonly internationalRenewal: boolean;
  readonly internationalLostOrStolen: boolean;
};

export type Fact = keyof Circumstances;

/** The circumstances of one request, who files it, and what nobody has answered yet. */
export type Facts = Circumstances & {
  readonly on: Temporal.PlainDate;
  readonly channel: "self" | "drivingSchool";
  /** Facts that stand at their neutral value because their question has no answer yet. */
  readonly unanswered: ReadonlySet<Fact>;
};

/** The questions that settle each fact. */
export const questionsBehind = {
  filer: ["filer"],
  age: ["birthDate"],
  bornFrom1988: ["birthDate"],
  nationality: ["nationalities"],
  identityGroup: ["nationalities"],
  livesInFrance: ["livesIn"],
  residentDays: ["settledInFrance"],
  residencePermit: ["residencePermit"],
  permitExempt: [],
  firstPermitDate: ["firstPermitDate"],
  settledOn: ["settledInFrance"],
  returnedOn: ["returnedToFrance"],
  emancipated: ["emancipated"],
  underGuardianship: ["protection"],
  housing: ["housing"],
  hostIsRepresentative: ["hostIsRepresentative"],
  addressVerified: [],
  department: ["postalCode"],
  licenceHeld: ["licenceHistory"],
  licenceInHand: ["licenceInHand"],
  licenceCategories: ["licenceCategories"],
  heldBeyondAm: ["licenceHistory"],
  licenceObtained: ["licenceObtained"],
  cardReceived: ["cardReceived"],
  cardRequestedOnline: ["cardRequestedOnline"],
  cardDispatched: ["cardDispatched"],
  category: ["category"],
  pathway: ["pathway"],
  driverTraining: ["driverTraining"],
  examPassed: ["examPassed"],
  provisionalLastDay: ["examDate"],
  jdcOnFile: ["jdcOnFile"],
  medicalSituations: ["medicalSituations"],
  sanction: ["licenceHistory"],
  sanctionMonths: ["sanctionMonths"],
  banEnd: ["banEnd"],
  alcoholOrDrugs: ["alcoholOrDrugs"],
  earlierLicenceYears: ["earlierLicenceYears"],
  theoryRegistrationDate: ["theoryRegistrationDate"],
  licenceHandedIn: ["licenceHandedIn"],
  civilChange: ["civilChange"],
  foreignArea: ["foreignLicenceArea"],
  foreignValid: ["foreignLicenceValid"],
  foreignInFrench: ["foreignLicenceInFrench"],
  foreignHeavy: ["foreignLicenceHeavy"],
  keepsHeavyCategories: ["keepsHeavyCategories"],
  foreignSanctioned: ["foreignLicenceSanctioned"],
  foreignLost: ["foreignLicenceWhereabouts"],
  foreignStolen: ["foreignLicenceWhereabouts"],
  foreignCopy: ["foreignLicenceCopy"],
  foreignFromFrench: ["foreignLicenceOrigin"],
  foreignFromNonReciprocal: ["foreignLicenceOrigin"],
  foreignReciprocity: ["foreignLicenceReciprocity"],
  issuedByOwnCountry: ["foreignLicenceCountry"],
  acceptedForInternational: ["acceptedForInternational"],
  internationalRenewal: ["internationalRenewal"],
  internationalLostOrStolen: ["internationalLostOrStolen"],
} as const satisfies Record<Fact, readonly Question[]>;

export const isFact = (name: string | symbol): name is Fact =>
  typeof name === "string" && Object.hasOwn(questionsBehind, name);

const sanctions: Readonly<Record<AnswerOf<"licenceHistory">, Circumstances["sanction"]>> = {
  none: "none",
  amOnly: "none",
  otherCategory: "none",
  suspended: "suspension",
  annulled: "annulment",
  invalidated: "invalidation",
};

const dateOf = (answer: string | undefined): Temporal.PlainDate | null =>
  answer === undefined || answer === "" ? null : day(answer);

const housingOf = (answers: Answers, isMinor: boolean): Circumstances["housing"] =>
  // A minor who is not emancipated lives with somebody: the question is not asked. Source: F31847.
  isMinor && answers.emancipated !== true ? "hosted" : (answers.housing ?? null);

const heldCategoriesOf = ({ licenceCategories, licenceHistory }: Answers): readonly Category[] =>
  licenceCategories ?? (licenceHistory === "amOnly" ? ["AM"] : []);

/** What the request asks for bears on the category that demands the most when it is not said. */
const categoryOf = (answers: Answers): Category | null => {
  const held = heldCategoriesOf(answers);
  return answers.category ?? held.find((category) => category !== "AM") ?? held[0] ?? null;
};

const asksHeavy = ({ category }: Answers): boolean =>
  category !== undefined && heavyCategories.includes(category);

const circumstancesFrom = (answers: Answers, on: Temporal.PlainDate): Circumstances => {
  const { birthDate, nationalities, licenceHistory: history, foreignLicenceCountry } = answers;
  const age = birthDate === undefined ? null : ageOn(birthDate, on);
  const settledInFrance = dateOf(answers.settledInFrance);
  const sanction = history === undefined ? "none" : sanctions[history];
  const banEnd = dateOf(answers.banEnd);
  const examDate = dateOf(answers.examDate);
  const ofSanction = {
    sanction,
    sanctionMonths: answers.sanctionMonths ?? null,
    banEnd,
    licenceHandedIn: dateOf(answers.licenceHandedIn),
    earlierLicenceYears: answers.earlierLicenceYears ?? null,
    theoryRegistrationDate: dateOf(answers.theoryRegistrationDate),
  };
  return {
    ...ofSanction,
    filer: answers.filer ?? null,
    age,
    bornFrom1988: birthDate === undefined ? null : latestBirthDay(birthDate).year >= 1988,
    nationality: nationalities === undefined ? null : nationalityGroup(nationalities),
    identityGroup: nationalities === undefined ? null : identityGroup(nationalities),
    livesInFrance: answers.livesIn === undefined ? null : answers.livesIn === "FRA",
    residentDays: settledInFrance === null ? null : daysBetween(settledInFrance, on),
    residencePermit: answers.residencePermit ?? null,
    permitExempt: false,
    firstPermitDate: dateOf(answers.firstPermitDate),
    settledOn: settledInFrance,
    returnedOn: dateOf(answers.returnedToFrance),
    emancipated: answers.emancipated === true,
    underGuardianship: answers.protection === "guardianship",
    housing: housingOf(answers, age !== null && age < 18),
    hostIsRepresentative: answers.hostIsRepresentative === true,
    addressVerified: false,
    department: departmentOf(answers.postalCode),
    licenceHeld: history === "amOnly" || history === "otherCategory",
    licenceInHand: answers.licenceInHand === true,
    licenceCategories: heldCategoriesOf(answers),
    heldBeyondAm: history !== undefined && history !== "none" && history !== "amOnly",
    licenceObtained: dateOf(answers.licenceObtained),
    cardReceived: dateOf(answers.cardReceived),
    cardRequestedOnline: answers.cardRequestedOnline === true,
    cardDispatched: answers.cardDispatched === true,
    category: categoryOf(answers),
    pathway: answers.pathway ?? null,
    driverTraining: answers.driverTraining === true,
    examPassed: answers.examPassed === true,
    // A day given before the answer was corrected gives no right to drive; nor does the theory test alone.
    provisionalLastDay:
      examDate === null || answers.examPassed === false || retakesTheoryOnly(ofSanction)
        ? null
        : provisionalLastDay(examDate, sanction === "none" ? null : banEnd),
    jdcOnFile: answers.jdcOnFile === true,
    medicalSituations: answers.medicalSituations ?? [],
    alcoholOrDrugs: answers.alcoholOrDrugs === true,
    civilChange: answers.civilChange ?? null,
    foreignArea: answers.foreignLicenceArea ?? null,
    foreignValid: answers.foreignLicenceValid === true,
    foreignInFrench: answers.foreignLicenceInFrench === true,
    // Asking for a heavy category says that the licence has one, and that it is kept.
    foreignHeavy: asksHeavy(answers) || answers.foreignLicenceHeavy === true,
    keepsHeavyCategories: asksHeavy(answers) || answers.keepsHeavyCategories === true,
    foreignSanctioned: answers.foreignLicenceSanctioned === true,
    foreignLost: answers.foreignLicenceWhereabouts === "lost",
    foreignStolen: answers.foreignLicenceWhereabouts === "stolen",
    foreignCopy: answers.foreignLicenceCopy === true,
    foreignFromFrench: answers.foreignLicenceOrigin === "frenchLicence",
    foreignFromNonReciprocal: answers.foreignLicenceOrigin === "otherState",
    foreignReciprocity: answers.foreignLicenceReciprocity === true,
    issuedByOwnCountry:
      foreignLicenceCountry !== undefined && (nationalities ?? []).includes(foreignLicenceCountry),
    acceptedForInternational: answers.acceptedForInternational === true,
    internationalRenewal: answers.internationalRenewal === true,
    internationalLostOrStolen: answers.internationalLostOrStolen === true,
  };
};

const isEveryAnswered = (fact: Fact, answers: Answers): boolean =>
  questionsBehind[fact].every((question) => answers[question] !== undefined);

const isAnswered = (fact: Fact, answers: Answers, { housing, category }: Circumstances): boolean => {
  switch (fact) {
    case "housing":
      return housing !== null;
    case "category":
      return category !== null;
    case "licenceCategories":
      return answers.licenceCategories !== undefined || answers.licenceHistory === "amOnly";
    case "foreignHeavy":
    case "keepsHeavyCategories":
      return asksHeavy(answers) || isEveryAnswered(fact, answers);
    default:
      return isEveryAnswered(fact, answers);
  }
};

const everyFact = Object.keys(questionsBehind) as readonly Fact[];

/** The facts known on a day from the answers given so far, filed by the person online. */
export const factsFrom = (answers: Answers, on: Temporal.PlainDate): Facts => {
  const circumstances = circumstancesFrom(answers, on);
  const unanswered = everyFact.filter((fact) => !isAnswered(fact, answers, circumstances));
  return { ...circumstances, on, channel: "self", unanswered: new Set(unanswered) };
};
