import type { Facts } from "../facts.ts";
import type { Paper, Sides } from "./papers.ts";

/** What is asked of a supporting document (pièce justificative), whoever applies. */
export type Kind = {
  /** Whose paper it is. */
  readonly owner: "applicant" | "legalRepresentative" | "host" | "thirdParty";
  readonly sides: Sides;
  readonly colour: "required" | "preferred" | "any";
  /** "Less than n months old" on the day of filing; a procedure may say otherwise. */
  readonly maxAgeInMonths?: number;
  /** "Valid for n months" from the day of issue, the last day included. */
  readonly validityInMonths?: number;
  /** Must still be valid on the day of filing, but for the tolerances of its papers; so must what is valid for n months. */
  readonly runsOut?: true;
  readonly isSigned?: true;
  /** Must show the address of the application. */
  readonly showsAddress?: true;
  /** Which papers count, when there are several: the person says which one it is. */
  readonly papers?: readonly Paper[] | ((facts: Facts) => readonly Paper[]);
  readonly sources: readonly string[];
};
