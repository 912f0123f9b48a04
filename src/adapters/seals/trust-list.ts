import { X509Certificate } from "node:crypto";
import {
  childrenNamed,
  elementAt,
  readCanonicalXml,
  textAt,
  type XmlElement,
} from "#adapters/seals/canonical-xml.ts";
import { base64Of } from "#adapters/seals/certificate.ts";
import type { IsoDay } from "#domain/dates.ts";
import type { AuthorityStatus, TrustedAuthority } from "#domain/seals/trust.ts";

/** What a trust list says, once its signature is verified. */
export type ReadTrustList = {
  readonly sequence: number;
  readonly issuedOn: IsoDay;
  readonly nextUpdate: IsoDay;
  readonly authorities: readonly TrustedAuthority[];
};

/** A list that is signed and still lacks what a list must say. */
export class NotATrustList extends Error {
  override readonly name = "NotATrustList";
}

/** Certification authorities; the other services a list may name sign no seals. */
const authorityService = /\/Svctype\/CA\/(PKC|QC)$/;

/** "In accordance with the scheme", under the names it has had. Source: ETSI TS 102 231, 5.5.4; TS 119 612, 5.5.4. */
const inAccord = /\/(?:Svcstatus|TrustedList\/Svcstatus)\/(?:inaccord|granted|undersupervision|accredited)$/;

const needed = (text: string | null, what: string): string => {
  if (text === null || text === "") throw new NotATrustList(`it has no ${what}`);
  return text;
};

const dayIn = (text: string | null, what: string): IsoDay => {
  const written = needed(text, what);
  try {
    return Temporal.Instant.from(written).toZonedDateTimeISO("Europe/Paris").toPlainDate().toString();
  } catch (cause) {
    throw new NotATrustList(`its ${what} is no date`, { cause });
  }
};

const statusIn = (service: XmlElement): AuthorityStatus => ({
  isInAccord: inAccord.test(needed(textAt(service, "ServiceStatus"), "status of a service")),
  since: dayIn(textAt(service, "StatusStartingTime"), "date of a status"),
});

const certificatesIn = (service: XmlElement): readonly X509Certificate[] => {
  const identity = elementAt(service, "ServiceDigitalIdentity");
  const digitalIds = identity === null ? [] : childrenNamed(identity, "DigitalId");
  return digitalIds
    .flatMap((digitalId) => childrenNamed(digitalId, "X509Certificate"))
    .map(({ text }) => new X509Certificate(Buffer.from(text, "base64")));
};

const authoritiesOf = (provider: XmlElement): readonly TrustedAuthority[] => {
  const information = elementAt(provider, "TSPInformation") ?? provider;
  const id = needed(textAt(information, "TSPTradeName", "Name"), "trade name of a provider");
  const name = textAt(information, "TSPName", "Name") ?? id;
  const directory = textAt(information, "TSPInformationURI", "URI");
  return childrenNamed(elementAt(provider, "TSPServices") ?? provider, "TSPService").flatMap((each) => {
    const service = elementAt(each, "ServiceInformation");
    if (service === null || !authorityService.test(textAt(service, "ServiceTypeIdentifier") ?? "")) return [];
    const history = elementAt(each, "ServiceHistory");
    const past = history === null ? [] : childrenNamed(history, "ServiceHistoryInstance");
    const statuses = [service, ...past].map(statusIn);
    return certificatesIn(service).map(
      (certificate): TrustedAuthority => ({
        id,
        name,
        certificate: base64Of(certificate),
        statuses,
        directory,
        vouchedBy: "list",
      }),
    );
  });
};

/** Reads a trust list from the very characters that were signed. Source: ETSI TS 102 231; list of the agency. */
export const readTrustList = (signed: string): ReadTrustList => {
  const root = readCanonicalXml(signed);
  const scheme = elementAt(root, "SchemeInformation");
  if (root.name !== "TrustServiceStatusList" || scheme === null)
    throw new NotATrustList("it is another document");
  const sequence = Number(needed(textAt(scheme, "TSLSequenceNumber"), "number"));
  if (!Number.isSafeInteger(sequence) || sequence < 1) throw new NotATrustList("its number is none");
  const providers = elementAt(root, "TrustServiceProviderList");
  return {
    sequence,
    issuedOn: dayIn(textAt(scheme, "ListIssueDateTime"), "date"),
    nextUpdate: dayIn(textAt(scheme, "NextUpdate", "dateTime"), "next update"),
    authorities: (providers === null ? [] : childrenNamed(providers, "TrustServiceProvider")).flatMap(
      authoritiesOf,
    ),
  };
};
