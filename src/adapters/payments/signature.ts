import { createHmac, timingSafeEqual } from "node:crypto";

type Message = { readonly body: string; readonly secret: string; readonly now: Temporal.Instant };

/** A word older than this may be one that somebody kept and sends again. */
const freshForSeconds = 300;

const form = /^t=(\d{1,12}),v1=([0-9a-f]{64})$/;

/**
 * Signs a report: `t=<seconds since 1970>,v1=<HMAC-SHA-256 of "t.body", hexadecimal>`. The moment is signed with the
 * body, so that neither can be changed.
 */
export const signed = ({ body, secret, now }: Message): string => {
  const at = Math.floor(now.epochMilliseconds / 1000);
  return `t=${at},v1=${hmac(secret, at, body).toString("hex")}`;
};

/** Whether a report was signed with the secret, within five minutes. Compares in constant time. */
export const isSigned = ({
  body,
  secret,
  now,
  signature,
}: Message & { readonly signature: string }): boolean => {
  const [, at = "", given = ""] = form.exec(signature) ?? [];
  if (given === "") return false;
  const age = Math.abs(now.epochMilliseconds / 1000 - Number(at));
  return age <= freshForSeconds && timingSafeEqual(hmac(secret, Number(at), body), Buffer.from(given, "hex"));
};

const hmac = (secret: string, at: number, body: string): Buffer =>
  createHmac("sha256", secret).update(`${at}.${body}`).digest();
