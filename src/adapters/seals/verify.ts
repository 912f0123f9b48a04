import type { X509Certificate } from "node:crypto";
import { organisationOf, wasValidOn } from "#adapters/seals/certificate.ts";
import { isSignedBy } from "#adapters/seals/signature.ts";
import type { Signer, Signers } from "#adapters/seals/signers.ts";
import { testSigner } from "#adapters/seals/test-authority.ts";
import type { IsoDay } from "#domain/dates.ts";
import type { SealDoubt, SealReading, VerifiedSeal } from "#domain/documents/evidence.ts";
import { parseSeal, type Seal } from "#domain/seals/parse.ts";
import { hasEnded, isTestAuthority, statusOn } from "#domain/seals/trust.ts";

/** On what day a seal is verified, and whether those of the test authority, which anyone can sign, count as signed. */
export type Verifying = { readonly on: IsoDay; readonly countsTestAuthority: boolean };

/** Why a seal is not authentic by that signer, or cannot be told; null when it is. In the specification's order. */
const doubtBy = (seal: Seal, signer: Signer, isListOver: boolean): SealDoubt | null => {
  const { signedOn } = seal.header;
  // A revoked certificate spoils every seal, whatever its date.
  if (signer.isRevoked) return "revoked";
  if (isListOver && signer.authority.vouchedBy === "list") return "listEnded";
  if (signedOn === null) return "outOfValidity";
  const status = statusOn(signer.authority, signedOn);
  if (status === null) return "beforeAccord";
  if (!status.isInAccord) return "authorityWithdrawn";
  // One that ended since then is fine.
  const isInTime = [signer.certificate, signer.authorityCertificate].every((each) =>
    wasValidOn(each, signedOn),
  );
  if (!isInTime) return "outOfValidity";
  return isSignedBy(seal, signer.certificate) ? null : "altered";
};

/** What leaves a seal neither authentic nor false. */
const untold: readonly (SealDoubt | null)[] = [
  "unknownAuthority",
  "unknownCertificate",
  "listEnded",
  "beforeAccord",
];

type Judged = { readonly doubt: SealDoubt | null; readonly certificate: X509Certificate | null };

const judgeSeal = (seal: Seal, signers: Signers, on: IsoDay): Judged => {
  const { authority, certificate: id } = seal.header;
  if (!signers.authorities.has(authority)) return { doubt: "unknownAuthority", certificate: null };
  const isListOver = signers.list !== null && hasEnded(signers.list, on);
  const judged = signers.signersNamed(authority, id).map((signer) => ({
    doubt: doubtBy(seal, signer, isListOver),
    certificate: signer.certificate,
  }));
  // A name may be given again, to a later certificate.
  const authentic = judged.find(({ doubt }) => doubt === null);
  return authentic ?? judged.at(-1) ?? { doubt: "unknownCertificate", certificate: null };
};

/** The test authority proves nothing: it is in no list, and asked only where it counts. */
const judgeTestSeal = (seal: Seal, counts: boolean): Judged => {
  const { authority, certificate: id } = seal.header;
  if (!counts || authority !== testSigner.authority) return { doubt: "unknownAuthority", certificate: null };
  if (id !== testSigner.id) return { doubt: "unknownCertificate", certificate: null };
  const { certificate } = testSigner;
  return { doubt: isSignedBy(seal, certificate) ? null : "altered", certificate };
};

/**
 * Whether a seal was signed by somebody the trust list vouches for: authority and certificate known, not revoked, in
 * accord and valid on the day of signing, signature right. Never uses the network.
 * Source: 2D-Doc v3.2.6; process document v1.2.
 */
export const verifySeal = (
  reading: SealReading,
  signers: Signers,
  { on, countsTestAuthority }: Verifying,
): VerifiedSeal => {
  const seal = parseSeal(reading.payload);
  const unsigned = { ...reading, signature: "missing", doubt: null, issuer: null } as const;
  if (typeof seal === "string") return { ...unsigned, isTest: false, signedOn: null };
  const { authority, signedOn } = seal.header;
  const isTest = isTestAuthority(authority);
  if (seal.signature === null) return { ...unsigned, isTest, signedOn };
  const { doubt, certificate } = isTest
    ? judgeTestSeal(seal, countsTestAuthority)
    : judgeSeal(seal, signers, on);
  return {
    ...reading,
    signature: doubt === null ? "valid" : untold.includes(doubt) ? "unknown-issuer" : "invalid",
    doubt,
    isTest,
    issuer: certificate === null ? null : organisationOf(certificate),
    signedOn,
  };
};
