import { generateKeyPairSync } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { issue, makeAuthority } from "#test/certificates.ts";
import { list, listSigner, listSigners, openTrial, told } from "#test/trust-imports.ts";
import { signList } from "#test/trust-lists.ts";
import { hasXmlsec1 } from "#test/xmlsec1.ts";

const samples = resolve(import.meta.dirname, "../../../test/samples/trust");
const list22 = readFileSync(join(samples, "tsl-22-2025-08.xml"));
const list23 = readFileSync(join(samples, "tsl-23-2026-05.xml"));

let trial: ReturnType<typeof openTrial>;
beforeEach(() => {
  trial = openTrial();
});
afterEach(() => trial.close());
const take = (...asked: Parameters<typeof trial.take>) => trial.take(...asked);

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
    const now = await trial.now();
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
    expect((await trial.now()).list).toBeNull();
  });

  test("are refused when a later one is kept, or when their next update was due", async () => {
    await take(list23, {}, "2026-05-12");
    expect(told(await take(list22, {}, "2026-02-01"))).toEqual(["refused list olderThanKept"]);
    expect(told(await take(list23))).toEqual(["ignored list alreadyKept"]);
    expect(told(await take(list22, {}, "2026-02-26"))).toEqual(["refused list listOver"]);
    expect((await trial.now()).list?.sequence).toBe(23);
  });

  test("say nothing any more once over", async () => {
    await take(list23);
    expect((await trial.now("2027-05-11")).hasListEnded).toBe(false);
    expect((await trial.now("2027-05-12")).hasListEnded).toBe(true);
  });

  test("need xmlsec1, and say so", async () => {
    const without = openTrial("/no/such/program");
    expect(told(await without.take(list23))).toEqual(["refused file programMissing"]);
    without.close();
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
    expect(told(await take(list(24, { keyInfo, signer: { ...listSigner, key } })))).toEqual([
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

test("a file that is damaged is told, not replaced", async () => {
  writeFileSync(join(trial.folder, "trust.json"), "{");
  await expect(take(list23)).rejects.toThrow("trust.json");
});
