import { Unavailable } from "#usecases/errors.ts";
import type { Sms } from "#usecases/ports/services.ts";

export type SmsGatewaySettings = {
  /** Takes a POST of `{ id, to, text, from }` as JSON. */
  readonly url: string;
  /** Sent as a bearer token. */
  readonly key: string;
  /** The name shown as the sender of the message. */
  readonly sender: string;
  readonly timeoutInMs?: number;
};

/** Sends text messages through an operator's HTTP gateway; the stable id lets it recognise a message sent twice. */
export const createSmsGateway = ({ url, key, sender, timeoutInMs = 10_000 }: SmsGatewaySettings): Sms => ({
  async send({ id, to, text }) {
    const response = await post({ url, key, timeoutInMs, id, message: { id, to, text, from: sender } });
    if (!response.ok) throw new Unavailable(`the SMS gateway answered ${response.status}`);
  },
});

type Post = { url: string; key: string; timeoutInMs: number; id: string; message: Record<string, string> };

const post = async ({ url, key, timeoutInMs, id, message }: Post): Promise<Response> => {
  try {
    const response = await fetch(url, {
      method: "POST",
      headers: {
        authorization: `Bearer ${key}`,
        "content-type": "application/json",
        "idempotency-key": encodeURIComponent(id),
      },
      body: JSON.stringify(message),
      // Following a redirection would hand the key and the number to another address.
      redirect: "error",
      signal: AbortSignal.timeout(timeoutInMs),
    });
    await response.body?.cancel();
    return response;
  } catch (cause) {
    throw new Unavailable("the SMS gateway cannot be reached", { cause });
  }
};
