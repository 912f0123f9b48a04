import type { X509Certificate } from "node:crypto";
import { certificateOf, isIssuedBy } from "#adapters/seals/certificate.ts";
import type { AcceptedList, SigningCertificate, Trust, TrustedAuthority } from "#domain/seals/trust.ts";

/** A signing certificate that chains to an authority, ready to verify with. */
export type Signer = {
  readonly id: string;
  readonly certificate: X509Certificate;
  readonly authority: TrustedAuthority;
  readonly authorityCertificate: X509Certificate;
  readonly isRevoked: boolean;
};

/** A trust with its certificates opened: made once for each import. */
export type Signers = {
  readonly list: AcceptedList | null;
  readonly authorities: ReadonlySet<string>;
  signersNamed(authority: string, id: string): readonly Signer[];
};

const nameOf = (authority: string, id: string): string => `${authority}/${id}`;

/**
 * Opens what was imported. A certificate whose authority left the list is no signer any more: the chain is looked at
 * again here, not only when it is imported.
 */
export const signersOf = ({ list, authorities, certificates, revocations }: Trust): Signers => {
  const opened = authorities.map((authority) => ({
    authority,
    authorityCertificate: certificateOf(authority.certificate),
  }));
  const revoked = new Set(
    revocations.flatMap(({ authority, serials }) => serials.map((serial) => nameOf(authority, serial))),
  );
  const signerOf = ({ authority: name, id, certificate: base64 }: SigningCertificate): readonly Signer[] => {
    const certificate = certificateOf(base64);
    const issuer = opened.find(
      ({ authority, authorityCertificate }) =>
        authority.id === name && isIssuedBy(certificate, authorityCertificate),
    );
    if (issuer === undefined) return [];
    return [{ id, certificate, ...issuer, isRevoked: revoked.has(nameOf(name, certificate.serialNumber)) }];
  };
  const byName = Map.groupBy(certificates.flatMap(signerOf), ({ authority, id }) => nameOf(authority.id, id));
  return {
    list,
    authorities: new Set(authorities.map(({ id }) => id)),
    signersNamed: (authority, id) => byName.get(nameOf(authority, id)) ?? [],
  };
};
