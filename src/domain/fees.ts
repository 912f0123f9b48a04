import type { Application } from "./application.ts";
import { holds } from "./conditions.ts";
import type { Facts } from "./facts.ts";
import type { Procedure } from "./procedure.ts";

/** Stamp duty (droit de timbre) for a licence not handed back. Source: F34118@2024-STORED-LATER; R42947; F1758. */
export const stampDutyInCents = 2500;

/** Half in French Guiana, by the department of the delivery address. Source: F34118@2024-STORED-LATER. */
export const stampDutyInCentsInFrenchGuiana = 1250;

export const isFeeHalved = ({ department }: Pick<Facts, "department">): boolean => department === "973";

/** What this person owes for this request, in cents: nothing for most reasons. */
export const feeInCents = ({ feeWhen }: Pick<Procedure, "feeWhen">, facts: Facts): number => {
  if (feeWhen === undefined || !holds(feeWhen, facts)) return 0;
  return isFeeHalved(facts) ? stampDutyInCentsInFrenchGuiana : stampDutyInCents;
};

export const paidInCents = ({ payments }: Pick<Application, "payments">): number =>
  payments.reduce((sum, { amountInCents }) => sum + amountInCents, 0);

/** What is still to be paid: an answer changed after the payment may raise the fee. */
export const leftToPayInCents = (
  procedure: Pick<Procedure, "feeWhen">,
  application: Pick<Application, "payments">,
  facts: Facts,
): number => Math.max(0, feeInCents(procedure, facts) - paidInCents(application));
