import type { MessageToSend } from "./ports/store.ts";

/** A message in words, ready to be sent. */
export type WordedMessage = { readonly subject: string; readonly text: string };

/** Turns a notice into the words of the person's language; `secret` is the token or code it carries, if any. */
export interface Wording {
  word(message: MessageToSend, secret: string | null): WordedMessage;
}
