import type { X509Certificate } from "node:crypto";
import {
  base64Of,
  certificateOf,
  commonNameOf,
  firstDayOf,
  isIssuedBy,
  lastDayOf,
  maySignSeals,
  organisationOf,
} from "#adapters/seals/certificate.ts";
import type { Imported } from "#adapters/seals/import-list.ts";
import type { RevocationList } from "#adapters/seals/revocation-list.ts";
import { isTestAuthority, type Trust, type TrustedAuthority } from "#domain/seals/trust.ts";
import type { TrustNote, TrustThing } from "#domain/seals/trust-notes.ts";

const note = (
  trust: Trust,
  outcome: TrustNote["outcome"],
  thing: TrustThing,
  reason: TrustNote["reason"] = null,
): Imported => ({ trust, notes: [{ outcome, thing, reason }] });

/** Takes the certificate of an authority: those of the list are known, others count only on the operator's word. */
export const importAuthority = (
  trust: Trust,
  certificate: X509Certificate,
  vouchesForAuthorities: boolean,
): Imported => {
  const id = commonNameOf(certificate);
  const thing: TrustThing = { kind: "authority", id, name: organisationOf(certificate) ?? id };
  const base64 = base64Of(certificate);
  if (isTestAuthority(id)) return note(trust, "refused", thing, "testAuthority");
  if (trust.authorities.some((known) => known.certificate === base64))
    return note(trust, "ignored", thing, "alreadyKept");
  if (!vouchesForAuthorities) return note(trust, "ignored", thing, "notInList");
  const authority: TrustedAuthority = {
    id,
    name: thing.name,
    certificate: base64,
    statuses: [{ isInAccord: true, since: firstDayOf(certificate) }],
    directory: null,
    vouchedBy: "operator",
  };
  return note({ ...trust, authorities: [...trust.authorities, authority] }, "added", thing);
};

const issuerOf = ({ authorities }: Trust, certificate: X509Certificate): string | null =>
  authorities.find((authority) => isIssuedBy(certificate, certificateOf(authority.certificate)))?.id ?? null;

/** Takes a certificate that signs seals, when an authority that is trusted issued it. */
export const importCertificate = (trust: Trust, certificate: X509Certificate): Imported => {
  const id = commonNameOf(certificate);
  const authority = issuerOf(trust, certificate);
  const thing: TrustThing = {
    kind: "certificate",
    authority,
    id,
    holder: organisationOf(certificate),
    lastDay: lastDayOf(certificate),
  };
  const [, issuer = ""] = /^CN=(.*)$/m.exec(certificate.issuer) ?? [];
  if (isTestAuthority(issuer)) return note(trust, "refused", thing, "testAuthority");
  if (authority === null) return note(trust, "ignored", thing, "unknownIssuer");
  if (!maySignSeals(certificate)) return note(trust, "ignored", thing, "cannotSign");
  const base64 = base64Of(certificate);
  if (trust.certificates.some((known) => known.certificate === base64))
    return note(trust, "ignored", thing, "alreadyKept");
  const certificates = [...trust.certificates, { authority, id, certificate: base64 }];
  return note({ ...trust, certificates }, "added", thing);
};

const later = <Day extends string | null>(one: Day, other: Day): Day =>
  one !== null && other !== null && one > other ? one : other;

/**
 * Takes a list of revoked certificates, when an authority that is trusted signed it. What was revoked stays so: lists
 * may leave out certificates that ended since then, and their seals are spoilt all the same.
 */
export const importRevocations = (trust: Trust, list: RevocationList): Imported => {
  const signer = trust.authorities.find(({ certificate }) => list.isSignedBy(certificateOf(certificate)));
  const known = trust.revocations.find(({ authority }) => authority === signer?.id);
  const serials = [...new Set([...(known?.serials ?? []), ...list.serials])];
  const thing: TrustThing = {
    kind: "revocations",
    authority: signer?.id ?? null,
    count: list.serials.length,
    added: serials.length - (known?.serials.length ?? 0),
  };
  if (signer === undefined) return note(trust, "ignored", thing, "unknownIssuer");
  if (list.isDelta) return note(trust, "ignored", thing, "changesOnly");
  if (known !== undefined && thing.added === 0 && list.issuedOn <= known.issuedOn)
    return note(trust, "ignored", thing, "alreadyKept");
  const merged = {
    authority: signer.id,
    issuedOn: known === undefined ? list.issuedOn : later(list.issuedOn, known.issuedOn),
    nextUpdate: known === undefined || list.issuedOn >= known.issuedOn ? list.nextUpdate : known.nextUpdate,
    serials,
  };
  const revocations = [...trust.revocations.filter((each) => each !== known), merged];
  return note({ ...trust, revocations }, known === undefined ? "added" : "replaced", thing);
};
