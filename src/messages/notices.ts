import type { NoticeFacts, NoticeItem, NoticeKind } from "#domain/notices.ts";
import type { Question } from "#domain/questions.ts";

/** What surrounds the facts of a notice: which application, where to go, and the secrets that are kept apart. */
export type NoticeContext = {
  /** Of the application; `null` when the notice concerns the account alone. */
  readonly reference: string | null;
  /** The one link to the account, carrying its token when the notice is about one. */
  readonly link: string;
  /** The one-time code, for the notices that carry one. */
  readonly code?: string | undefined;
  /** The name of what is asked again, in the language of the notice. */
  readonly nameOf: (asked: NoticeItem["asked"]) => string;
  /** The name of an answer, likewise. */
  readonly nameOfAnswer: (question: Question) => string;
};

/** The words of one notice, before greeting, reference, link and signature are put around them. */
export type NoticeWords = {
  /** Never holds anything personal: subjects travel in clear and show on locked screens. */
  readonly subject: string;
  readonly paragraphs: readonly string[];
  /** What the link leads to. */
  readonly action: string;
  /** A sentence that fits a text message with the signature, the reference and the link. */
  readonly sms: string;
};

/** Every notice of the service, worded in one language. */
export type Notices = {
  readonly [K in NoticeKind]: (facts: NoticeFacts[K], context: NoticeContext) => NoticeWords;
};

/** What is the same around every notice of a language. */
export type NoticeFrame = {
  readonly greeting: string;
  /** The line above the link. */
  readonly leadsTo: (action: string) => string;
  readonly reference: (reference: string) => string;
  readonly signature: string;
  readonly automatic: string;
  readonly typeset: (text: string) => string;
};

/** The code a notice is made to carry; its absence is a mistake of the sender. */
export const codeOf = (context: NoticeContext): string => {
  if (context.code === undefined) throw new Error("this notice carries a code and none was given");
  return context.code;
};

/** The name of a post office without its address: what a text message has room for. */
export const officeName = (postOffice: string): string => {
  const [name = ""] = postOffice.split(",");
  return name.length > 29 ? `${name.slice(0, 26).trimEnd()}...` : name;
};
