import { X509Certificate } from "node:crypto";
import { NotDer, readDer, tags } from "#adapters/seals/der.ts";
import { type RevocationList, readRevocationList } from "#adapters/seals/revocation-list.ts";

/** What a file of certificates holds, in the order it was found. */
export type FoundInFile = {
  readonly certificates: readonly X509Certificate[];
  readonly revocationLists: readonly RevocationList[];
};

type Item = { readonly certificate: X509Certificate } | { readonly revocationList: RevocationList };

const armoured = /-----BEGIN (CERTIFICATE|X509 CRL|PKCS7|CMS)-----([A-Za-z0-9+/=\s]+)-----END \1-----/g;

const itemOf = (whole: Buffer): Item | null => {
  try {
    return { certificate: new X509Certificate(whole) };
  } catch {
    // Not a certificate: perhaps a list, perhaps what holds some.
  }
  try {
    return { revocationList: readRevocationList(whole) };
  } catch (error) {
    if (error instanceof NotDer) return null;
    throw error;
  }
};

const valueAt = (bytes: Buffer, at: number): Buffer | null => {
  try {
    return readDer(bytes, at).whole;
  } catch {
    return null;
  }
};

/**
 * Every certificate and list in the bytes, wherever they begin. Directories of authorities give them alone, one after
 * another, in the parts of a MIME message or in a PKCS#7 file: none of these says more than the certificates themselves,
 * which are trusted for who signed them and never for where they were.
 */
const itemsIn = (bytes: Buffer): readonly Item[] => {
  const items: Item[] = [];
  let at = bytes.indexOf(tags.sequence);
  while (at >= 0) {
    const whole = valueAt(bytes, at);
    // A certificate is longer than any value whose length takes one byte.
    const item = whole !== null && whole.length > 127 ? itemOf(whole) : null;
    if (item !== null) items.push(item);
    at = bytes.indexOf(tags.sequence, at + (item === null || whole === null ? 1 : whole.length));
  }
  return items;
};

/** Certificates and revocation lists of a file: PEM or DER, one or many. */
export const readCertificateFile = (bytes: Buffer): FoundInFile => {
  const text = bytes.toString("latin1");
  const blocks = [...text.matchAll(armoured)].map(([, , base64 = ""]) => Buffer.from(base64, "base64"));
  const items = (blocks.length === 0 ? [bytes] : blocks).flatMap(itemsIn);
  return {
    certificates: items.flatMap((item) => ("certificate" in item ? [item.certificate] : [])),
    revocationLists: items.flatMap((item) => ("revocationList" in item ? [item.revocationList] : [])),
  };
};
