/** A payment service in memory, for tests: people pay, refuse and give up when the test says so. */
import type { PaymentReport } from "#domain/decide/payment.ts";
import type { PaymentOrder, PaymentStanding, Payments } from "#usecases/ports/services.ts";

export type PlayedPaymentService = Payments & {
  /** Every order asked for, the ones asked again included. */
  readonly asked: readonly PaymentOrder[];
  /** Ends an order as on its page, and gives what the service is told of it. */
  readonly end: (orderId: string, outcome: PaymentReport["outcome"]) => PaymentReport;
  /** Somebody is typing a card number this very moment: the order cannot be cancelled. */
  readonly hold: (orderId: string) => void;
};

export const playPaymentService = (): PlayedPaymentService => {
  const asked: PaymentOrder[] = [];
  const held = new Set<string>();
  const standings = new Map<string, PaymentStanding>();
  const end: PlayedPaymentService["end"] = (orderId, outcome) => {
    const standing = standings.get(orderId);
    if (standing === undefined) throw new Error(`no order ${orderId}`);
    const report = { orderId, amountInCents: standing.amountInCents, outcome };
    standings.set(orderId, report);
    return report;
  };
  return {
    asked,
    end,
    hold: (orderId) => held.add(orderId),
    open: async (order) => {
      asked.push(order);
      const { orderId, amountInCents } = order;
      const page = `https://pay.test/${orderId}`;
      const standing = standings.get(orderId) ?? { orderId, amountInCents, outcome: "open", page };
      standings.set(orderId, standing);
      return standing;
    },
    standing: async (orderId) => standings.get(orderId) ?? null,
    cancel: async (orderId) => {
      const standing = standings.get(orderId) ?? null;
      return standing?.outcome === "open" && !held.has(orderId) ? end(orderId, "cancelled") : standing;
    },
    // Signed words are for the real one: here a report says so itself.
    readReport: ({ body, signature }) => (signature === "signed" ? JSON.parse(body) : null),
  };
};
