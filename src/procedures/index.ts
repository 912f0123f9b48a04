import type { Procedure } from "#domain/procedure.ts";
import type { ProcedureId } from "#domain/procedure-ids.ts";
import { procedureVersions } from "#domain/procedure-versions.ts";
import { a2ToAUpgrade } from "./a2-to-a-upgrade.ts";
import { amIssueAfterTraining } from "./am-issue-after-training.ts";
import { automaticRestrictionLift } from "./automatic-restriction-lift.ts";
import { b96Extension } from "./b96-extension.ts";
import { civilStatusChange } from "./civil-status-change.ts";
import { eeaLicenceRegistration } from "./eea-licence-registration.ts";
import { errorReport } from "./error-report.ts";
import { examRegistrationAccompanied } from "./exam-registration-accompanied.ts";
import { examRegistrationAddedCategory } from "./exam-registration-added-category.ts";
import { examRegistrationAfterAnnulment } from "./exam-registration-after-annulment.ts";
import { examRegistrationAfterInvalidation } from "./exam-registration-after-invalidation.ts";
import { examRegistrationFirst } from "./exam-registration-first.ts";
import { examRegistrationSupervised } from "./exam-registration-supervised.ts";
import { exchangeEea } from "./exchange-eea.ts";
import { exchangeFrenchOverseas } from "./exchange-french-overseas.ts";
import { exchangeNonEea } from "./exchange-non-eea.ts";
import { internationalPermit } from "./international-permit.ts";
import { licenceCorrection } from "./licence-correction.ts";
import { licenceIssueAddedCategory } from "./licence-issue-added-category.ts";
import { licenceIssueAfterExam } from "./licence-issue-after-exam.ts";
import { licenceIssueAfterSanction } from "./licence-issue-after-sanction.ts";
import { licenceNotReceived } from "./licence-not-received.ts";
import { militaryConversion } from "./military-conversion.ts";
import { professionalDiplomaValidation } from "./professional-diploma-validation.ts";
import { renewalEndOfValidity } from "./renewal-end-of-validity.ts";
import { renewalMedical } from "./renewal-medical.ts";
import { replacementDamage } from "./replacement-damage.ts";
import { replacementLoss } from "./replacement-loss.ts";
import { replacementPaperLicence } from "./replacement-paper-licence.ts";
import { replacementTheft } from "./replacement-theft.ts";
import { restitutionAfterSuspension } from "./restitution-after-suspension.ts";
import { restrictionChange } from "./restriction-change.ts";
import { rightsRestorationAfterExpatriation } from "./rights-restoration-after-expatriation.ts";

/** The procedures open today, by id, in the order of their sources. */
export const procedures = {
  [examRegistrationFirst.id]: examRegistrationFirst,
  [examRegistrationAccompanied.id]: examRegistrationAccompanied,
  [examRegistrationSupervised.id]: examRegistrationSupervised,
  [examRegistrationAddedCategory.id]: examRegistrationAddedCategory,
  [examRegistrationAfterAnnulment.id]: examRegistrationAfterAnnulment,
  [examRegistrationAfterInvalidation.id]: examRegistrationAfterInvalidation,
  [licenceIssueAfterExam.id]: licenceIssueAfterExam,
  [licenceIssueAddedCategory.id]: licenceIssueAddedCategory,
  [licenceIssueAfterSanction.id]: licenceIssueAfterSanction,
  [amIssueAfterTraining.id]: amIssueAfterTraining,
  [a2ToAUpgrade.id]: a2ToAUpgrade,
  [b96Extension.id]: b96Extension,
  [automaticRestrictionLift.id]: automaticRestrictionLift,
  [renewalEndOfValidity.id]: renewalEndOfValidity,
  [replacementPaperLicence.id]: replacementPaperLicence,
  [renewalMedical.id]: renewalMedical,
  [restrictionChange.id]: restrictionChange,
  [restitutionAfterSuspension.id]: restitutionAfterSuspension,
  [replacementLoss.id]: replacementLoss,
  [replacementTheft.id]: replacementTheft,
  [replacementDamage.id]: replacementDamage,
  [civilStatusChange.id]: civilStatusChange,
  [militaryConversion.id]: militaryConversion,
  [professionalDiplomaValidation.id]: professionalDiplomaValidation,
  [exchangeEea.id]: exchangeEea,
  [exchangeNonEea.id]: exchangeNonEea,
  [exchangeFrenchOverseas.id]: exchangeFrenchOverseas,
  [rightsRestorationAfterExpatriation.id]: rightsRestorationAfterExpatriation,
  [eeaLicenceRegistration.id]: eeaLicenceRegistration,
  [internationalPermit.id]: internationalPermit,
  [errorReport.id]: errorReport,
  [licenceCorrection.id]: licenceCorrection,
  [licenceNotReceived.id]: licenceNotReceived,
} as const satisfies Record<ProcedureId, Procedure>;

export type { ProcedureId };

export const isProcedureId = (id: string): id is ProcedureId => Object.hasOwn(procedures, id);

/** Versions replaced since, under which applications are still examined, each kept in `past/`: none today. */
const past: readonly Procedure[] = [];

export const everyVersion = procedureVersions(Object.values(procedures), past);
