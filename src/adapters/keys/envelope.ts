import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { derivedKey, type MasterKeys, masterKeyNamed } from "#adapters/keys/master-keys.ts";

const nonceInBytes = 12;
const tagInBytes = 16;

/**
 * Encrypts a few bytes under the current master key: `<master key id>.<base64url>`. `context` tells what they are and
 * where they belong; it is not kept, and opening with another context fails.
 */
export const sealBytes = (keys: MasterKeys, bytes: Uint8Array, context: string): string => {
  const nonce = randomBytes(nonceInBytes);
  const cipher = createCipheriv("aes-256-gcm", derivedKey(keys.current, "seal"), nonce);
  cipher.setAAD(Buffer.from(`${keys.current.id}.${context}`));
  const body = Buffer.concat([nonce, cipher.update(bytes), cipher.final(), cipher.getAuthTag()]);
  return `${keys.current.id}.${body.toString("base64url")}`;
};

/** Throws when a character was changed, the context is another or the master key is not known any more. */
export const openBytes = (keys: MasterKeys, sealed: string, context: string): Buffer => {
  const id = masterKeyIdOf(sealed);
  const body = Buffer.from(sealed.slice(id.length + 1), "base64url");
  const decipher = createDecipheriv(
    "aes-256-gcm",
    derivedKey(masterKeyNamed(keys, id), "seal"),
    body.subarray(0, nonceInBytes),
    { authTagLength: tagInBytes },
  );
  decipher.setAAD(Buffer.from(`${id}.${context}`));
  decipher.setAuthTag(body.subarray(-tagInBytes));
  return Buffer.concat([decipher.update(body.subarray(nonceInBytes, -tagInBytes)), decipher.final()]);
};

export const masterKeyIdOf = (sealed: string): string => sealed.slice(0, Math.max(0, sealed.indexOf(".")));
