import { arrangingEn } from "#messages/en/arranging.ts";
import { documentsEn } from "#messages/en/documents.ts";
import { draftEn } from "#messages/en/draft.ts";
import { eligibilityEn } from "#messages/en/eligibility.ts";
import { findingsEn } from "#messages/en/findings.ts";
import { formEn } from "#messages/en/form.ts";
import { paymentEn } from "#messages/en/payment.ts";
import { answerProblemsEn, questionsEn } from "#messages/en/questions.ts";
import { readingsEn } from "#messages/en/readings.ts";
import { reasonsEn } from "#messages/en/reasons.ts";
import { arrangingFr } from "#messages/fr/arranging.ts";
import { documentsFr } from "#messages/fr/documents.ts";
import { draftFr } from "#messages/fr/draft.ts";
import { eligibilityFr } from "#messages/fr/eligibility.ts";
import { findingsFr } from "#messages/fr/findings.ts";
import { formFr } from "#messages/fr/form.ts";
import { paymentFr } from "#messages/fr/payment.ts";
import { answerProblemsFr, questionsFr } from "#messages/fr/questions.ts";
import { readingsFr } from "#messages/fr/readings.ts";
import { reasonsFr } from "#messages/fr/reasons.ts";

const french = {
  ...formFr,
  questions: questionsFr,
  problems: answerProblemsFr,
  supporting: documentsFr,
  eligibility: eligibilityFr,
  draft: draftFr,
  reasons: reasonsFr,
  payment: paymentFr,
  findings: findingsFr,
  arranging: arrangingFr,
  readings: readingsFr,
};

/** Every word of the form in one language. */
export type FormWords = typeof french;

const english: FormWords = {
  ...formEn,
  questions: questionsEn,
  problems: answerProblemsEn,
  supporting: documentsEn,
  eligibility: eligibilityEn,
  draft: draftEn,
  reasons: reasonsEn,
  payment: paymentEn,
  findings: findingsEn,
  arranging: arrangingEn,
  readings: readingsEn,
};

export const formWords = (language: "fr" | "en"): FormWords => (language === "fr" ? french : english);
