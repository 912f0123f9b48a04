import type { TrustedAuthorityNow, TrustNote, TrustReason, TrustThing } from "#domain/seals/trust-notes.ts";

const reasons: Readonly<Record<TrustReason, string>> = {
  alreadyKept: "nothing new in it",
  tooLarge: "it is larger than 20 MB",
  nothingFound: "no trust list, certificate or list of revocations in it",
  programMissing:
    "xmlsec1, which verifies its signature, is not installed; on Debian: apt-get install xmlsec1",
  declaresTypes: "it declares types of its own (DOCTYPE), which no trust list does",
  unknownSigner:
    'it is not signed by a known certificate "ANTS CACHET 2DDOC"; if that certificate was renewed, check the new one with the agency, then name it: --signer FILE',
  signerNotValid: "the certificate of its signer was not valid on the day of the list",
  signatureFails: "its signature does not verify: it was changed after it was signed, or is damaged",
  notAList: "it is signed, and is no list that can be read here",
  olderThanKept: "a later list is kept already",
  listOver: "its next update was due: get the current list",
  notInList: "this authority is not in the trust list; --vouch trusts it on your word",
  testAuthority: "the private key of the test authority is public: its seals prove nothing",
  unknownIssuer: "no authority that is trusted signed it; import the trust list first",
  cannotSign: "it is not a certificate for signing seals (elliptic curve, digital signature)",
  changesOnly: "it only tells changes to another list; import the complete one",
  noLongerListed: "it left the trust list: its certificates no longer count",
};

const named = (id: string, holder: string | null): string => (holder === null ? id : `${id} ${holder}`);

const revoked = (count: number, added: number): string =>
  `${count} revoked ${count === 1 ? "certificate" : "certificates"}, ${added} not known before`;

const thingWords = (thing: TrustThing): string => {
  switch (thing.kind) {
    case "file":
      return "the file";
    case "list":
      return `trust list ${thing.sequence}, until ${thing.nextUpdate}`;
    case "authority":
      return `authority ${named(thing.id, thing.name === thing.id ? null : thing.name)}`;
    case "certificate":
      return `certificate ${named([thing.authority, thing.id].filter(Boolean).join("/"), thing.holder)}, until ${thing.lastDay}`;
    case "revocations":
      return `revocations ${thing.authority === null ? "" : `of ${thing.authority} `}(${revoked(thing.count, thing.added)})`;
  }
};

/** One line on what an import did. */
export const noteWords = ({ outcome, thing, reason }: TrustNote): string =>
  `${outcome}: ${thingWords(thing)}${reason === null ? "" : `: ${reasons[reason]}`}`;

const statusWords = ({ status, vouchedBy }: TrustedAuthorityNow): string => {
  if (vouchedBy === "operator") return "on your word, in no list";
  if (status === null) return "not yet in accord";
  return `${status.isInAccord ? "in accord" : "withdrawn"} since ${status.since}`;
};

const revocationWords = ({ revocations }: TrustedAuthorityNow, on: string): string => {
  if (revocations === null) return "no revocations imported";
  const { issuedOn, nextUpdate } = revocations;
  const until = nextUpdate === null ? "" : `, ${nextUpdate < on ? "due again since" : "until"} ${nextUpdate}`;
  return `revocations of ${issuedOn}${until}`;
};

/** An authority and its certificates, a line each. */
export const authorityWords = (authority: TrustedAuthorityNow, on: string): readonly string[] => [
  `${authority.id} ${authority.name}: ${statusWords(authority)}; certificate ${authority.lastDay < on ? "ended" : "until"} ${authority.lastDay}; ${revocationWords(authority, on)}`,
  ...(authority.directory === null ? [] : [`  publishes its certificates at ${authority.directory}`]),
  ...authority.certificates.map(
    ({ id, holder, lastDay, isRevoked }) =>
      `  ${named(id, holder)}: ${isRevoked ? "revoked" : `${lastDay < on ? "ended" : "until"} ${lastDay}`}`,
  ),
];
