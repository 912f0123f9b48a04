import { verify, type X509Certificate } from "node:crypto";
import { extensionsIn } from "#adapters/seals/certificate.ts";
import {
  childrenOf,
  type DerValue,
  identifierOf,
  instantOf,
  NotDer,
  readDer,
  tags,
} from "#adapters/seals/der.ts";
import type { IsoDay } from "#domain/dates.ts";

/** A list of revoked certificates (CRL), as its issuer signed it. */
export type RevocationList = {
  readonly issuedOn: IsoDay;
  readonly nextUpdate: IsoDay | null;
  /** In hexadecimal capitals, as `X509Certificate.serialNumber`. */
  readonly serials: readonly string[];
  /** A list of changes alone, which says nothing without the list it changes. */
  readonly isDelta: boolean;
  isSignedBy(authority: X509Certificate): boolean;
};

/** Signature algorithms by the hexadecimal of their identifiers: RSA then ECDSA. SHA-1 is not among them any more. */
const hashes: Readonly<Record<string, string>> = {
  "2a864886f70d01010b": "sha256",
  "2a864886f70d01010c": "sha384",
  "2a864886f70d01010d": "sha512",
  "2a8648ce3d040302": "sha256",
  "2a8648ce3d040303": "sha384",
  "2a8648ce3d040304": "sha512",
};

const deltaIndicator = "551d1b";

const dayOf = (value: DerValue): IsoDay =>
  instantOf(value).toZonedDateTimeISO("Europe/Paris").toPlainDate().toString();

const isTime = ({ tag }: DerValue): boolean => tag === tags.utcTime || tag === tags.generalizedTime;

/** Numbers are written with a zero before a first bit set. */
const serialOf = (entry: DerValue): string => {
  const [serial] = childrenOf(entry);
  if (serial?.tag !== tags.integer) throw new NotDer("an entry without a number");
  const digits = serial.content.toString("hex").toUpperCase();
  return digits.replace(/^00(?=.)/, "");
};

/** The issuer's name as written, to compare with the subject of an authority. */
const subjectOf = ({ raw }: X509Certificate): Buffer | undefined => {
  const [toBeSigned] = childrenOf(readDer(raw));
  const fields = toBeSigned === undefined ? [] : childrenOf(toBeSigned);
  // Version is left out of the first version, as `[0]`; then serial number, algorithm, issuer, validity, subject.
  return fields.filter(({ tag }) => tag !== tags.wrapped0)[4]?.whole;
};

/** Reads a CRL in DER. Throws `NotDer` on anything else. Source: RFC 5280, 5.1. */
export const readRevocationList = (bytes: Buffer): RevocationList => {
  const [toBeSigned, algorithm, signature] = childrenOf(readDer(bytes));
  if (toBeSigned === undefined || algorithm === undefined || signature?.tag !== tags.bits)
    throw new NotDer("no revocation list");
  const fields = childrenOf(toBeSigned).filter(({ tag }) => tag !== tags.integer);
  const [, issuer, issued, ...rest] = fields;
  if (issuer === undefined || issued === undefined || !isTime(issued)) throw new NotDer("no revocation list");
  const next = rest.find(isTime);
  const entries = rest.find(({ tag }) => tag === tags.sequence);
  const hash = hashes[identifierOf(childrenOf(algorithm)[0])];
  return {
    issuedOn: dayOf(issued),
    nextUpdate: next === undefined ? null : dayOf(next),
    serials: entries === undefined ? [] : childrenOf(entries).map(serialOf),
    isDelta: extensionsIn(rest.find(({ tag }) => tag === tags.wrapped0)).has(deltaIndicator),
    isSignedBy: (authority) =>
      hash !== undefined &&
      (subjectOf(authority)?.equals(issuer.whole) ?? false) &&
      verify(hash, toBeSigned.whole, authority.publicKey, signature.content.subarray(1)),
  };
};
