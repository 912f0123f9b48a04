import { verify, type X509Certificate } from "node:crypto";
import type { SealReading, VerifiedSeal } from "#domain/documents/evidence.ts";
import { parseSeal, type Seal } from "#domain/seals/parse.ts";

/** A signing certificate, under the names that seals give it. */
export type SigningCertificate = {
  readonly authority: string;
  readonly id: string;
  readonly certificate: X509Certificate;
  readonly isRevoked: boolean;
};

/** The authority whose private key is public: its seals prove nothing outside demonstrations. */
const testAuthority = "FR00";

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

const isSignedBy = (seal: Seal, certificate: X509Certificate): boolean => {
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

const wasValidOn = (certificate: X509Certificate, signedOn: string | null): boolean => {
  if (signedOn === null) return false;
  const day = (text: string) => new Date(text).toISOString().slice(0, 10);
  return day(certificate.validFrom) <= signedOn && signedOn <= day(certificate.validTo);
};

/**
 * Whether a seal was signed by an issuer of the trust list, in the order of the specification: certificate known, not
 * revoked (a revoked one spoils every seal, whatever its date), valid on the day of signing, signature. A certificate
 * that ended since then is fine. Never uses the network. Source: 2D-Doc v3.2.6; process document v1.2.
 */
export const verifySeal = (
  reading: SealReading,
  certificates: readonly SigningCertificate[],
): VerifiedSeal => {
  const seal = parseSeal(reading.payload);
  if (typeof seal === "string") {
    return { ...reading, signature: "missing", isTest: false, issuer: null, signedOn: null };
  }
  const { authority, certificate: id, signedOn } = seal.header;
  const isTest = authority.endsWith("00");
  const known = certificates.find((each) => each.authority === authority && each.id === id);
  const issuer = known?.certificate.subject.match(/^O=(.*)$/m)?.[1] ?? null;
  const told = { ...reading, isTest, issuer, signedOn };
  if (seal.signature === null) return { ...told, signature: "missing" };
  if (known === undefined) return { ...told, signature: "unknown-issuer" };
  const isInTime = authority === testAuthority || wasValidOn(known.certificate, signedOn);
  const isGood = !known.isRevoked && isInTime && isSignedBy(seal, known.certificate);
  return { ...told, signature: isGood ? "valid" : "invalid" };
};
