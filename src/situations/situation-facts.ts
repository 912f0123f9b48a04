import { identityGroup, nationalityGroup } from "#domain/countries.ts";
import { ageOn, daysBetween, isBefore, provisionalLastDay } from "#domain/dates.ts";
import type { Circumstances, Fact, Facts } from "#domain/facts.ts";
import type { Category } from "#domain/questions.ts";
import type { Situation } from "./situation.ts";

const nothingAwaited: ReadonlySet<Fact> = new Set();
const firstDayOf1988 = Temporal.PlainDate.from("1988-01-01");

const medicalSituations = [
  ["professional_use", "professionalUse"],
  ["condition", "condition"],
  ["adapted_vehicle", "adaptedVehicle"],
  ["examiner_request", "examinerRequest"],
  ["disability_pension", "disabilityPension"],
] as const satisfies readonly (readonly [keyof Situation["medical"], Facts["medicalSituations"][number]])[];

const civilChanges = {
  "family-name": "familyName",
  "first-name": "firstName",
  divorce: "divorce",
  marriage: "marriage",
} as const satisfies Record<NonNullable<Situation["civil_change"]["kind"]>, Circumstances["civilChange"]>;

const foreignAreas = { EEA: "eea", OVERSEAS: "overseas", OTHER: "other" } as const satisfies Record<
  NonNullable<Situation["foreign_licence"]["group"]>,
  Circumstances["foreignArea"]
>;

type AboutPerson =
  | "filer"
  | "age"
  | "bornFrom1988"
  | "nationality"
  | "identityGroup"
  | "livesInFrance"
  | "residentDays"
  | "residencePermit"
  | "permitExempt"
  | "firstPermitDate"
  | "settledOn"
  | "returnedOn"
  | "emancipated"
  | "underGuardianship"
  | "housing"
  | "hostIsRepresentative"
  | "addressVerified"
  | "department";

const personOf = (situation: Situation): Pick<Circumstances, AboutPerson> => {
  const { applicant, housing, exchange, application_date: on } = situation;
  const born = applicant.birth_date;
  const age = ageOn(born.toString(), on);
  return {
    filer: situation.filer === "applicant" ? "applicant" : "legalRepresentative",
    age,
    bornFrom1988: !isBefore(born, firstDayOf1988),
    nationality: nationalityGroup(applicant.nationalities),
    identityGroup: identityGroup(applicant.nationalities),
    livesInFrance: applicant.lives_in === "FRA",
    // Who did not come from elsewhere has lived here from the first day.
    residentDays: daysBetween(applicant.settled_in_france ?? born, on),
    residencePermit: applicant.residence_permit,
    permitExempt: applicant.residence_permit_exempt,
    firstPermitDate: exchange.first_permit_date,
    settledOn: exchange.settled_date,
    returnedOn: exchange.settled_date,
    emancipated: applicant.emancipated,
    underGuardianship: applicant.protection === "guardianship",
    // A minor who is not emancipated lives with somebody, whatever is said. Source: F31847.
    housing: age < 18 && !applicant.emancipated ? "hosted" : housing.kind,
    hostIsRepresentative: housing.host_is_legal_representative,
    addressVerified: housing.address_verified,
    department: housing.department,
  };
};

type AboutLicence =
  | "licenceHeld"
  | "licenceInHand"
  | "licenceCategories"
  | "heldBeyondAm"
  | "licenceObtained"
  | "cardReceived"
  | "cardRequestedOnline"
  | "cardDispatched";

const isBeyondAm = (category: Category): boolean => category !== "AM";

const licenceOf = ({ licence, delivery }: Situation): Pick<Circumstances, AboutLicence> => ({
  licenceHeld: licence.held,
  licenceInHand: licence.in_hand,
  licenceCategories: licence.categories,
  heldBeyondAm: licence.ever_held_beyond_am || licence.categories.some(isBeyondAm),
  licenceObtained: licence.relevant_category_obtained,
  cardReceived: licence.card_received,
  cardRequestedOnline: licence.card_requested_online,
  cardDispatched: delivery.dispatched,
});

type AboutSanction =
  | "sanction"
  | "sanctionMonths"
  | "banEnd"
  | "alcoholOrDrugs"
  | "earlierLicenceYears"
  | "theoryRegistrationDate"
  | "licenceHandedIn";

const sanctionOf = ({ sanction }: Situation): Pick<Circumstances, AboutSanction> => ({
  sanction: sanction.kind,
  sanctionMonths: sanction.months,
  banEnd: sanction.ban_end,
  alcoholOrDrugs: sanction.alcohol_or_drugs,
  earlierLicenceYears: sanction.earlier_licence_held_years,
  theoryRegistrationDate: sanction.theory_registration_date,
  licenceHandedIn: sanction.licence_handed_in,
});

type AboutForeignLicence =
  | "foreignArea"
  | "foreignValid"
  | "foreignInFrench"
  | "foreignHeavy"
  | "keepsHeavyCategories"
  | "foreignSanctioned"
  | "foreignLost"
  | "foreignStolen"
  | "foreignCopy"
  | "foreignFromFrench"
  | "foreignFromNonReciprocal"
  | "foreignReciprocity"
  | "issuedByOwnCountry"
  | "acceptedForInternational"
  | "internationalRenewal"
  | "internationalLostOrStolen";

const foreignLicenceOf = ({
  foreign_licence: foreign,
  international,
}: Situation): Pick<Circumstances, AboutForeignLicence> => ({
  foreignArea: foreign.group === null ? null : foreignAreas[foreign.group],
  foreignValid: foreign.valid,
  foreignInFrench: foreign.in_french,
  foreignHeavy: foreign.heavy,
  keepsHeavyCategories: foreign.keep_heavy,
  foreignSanctioned: foreign.sanctioned,
  foreignLost: foreign.lost,
  foreignStolen: foreign.stolen,
  foreignCopy: foreign.copy_available,
  foreignFromFrench: foreign.obtained_by_exchange_of_french,
  foreignFromNonReciprocal: foreign.by_exchange_without_reciprocity,
  foreignReciprocity: foreign.reciprocity,
  issuedByOwnCountry: foreign.issued_by_own_country,
  acceptedForInternational: foreign.accepted_for_international,
  internationalRenewal: international.renewal,
  internationalLostOrStolen: international.lost_or_stolen,
});

/** What the rules reason about, from a situation: nothing of it is awaited. */
export const factsOf = (situation: Situation): Facts => {
  const { reason, exam, sanction, medical, civil_change: change } = situation;
  return {
    on: situation.application_date,
    channel: situation.channel === "self" ? "self" : "drivingSchool",
    unanswered: nothingAwaited,
    ...personOf(situation),
    ...licenceOf(situation),
    ...sanctionOf(situation),
    ...foreignLicenceOf(situation),
    category: situation.category,
    pathway: reason.fixed?.pathway ?? situation.pathway,
    driverTraining: situation.professional_driver_training,
    examPassed: exam.passed,
    provisionalLastDay:
      exam.date === null
        ? null
        : provisionalLastDay(exam.date, sanction.kind === "none" ? null : sanction.ban_end),
    jdcOnFile: situation.jdc_already_in_file,
    medicalSituations: medicalSituations.flatMap(([field, name]) => (medical[field] ? [name] : [])),
    civilChange: change.kind === null ? null : civilChanges[change.kind],
  };
};
