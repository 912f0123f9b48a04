import type { Mail, Sms } from "#usecases/ports/services.ts";

/** A message as the on-screen mailbox keeps it: one row of the table `mailbox`. */
export type KeptMessage = {
  readonly id: string;
  readonly channel: "email" | "sms";
  readonly recipient: string;
  /** Empty for text messages. */
  readonly subject: string;
  readonly body: string;
  readonly language: "fr" | "en";
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
        id,
        channel: "email",
        recipient: to,
        subject,
        body: text,
        language,
        sentAt: now().toString(),
      }),
  },
  sms: {
    send: ({ id, to, text, language }) =>
      keeper.keep({
        id,
        channel: "sms",
        recipient: to,
        subject: "",
        body: text,
        language,
        sentAt: now().toString(),
      }),
  },
});
