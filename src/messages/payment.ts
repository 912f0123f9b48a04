import type { Payment, UnpaidOutcome } from "#domain/application.ts";
import { type Language, wordMoment } from "./days.ts";
import { wordAmount } from "./money.ts";

/** The words of the stamp duty and its payment. Amounts come worded. */
export type PaymentMessages = {
  /** The stamp duty, in lists of what an application holds. */
  readonly short: string;
  readonly title: string;
  /** The title of the page, with what is left to pay. */
  readonly titleOf: (amount: string) => string;
  readonly lead: string;
  readonly halved: string;
  readonly addressFirst: { readonly title: string; readonly text: string; readonly link: string };
  readonly toPay: (amount: string) => string;
  readonly left: (amount: string) => string;
  readonly leftWhy: string;
  readonly paid: (amount: string) => string;
  readonly over: (amount: string) => string;
  /** One payment, as it is told everywhere. */
  readonly by: { readonly [How in Payment["how"]]: (payment: Paid) => string };
  readonly card: {
    readonly title: string;
    readonly text: string;
    readonly submit: (amount: string) => string;
    /** What is read on the payment page. */
    readonly description: (reference: string) => string;
  };
  readonly stamp: {
    readonly title: string;
    readonly label: string;
    readonly hint: string;
    readonly missing: string;
    readonly submit: string;
    readonly remove: string;
    readonly removeHelp: string;
  };
  readonly where: { readonly title: string; readonly places: readonly string[]; readonly link: string };
  readonly underWay: {
    readonly title: string;
    readonly text: string;
    readonly resume: string;
    readonly check: string;
    /** Asked, and still not confirmed. */
    readonly still: string;
    readonly otherwise: string;
  };
  readonly notMade: Readonly<Record<UnpaidOutcome, string>>;
  /** What becomes of a payment when the application is given up. */
  readonly givenUp: Readonly<Record<"freed" | "used" | "card", string>>;
  /** What becomes of it once the application has ended without a licence. */
  readonly afterEnd: { readonly [How in Payment["how"]]: string };
};

export type Paid = {
  readonly amount: string;
  /** Last characters of the stamp, number of the payment online. */
  readonly number: string;
  readonly moment: string;
};

/** What was paid, and how. */
export const wordPayment = (payment: Payment, words: PaymentMessages, language: Language): string =>
  words.by[payment.how]({
    amount: wordAmount(payment.amountInCents, language),
    number: payment.how === "card" ? payment.orderId : payment.ending,
    moment: wordMoment(payment.at, language),
  });
