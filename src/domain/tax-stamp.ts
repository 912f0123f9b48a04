import type { Application, Payment, TaxStamp } from "./application.ts";
import { type State, stateRow } from "./lifecycle.ts";

/** The number as it is looked up: without the spaces, dots and hyphens that help to read it. */
export const normaliseTaxStamp = (typed: string): string => typed.replaceAll(/[\s.-]/g, "");

/**
 * Sixteen digits: all that is publicly known of the number of an electronic tax stamp (timbre fiscal électronique).
 * Whether it was bought, and for how much, only the tax office can tell (inferred).
 */
export const isTaxStamp = (number: string): boolean => /^\d{16}$/.test(number);

const isTaxStampPayment = (payment: Payment): payment is TaxStamp => payment.how === "taxStamp";

/** The stamps that an application holds. */
export const stampsOf = ({ payments }: Pick<Application, "payments">): readonly TaxStamp[] =>
  payments.filter(isTaxStampPayment);

export const withoutStamps = ({ payments }: Pick<Application, "payments">): readonly Payment[] =>
  payments.filter((payment) => !isTaxStampPayment(payment));

/** Before an agent has opened the file, a stamp has paid for nothing yet. */
const beforeExamination: readonly State[] = ["draft", "submitted", "awaitingPhotoForm", "awaitingPostalFile"];

/**
 * An application that ends before anybody examined it gives its stamps back: they may pay for another. Once the
 * examination has begun they have served, whatever the decision (inferred).
 */
export const endsUnexamined = (from: State, to: State): boolean =>
  beforeExamination.includes(from) && stateRow(to).owner === null;
