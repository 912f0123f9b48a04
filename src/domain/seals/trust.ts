import type { IsoDay } from "../dates.ts";

/** A certificate in DER, as base64: what the store keeps and compares. */
export type CertificateInBase64 = string;

/** The trust list (TSL) last accepted. Its number only grows; after `nextUpdate` it says nothing any more. */
export type AcceptedList = {
  readonly sequence: number;
  readonly issuedOn: IsoDay;
  readonly nextUpdate: IsoDay;
  /** SHA-256 fingerprint of the certificate that signed it. */
  readonly signer: string;
};

/** What the agency says of an authority from that day on. */
export type AuthorityStatus = { readonly isInAccord: boolean; readonly since: IsoDay };

/** A certification authority of 2D-Doc (autorité de certification), with one of its certificates. */
export type TrustedAuthority = {
  /** As headers of seals name it: `FR05`. */
  readonly id: string;
  readonly name: string;
  readonly certificate: CertificateInBase64;
  /** Every status the list tells, latest first. */
  readonly statuses: readonly AuthorityStatus[];
  /** Where the authority publishes its signing certificates; null when the list does not say. */
  readonly directory: string | null;
  /** By the signed list, or by the operator, who answers for it alone. */
  readonly vouchedBy: "list" | "operator";
};

/** A certificate that signs seals, under the names that headers give it. */
export type SigningCertificate = {
  readonly authority: string;
  readonly id: string;
  readonly certificate: CertificateInBase64;
};

/** The certificates that an authority took back (CRL). One that was revoked stays so, in later lists or not. */
export type Revocations = {
  readonly authority: string;
  readonly issuedOn: IsoDay;
  readonly nextUpdate: IsoDay | null;
  /** Serial numbers in hexadecimal capitals, as certificates write them. */
  readonly serials: readonly string[];
};

/** Everything that was imported to tell who signed a seal. */
export type Trust = {
  readonly list: AcceptedList | null;
  readonly authorities: readonly TrustedAuthority[];
  readonly certificates: readonly SigningCertificate[];
  readonly revocations: readonly Revocations[];
};

export const noTrust: Trust = { list: null, authorities: [], certificates: [], revocations: [] };

/** The authorities `XX00` are for tests: their private keys are public. Source: 2D-Doc v3.2.6. */
export const isTestAuthority = (id: string): boolean => /^..00$/.test(id);

/** What was said of an authority on a day; null before anything was. */
export const statusOn = ({ statuses }: TrustedAuthority, on: IsoDay): AuthorityStatus | null =>
  statuses.reduce<AuthorityStatus | null>(
    (found, status) =>
      status.since <= on && (found === null || status.since > found.since) ? status : found,
    null,
  );

/** A list past its next update says nothing, for or against: seals are then neither authentic nor false. */
export const hasEnded = (list: AcceptedList, on: IsoDay): boolean => list.nextUpdate < on;
