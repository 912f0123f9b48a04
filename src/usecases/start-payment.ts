import type { Application } from "#domain/application.ts";
import { payable } from "#domain/decide/payment.ts";
import { mayEdit } from "#domain/lifecycle.ts";
import { isRefusal, type Refusal, refused } from "#domain/refusals.ts";
import { endPaymentUnderWay, paymentServiceOf, standingOf } from "./ask-payment-service.ts";
import { applyTo, contextOf, lockFor, type Wish } from "./change.ts";
import type { PaymentOrder, PaymentStanding } from "./ports/services.ts";
import { settlePayment } from "./settle-payment.ts";
import { viewApplication } from "./view-application.ts";
import type { Uses } from "./world.ts";

type PayingWorld = Uses<"store" | "clock" | "settings" | "procedures" | "payments">;

/** `page` is where the person pays; null when the payment begun earlier turns out to be made. */
export type PaymentStarted = { readonly page: string | null };

/**
 * The applicant pays by card. A payment already under way is taken up again, never doubled: another order is opened
 * only once the payment service says that the earlier one has ended without money.
 */
export const startPayment = async (
  world: PayingWorld,
  { reference, by, key, ...about }: Wish & Pick<PaymentOrder, "description" | "language" | "returnTo">,
): Promise<PaymentStarted | Refusal> => {
  const { application } = await viewApplication(world, { reference, by });
  if (!mayEdit("startPayment", application.state, by.kind)) return refused("notNow");
  const amountInCents = payable(application, contextOf(world, application, by));
  if (typeof amountInCents !== "number") return amountInCents;
  const ended = await takenUpOrEnded(world, application, amountInCents);
  if (ended?.outcome === "open") return { page: ended.page };

  // Two windows at once name the same order, and lead to the same page.
  const orderId = `${reference}-${application.version}`;
  const opened =
    ended?.outcome === "paid"
      ? null
      : await paymentServiceOf(world).open({ ...about, orderId, amountInCents });
  const page = opened?.outcome === "open" ? opened.page : null;
  return world.store.write<PaymentStarted>(
    // A page shown again by the browser must not lead to an order that has ended.
    { key: key === null ? null : `${key} ${orderId}` },
    async (tx) => {
      const found = await lockFor(tx, reference, by);
      const current = ended === null ? found : await settlePayment(world, tx, found, ended);
      if (isRefusal(current)) return current;
      if (page === null || current.checkout?.orderId === orderId) return { page };
      const started = { type: "startPayment", orderId, amountInCents } as const;
      const changed = await applyTo(world, tx, current, started, by);
      if (isRefusal(changed)) return changed;
      await tx.openPaymentOrder({ orderId, reference, amountInCents, at: world.clock.now() });
      return { page };
    },
  );
};

/** The payment under way: open when it is still for what is left, else ended now; null when there is none. */
const takenUpOrEnded = async (
  world: PayingWorld,
  application: Application,
  amountInCents: number,
): Promise<PaymentStanding | null> => {
  const standing = await standingOf(world, application);
  if (standing?.outcome !== "open" || standing.amountInCents === amountInCents) return standing;
  const ended = await endPaymentUnderWay(world, application);
  return ended === "open" ? standing : ended;
};
