import { holds } from "./conditions.ts";
import type { Facts } from "./facts.ts";
import type { Procedure } from "./procedure.ts";

/** Stamp duty (droit de timbre) for a licence not handed back. Source: F34118@2024-STORED-LATER; R42947; F1758. */
const stampDutyInCents = 2500;

/** Half in French Guiana, by the department of the delivery address. Source: F34118@2024-STORED-LATER. */
const stampDutyInCentsInFrenchGuiana = 1250;

/** What this person owes for this request, in cents: nothing for most reasons. */
export const feeInCents = ({ feeWhen }: Procedure, facts: Facts): number => {
  if (feeWhen === undefined || !holds(feeWhen, facts)) return 0;
  return facts.department === "973" ? stampDutyInCentsInFrenchGuiana : stampDutyInCents;
};
