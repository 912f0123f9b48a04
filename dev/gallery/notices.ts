import type { NoticeFacts, NoticeKind } from "#domain/notices.ts";
import { wordEmail, wordSms } from "#messages/word-notice.ts";

type Samples = { readonly [K in NoticeKind]: NoticeFacts[K] };

const pickup = {
  postOffice: "Bureau de poste Lyon Bellecour, 10 place Antonin-Poncet, 69002 Lyon",
  lastDay: "2027-01-01",
  lastWorkingDay: "2026-12-31",
} as const;

const tracking = {
  trackingNumber: "8R41 7390 2254",
  trackingLink: "https://suivi.example/8R4173902254",
} as const;

/** Every notice with facts as they really come. */
const samples: Samples = {
  confirmEmail: { secret: "token" },
  addressAlreadyKnown: {},
  resetPassword: { secret: "token" },
  passwordChanged: {},
  confirmMobile: { secret: "code" },
  mobileChanged: {},
  validationCode: { secret: "code" },
  applicationRegistered: { provisionalLastDay: "2027-02-28" },
  draftExpiring: { lastDay: "2027-05-23" },
  draftExpired: {},
  applicationWithdrawn: {},
  photoFormExpected: { lastDay: "2027-01-22" },
  postalFileExpected: { lastDay: "2027-01-23" },
  examinationBegun: {},
  supplementRequested: {
    items: [
      {
        asked: "identityProof",
        reason: "Le verso est flou : reprenez la photo à plat, à la lumière du jour.",
      },
      { asked: "ePhoto", reason: "La signature n’est pas lisible." },
    ],
    lastDay: "2026-12-23",
  },
  supplementReceived: {},
  originalRequested: { lastDay: "2027-01-22" },
  originalReceived: {},
  answerReminder: { lastDay: "2026-12-23" },
  closedIncomplete: {},
  applicationAccepted: {},
  applicationRefused: { reasons: ["Le titre de séjour présenté n’est plus valable."] },
  examRegistered: {},
  applicationCompleted: {},
  silenceNotice: {},
  productionBegun: {},
  productionFailed: {},
  licenceDispatched: tracking,
  firstPassage: pickup,
  pickupOpen: pickup,
  pickupReminder: pickup,
  licenceDelivered: {},
  licenceReturned: {},
  resendAwaited: {},
  licenceResent: tracking,
  returnReminder: { lastDay: "2027-07-02" },
  licenceUndelivered: {},
  carrierEnquiryOpened: {},
  licenceRemade: {},
  provisionalEnding: { lastDay: "2027-02-28" },
  provisionalEnded: { lastDay: "2027-02-28" },
};

const aboutAccount: readonly NoticeKind[] = [
  "confirmEmail",
  "addressAlreadyKnown",
  "resetPassword",
  "passwordChanged",
  "confirmMobile",
  "mobileChanged",
];

const names = { identityProof: "Justificatif d’identité", ePhoto: "Code photo-signature" } as const;

export type WordedNotice = {
  readonly kind: NoticeKind;
  readonly language: "fr" | "en";
  readonly subject: string;
  readonly text: string;
  readonly sms: string;
};

const worded = <K extends NoticeKind>(kind: K, language: "fr" | "en"): WordedNotice => {
  const context = {
    reference: aboutAccount.includes(kind) ? null : "TP-7K3M-9QXH-4WDA",
    link: "https://telepermis.example/demandes/TP-7K3M-9QXH-4WDA",
    code: "294817",
    nameOf: (asked: string) => names[asked as keyof typeof names] ?? asked,
  };
  const notice = { kind, facts: samples[kind] };
  return { kind, language, ...wordEmail(language, notice, context), sms: wordSms(language, notice, context) };
};

/** Every message the service can send, in both languages. */
export const everyNotice = (): readonly WordedNotice[] =>
  (["fr", "en"] as const).flatMap((language) =>
    (Object.keys(samples) as NoticeKind[]).map((kind) => worded(kind, language)),
  );
