import type { Condition } from "./conditions.ts";
import type { Question } from "./questions.ts";

/** One page of questions: one subject, shown when its condition holds. */
export type QuestionPage = {
  readonly asks: readonly Question[];
  readonly when?: Condition;
  /** Asked only of those for whom a rule of their reason turns on the answer. */
  readonly forRules?: true;
};

const page = (asks: readonly Question[], when?: Condition): QuestionPage =>
  when === undefined ? { asks } : { asks, when };

const forRules = (asked: Question, when?: Condition): QuestionPage => ({
  ...page([asked], when),
  forRules: true,
});

// Pages that several sections share: a reason asks each of them once, in the first of its sections that has it.
const licenceHistory = forRules("licenceHistory");
const category = page(["category"]);
const driverTraining = forRules("driverTraining");
const jdcOnFile = page(["jdcOnFile"], "jdcAge");
const examPassed = page(["examPassed"]);
const exam = page(["examDate", "nephNumber"], "examPassed");
const loss: readonly Question[] = ["lostOn", "lossPlace", "lossCircumstances"];
const theft: readonly Question[] = ["stolenOn", "theftUnit", "theftReportNumber"];

/**
 * The sections of the form (form_sections of the sources) and their pages, in order, shared by every procedure.
 * `photo`, `documents`, `payment` and the representative's signature have pages of their own: they take more than
 * answers.
 */
export const sections = {
  filer: { filer: page(["filer"]) },
  civilStatus: {
    name: page(["birthName", "usualName", "firstNames"]),
    birth: page(["birthDate", "birthCountry", "birthPlace"]),
    sex: page(["sex"]),
    nationality: page(["nationalities"]),
    protection: forRules("protection"),
    emancipation: forRules("emancipated", "minor"),
  },
  representative: {
    representativeName: page(
      [
        "representativeCapacity",
        "representativeBirthName",
        "representativeUsualName",
        "representativeFirstNames",
      ],
      "represented",
    ),
    representativeBirth: page(["representativeBirthDate", "representativeBirthPlace"], "represented"),
    representativeSignature: page([], "represented"),
  },
  address: {
    country: forRules("livesIn"),
    address: page(["street", "addressComplement", "postalCode", "town", "letterBoxName"]),
  },
  housing: {
    housing: page(["housing"], "choosesHousing"),
    hostIsRepresentative: page(["hostIsRepresentative"], "hostedAndRepresented"),
    host: page(["hostBirthName", "hostFirstNames", "hostBirthDate", "hostBirthPlace"], "hostedByAnother"),
    hostedSince: page(["hostedSince"], "hosted"),
  },
  residence: {
    settledInFrance: forRules("settledInFrance"),
    returnedToFrance: forRules("returnedToFrance"),
    residencePermit: forRules("residencePermit"),
    firstPermitDate: forRules("firstPermitDate"),
  },
  category: { category, pathway: page(["pathway"]), driverTraining },
  exam: {
    licenceHistory,
    category,
    driverTraining,
    examPassed,
    exam,
    jdcOnFile,
  },
  /** Retaken after an annulment or an invalidation: in full, or the theory test alone. */
  examRetaken: { category, driverTraining, examPassed, exam, jdcOnFile },
  licence: {
    licenceHistory,
    licenceCategories: page(["licenceCategories"], "holdsMoreThanAm"),
    licenceInHand: forRules("licenceInHand"),
    licenceNumber: page(["licenceNumber"], "holdsLicence"),
    licenceObtained: forRules("licenceObtained"),
  },
  international: {
    acceptedForInternational: forRules("acceptedForInternational"),
    internationalRenewal: forRules("internationalRenewal"),
    internationalLostOrStolen: forRules("internationalLostOrStolen"),
  },
  medical: { medical: forRules("medicalSituations") },
  sanction: {
    licenceHistory,
    sanction: page(["sanctionMonths", "banEnd", "alcoholOrDrugs"], "sanctioned"),
    licenceHandedIn: page(["licenceHandedIn"], "invalidated"),
    earlierLicenceYears: forRules("earlierLicenceYears"),
    theoryRegistration: forRules("theoryRegistrationDate"),
  },
  loss: { loss: page(loss) },
  theft: { theft: page(theft) },
  foreignLicence: {
    foreignLicenceArea: forRules("foreignLicenceArea"),
    foreignLicenceWhereabouts: forRules("foreignLicenceWhereabouts"),
    foreignLicenceCopy: forRules("foreignLicenceCopy"),
    foreignLicence: page(["foreignLicenceCountry", "foreignLicenceNumber", "foreignLicenceObtained"]),
    foreignLicenceValid: forRules("foreignLicenceValid"),
    category,
    driverTraining,
    foreignLicenceReciprocity: forRules("foreignLicenceReciprocity"),
    foreignLicenceOrigin: forRules("foreignLicenceOrigin"),
    foreignLicenceInFrench: forRules("foreignLicenceInFrench"),
    foreignLicenceHeavy: forRules("foreignLicenceHeavy", "lightCategory"),
    keepsHeavyCategories: forRules("keepsHeavyCategories", "lightCategory"),
    foreignLicenceSanctioned: forRules("foreignLicenceSanctioned"),
  },
  foreignLoss: { foreignLoss: page(loss, "foreignLicenceLost") },
  foreignTheft: { foreignTheft: page(theft, "foreignLicenceStolen") },
  civilChange: { civilChange: page(["civilChange"]), formerName: page(["formerName"]) },
  error: {
    cardRequestedOnline: forRules("cardRequestedOnline"),
    cardReceived: forRules("cardReceived"),
    cardErrors: page(["cardErrors", "errorDescription"]),
  },
  dispatch: { cardDispatched: forRules("cardDispatched") },
  military: {
    military: page(["militaryUnit", "militaryCertificateDate"]),
    category,
    driverTraining,
  },
  diploma: { diploma: page(["diplomaTitle", "diplomaDate", "diplomaSchool"]), category },
  photo: { ePhoto: page([]) },
  documents: { documents: page([]) },
  payment: { payment: page([]) },
} as const satisfies Record<string, Record<string, QuestionPage>>;

export type Section = keyof typeof sections;
export type PageName = { [S in Section]: keyof (typeof sections)[S] }[Section];

export type SectionPage = QuestionPage & { readonly section: Section; readonly name: PageName };

/** The pages of a section in order, whatever their conditions. */
export const pagesOf = (section: Section): readonly SectionPage[] =>
  Object.entries(sections[section]).map(([name, asked]: [string, QuestionPage]) => ({
    section,
    name: name as PageName,
    ...asked,
  }));
