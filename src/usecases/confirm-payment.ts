import { system } from "#domain/actors.ts";
import type { PaymentReport } from "#domain/decide/payment.ts";
import { isRefusal, type Refusal } from "#domain/refusals.ts";
import { lockFor } from "./change.ts";
import { NotFound } from "./errors.ts";
import { settlePayment } from "./settle-payment.ts";
import type { Uses } from "./world.ts";

/**
 * The payment service (prestataire de paiement) says what became of an order: the only way, with asking it, by which
 * an application is paid. Said twice, or late, it counts once.
 */
export const confirmPayment = async (
  world: Uses<"store" | "clock" | "settings" | "procedures">,
  report: PaymentReport,
): Promise<{ readonly orderId: string } | Refusal> => {
  const reference = await world.store.byPaymentOrder(report.orderId);
  if (reference === null) throw new NotFound();
  return world.store.write({ key: null }, async (tx) => {
    const application = await lockFor(tx, reference, system);
    const settled = await settlePayment(world, tx, application, report);
    return isRefusal(settled) ? settled : { orderId: report.orderId };
  });
};
