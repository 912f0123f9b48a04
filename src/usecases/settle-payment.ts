import { system } from "#domain/actors.ts";
import type { Application } from "#domain/application.ts";
import type { PaymentReport } from "#domain/decide/payment.ts";
import { isRefusal, type Refusal, refused } from "#domain/refusals.ts";
import { applyTo } from "./change.ts";
import { NotFound } from "./errors.ts";
import type { Transaction } from "./ports/store.ts";
import type { Uses } from "./world.ts";

/**
 * Writes down what became of a payment online, on an application already held, and gives the application as it is
 * then. A word that is already known, or that comes too late to mean anything, changes nothing.
 */
export const settlePayment = async (
  world: Uses<"clock" | "settings" | "procedures">,
  tx: Transaction,
  application: Application,
  report: PaymentReport,
): Promise<Application | Refusal<"amountDiffers">> => {
  const { reference } = application;
  const order = await tx.paymentOrder(report.orderId);
  if (order?.reference !== reference) throw new NotFound();
  if (order.amountInCents !== report.amountInCents) return refused("amountDiffers");
  const changed = await applyTo(world, tx, application, { type: "paymentReported", ...report }, system);
  if (isRefusal(changed)) return application;
  await tx.settlePaymentOrder(report.orderId, report.outcome, world.clock.now());
  return (await tx.lock(reference)) ?? application;
};
