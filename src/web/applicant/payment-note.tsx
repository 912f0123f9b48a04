import type { Application } from "#domain/application.ts";
import { type State, stateRow } from "#domain/lifecycle.ts";
import { endsUnexamined, stampsOf } from "#domain/tax-stamp.ts";
import { wordPayment } from "#messages/payment.ts";
import type { TrackingWords } from "./tracking-words.ts";

/** The ends with a licence, or what was asked for: nobody asks for the money back. */
const served: readonly State[] = ["delivered", "registered", "completed"];

/** What was paid for an application that was sent, and what becomes of it once it has ended without a licence. */
export const PaymentNote = ({ application, words }: { application: Application; words: TrackingWords }) => {
  const { payments, state } = application;
  if (payments.length === 0) return null;
  const isVain = stateRow(state).owner === null && !served.includes(state);
  return (
    <section>
      <h2>{words.payment.short}</h2>
      <ul>
        {payments.map((payment) => (
          <li>
            {wordPayment(payment, words.payment, words.language)}
            {isVain && (
              <>
                <br />
                {words.payment.afterEnd[payment.how]}
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
};

/** What becomes of the payments of an application that is about to be given up. */
export const lostByWithdrawing = (
  application: Application,
  { payment: words }: TrackingWords,
): readonly string[] => {
  const isFreed = endsUnexamined(application.state, "withdrawn");
  return [
    ...(stampsOf(application).length === 0 ? [] : [isFreed ? words.givenUp.freed : words.givenUp.used]),
    ...(application.payments.some(({ how }) => how === "card") ? [words.givenUp.card] : []),
  ];
};
