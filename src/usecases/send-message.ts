import type { Uses } from "./world.ts";

/**
 * Sends one message of the outbox. Run again after a failure, it sends again under the same id; once sent, it does
 * nothing.
 */
export const sendMessage = async (
  world: Uses<"store" | "clock" | "secrets" | "wording" | "mail" | "sms">,
  { messageId }: { readonly messageId: string },
): Promise<void> => {
  const message = await world.store.messageToSend(messageId);
  if (message === null || message.sentAt !== null) return;
  const { id, recipient: to, language, sealedSecret } = message;
  const secret = sealedSecret === null ? null : world.secrets.open(sealedSecret, `message ${id}`);
  const { subject, text } = world.wording.word(message, secret);
  if (message.channel === "email") await world.mail.send({ id, to, subject, text, language });
  else await world.sms.send({ id, to, text, language });
  await world.store.markSent(id, { subject, body: text, at: world.clock.now() });
};
