import type { Notice, NoticeItem, NoticeKind } from "#domain/notices.ts";
import type { ProcedureId } from "#domain/procedure-ids.ts";
import type { Question } from "#domain/questions.ts";
import type { Language } from "./days.ts";
import { documentsEn } from "./en/documents.ts";
import { questionsEn } from "./en/questions.ts";
import { documentsFr } from "./fr/documents.ts";
import { questionsFr } from "./fr/questions.ts";
import { wordEmail, wordSms } from "./word-notice.ts";

/** What a message needs to be worded; the outbox gives more. */
type Message = {
  readonly reference: string | null;
  readonly channel: "email" | "sms";
  readonly language: Language;
  readonly notice: Notice;
};

/** Where each notice about the account alone leads. Those about an application lead to it. */
const leadsTo: { readonly [K in NoticeKind]?: (token: string) => string } = {
  resetPassword: (token) => `/nouveau-mot-de-passe?jeton=${encodeURIComponent(token)}`,
  addressAlreadyKnown: () => "/connexion",
};

/** Back to the reason for applying that was chosen before the account, if any. */
const confirmation = (token: string, reason: ProcedureId | undefined): string =>
  `/inscription/confirmation?${new URLSearchParams({ jeton: token, ...(reason === undefined ? {} : { demande: reason }) })}`;

const namesOf = {
  fr: { documents: documentsFr.documents, questions: questionsFr, ePhoto: "Code photo-signature" },
  en: { documents: documentsEn.documents, questions: questionsEn, ePhoto: "Photo and signature code" },
} as const;

/** Words the messages of a service reached at that address, each with one link into it. */
export const createWording = (origin: string) => ({
  word: (
    { reference, channel, language, notice }: Message,
    secret: string | null,
  ): { readonly subject: string; readonly text: string } => {
    const names = namesOf[language];
    const path =
      notice.kind === "confirmEmail"
        ? confirmation(secret ?? "", notice.facts.reason)
        : (leadsTo[notice.kind]?.(secret ?? "") ??
          (reference === null ? "/compte" : `/demandes/${reference}`));
    const context = {
      reference,
      link: `${origin}${path}`,
      // An e-mail tells that a mobile number was added; the code itself goes to the mobile alone.
      code: secret ?? (notice.kind === "confirmMobile" && channel === "email" ? "" : undefined),
      nameOf: (asked: NoticeItem["asked"]) =>
        asked === "ePhoto" ? names.ePhoto : names.documents[asked].name,
      nameOfAnswer: (question: Question) => names.questions[question].short,
    };
    return channel === "email"
      ? wordEmail(language, notice, context)
      : { subject: "", text: wordSms(language, notice, context) };
  },
});
