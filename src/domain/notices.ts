import type { IsoDay } from "./dates.ts";
import type { AnswerToCorrect } from "./desk-work.ts";
import type { DocumentKind } from "./documents/kinds.ts";
import type { ProcedureId } from "./procedure-ids.ts";
import type { Question } from "./questions.ts";

/**
 * Every message (e-mail, SMS) the service sends and what each needs to be worded, besides the reference and the link
 * to the account. Worded in `messages/<language>/notices.ts`. Nothing personal: SMS and subjects travel in clear.
 */
export type NoticeFacts = {
  // account
  /** With the reason for applying that brought the person here, if any: the link leads back to it. */
  confirmEmail: Secret<"token"> & { readonly reason?: ProcedureId };
  addressAlreadyKnown: Nothing;
  resetPassword: Secret<"token">;
  passwordChanged: Nothing;
  confirmMobile: Secret<"code">;
  mobileChanged: Nothing;
  validationCode: Secret<"code">;

  // filing
  applicationRegistered: { readonly provisionalLastDay: IsoDay | null };
  /** Money came online. Not `needed`: nothing was left to pay, or the application has ended. */
  paymentReceived: { readonly amountInCents: number; readonly needed: boolean };
  /** The antivirus found something in a file that was kept. Another is sent now, or when an agent asks for it. */
  fileInfected: { readonly document: DocumentKind; readonly next: "sendAnother" | "awaitRequest" };
  draftExpiring: { readonly lastDay: IsoDay };
  draftExpired: Nothing;
  applicationWithdrawn: Nothing;
  photoFormExpected: { readonly lastDay: IsoDay };
  postalFileExpected: { readonly lastDay: IsoDay };

  // examination
  examinationBegun: Nothing;
  supplementRequested: {
    readonly items: readonly NoticeItem[];
    readonly corrections?: readonly AnswerToCorrect[];
    readonly lastDay: IsoDay;
  };
  supplementReceived: Nothing;
  originalRequested: { readonly lastDay: IsoDay };
  originalReceived: Nothing;
  /** Something is still expected from the applicant before `lastDay`. */
  answerReminder: { readonly lastDay: IsoDay };
  closedIncomplete: Nothing;
  applicationAccepted: Nothing;
  /** The office wrote; the text itself is read in the account. */
  messageFromOffice: Nothing;
  slipCorrected: { readonly questions: readonly Question[] };
  applicationRefused: { readonly reasons: readonly string[] };
  examRegistered: Nothing;
  applicationCompleted: Nothing;
  silenceNotice: Nothing;

  // production and delivery
  productionBegun: Nothing;
  productionFailed: Nothing;
  licenceDispatched: Tracking;
  firstPassage: { readonly postOffice: string; readonly lastDay: IsoDay; readonly lastWorkingDay: IsoDay };
  pickupOpen: { readonly postOffice: string; readonly lastDay: IsoDay; readonly lastWorkingDay: IsoDay };
  pickupReminder: { readonly postOffice: string; readonly lastDay: IsoDay; readonly lastWorkingDay: IsoDay };
  licenceDelivered: Nothing;
  licenceReturned: Nothing;
  resendAwaited: Nothing;
  licenceResent: Tracking;
  returnReminder: { readonly lastDay: IsoDay };
  licenceUndelivered: Nothing;
  carrierEnquiryOpened: Nothing;
  licenceRemade: Nothing;

  // what lapses
  provisionalEnding: { readonly lastDay: IsoDay };
  provisionalEnded: { readonly lastDay: IsoDay };
};

type Nothing = Record<never, never>;
/** The token or code itself is sealed apart from the facts, and forgotten once sent. */
type Secret<Kind extends "token" | "code"> = { readonly secret: Kind };
type Tracking = { readonly trackingNumber: string; readonly trackingLink: string };

/** One thing asked again: a document, or the e-photo, and the agent's reason as the applicant reads it. */
export type NoticeItem = { readonly asked: DocumentKind | "ePhoto"; readonly reason: string };

export type NoticeKind = keyof NoticeFacts;

/** A message to send: its kind and the facts that word it. */
export type Notice = { [K in NoticeKind]: { readonly kind: K; readonly facts: NoticeFacts[K] } }[NoticeKind];
