import type { Condition } from "./conditions.ts";
import type { DocumentKind } from "./documents/kinds.ts";
import type { ProcedureId } from "./procedure-ids.ts";
import type { Answers, Category, Question } from "./questions.ts";
import type { Section } from "./sections.ts";

/** Why an application cannot be filed here. Worded in `messages/` with what to do instead. */
export type EligibilityReason =
  | "notResidentInFrance"
  | "noValidResidencePermit"
  | "filerMustBeLegalRepresentative"
  | "residenceUnderSixMonths"
  | "drivingSchoolMustFile"
  | "useAfterSanction"
  | "useAddedCategory"
  | "useFirstCategory"
  | "belowRegistrationAge"
  | "belowSupervisedAge"
  | "belowMinimumAge"
  | "prerequisiteMissing"
  | "noAnnulment"
  | "noInvalidation"
  | "noSanction"
  | "noSuspension"
  | "examNotPassed"
  | "drivingBanRunning"
  | "suspensionRunning"
  | "collectAtPrefecture"
  | "a2UnderTwoYears"
  | "noLicence"
  | "useLossOrTheft"
  | "marriageDoesNotChangeTheLicence"
  | "useOtherExchange"
  | "licenceFromNonReciprocalExchange"
  | "foreignLicenceExpired"
  | "noReciprocityPassTheExam"
  | "exchangeDeadlinePassed"
  | "rightsNotAcquiredInFrance"
  | "drivingRightsSanctioned"
  | "notAValidEeaLicence"
  | "licenceNotAccepted"
  | "useLicenceCorrection"
  | "useErrorReport"
  | "notDispatchedYet";

/** How sure the sources are; absent means that they state it. */
export type Confidence = "inferred" | "unsure";

/** Where a rule comes from, and what a reader of the sources should know about it. */
type Sourced = {
  readonly sources: readonly string[];
  readonly confidence?: Confidence;
  readonly note?: string;
};

/** One rule of eligibility: the first that fails gives the verdict and the reason. */
export type EligibilityRule = Sourced & {
  readonly id: string;
  readonly require: Condition;
  /** `notOnline` exists by another channel; `notEligible` may not be granted. */
  readonly otherwise: "notEligible" | "notOnline";
  readonly reason: EligibilityReason;
};

/** What a rule may ask for: a supporting document, or the photo-signature code, which is not a file. */
export type Requirement = DocumentKind | "ePhoto";

/** A document asked when its condition holds. */
export type DocumentRule = Sourced & {
  readonly document: Requirement;
  readonly when: Condition;
  /** Absent: required. `optional` is offered; `onRequest` comes only after an agent's supplement request. */
  readonly level?: "optional" | "onRequest";
  /** "Less than n months old" for this reason, instead of the document's own. */
  readonly maxAgeInMonths?: number;
};

/** What the person gets in the end. */
export type Delivered =
  | "drivingLicence"
  | "nephNumber"
  | "examRegistrationCertificate"
  | "internationalPermit"
  | "registrationRecord"
  | "enquiry";

/** What of a procedure a new version changes, as people are told. */
export type ChangedPart = "questions" | "documents" | "conditions" | "fee";

/** A new version of a procedure, for the drafts begun before it. */
export type ProcedureChange = {
  readonly version: number;
  readonly changed: readonly [ChangedPart, ...ChangedPart[]];
  /** Questions whose earlier answers do not count any more, though they are still asked. */
  readonly asksAgain?: readonly Question[];
};

/** Raised with each change of the rules: one after the first cannot come without saying what it changes. */
type Version =
  | { readonly version: 1; readonly changes?: undefined }
  | { readonly version: number; readonly changes: readonly [ProcedureChange, ...ProcedureChange[]] };

/** A reason for applying (motif), as pure data: everything shown, asked and checked is a reading of it. */
export type Procedure = Version & {
  readonly id: ProcedureId;
  readonly categories: readonly Category[];
  /** Answers that the reason itself gives: they are never asked. */
  readonly fixed?: Answers;
  readonly eligibility: readonly EligibilityRule[];
  readonly sections: readonly Section[];
  readonly documents: readonly DocumentRule[];
  /** When a fee is due; absent: never. */
  readonly feeWhen?: Condition;
  readonly delivers: readonly Delivered[];
  /** The original foreign licence is asked for during the examination and handed in (remise du permis original). */
  readonly handsInOriginal?: true;
  /** What the sources say beside the rules, for those who keep this file. */
  readonly notes?: readonly string[];
  readonly confidence?: Confidence;
  readonly sources: readonly string[];
};
