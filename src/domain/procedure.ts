import type { Condition } from "./conditions.ts";
import type { DocumentKind } from "./documents/kinds.ts";
import type { Category } from "./questions.ts";
import type { Section } from "./sections.ts";

/** Why an application cannot be filed here. Worded in `messages/` with what to do instead. */
export type EligibilityReason =
  | "notResidentInFrance"
  | "noValidResidencePermit"
  | "filerMustBeLegalRepresentative"
  | "residenceUnderSixMonths"
  | "useAfterSanction"
  | "useAddedCategory"
  | "examNotPassed"
  | "belowMinimumAge";

/** One rule of eligibility: the first that fails gives the verdict and the reason. */
export type EligibilityRule = {
  readonly id: string;
  readonly require: Condition;
  /** `notOnline` exists by another channel; `notEligible` may not be granted. */
  readonly otherwise: "notEligible" | "notOnline";
  readonly reason: EligibilityReason;
  readonly sources: readonly string[];
};

/** A document asked when its condition holds. */
export type DocumentRule = {
  readonly document: DocumentKind;
  readonly when: Condition;
  readonly sources: readonly string[];
};

/** A reason for applying (motif), as pure data: everything shown, asked and checked is a reading of it. */
export type Procedure = {
  readonly id: string;
  /** Raised with each change of the rules: an application keeps the version it was filed under. */
  readonly version: number;
  readonly categories: readonly Category[];
  readonly eligibility: readonly EligibilityRule[];
  readonly sections: readonly Section[];
  readonly documents: readonly DocumentRule[];
  readonly feeInEuros: number;
  readonly sources: readonly string[];
};
