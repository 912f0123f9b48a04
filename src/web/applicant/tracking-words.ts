import { shortMoment, wordDay, wordMoment, wordWeekday } from "#messages/days.ts";
import { documentsEn } from "#messages/en/documents.ts";
import { paymentEn } from "#messages/en/payment.ts";
import { questionsEn } from "#messages/en/questions.ts";
import { reasonsEn } from "#messages/en/reasons.ts";
import { statesEn } from "#messages/en/states.ts";
import { trackingEn } from "#messages/en/tracking.ts";
import { documentsFr } from "#messages/fr/documents.ts";
import { paymentFr } from "#messages/fr/payment.ts";
import { questionsFr } from "#messages/fr/questions.ts";
import { reasonsFr } from "#messages/fr/reasons.ts";
import { statesFr } from "#messages/fr/states.ts";
import { trackingFr } from "#messages/fr/tracking.ts";
import { isProcedureId } from "#procedures/index.ts";
import type { Language, When } from "#web/kit/chrome.ts";

const both = {
  fr: {
    states: statesFr,
    reasons: reasonsFr,
    documents: documentsFr,
    questions: questionsFr,
    tracking: trackingFr,
    payment: paymentFr,
  },
  en: {
    states: statesEn,
    reasons: reasonsEn,
    documents: documentsEn,
    questions: questionsEn,
    tracking: trackingEn,
    payment: paymentEn,
  },
} as const;

/** Everything that the pages of a sent application say, in one language. */
export const trackingWords = (language: Language) => {
  const words = both[language];
  return {
    ...words,
    language,
    day: (iso: string) => wordDay(iso, language),
    weekday: (iso: string) => wordWeekday(iso, language),
    moment: (instant: string) => wordMoment(instant, language),
    whenDay: (iso: string): When => ({ iso, text: wordDay(iso, language) }),
    whenMoment: (instant: string): When => ({ iso: instant, text: wordMoment(instant, language) }),
    shortMoment: (instant: string): When => ({ iso: instant, text: shortMoment(instant, language) }),
    /** Its name on official papers. */
    officialReason: (procedure: string): string =>
      isProcedureId(procedure) ? words.reasons[procedure].title : procedure,
    reason: (procedure: string): string =>
      isProcedureId(procedure) ? words.reasons[procedure].short : procedure,
  };
};

export type TrackingWords = ReturnType<typeof trackingWords>;
