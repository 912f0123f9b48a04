import { generateKeyPairSync } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { openTrustKeeper } from "#adapters/seals/trust-keeper.ts";
import type { OperatorsWord, TrustNote } from "#domain/seals/trust-notes.ts";
import { bundle, issue, makeAuthority, revoke } from "#test/certificates.ts";
import { signList } from "#test/trust-lists.ts";
import { hasXmlsec1 } from "#test/xmlsec1.ts";

const samples = resolve(import.meta.dirname, "../../../test/samples/trust");
const list22 = readFileSync(join(samples, "tsl-22-2025-08.xml"));
const list23 = readFileSync(join(samples, "tsl-23-2026-05.xml"));

const parent = mkdtempSync(join(tmpdir(), "telepermis-keeper-"));
afterAll(() => rmSync(parent, { recursive: true, force: true }));

let keeper: ReturnType<typeof openTrustKeeper>;
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(parent, "trust-"));
  keeper = openTrustKeeper(folder);
});

const noWord: OperatorsWord = { listSigners: [], vouchesForAuthorities: false };
const day = (text: string) => Temporal.PlainDate.from(text);
const take = (bytes: Uint8Array, word: Partial<OperatorsWord> = {}, on = "2026-11-23") =>
  keeper.importFile(bytes, { ...noWord, ...word }, day(on));
const told = (notes: readonly TrustNote[]) =>
  notes.map(({ outcome, thing, reason }) =>
    [outcome, thing.kind, "id" in thing ? thing.id : null, reason].filter((part) => part !== null).join(" "),
  );

const authority = makeAuthority({ id: "FR77", holder: "AUTORITE" });
const signer = issue(authority, { id: "EDF1", holder: "ELECTRICITE", serial: "0a" });
/** A signer of lists of our own; the operator names it. */
const ours = makeAuthority({ id: "ANTS CACHET 2DDOC", usage: "80" });
const listSigners = [ours.certificate.raw];
const list = (sequence: number, changes: Partial<Parameters<typeof signList>[0]> = {}) =>
  signList({ signer: ours, sequence, authorities: [{ id: "FR77", certificate: authority }], ...changes });

describe.skipIf(!hasXmlsec1)("the lists of the agency", () => {
  test("are taken one after the other, each authority told", async () => {
    expect(told(await take(list22, {}, "2026-01-15"))).toEqual([
      "added list",
      ...["FR01", "FR03", "FR04", "FR05", "FR06", "FR07"].map((id) => `added authority ${id}`),
    ]);
    expect(told(await take(list23))).toEqual([
      "replaced list",
      ...["FR01", "FR03", "FR04", "FR05", "FR06", "FR07"].map((id) => `replaced authority ${id}`),
      "added authority FR09",
    ]);
    const now = await keeper.now(day("2026-11-23"));
    expect(now.list).toMatchObject({ sequence: 23, issuedOn: "2026-05-11", nextUpdate: "2027-05-11" });
    expect(now.authorities.map(({ id }) => id)).toEqual([
      "FR01",
      "FR03",
      "FR04",
      "FR05",
      "FR06",
      "FR07",
      "FR09",
    ]);
    expect(now.authorities[0]).toMatchObject({
      name: "IDNOW SAS",
      lastDay: "2022-06-26",
      status: { isInAccord: true, since: "2013-07-01" },
      directory: "http://cert.pki-2ddoc.ariadnext.fr/pki-2ddoc.der",
    });
  });

  test("are refused once a character is changed, wherever it is", async () => {
    const text = list23.toString("utf8");
    for (const [from, to] of [
      ["FR09", "FR10"],
      ["Svcstatus/inaccord", "Svcstatus/withdrawn"],
      ["<tsl:TSLSequenceNumber>23", "<tsl:TSLSequenceNumber>99"],
    ] as const)
      expect(told(await take(Buffer.from(text.replace(from, to))))).toEqual(["refused file signatureFails"]);
    expect((await keeper.now(day("2026-11-23"))).list).toBeNull();
  });

  test("are refused when a later one is kept, or when their next update was due", async () => {
    await take(list23, {}, "2026-05-12");
    expect(told(await take(list22, {}, "2026-02-01"))).toEqual(["refused list olderThanKept"]);
    expect(told(await take(list23))).toEqual(["ignored list alreadyKept"]);
    expect(told(await take(list22, {}, "2026-02-26"))).toEqual(["refused list listOver"]);
    expect((await keeper.now(day("2026-11-23"))).list?.sequence).toBe(23);
  });

  test("say nothing any more once over", async () => {
    await take(list23);
    expect((await keeper.now(day("2027-05-11"))).hasListEnded).toBe(false);
    expect((await keeper.now(day("2027-05-12"))).hasListEnded).toBe(true);
  });

  test("need xmlsec1, and say so", async () => {
    keeper = openTrustKeeper(folder, join(folder, "no-such-program"));
    expect(told(await take(list23))).toEqual(["refused file programMissing"]);
  });
});

describe.skipIf(!hasXmlsec1)("who signed a list", () => {
  test("is known by its certificate: the same name on another is nobody's", async () => {
    expect(told(await take(list(24)))).toEqual(["refused file unknownSigner"]);
  });

  test("may be named by the operator, or by its authority", async () => {
    expect(told(await take(list(24), { listSigners }))).toEqual(["added list", "added authority FR77"]);
    const root = makeAuthority({ id: "AC SERVICES" });
    const renewed = issue(root, { id: "ANTS CACHET 2DDOC" });
    const next = list(25, { signer: renewed });
    expect(told(await take(next, { listSigners }))).toEqual(["refused file unknownSigner"]);
    expect(told(await take(next, { listSigners: [root.certificate.raw] }))).toEqual(["replaced list"]);
  });

  test("has its name all the same, and was valid on the day of the list", async () => {
    const stranger = makeAuthority({ id: "SOMEBODY", usage: "80" });
    const named = { listSigners: [stranger.certificate.raw] };
    expect(told(await take(list(24, { signer: stranger }), named))).toEqual(["refused file unknownSigner"]);
    const ended = makeAuthority({ id: "ANTS CACHET 2DDOC", usage: "80", to: "2026-05-10" });
    const lapsed = { listSigners: [ended.certificate.raw] };
    expect(told(await take(list(24, { signer: ended }), lapsed))).toEqual(["refused list signerNotValid"]);
  });

  test("is not whom the document says: its own key, beside the agency's certificate, signs nothing", async () => {
    const [, agency = ""] =
      /X509Certificate>([^<]+)<\/ds:X509Certificate><\/ds:X509Data>/.exec(list23.toString()) ?? [];
    expect(agency).not.toBe("");
    const { privateKey: key, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
    const { n = "", e = "" } = publicKey.export({ format: "jwk" });
    const value = (text: string) => Buffer.from(text, "base64url").toString("base64");
    const ownKey = `<ds:KeyValue><ds:RSAKeyValue><ds:Modulus>${value(n)}</ds:Modulus><ds:Exponent>${value(e)}</ds:Exponent></ds:RSAKeyValue></ds:KeyValue>`;
    const keyInfo = `${ownKey}<ds:X509Data><ds:X509Certificate>${agency}</ds:X509Certificate></ds:X509Data>`;
    expect(told(await take(list(24, { keyInfo, signer: { ...ours, key } })))).toEqual([
      "refused file signatureFails",
    ]);
  });
});

describe.skipIf(!hasXmlsec1)("a document that is signed", () => {
  test("says only what the signature covers: an authority put inside the signature is not read", async () => {
    const forger = makeAuthority({ id: "FR66" });
    const forged = signList({
      signer: forger,
      sequence: 24,
      authorities: [{ id: "FR66", certificate: forger }],
    });
    const [provider = ""] =
      /<tsl:TrustServiceProvider>.*<\/tsl:TrustServiceProvider>/.exec(forged.toString()) ?? [];
    const stuffed = list(24)
      .toString()
      .replace("</ds:Signature>", `<ds:Object>${provider}</ds:Object></ds:Signature>`);
    expect(told(await take(Buffer.from(stuffed), { listSigners }))).toEqual([
      "added list",
      "added authority FR77",
    ]);
  });

  test("and declares types of its own, or is no list, is refused", async () => {
    const declaring = list(24)
      .toString()
      .replace("?>", '?><!DOCTYPE x [<!ENTITY e SYSTEM "/etc/hostname">]>');
    expect(told(await take(Buffer.from(declaring), { listSigners }))).toEqual(["refused file declaresTypes"]);
    const unnumbered = list(0);
    expect(told(await take(unnumbered, { listSigners }))).toEqual(["refused file notAList"]);
    expect(told(await take(Buffer.from("<html></html>")))).toEqual(["refused file unknownSigner"]);
  });

  test("makes no test authority count", async () => {
    const authorities = [{ id: "FR00", certificate: makeAuthority({ id: "FR00" }) }];
    expect(told(await take(list(24, { authorities }), { listSigners }))).toEqual(["added list"]);
  });
});

describe.skipIf(!hasXmlsec1)("certificates", () => {
  beforeEach(async () => void (await take(list(24), { listSigners })));
  const pem = signer.certificate.toString();

  test("are taken as PEM, as DER, or among others in one file, once", async () => {
    const other = issue(authority, { id: "EAU1", serial: "0b" });
    const third = issue(authority, { id: "TEL1", serial: "0c" });
    expect(told(await take(Buffer.from(pem)))).toEqual(["added certificate EDF1"]);
    expect(told(await take(signer.certificate.raw))).toEqual(["ignored certificate EDF1 alreadyKept"]);
    const parts = Buffer.concat([
      Buffer.from("--x\r\nContent-Type: application/pkix-cert\r\n\r\n"),
      other.certificate.raw,
      Buffer.from("\r\n--x\r\nContent-Type: application/pkix-cert\r\n\r\n"),
      third.certificate.raw,
      Buffer.from("\r\n--x--"),
    ]);
    expect(told(await take(parts))).toEqual(["added certificate EAU1", "added certificate TEL1"]);
    const [known] = (await keeper.now(day("2026-11-23"))).authorities;
    expect(known?.certificates.map(({ id }) => id)).toEqual(["EAU1", "EDF1", "TEL1"]);
  });

  test("are taken from a PKCS#7 file", async () => {
    expect(told(await take(bundle([authority, signer])))).toEqual([
      "ignored authority FR77 alreadyKept",
      "added certificate EDF1",
    ]);
  });

  test("of an authority nobody trusts are ignored, those of tests refused", async () => {
    const stranger = issue(makeAuthority({ id: "FR77", holder: "AUTORITE" }), { id: "EDF1" });
    expect(told(await take(stranger.certificate.raw))).toEqual(["ignored certificate EDF1 unknownIssuer"]);
    const trial = makeAuthority({ id: "FR00" });
    expect(
      told(await take(issue(trial, { id: "0001" }).certificate.raw, { vouchesForAuthorities: true })),
    ).toEqual(["refused certificate 0001 testAuthority"]);
    expect(told(await take(trial.certificate.raw, { vouchesForAuthorities: true }))).toEqual([
      "refused authority FR00 testAuthority",
    ]);
  });

  test("that may not sign are ignored", async () => {
    const encrypting = issue(authority, { id: "ENC1", usage: "20" });
    expect(told(await take(encrypting.certificate.raw))).toEqual(["ignored certificate ENC1 cannotSign"]);
  });

  test("of authorities in no list count only on the operator's word, told apart", async () => {
    const other = makeAuthority({ id: "FR88" });
    expect(told(await take(other.certificate.raw))).toEqual(["ignored authority FR88 notInList"]);
    const both = Buffer.concat([issue(other, { id: "OWN1" }).certificate.raw, other.certificate.raw]);
    expect(told(await take(both, { vouchesForAuthorities: true }))).toEqual([
      "added authority FR88",
      "added certificate OWN1",
    ]);
    const now = await keeper.now(day("2026-11-23"));
    expect(now.authorities.map(({ id, vouchedBy }) => [id, vouchedBy])).toEqual([
      ["FR77", "list"],
      ["FR88", "operator"],
    ]);
  });

  test("no longer count once their authority leaves the list", async () => {
    await take(signer.certificate.raw);
    const authorities = [{ id: "FR78", certificate: makeAuthority({ id: "FR78" }) }];
    expect(told(await take(list(25, { authorities }), { listSigners }))).toEqual([
      "replaced list",
      "added authority FR78",
      "removed authority FR77 noLongerListed",
    ]);
    expect(
      (await keeper.now(day("2026-11-23"))).authorities.flatMap(({ certificates }) => certificates),
    ).toEqual([]);
  });

  test("no longer count either once their authority has another key", async () => {
    await take(signer.certificate.raw);
    const renewed = makeAuthority({ id: "FR77", holder: "AUTORITE" });
    await take(list(25, { authorities: [{ id: "FR77", certificate: renewed }] }), { listSigners });
    const [known] = (await keeper.now(day("2026-11-23"))).authorities;
    expect([known?.id, known?.certificates]).toEqual(["FR77", []]);
  });

  test("that are revoked are told so, and stay so in later lists", async () => {
    await take(signer.certificate.raw);
    expect(told(await take(revoke(authority, ["0a"])))).toEqual(["added revocations"]);
    expect(told(await take(revoke(authority, [], { issuedOn: "2026-11-01" })))).toEqual([
      "replaced revocations",
    ]);
    expect(told(await take(revoke(authority, ["0a"])))).toEqual(["ignored revocations alreadyKept"]);
    const [known] = (await keeper.now(day("2026-11-23"))).authorities;
    expect(known).toMatchObject({
      revocations: { issuedOn: "2026-11-01", nextUpdate: "2027-10-01" },
      certificates: [{ id: "EDF1", isRevoked: true }],
    });
  });

  test("are revoked by their own authority, in a complete list", async () => {
    const stranger = makeAuthority({ id: "FR77", holder: "AUTORITE" });
    expect(told(await take(revoke(stranger, ["0a"])))).toEqual(["ignored revocations unknownIssuer"]);
    expect(told(await take(revoke(authority, ["0a"], { isDelta: true })))).toEqual([
      "ignored revocations changesOnly",
    ]);
    const crl = revoke(authority, ["0a"]).toString("base64");
    const armoured = `-----BEGIN X509 CRL-----\n${crl}\n-----END X509 CRL-----\n`;
    expect(told(await take(Buffer.from(armoured)))).toEqual(["added revocations"]);
  });

  test("are found in no other file", async () => {
    expect(told(await take(Buffer.from("nothing at all")))).toEqual(["refused file nothingFound"]);
    for (const length of [1, 4, 60, signer.certificate.raw.length - 1])
      expect(told(await take(signer.certificate.raw.subarray(0, length)))).toEqual([
        "refused file nothingFound",
      ]);
    expect(told(await take(Buffer.alloc(20 * 1024 * 1024 + 1, 0x30)))).toEqual(["refused file tooLarge"]);
  });
});

test("a file that is damaged is told, not replaced", async () => {
  writeFileSync(join(folder, "trust.json"), "{");
  await expect(take(list23)).rejects.toThrow("trust.json");
});
