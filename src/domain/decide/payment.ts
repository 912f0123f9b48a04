import type { Application, Change, UnpaidOutcome } from "../application.ts";
import { dayOf } from "../dates.ts";
import { factsFrom } from "../facts.ts";
import { feeInCents, leftToPayInCents } from "../fees.ts";
import { stateRow } from "../lifecycle.ts";
import { type Refusal, refused } from "../refusals.ts";
import { stampsOf, withoutStamps } from "../tax-stamp.ts";
import { type Context, type Decision, edited, entry, filingDay } from "./move.ts";

/** What the applicant does to pay the fee, and what the payment service says of a payment online. */
export type PaymentCommand =
  | { readonly type: "giveTaxStamp"; readonly ending: string }
  | { readonly type: "removeTaxStamps" }
  | { readonly type: "startPayment"; readonly orderId: string; readonly amountInCents: number }
  | ({ readonly type: "paymentReported" } & PaymentReport);

/** What became of an order of the payment service (prestataire de paiement). */
export type PaymentReport = {
  readonly orderId: string;
  readonly amountInCents: number;
  readonly outcome: "paid" | UnpaidOutcome;
};

export const decidePayment = (
  application: Application,
  command: PaymentCommand,
  context: Context,
): Decision => {
  switch (command.type) {
    case "giveTaxStamp":
      return giveTaxStamp(application, command.ending, context);
    case "removeTaxStamps":
      return removeTaxStamps(application, context);
    case "startPayment":
      return startPayment(application, command, context);
    case "paymentReported":
      return paymentReported(application, command, context);
  }
};

/** What may be paid now, in cents; refused when there is nothing, or when the amount still depends on an answer. */
export const payable = (
  application: Application,
  { procedure, at }: Pick<Context, "procedure" | "at">,
): number | Refusal<"nothingToPay" | "feeNotSettled"> => {
  const facts = factsFrom(application.answers, dayOf(at));
  if (feeInCents(procedure, facts) > 0 && facts.department === null) return refused("feeNotSettled");
  const left = leftToPayInCents(procedure, application, facts);
  return left === 0 ? refused("nothingToPay") : left;
};

const giveTaxStamp = (application: Application, ending: string, context: Context): Decision => {
  // Two ways at once could take money twice: the payment online is ended first.
  if (application.checkout?.outcome === "open") return refused("paymentUnderWay");
  const amountInCents = payable(application, context);
  if (typeof amountInCents !== "number") return amountInCents;
  const stamp = { how: "taxStamp", ending, amountInCents, at: context.at.toString() } as const;
  return edited(application, "giveTaxStamp", context, {
    event: "taxStampGiven",
    details: { ending, amountInCents },
    patch: { payments: [...application.payments, stamp] },
  });
};

const removeTaxStamps = (application: Application, context: Context): Decision => {
  const stamps = stampsOf(application);
  if (stamps.length === 0) return refused("notNow");
  return edited(application, "removeTaxStamps", context, {
    event: "taxStampRemoved",
    details: { endings: stamps.map(({ ending }) => ending) },
    patch: { payments: withoutStamps(application) },
  });
};

const startPayment = (
  application: Application,
  { orderId, amountInCents }: { readonly orderId: string; readonly amountInCents: number },
  context: Context,
): Decision => {
  if (application.checkout?.outcome === "open") return refused("paymentUnderWay");
  const left = payable(application, context);
  if (typeof left !== "number") return left;
  // The order was opened for what was left a moment ago: another window changed it since.
  if (left !== amountInCents) return refused("changedMeanwhile");
  return edited(application, "startPayment", context, {
    event: "paymentStarted",
    details: { orderId, amountInCents },
    patch: { checkout: { orderId, amountInCents, outcome: "open" } },
  });
};

/**
 * Money that came is written down whatever the state, even once the application has ended: nobody's payment is lost.
 * The same report again changes nothing, and a payment made is never undone by a later word.
 */
const paymentReported = (application: Application, report: PaymentReport, context: Context): Decision => {
  const { orderId, amountInCents, outcome } = report;
  const isCurrent = application.checkout?.orderId === orderId;
  const isKnown = application.payments.some(
    (payment) => payment.how === "card" && payment.orderId === orderId,
  );
  if (isKnown || (outcome !== "paid" && (!isCurrent || application.checkout?.outcome === outcome)))
    return refused("notNow");
  if (outcome !== "paid") {
    const checkout = { orderId, amountInCents, outcome };
    return written(application, { checkout }, context, "paymentNotMade", { orderId, outcome });
  }
  const payment = { how: "card", orderId, amountInCents, at: context.at.toString() } as const;
  const patch = {
    payments: [...application.payments, payment],
    ...(isCurrent ? { checkout: null } : {}),
  };
  const change = written(application, patch, context, "paymentReceived", { orderId, amountInCents });
  const needed = isNeeded(application, context);
  return { ...change, notices: [{ kind: "paymentReceived", facts: { amountInCents, needed } }] };
};

const isNeeded = (application: Application, context: Context): boolean => {
  const facts = factsFrom(application.answers, filingDay(application, context));
  const isOver = stateRow(application.state).owner === null;
  return !isOver && leftToPayInCents(context.procedure, application, facts) > 0;
};

/** No delay starts again: neither the person nor an agent worked on the application. */
const written = (
  application: Application,
  patch: Partial<Application>,
  context: Context,
  event: "paymentReceived" | "paymentNotMade",
  details: Readonly<Record<string, string | number>>,
): Change => {
  const next: Application = {
    ...application,
    ...patch,
    version: application.version + 1,
  };
  return {
    application: next,
    journal: [entry(next, event, context, details)],
    notices: [],
    deadlines: { close: "none", open: [] },
    jobs: [],
  };
};
