import type { Mail, Sms } from "#usecases/ports.ts";

/** A message as the on-screen mailbox keeps it: one row of the table `mailbox`. */
export type KeptMessage = {
  readonly id: string;
  readonly channel: "email" | "sms";
  readonly recipient: string;
  /** Text messages have none. */
  readonly subject: string | null;
  readonly body: string;
  /** Unknown for text messages. */
  readonly language: "fr" | "en" | null;
  readonly sentAt: string;
};

/** Where kept messages go. An id already kept stays as it was: a message sent twice is shown once. */
export type MessageKeeper = { keep(message: KeptMessage): Promise<void> };

/** The on-screen mailbox of the default mode: every e-mail and SMS is kept to be read on a page, none leaves. */
export const createMailbox = (
  keeper: MessageKeeper,
  now: () => Temporal.Instant,
): { readonly mail: Mail; readonly sms: Sms } => ({
  mail: {
    send: ({ id, to, subject, text, language }) =>
      keeper.keep({
        id: `email:${id}`,
        channel: "email",
        recipient: to,
        subject,
        body: text,
        language,
        sentAt: now().toString(),
      }),
  },
  sms: {
    send: ({ id, to, text }) =>
      keeper.keep({
        id: `sms:${id}`,
        channel: "sms",
        recipient: to,
        subject: null,
        body: text,
        language: null,
        sentAt: now().toString(),
      }),
  },
});
