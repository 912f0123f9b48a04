import { X509Certificate } from "node:crypto";
import { commonNameOf, isIssuedBy } from "#adapters/seals/certificate.ts";

const signerName = "ANTS CACHET 2DDOC";

/**
 * SHA-256 of the certificates that sign the lists of the agency. A name proves nothing: anyone may write it in a
 * certificate. The first signed lists 22 (25 August 2025) and 23 (11 May 2026), and ends on 26 March 2027; for the next
 * one, the operator names the certificate, or its authority's, until this table has it.
 */
const knownSigners: ReadonlySet<string> = new Set([
  "c290cb9e0ac1be84ecc514a2d657a493e05bff7a5372bab7dd12dccc8cf6e09d",
]);

export const fingerprintOf = ({ fingerprint256 }: X509Certificate): string =>
  fingerprint256.replaceAll(":", "").toLowerCase();

const embedded = /<(?:[\w.-]+:)?X509Certificate>([A-Za-z0-9+/=\s]+)<\//g;

const opened = (base64: string): readonly X509Certificate[] => {
  try {
    return [new X509Certificate(Buffer.from(base64, "base64"))];
  } catch {
    return [];
  }
};

/**
 * The certificate that a list says it is signed by, when it may be believed: one known here, the one the operator names,
 * or one that the authority the operator names has issued. Null when there is none.
 */
export const listSignerIn = (document: Buffer, named: readonly X509Certificate[]): X509Certificate | null => {
  const candidates = [...document.toString("latin1").matchAll(embedded)].flatMap(([, base64 = ""]) =>
    opened(base64),
  );
  const isBelieved = (candidate: X509Certificate): boolean =>
    commonNameOf(candidate) === signerName &&
    (knownSigners.has(fingerprintOf(candidate)) ||
      named.some((each) => each.raw.equals(candidate.raw) || isIssuedBy(candidate, each)));
  return candidates.find(isBelieved) ?? null;
};
