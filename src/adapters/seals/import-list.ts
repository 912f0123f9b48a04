import type { X509Certificate } from "node:crypto";
import { NotCanonicalXml } from "#adapters/seals/canonical-xml.ts";
import { wasValidOn } from "#adapters/seals/certificate.ts";
import { fingerprintOf, listSignerIn } from "#adapters/seals/list-signer.ts";
import { NotATrustList, type ReadTrustList, readTrustList } from "#adapters/seals/trust-list.ts";
import { verifyXmlSignature } from "#adapters/seals/xml-signature.ts";
import type { IsoDay } from "#domain/dates.ts";
import { hasEnded, isTestAuthority, type Trust, type TrustedAuthority } from "#domain/seals/trust.ts";
import type { TrustNote, TrustReason, TrustThing } from "#domain/seals/trust-notes.ts";

/** What is trusted after an import, and what the import did. */
export type Imported = { readonly trust: Trust; readonly notes: readonly TrustNote[] };

export type ListImport = {
  readonly document: Buffer;
  /** Whom the operator allows to sign lists, beside those known here. */
  readonly signers: readonly X509Certificate[];
  readonly on: IsoDay;
  /** The program that verifies signatures: another only in tests. */
  readonly program: string | undefined;
};

/** Whether a file is a list rather than certificates: certificates never begin so. */
export const isXml = (bytes: Buffer): boolean =>
  /^(\ufeff|\u00ef\u00bb\u00bf)?\s*</.test(bytes.toString("latin1", 0, 64));

const file: TrustThing = { kind: "file" };

const thingOf = ({ id, name }: TrustedAuthority): TrustThing => ({ kind: "authority", id, name });

const isSame = (one: TrustedAuthority) => (other: TrustedAuthority) =>
  one.id === other.id && one.certificate === other.certificate;

/** What changes among authorities from one list to the next. The operator's word gives way to the list's. */
const changesOf = (
  before: readonly TrustedAuthority[],
  after: readonly TrustedAuthority[],
): readonly TrustNote[] => {
  const added = after.flatMap((authority): readonly TrustNote[] => {
    const known = before.find(isSame(authority));
    if (known === undefined) return [{ outcome: "added", thing: thingOf(authority), reason: null }];
    const isUnchanged = JSON.stringify(known) === JSON.stringify(authority);
    return isUnchanged ? [] : [{ outcome: "replaced", thing: thingOf(authority), reason: null }];
  });
  const removed = before
    .filter((authority) => authority.vouchedBy === "list" && !after.some(isSame(authority)))
    .map(
      (authority): TrustNote => ({ outcome: "removed", thing: thingOf(authority), reason: "noLongerListed" }),
    );
  return [...added, ...removed];
};

const accept = (trust: Trust, list: ReadTrustList, signer: X509Certificate, on: IsoDay): Imported => {
  const { sequence, issuedOn, nextUpdate } = list;
  const thing: TrustThing = { kind: "list", sequence, nextUpdate };
  const refuse = (reason: TrustReason): Imported => ({
    trust,
    notes: [{ outcome: "refused", thing, reason }],
  });
  const accepted = { sequence, issuedOn, nextUpdate, signer: fingerprintOf(signer) };
  if (!wasValidOn(signer, issuedOn)) return refuse("signerNotValid");
  if (hasEnded(accepted, on)) return refuse("listOver");
  if (trust.list !== null && sequence < trust.list.sequence) return refuse("olderThanKept");
  if (trust.list !== null && sequence === trust.list.sequence)
    return { trust, notes: [{ outcome: "ignored", thing, reason: "alreadyKept" }] };
  // The test authority signs for anyone: no list makes it count.
  const listed = list.authorities.filter(({ id }) => !isTestAuthority(id));
  const vouched = trust.authorities.filter(
    (authority) => authority.vouchedBy === "operator" && !listed.some(isSame(authority)),
  );
  return {
    trust: { ...trust, list: accepted, authorities: [...listed, ...vouched] },
    notes: [
      { outcome: trust.list === null ? "added" : "replaced", thing, reason: null },
      ...changesOf(trust.authorities, listed),
    ],
  };
};

/** Takes a trust list: only when it is signed by whom it should be, newer than the one kept, and not over. */
export const importList = async (
  trust: Trust,
  { document, signers, on, program }: ListImport,
): Promise<Imported> => {
  const refuse = (reason: TrustReason): Imported => ({
    trust,
    notes: [{ outcome: "refused", thing: file, reason }],
  });
  const signer = listSignerIn(document, signers);
  if (signer === null) return refuse("unknownSigner");
  const verified = await verifyXmlSignature(document, signer, program);
  if ("refused" in verified) return refuse(verified.refused);
  try {
    return accept(trust, readTrustList(verified.signed), signer, on);
  } catch (error) {
    if (error instanceof NotATrustList || error instanceof NotCanonicalXml) return refuse("notAList");
    throw error;
  }
};
