import { system } from "#domain/actors.ts";
import { isRefusal } from "#domain/refusals.ts";
import { paymentServiceOf } from "./ask-payment-service.ts";
import { lockFor } from "./change.ts";
import { Unavailable } from "./errors.ts";
import { settlePayment } from "./settle-payment.ts";
import type { Uses } from "./world.ts";

/** Closes the payment page of an application that has moved on. Somebody paying this moment is waited for. */
export const cancelPayment = async (
  world: Uses<"store" | "clock" | "settings" | "procedures" | "payments">,
  { orderId }: { readonly orderId: string },
): Promise<void> => {
  const reference = await world.store.byPaymentOrder(orderId);
  const standing = await paymentServiceOf(world).cancel(orderId);
  if (reference === null || standing === null) return;
  if (standing.outcome === "open") throw new Unavailable(`${orderId} is being paid`);
  await world.store.write({ key: null }, async (tx) => {
    const settled = await settlePayment(world, tx, await lockFor(tx, reference, system), standing);
    if (isRefusal(settled)) throw new Error(`${orderId}: ${settled.refused}`);
    return {};
  });
};
