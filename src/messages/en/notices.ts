import { shortDay, wordWeekday } from "../days.ts";
import { wordAmount } from "../money.ts";
import { codeOf, type NoticeFrame, type Notices, officeName } from "../notices.ts";

const day = (iso: string): string => wordWeekday(iso, "en");

/** Greeting, reference and signature of every English notice. */
export const frameEn: NoticeFrame = {
  greeting: "Hello,",
  leadsTo: (action) => `${action}:`,
  reference: (reference) => `Application reference: ${reference}`,
  signature: "Télépermis",
  automatic: "Automatic message: please do not reply.",
  typeset: (text) => text,
};

const follow = "Follow the application";
const notYou = "If you did not ask for this, do nothing: this message then has no effect.";
const neverGiveCode = "Give this code to nobody: no agent will ever ask you for it.";
const pickup = "Bring the delivery notice or the tracking number, and proof of identity.";

/** The last day at the post office, and the day to go when that one is a Sunday or a holiday. */
const until = (lastDay: string, lastWorkingDay: string): string =>
  lastDay === lastWorkingDay
    ? `until ${day(lastDay)} included`
    : `until ${day(lastDay)} included; the post office is closed that day, so go by ${day(lastWorkingDay)}`;

/** Every notice of the service, in English. */
export const noticesEn: Notices = {
  confirmEmail: () => ({
    subject: "Confirm your e-mail address",
    paragraphs: [
      "Confirm your address to open your account. The link is valid for 24 hours and works once.",
      notYou,
    ],
    action: "Confirm my address",
    sms: "confirm your account within 24 h:",
  }),
  addressAlreadyKnown: () => ({
    subject: "You already have an account",
    paragraphs: [
      "Somebody asked for an account with your address, but you already have one. Nothing has changed.",
      "If it was you, sign in; forgotten password? The sign-in page lets you choose another. Otherwise, do nothing.",
    ],
    action: "Sign in",
    sms: "you already have an account. Sign in here:",
  }),
  resetPassword: () => ({
    subject: "Choose a new password",
    paragraphs: ["The link below is valid for 30 minutes and works once.", notYou],
    action: "Choose a new password",
    sms: "new password, link valid for 30 min:",
  }),
  passwordChanged: () => ({
    subject: "Your password has changed",
    paragraphs: [
      "The password of your account has just been changed.",
      "If it was not you, choose another at once with “Forgotten password”.",
    ],
    action: "Open my account",
    sms: "your password has changed. Not you? Act now:",
  }),
  // The code goes to the mobile alone: an e-mail that held it would prove nothing about the number.
  confirmMobile: (_, context) => ({
    subject: "A mobile number is being added to your account",
    paragraphs: [
      "A confirmation code has just been sent to that number. It is valid for 10 minutes.",
      "If it was not you, change your password.",
    ],
    action: "Open my account",
    sms: `code ${codeOf(context)} to confirm this number, valid for 10 min.`,
  }),
  mobileChanged: () => ({
    subject: "Your mobile number has changed",
    paragraphs: [
      "The mobile number of your account has just been changed or removed.",
      "If it was not you, change your password at once.",
    ],
    action: "Open my account",
    sms: "your mobile number has changed. Not you? Act now:",
  }),
  validationCode: (_, context) => ({
    subject: "Your code to validate the application",
    paragraphs: [
      `Your code: ${codeOf(context)}`,
      "Type it on the validation page. It is valid for 10 minutes.",
      neverGiveCode,
    ],
    action: "Back to the application",
    sms: `code ${codeOf(context)}, valid for 10 min. Give it to nobody.`,
  }),

  applicationRegistered: ({ provisionalLastDay }) => ({
    subject: "Your application is registered",
    paragraphs: [
      "Your driving-licence application is registered. The receipt is in your account.",
      "Next: an agent examines it. A message will tell you when the examination begins, then at every step.",
      ...(provisionalLastDay === null
        ? []
        : [`Your provisional licence (CEPC) is valid until ${day(provisionalLastDay)} included.`]),
    ],
    action: follow,
    sms: "your application is registered. Follow it:",
  }),
  paymentReceived: ({ amountInCents, needed }) => ({
    subject: "Your payment has arrived",
    paragraphs: needed
      ? [
          `We have received your online payment of ${wordAmount(amountInCents, "en")} for the stamp duty.`,
          "The application is not sent yet: check it, then send it.",
        ]
      : [
          `We have received an online payment of ${wordAmount(amountInCents, "en")}. It was no longer expected: the stamp duty was already paid, or the application has ended.`,
          "It is not refunded automatically. To ask for a refund, write to us from the help page with the reference below.",
        ],
    action: needed ? "Go back to the application" : follow,
    sms: needed
      ? "payment received. The application is still to be sent:"
      : "payment received, but no longer expected. See:",
  }),
  fileInfected: ({ document, next }, { nameOf }) => ({
    subject: "One of your files was erased by the antivirus",
    paragraphs: [
      `The antivirus stopped a file of the document “${nameOf(document)}”: it may hold a dangerous program. We erased it, and nobody opened it.`,
      next === "sendAnother"
        ? "Take a photo of the document and send that photo from your account."
        : "Keep the document within reach: an agent will ask you to send it again. Until then, you have nothing to do.",
      "The device this file comes from may be infected: have it checked.",
    ],
    action: next === "sendAnother" ? "Send a photo of the document" : follow,
    sms: "a file was erased by the antivirus. What to do:",
  }),
  draftExpiring: ({ lastDay }) => ({
    subject: "Your draft is about to be erased",
    paragraphs: [
      `Your application has not been sent yet. If you change nothing, it will be erased after ${day(lastDay)}.`,
      "Open it and save an answer to keep it.",
    ],
    action: "Resume the application",
    sms: `draft erased after ${shortDay(lastDay)}. Resume:`,
  }),
  draftExpired: () => ({
    subject: "Your draft is erased",
    paragraphs: [
      "Your application was never sent and has not changed for six months: it is erased.",
      "You may start another whenever you like.",
    ],
    action: "Start another application",
    sms: "draft too old, erased. Start another:",
  }),
  applicationWithdrawn: () => ({
    subject: "Your application is withdrawn",
    paragraphs: ["You withdrew your application: it will not be examined. You may start another."],
    action: "Open my account",
    sms: "you withdrew the application.",
  }),
  photoFormExpected: ({ lastDay }) => ({
    subject: "Send the photo and signature form",
    paragraphs: [
      "We expect the photo and signature form by post. Print it from your account, where the address is too.",
      `It must reach us by ${day(lastDay)}. After that day, the application is closed as incomplete.`,
    ],
    action: "See the form and the address",
    sms: `the photo form must reach us by ${shortDay(lastDay)}:`,
  }),
  postalFileExpected: ({ lastDay }) => ({
    subject: "Send your file by post",
    paragraphs: [
      "We expect your file by post. The list and the address are in your account.",
      `It must reach us by ${day(lastDay)}. After that day, the application is closed as incomplete.`,
    ],
    action: "See the list and the address",
    sms: `the postal file must reach us by ${shortDay(lastDay)}:`,
  }),

  examinationBegun: () => ({
    subject: "The examination of your application has begun",
    paragraphs: [
      "An agent is examining your application. You have nothing to do: a message will tell you what follows.",
    ],
    action: follow,
    sms: "examination of your application has begun:",
  }),
  supplementRequested: ({ items, corrections = [], lastDay }, { nameOf, nameOfAnswer }) => ({
    subject: "Complete your application",
    paragraphs: [
      "To go on, we need:",
      [
        ...items.map(({ asked, reason }) => `- ${nameOf(asked)}: ${reason}`),
        ...corrections.map(({ question, reason }) => `- ${nameOfAnswer(question)}, to correct: ${reason}`),
      ].join("\n"),
      `Answer online by ${day(lastDay)}. After that day, the application is closed as incomplete.`,
    ],
    action: "Complete the application",
    sms: `please complete it by ${shortDay(lastDay)}:`,
  }),
  supplementReceived: () => ({
    subject: "We have received what was missing",
    paragraphs: ["We have everything we asked for. The examination of your application resumes."],
    action: follow,
    sms: "all received, examination resumes. Follow:",
  }),
  originalRequested: ({ lastDay }) => ({
    subject: "Hand in your original foreign licence",
    paragraphs: [
      "We need your original foreign licence. Your account explains how to hand it in.",
      `It must reach us by ${day(lastDay)}. After that day, the application is closed as incomplete.`,
    ],
    action: "See how to hand it in",
    sms: `hand in the original licence by ${shortDay(lastDay)}:`,
  }),
  originalReceived: () => ({
    subject: "We have received your foreign licence",
    paragraphs: ["The examination of your application resumes."],
    action: "See my application",
    sms: "original licence received, examination resumes:",
  }),
  answerReminder: ({ lastDay }) => ({
    subject: "Your application awaits an answer from you",
    paragraphs: [
      `You have until ${day(lastDay)} included to provide what was asked.`,
      "After that day, the application is closed as incomplete.",
    ],
    action: "See what is expected",
    sms: `reminder, answer by ${shortDay(lastDay)}:`,
  }),
  closedIncomplete: () => ({
    subject: "Your application is closed as incomplete",
    paragraphs: [
      "What was asked did not arrive in time: your application is closed as incomplete.",
      "You may make a new one.",
    ],
    action: "Open my account",
    sms: "closed as incomplete. You may apply again:",
  }),
  applicationAccepted: () => ({
    subject: "Your application is accepted",
    paragraphs: ["Your application is accepted. A message will tell you what follows."],
    action: follow,
    sms: "your application is accepted. Follow it:",
  }),
  messageFromOffice: () => ({
    subject: "A message awaits you",
    paragraphs: [
      "The office that examines your application has written to you. Read its message and answer online.",
    ],
    action: "Read the message",
    sms: "the office has written to you. Read its message:",
  }),
  slipCorrected: ({ questions }, { nameOfAnswer }) => ({
    subject: "We corrected a slip",
    paragraphs: [
      "Comparing your answers with your documents, an agent corrected:",
      questions.map((question) => `- ${nameOfAnswer(question)}`).join("\n"),
      "Check the correction online. If it is wrong, write to us from the application.",
    ],
    action: "See the correction",
    sms: "an agent corrected a slip. Please check:",
  }),
  applicationRefused: ({ reasons }) => ({
    subject: "A decision was taken on your application",
    paragraphs: [
      "Your application is refused, because:",
      reasons.map((reason) => `- ${reason}`).join("\n"),
      "The letter of decision is in your account. It says how to contest, within two months: by asking the authority that decided to think again, by asking the minister of the interior, or before the administrative court.",
    ],
    action: "Read the letter",
    sms: "a decision was taken. Letter, how to appeal:",
  }),
  examRegistered: () => ({
    subject: "You are registered for the exam",
    paragraphs: [
      "Your registration for the exam is recorded, and your account keeps trace of it. It books neither the theory test nor the practical test.",
    ],
    action: "See my application",
    sms: "exam registration recorded:",
  }),
  applicationCompleted: () => ({
    subject: "Your application is dealt with",
    paragraphs: ["Your application is dealt with. Your account says what comes next."],
    action: "See my application",
    sms: "your application is dealt with:",
  }),
  silenceNotice: () => ({
    subject: "Two months have passed: your rights",
    paragraphs: [
      "Your application got no answer in two months. By law this silence counts as a refusal, which you may contest within two months, before the administrative court among others.",
      "Yet the examination goes on: it may still be accepted, and you need not apply again.",
    ],
    action: "See the ways of appeal",
    sms: "2 months, no answer. Examination goes on; appeals:",
  }),

  productionBegun: () => ({
    subject: "Your licence is being made",
    paragraphs: [
      "Your driving licence is being made. A message will give you the tracking number of the letter.",
    ],
    action: follow,
    sms: "your licence is being made. Follow it:",
  }),
  productionFailed: () => ({
    subject: "The making of your licence is on hold",
    paragraphs: [
      "The manufacturer could not make your licence. An agent takes your application up again and will write if something is missing. You have nothing to do for now.",
    ],
    action: follow,
    sms: "making on hold, an agent is looking into it:",
  }),
  licenceDispatched: ({ trackingNumber, trackingLink }) => ({
    subject: "Your licence is on its way",
    paragraphs: [
      "Your driving licence is on its way to your home. Check that your name is on the letterbox.",
      `Tracking number: ${trackingNumber}\n${trackingLink}`,
    ],
    action: follow,
    sms: `licence sent, tracking ${trackingNumber}.`,
  }),
  firstPassage: ({ postOffice, lastDay, lastWorkingDay }) => ({
    subject: "The postman called: collect your licence",
    paragraphs: [
      "The postman brought your licence and you were out. He left a delivery notice.",
      `To collect: ${postOffice}, ${until(lastDay, lastWorkingDay)}. ${pickup}`,
      "After these fifteen days, the licence goes back to the sender.",
    ],
    action: follow,
    sms: `collect your licence, ${officeName(postOffice)}, by ${shortDay(lastWorkingDay)}.`,
  }),
  pickupOpen: ({ postOffice, lastDay, lastWorkingDay }) => ({
    subject: "Your licence awaits you at the post office",
    paragraphs: [`To collect: ${postOffice}, ${until(lastDay, lastWorkingDay)}. ${pickup}`],
    action: follow,
    sms: `collect your licence, ${officeName(postOffice)}, by ${shortDay(lastWorkingDay)}.`,
  }),
  pickupReminder: ({ postOffice, lastDay, lastWorkingDay }) => ({
    subject: "Only a few days left to collect your licence",
    paragraphs: [
      `Your licence still awaits you: ${postOffice}, ${until(lastDay, lastWorkingDay)}. ${pickup}`,
      "After that, it goes back to the sender.",
    ],
    action: follow,
    sms: `reminder, collect your licence by ${shortDay(lastWorkingDay)}:`,
  }),
  licenceDelivered: () => ({
    subject: "Your licence was delivered",
    paragraphs: [
      "The carrier says that your licence was delivered. Your application is finished. Drive safely!",
      "You do not have it? It holds a mistake? Your account says what to do.",
    ],
    action: "Open my account",
    sms: "licence delivered. Not there? A mistake? Tell us:",
  }),
  licenceReturned: () => ({
    subject: "Your licence went back to the sender",
    paragraphs: [
      "Your licence could not be delivered: it went back to the sender, who keeps it for six months.",
      "Confirm or correct your address to have it sent again.",
    ],
    action: "Confirm my address",
    sms: "licence returned. Confirm your address:",
  }),
  resendAwaited: () => ({
    subject: "Your licence will be sent again",
    paragraphs: [
      "The address is confirmed: your licence will be sent again. A message will give the tracking number.",
    ],
    action: follow,
    sms: "address confirmed, licence to be sent again:",
  }),
  licenceResent: ({ trackingNumber, trackingLink }) => ({
    subject: "Your licence is on its way again",
    paragraphs: [
      "Your driving licence is on its way to your home again. The fifteen days to collect it will start from the postman’s next call.",
      `Tracking number: ${trackingNumber}\n${trackingLink}`,
    ],
    action: follow,
    sms: `licence sent again, tracking ${trackingNumber}.`,
  }),
  returnReminder: ({ lastDay }) => ({
    subject: "Your licence awaits your address",
    paragraphs: [
      "Your licence is still with the sender. Confirm or correct your address to have it sent again.",
      `After ${day(lastDay)}, it will be destroyed and a new application will be needed.`,
    ],
    action: "Confirm my address",
    sms: `confirm your address by ${shortDay(lastDay)}:`,
  }),
  licenceUndelivered: () => ({
    subject: "Your licence could not be delivered",
    paragraphs: [
      "Nobody claimed your licence for six months: it is destroyed and the application is closed.",
      "To get one, make a new application.",
    ],
    action: "Open my account",
    sms: "licence never claimed, destroyed. Apply again:",
  }),
  carrierEnquiryOpened: () => ({
    subject: "We are looking for your licence",
    paragraphs: [
      "There is no more news of your letter: we asked the carrier to look for it. You have nothing to do.",
    ],
    action: follow,
    sms: "letter lost from sight, carrier asked. Follow:",
  }),
  licenceRemade: () => ({
    subject: "Your licence is being made again",
    paragraphs: ["Your licence was lost on its way. Another is being made, with nothing to pay or to do."],
    action: follow,
    sms: "licence lost in the post, made again for free:",
  }),

  provisionalEnding: ({ lastDay }) => ({
    subject: "Your provisional licence ends soon",
    paragraphs: [
      `Your provisional licence (CEPC) is valid until ${day(lastDay)} included. After that, you may not drive until you have your licence.`,
      "If your application is not sent yet, send it now.",
    ],
    action: "Open the application",
    sms: `provisional licence valid until ${shortDay(lastDay)}:`,
  }),
  provisionalEnded: ({ lastDay }) => ({
    subject: "Your provisional licence is no longer valid",
    paragraphs: [
      `Your provisional licence (CEPC) was valid until ${day(lastDay)} included. You may not drive until you have your licence.`,
      "Your application itself is not affected.",
    ],
    action: "Open the application",
    sms: "provisional licence over, do not drive:",
  }),
};
