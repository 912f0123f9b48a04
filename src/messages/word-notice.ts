import type { NoticeFacts, NoticeKind } from "#domain/notices.ts";
import type { Language } from "./days.ts";
import { frameEn, noticesEn } from "./en/notices.ts";
import { frameFr, noticesFr } from "./fr/notices.ts";
import { toGsm } from "./gsm.ts";
import type { NoticeContext, NoticeFrame, Notices } from "./notices.ts";

const languages: Record<Language, { readonly notices: Notices; readonly frame: NoticeFrame }> = {
  fr: { notices: noticesFr, frame: frameFr },
  en: { notices: noticesEn, frame: frameEn },
};

/** A notice to word: its kind and facts, as an application or an account gave them. */
type Worded<K extends NoticeKind> = { readonly kind: K; readonly facts: NoticeFacts[K] };

/** A notice as an e-mail: short, signed, with the reference and one link to the account. */
export const wordEmail = <K extends NoticeKind>(
  language: Language,
  notice: Worded<K>,
  context: NoticeContext,
): { readonly subject: string; readonly text: string } => {
  const { notices, frame } = languages[language];
  const words = notices[notice.kind](notice.facts, context);
  const subject = context.reference === null ? words.subject : `${words.subject} (${context.reference})`;
  const blocks = [
    frame.greeting,
    ...words.paragraphs,
    `${frame.leadsTo(words.action)}\n${context.link}`,
    ...(context.reference === null ? [] : [frame.reference(context.reference)]),
    `${frame.signature}\n${frame.automatic}`,
  ];
  const text = blocks.join("\n\n");
  return { subject: frame.typeset(subject), text: `${frame.typeset(text)}\n` };
};

/** A notice as a text message: signature and reference first, one link last, in the alphabet that keeps it short. */
export const wordSms = <K extends NoticeKind>(
  language: Language,
  notice: Worded<K>,
  context: NoticeContext,
): string => {
  const { notices, frame } = languages[language];
  const { sms } = notices[notice.kind](notice.facts, context);
  const opening = context.reference === null ? frame.signature : `${frame.signature} ${context.reference}`;
  return `${toGsm(`${opening}: ${sms}`)} ${context.link}`;
};
