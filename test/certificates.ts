/** Certificates, revocation lists and seals that tests make for themselves: an authority of their own, on P-256. */
import { generateKeyPairSync, type KeyObject, sign, X509Certificate } from "node:crypto";

const der = (tag: number, ...contents: readonly Uint8Array[]): Buffer => {
  const content = Buffer.concat(contents);
  const length = content.length;
  const head =
    length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...head]), content]);
};
const sequence = (...contents: readonly Uint8Array[]) => der(0x30, ...contents);
const identifier = (hex: string) => der(0x06, Buffer.from(hex, "hex"));
const integer = (hex: string) => der(0x02, Buffer.from(hex, "hex"));
const bits = (bytes: Uint8Array) => der(0x03, Buffer.from([0]), bytes);
const moment = (day: string) => der(0x18, Buffer.from(`${day.replaceAll("-", "")}000000Z`));
const ecdsaWithSha256 = sequence(identifier("2a8648ce3d040302"));

const nameOf = (commonName: string, organisation: string): Buffer =>
  sequence(
    ...[
      ["55040a", organisation],
      ["550403", commonName],
    ].map(([type = "", text = ""]) => der(0x31, sequence(identifier(type), der(0x0c, Buffer.from(text))))),
  );

const extension = (type: string, value: Uint8Array): Buffer => sequence(identifier(type), der(0x04, value));

const signed = (toBeSigned: Buffer, key: KeyObject): Buffer =>
  sequence(toBeSigned, ecdsaWithSha256, bits(sign("sha256", toBeSigned, key)));

/** Somebody who signs: seals, certificates or lists. */
export type KeyHolder = {
  readonly certificate: X509Certificate;
  readonly key: KeyObject;
  readonly name: Buffer;
};

type Asked = {
  readonly id: string;
  readonly holder?: string;
  readonly from?: string;
  readonly to?: string;
  readonly serial?: string;
  /** The byte of key usages: 80 signs, 20 encrypts, 06 is an authority's; empty, it says nothing of them. */
  readonly usage?: string;
  readonly isAuthority?: boolean;
};

const make = (issuer: KeyHolder | null, asked: Asked): KeyHolder => {
  const { id, holder = "TESTS", from = "2020-01-01", to = "2040-01-01", serial = "01" } = asked;
  const { isAuthority = false, usage = isAuthority ? "06" : "80" } = asked;
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const name = nameOf(id, holder);
  const extensions = sequence(
    extension("551d13", isAuthority ? sequence(der(0x01, Buffer.from([0xff]))) : sequence()),
    ...(usage === "" ? [] : [extension("551d0f", der(0x03, Buffer.from([0]), Buffer.from(usage, "hex")))]),
  );
  const toBeSigned = sequence(
    der(0xa0, integer("02")),
    integer(serial),
    ecdsaWithSha256,
    issuer?.name ?? name,
    sequence(moment(from), moment(to)),
    name,
    publicKey.export({ type: "spki", format: "der" }),
    der(0xa3, extensions),
  );
  const certificate = new X509Certificate(signed(toBeSigned, issuer?.key ?? privateKey));
  return { certificate, key: privateKey, name };
};

export const makeAuthority = (asked: Asked): KeyHolder => make(null, { ...asked, isAuthority: true });

export const issue = (authority: KeyHolder, asked: Asked): KeyHolder => make(authority, asked);

/** A list of what an authority revoked, by serial numbers. */
export const revoke = (
  { key, name }: KeyHolder,
  serials: readonly string[],
  { issuedOn = "2026-10-01", isDelta = false } = {},
): Buffer => {
  const entries = serials.map((serial) => sequence(integer(serial), moment("2026-09-01")));
  const delta = der(0xa0, sequence(extension("551d1b", integer("01"))));
  const toBeSigned = sequence(
    integer("01"),
    ecdsaWithSha256,
    name,
    moment(issuedOn),
    moment("2027-10-01"),
    ...(entries.length === 0 ? [] : [sequence(...entries)]),
    ...(isDelta ? [delta] : []),
  );
  return signed(toBeSigned, key);
};

/** Certificates in one PKCS#7 file, as directories of authorities give them. */
export const bundle = (holders: readonly KeyHolder[]): Buffer => {
  const signedData = sequence(
    integer("01"),
    der(0x31),
    sequence(identifier("2a864886f70d010701")),
    der(0xa0, ...holders.map(({ certificate }) => certificate.raw)),
    der(0x31),
  );
  return sequence(identifier("2a864886f70d010702"), der(0xa0, signedData));
};

const base32Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

const base32Of = (bytes: Uint8Array): string => {
  const written = [...bytes].map((byte) => byte.toString(2).padStart(8, "0")).join("");
  const groups = written.match(/.{1,5}/g) ?? [];
  return groups.map((group) => base32Letters[Number.parseInt(group.padEnd(5, "0"), 2)]).join("");
};

const daysSince2000 = (day: string): string => {
  const { days } = Temporal.PlainDate.from("2000-01-01").until(day, { largestUnit: "days" });
  return days.toString(16).toUpperCase().padStart(4, "0");
};

/** A bill's seal, signed. */
export const sealBy = (
  { key }: KeyHolder,
  { authority = "FR77", id = "EDF1", signedOn = "2026-10-01", says = "" } = {},
): string => {
  const day = daysSince2000(signedOn);
  const content = `DC04${authority}${id}${day}${day}0101FR26FR244400010M/ECHANTILLON/ARTHUR\u001d2242 SQUARE DES ECHANTILLONS\u001d${says}`;
  const signature = sign("sha256", Buffer.from(content, "latin1"), { key, dsaEncoding: "ieee-p1363" });
  return `${content}\u001f${base32Of(signature)}`;
};
