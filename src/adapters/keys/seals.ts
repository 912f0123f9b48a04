import { createPrivateKey, createPublicKey, type KeyObject, sign, verify } from "node:crypto";
import { derivedKey, type MasterKey, type MasterKeys } from "#adapters/keys/master-keys.ts";
import type { Seals } from "#usecases/ports/services.ts";

const version = "TP1";
// What comes before the 32 bytes of an Ed25519 private key in PKCS #8 (RFC 8410).
const beforeSeed = Buffer.from("302e020100300506032b657004220420", "hex");
const form = /^TP1\.([A-Za-z0-9_-]{1,32})\.([A-Za-z0-9_-]{1,4000})\.([A-Za-z0-9_-]{86})$/;

/**
 * Ed25519 signatures under keys derived from the master keys. A code is `TP1.<key id>.<text>.<signature>`, both last
 * parts base64url; everything before the last full stop is signed, the version and the key's name included.
 */
export const seals = (keys: MasterKeys): Seals => {
  const pairs = new Map(keys.all.map((key) => [key.id, pairOf(key)]));
  const { secret } = pairOf(keys.current);
  return {
    sign: (text) => {
      const signed = `${version}.${keys.current.id}.${Buffer.from(text).toString("base64url")}`;
      return `${signed}.${sign(null, Buffer.from(signed), secret).toString("base64url")}`;
    },
    open: (code) => {
      const [, id = "", text = "", signature = ""] = form.exec(code) ?? [];
      const pair = pairs.get(id);
      if (pair === undefined || !isCanonical(text) || !isCanonical(signature)) return null;
      const signed = Buffer.from(`${version}.${id}.${text}`);
      return verify(null, signed, pair.open, Buffer.from(signature, "base64url"))
        ? Buffer.from(text, "base64url").toString("utf8")
        : null;
    },
    publicKeys: () =>
      [...pairs].map(([id, { open }]) => ({ id, key: String(open.export({ format: "jwk" }).x) })),
  };
};

/** Base64url ignores the last bits of its last letter: only one way of writing is taken. */
const isCanonical = (text: string): boolean => Buffer.from(text, "base64url").toString("base64url") === text;

const pairOf = (master: MasterKey): { readonly secret: KeyObject; readonly open: KeyObject } => {
  const key = Buffer.concat([beforeSeed, derivedKey(master, "seals")]);
  const secret = createPrivateKey({ key, format: "der", type: "pkcs8" });
  return { secret, open: createPublicKey(secret) };
};
