import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { bundle, issue, makeAuthority, revoke } from "#test/certificates.ts";
import { authority, list, listSigners, openTrial, told } from "#test/trust-imports.ts";
import { hasXmlsec1 } from "#test/xmlsec1.ts";

const signer = issue(authority, { id: "EDF1", holder: "ELECTRICITE", serial: "0a" });

let trial: ReturnType<typeof openTrial>;
beforeEach(() => {
  trial = openTrial();
});
afterEach(() => trial.close());
const take = (...asked: Parameters<typeof trial.take>) => trial.take(...asked);

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
    const [known] = (await trial.now()).authorities;
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
    const now = await trial.now();
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
    expect((await trial.now()).authorities.flatMap(({ certificates }) => certificates)).toEqual([]);
  });

  test("no longer count either once their authority has another key", async () => {
    await take(signer.certificate.raw);
    const renewed = makeAuthority({ id: "FR77", holder: "AUTORITE" });
    await take(list(25, { authorities: [{ id: "FR77", certificate: renewed }] }), { listSigners });
    const [known] = (await trial.now()).authorities;
    expect([known?.id, known?.certificates]).toEqual(["FR77", []]);
  });

  test("that are revoked are told so, and stay so in later lists", async () => {
    await take(signer.certificate.raw);
    expect(told(await take(revoke(authority, ["0a"])))).toEqual(["added revocations"]);
    expect(told(await take(revoke(authority, [], { issuedOn: "2026-11-01" })))).toEqual([
      "replaced revocations",
    ]);
    expect(told(await take(revoke(authority, ["0a"])))).toEqual(["ignored revocations alreadyKept"]);
    const [known] = (await trial.now()).authorities;
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
