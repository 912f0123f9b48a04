import { certificateOf, lastDayOf, organisationOf } from "#adapters/seals/certificate.ts";
import { signersOf } from "#adapters/seals/signers.ts";
import type { IsoDay } from "#domain/dates.ts";
import { hasEnded, statusOn, type Trust } from "#domain/seals/trust.ts";
import type { TrustNow } from "#domain/seals/trust-notes.ts";

/** What is trusted on a day, for the operator to read: certificates under the authority that issued them. */
export const trustOn = (trust: Trust, on: IsoDay): TrustNow => {
  const { list, authorities, certificates, revocations } = trust;
  const signers = signersOf(trust);
  const names = [...new Set(certificates.map(({ authority, id }) => `${authority}/${id}`))].toSorted();
  const every = names.flatMap((name) => {
    const [authority = "", id = ""] = name.split("/");
    return signers.signersNamed(authority, id);
  });
  return {
    list,
    hasListEnded: list !== null && hasEnded(list, on),
    authorities: authorities.map((authority) => {
      const revoked = revocations.find((each) => each.authority === authority.id);
      return {
        id: authority.id,
        name: authority.name,
        directory: authority.directory,
        vouchedBy: authority.vouchedBy,
        lastDay: lastDayOf(certificateOf(authority.certificate)),
        status: statusOn(authority, on),
        revocations:
          revoked === undefined ? null : { issuedOn: revoked.issuedOn, nextUpdate: revoked.nextUpdate },
        certificates: every
          .filter((signer) => signer.authority === authority)
          .map(({ id, certificate, isRevoked }) => ({
            id,
            holder: organisationOf(certificate),
            lastDay: lastDayOf(certificate),
            isRevoked,
          })),
      };
    }),
  };
};
