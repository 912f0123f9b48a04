import { isRefusal, type Refusal } from "#domain/refusals.ts";
import { standingOf } from "./ask-payment-service.ts";
import { lockFor, type Wish } from "./change.ts";
import { settlePayment } from "./settle-payment.ts";
import { viewApplication } from "./view-application.ts";
import type { Uses } from "./world.ts";

/** The applicant, back from the payment page, wants to know: the service asks, without waiting to be told. */
export const checkPayment = async (
  world: Uses<"store" | "clock" | "settings" | "procedures" | "payments">,
  { reference, by }: Wish,
): Promise<{ readonly isOpen: boolean } | Refusal> => {
  const { application } = await viewApplication(world, { reference, by });
  const standing = await standingOf(world, application);
  if (standing === null) return { isOpen: false };
  if (standing.outcome === "open") return { isOpen: true };
  return world.store.write({ key: null }, async (tx) => {
    const settled = await settlePayment(world, tx, await lockFor(tx, reference, by), standing);
    return isRefusal(settled) ? settled : { isOpen: false };
  });
};
