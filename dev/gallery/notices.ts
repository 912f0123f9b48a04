import type { NoticeKind } from "#domain/notices.ts";
import { wordEmail, wordSms } from "#messages/word-notice.ts";
import { noticeSamples } from "#test/notice-samples.ts";

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
    nameOfAnswer: () => "Lieu de naissance",
  };
  const notice = { kind, facts: noticeSamples[kind] };
  return { kind, language, ...wordEmail(language, notice, context), sms: wordSms(language, notice, context) };
};

/** Every message the service can send, in both languages. */
export const everyNotice = (): readonly WordedNotice[] =>
  (["fr", "en"] as const).flatMap((language) =>
    (Object.keys(noticeSamples) as NoticeKind[]).map((kind) => worded(kind, language)),
  );
