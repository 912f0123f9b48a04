import type { Application } from "#domain/application.ts";
import type { PaymentReport } from "#domain/decide/payment.ts";
import { Unavailable } from "./errors.ts";
import type { PaymentStanding, Payments } from "./ports/services.ts";
import type { Uses } from "./world.ts";

/** The payment service, when one is configured. */
export const paymentServiceOf = ({ payments }: Uses<"payments">): Payments => {
  if (payments === null) throw new Unavailable("no payment service is configured");
  return payments;
};

/** Where the payment that the application has under way stands; null when none is. Asked outside any transaction. */
export const standingOf = async (
  world: Uses<"payments">,
  { checkout }: Pick<Application, "checkout">,
  ask: "standing" | "cancel" = "standing",
): Promise<PaymentStanding | null> => {
  if (checkout?.outcome !== "open") return null;
  const { orderId, amountInCents } = checkout;
  // An order that the payment service does not know took no money.
  return (await paymentServiceOf(world)[ask](orderId)) ?? { orderId, amountInCents, outcome: "cancelled" };
};

/** Ends the payment under way before another way of paying is taken: `open` when the person is paying this moment. */
export const endPaymentUnderWay = async (
  world: Uses<"payments">,
  application: Pick<Application, "checkout">,
): Promise<PaymentReport | null | "open"> => {
  const standing = await standingOf(world, application, "cancel");
  return standing?.outcome === "open" ? "open" : standing;
};
