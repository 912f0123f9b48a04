import type { Lapse } from "#domain/derive/urgency.ts";
import { isDocumentKind } from "#domain/documents/kinds.ts";
import { wordDay, wordMoment } from "#messages/days.ts";
import { deskEn } from "#messages/en/desk.ts";
import { documentsEn } from "#messages/en/documents.ts";
import { examinationEn } from "#messages/en/examination.ts";
import { findingsEn } from "#messages/en/findings.ts";
import { formEn } from "#messages/en/form.ts";
import { papersEn } from "#messages/en/papers.ts";
import { paymentEn } from "#messages/en/payment.ts";
import { questionsEn } from "#messages/en/questions.ts";
import { queueEn } from "#messages/en/queue.ts";
import { readingsEn } from "#messages/en/readings.ts";
import { reasonsEn } from "#messages/en/reasons.ts";
import { refusalsEn } from "#messages/en/refusals.ts";
import { statesEn } from "#messages/en/states.ts";
import { deskFr } from "#messages/fr/desk.ts";
import { documentsFr } from "#messages/fr/documents.ts";
import { examinationFr } from "#messages/fr/examination.ts";
import { findingsFr } from "#messages/fr/findings.ts";
import { formFr } from "#messages/fr/form.ts";
import { papersFr } from "#messages/fr/papers.ts";
import { paymentFr } from "#messages/fr/payment.ts";
import { questionsFr } from "#messages/fr/questions.ts";
import { queueFr } from "#messages/fr/queue.ts";
import { readingsFr } from "#messages/fr/readings.ts";
import { reasonsFr } from "#messages/fr/reasons.ts";
import { refusalsFr } from "#messages/fr/refusals.ts";
import { statesFr } from "#messages/fr/states.ts";
import { isProcedureId } from "#procedures/index.ts";
import type { Language, When } from "#web/kit/chrome.ts";

const french = {
  ...deskFr,
  ...examinationFr,
  language: "fr" as Language,
  supporting: documentsFr,
  letter: papersFr.refusal,
  queue: queueFr,
  questions: questionsFr,
  refusals: refusalsFr,
  life: statesFr,
  reasons: reasonsFr,
  payment: paymentFr,
  findings: findingsFr,
  readings: readingsFr,
  yes: formFr.yes,
  no: formFr.no,
};

/** Every word that the desk says in one language. */
export type DeskWords = typeof french;

const english: DeskWords = {
  ...deskEn,
  ...examinationEn,
  language: "en",
  supporting: documentsEn,
  letter: papersEn.refusal,
  queue: queueEn,
  questions: questionsEn,
  refusals: refusalsEn,
  life: statesEn,
  reasons: reasonsEn,
  payment: paymentEn,
  findings: findingsEn,
  readings: readingsEn,
  yes: formEn.yes,
  no: formEn.no,
};

export const deskWords = (language: Language): DeskWords => (language === "fr" ? french : english);

/** The name of a document, or of the e-photo. */
export const nameOf = (
  asked: keyof DeskWords["supporting"]["documents"] | "ePhoto",
  words: DeskWords,
): string => (asked === "ePhoto" ? words.file.ePhoto : words.supporting.documents[asked].name);

/** What runs out for the person: a document, or something of its own. */
export const lapseName = (what: Lapse, words: DeskWords): string =>
  isDocumentKind(what) ? nameOf(what, words) : words.queue.lapses[what];

export const dayWhen = (day: string, { language }: DeskWords): When => ({
  iso: day,
  text: wordDay(day, language),
});

export const momentWhen = (instant: string, { language }: DeskWords): When => ({
  iso: instant,
  text: wordMoment(instant, language),
});

/** The reason for applying, under its official name: the letters'. */
export const officialReasonOf = (procedure: string, { reasons }: DeskWords): string =>
  isProcedureId(procedure) ? reasons[procedure].title : procedure;

/** The reason for applying, in a few words. */
export const reasonOf = (procedure: string, { reasons }: DeskWords): string =>
  isProcedureId(procedure) ? reasons[procedure].short : procedure;
