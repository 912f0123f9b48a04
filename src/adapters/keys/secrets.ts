import { createHmac, timingSafeEqual } from "node:crypto";
import { openBytes, sealBytes } from "#adapters/keys/envelope.ts";
import { derivedKey, type MasterKey, type MasterKeys } from "#adapters/keys/master-keys.ts";
import type { Secrets } from "#usecases/ports/services.ts";

/** Secrets under the master keys of the installation. */
export const secrets = (keys: MasterKeys): Secrets => ({
  seal: (text, context) => sealBytes(keys, Buffer.from(text), `secret ${context}`),
  open: (sealed, context) => openBytes(keys, sealed, `secret ${context}`).toString("utf8"),
  fingerprint: (purpose, text) => fingerprint(keys.current, purpose, text),
  fingerprints: (purpose, text) => keys.all.map((key) => fingerprint(key, purpose, text)),
  matches: (purpose, text, kept) => keys.all.some((key) => sameText(fingerprint(key, purpose, text), kept)),
});

const fingerprint = (key: MasterKey, purpose: string, text: string): string =>
  `${key.id}.${createHmac("sha256", derivedKey(key, `fingerprint ${purpose}`))
    .update(text)
    .digest("base64url")}`;

const sameText = (one: string, other: string): boolean => {
  const [left, right] = [Buffer.from(one), Buffer.from(other)];
  return left.length === right.length && timingSafeEqual(left, right);
};
