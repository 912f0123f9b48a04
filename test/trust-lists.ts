/** Trust lists that tests sign themselves, in the form of the agency's: already canonical, so that no program is needed. */
import { createHash, sign } from "node:crypto";
import type { KeyHolder } from "#test/certificates.ts";

type Listed = {
  readonly id: string;
  readonly certificate: KeyHolder;
  readonly status?: string;
  readonly since?: string;
  /** Earlier statuses, latest first. */
  readonly before?: readonly { readonly status: string; readonly since: string }[];
};

type Asked = {
  readonly signer: KeyHolder;
  readonly sequence: number;
  readonly authorities: readonly Listed[];
  readonly issuedOn?: string;
  readonly nextUpdate?: string;
  /** What the signature says of its key, beside the certificate of the signer. */
  readonly keyInfo?: string;
};

const base64Of = ({ certificate }: KeyHolder): string => certificate.raw.toString("base64");
const statusAt = (status: string, since: string): string =>
  `<tsl:ServiceStatus>http://uri.etsi.org/TrstSvc/Svcstatus/${status}</tsl:ServiceStatus><tsl:StatusStartingTime>${since}T10:00:00Z</tsl:StatusStartingTime>`;

const provider = ({ id, certificate, status = "inaccord", since = "2020-01-01", before = [] }: Listed) =>
  `<tsl:TrustServiceProvider><tsl:TSPInformation><tsl:TSPName><tsl:Name xml:lang="fr">AUTORITÉ &amp; FILS</tsl:Name></tsl:TSPName><tsl:TSPTradeName><tsl:Name xml:lang="fr">${id}</tsl:Name></tsl:TSPTradeName><tsl:TSPInformationURI><tsl:URI xml:lang="fr">http://authority.example/${id}</tsl:URI></tsl:TSPInformationURI></tsl:TSPInformation><tsl:TSPServices><tsl:TSPService><tsl:ServiceInformation><tsl:ServiceTypeIdentifier>http://uri.etsi.org/TrstSvc/Svctype/CA/PKC</tsl:ServiceTypeIdentifier><tsl:ServiceDigitalIdentity><tsl:DigitalId><tsl:X509Certificate>${base64Of(certificate)}</tsl:X509Certificate></tsl:DigitalId></tsl:ServiceDigitalIdentity>${statusAt(status, since)}</tsl:ServiceInformation><tsl:ServiceHistory>${before.map((past) => `<tsl:ServiceHistoryInstance>${statusAt(past.status, past.since)}</tsl:ServiceHistoryInstance>`).join("")}</tsl:ServiceHistory></tsl:TSPService></tsl:TSPServices></tsl:TrustServiceProvider>`;

const ds = "http://www.w3.org/2000/09/xmldsig#";
const canonical = "http://www.w3.org/2001/10/xml-exc-c14n#";
const filter = "http://www.w3.org/2002/06/xmldsig-filter2";

const signedInfo = (content: string, method: string): string =>
  `<ds:SignedInfo xmlns:ds="${ds}"><ds:CanonicalizationMethod Algorithm="${canonical}"></ds:CanonicalizationMethod><ds:SignatureMethod Algorithm="http://www.w3.org/2001/04/xmldsig-more#${method}"></ds:SignatureMethod><ds:Reference URI=""><ds:Transforms><ds:Transform Algorithm="${filter}"><dsig-filter2:XPath xmlns:dsig-filter2="${filter}" Filter="subtract">/descendant::ds:Signature</dsig-filter2:XPath></ds:Transform><ds:Transform Algorithm="${canonical}"></ds:Transform></ds:Transforms><ds:DigestMethod Algorithm="http://www.w3.org/2001/04/xmlenc#sha256"></ds:DigestMethod><ds:DigestValue>${createHash("sha256").update(content).digest("base64")}</ds:DigestValue></ds:Reference></ds:SignedInfo>`;

/** A list as it is published: one XML document, its signature inside. */
export const signList = ({
  signer,
  sequence,
  authorities,
  issuedOn = "2026-05-11",
  nextUpdate = "2027-05-11",
  keyInfo = "",
}: Asked): Buffer => {
  const head = `<tsl:TrustServiceStatusList xmlns:tsl="http://uri.etsi.org/02231/v2#"><tsl:SchemeInformation><tsl:TSLSequenceNumber>${sequence}</tsl:TSLSequenceNumber><tsl:ListIssueDateTime>${issuedOn}T14:00:00Z</tsl:ListIssueDateTime><tsl:NextUpdate><tsl:dateTime>${nextUpdate}T14:00:00Z</tsl:dateTime></tsl:NextUpdate></tsl:SchemeInformation><tsl:TrustServiceProviderList>${authorities.map(provider).join("")}</tsl:TrustServiceProviderList>`;
  const end = "</tsl:TrustServiceStatusList>";
  const info = signedInfo(head + end, signer.key.asymmetricKeyType === "rsa" ? "rsa-sha256" : "ecdsa-sha256");
  const value = sign("sha256", Buffer.from(info), { key: signer.key, dsaEncoding: "ieee-p1363" });
  const signature = `<ds:Signature xmlns:ds="${ds}">${info}<ds:SignatureValue>${value.toString("base64")}</ds:SignatureValue><ds:KeyInfo>${keyInfo}<ds:X509Data><ds:X509Certificate>${base64Of(signer)}</ds:X509Certificate></ds:X509Data></ds:KeyInfo></ds:Signature>`;
  return Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>${head}${signature}${end}`);
};
