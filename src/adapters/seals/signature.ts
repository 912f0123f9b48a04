import { verify, type X509Certificate } from "node:crypto";
import type { Seal } from "#domain/seals/parse.ts";

const base32Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

const bytesOfBase32 = (text: string): Buffer | null => {
  let bits = "";
  for (const letter of text.replace(/=+$/, "")) {
    const value = base32Letters.indexOf(letter);
    if (value < 0) return null;
    bits += value.toString(2).padStart(5, "0");
  }
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
};

/** The hash goes with the length of the pair: P-256, P-384, P-521. */
const hashOfLength: Readonly<Record<number, string>> = { 64: "sha256", 96: "sha384", 132: "sha512" };

const groupSeparator = "\u001d";

/**
 * Some issuers signed with, or without, the separator that ends the last field: both are tried, nothing more. A forger
 * gains nothing by it.
 */
const signedVariants = ({ signed }: Seal): readonly string[] =>
  signed.endsWith(groupSeparator) ? [signed, signed.slice(0, -1)] : [signed, signed + groupSeparator];

/** Whether the signature that a seal carries is that certificate's, on what the seal says. Source: 2D-Doc v3.2.6. */
export const isSignedBy = (seal: Seal, certificate: X509Certificate): boolean => {
  const signature = bytesOfBase32(seal.signature ?? "");
  const hash = signature === null ? undefined : hashOfLength[signature.length];
  if (signature === null || hash === undefined) return false;
  return signedVariants(seal).some((text) =>
    verify(
      hash,
      Buffer.from(text, "latin1"),
      { key: certificate.publicKey, dsaEncoding: "ieee-p1363" },
      signature,
    ),
  );
};
