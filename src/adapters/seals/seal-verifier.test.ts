import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { openSealVerifier } from "#adapters/seals/seal-verifier.ts";
import { openTrustKeeper } from "#adapters/seals/trust-keeper.ts";
import { issue, type KeyHolder, makeAuthority, revoke, sealBy } from "#test/certificates.ts";
import { signList } from "#test/trust-lists.ts";
import { hasXmlsec1 } from "#test/xmlsec1.ts";

const parent = mkdtempSync(join(tmpdir(), "telepermis-seals-"));
afterAll(() => rmSync(parent, { recursive: true, force: true }));
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(parent, "trust-"));
});

const box = { x: 0, y: 0, width: 10, height: 10 };
const day = (text: string) => Temporal.PlainDate.from(text);
const today = "2026-11-23";

const listSigner = makeAuthority({ id: "ANTS CACHET 2DDOC", usage: "80" });
const authority = makeAuthority({ id: "FR77", from: "2019-01-01", to: "2026-12-31" });
const company = issue(authority, { id: "EDF1", holder: "ELECTRICITE", from: "2024-01-01", to: "2026-10-31" });

type Status = Partial<Parameters<typeof signList>[0]["authorities"][number]>;
let sequence = 30;
const importList = (status: Status = {}) => {
  sequence += 1;
  const authorities = [{ id: "FR77", certificate: authority, ...status }];
  return take(signList({ signer: listSigner, sequence, authorities }));
};
const take = (bytes: Uint8Array) => {
  const word = { listSigners: [listSigner.certificate.raw], vouchesForAuthorities: false };
  return openTrustKeeper(folder).importFile(bytes, word, day("2026-06-01"));
};
const verifier = ({ on = today, countsTestAuthority = false } = {}) =>
  openSealVerifier({ folder, countsTestAuthority, today: () => day(on) });
const verify = (payload: string, options: Parameters<typeof verifier>[0] = {}) =>
  verifier(options).verify({ payload, box });
const seal = (changes: Parameters<typeof sealBy>[1] = {}, signer: KeyHolder = company) =>
  sealBy(signer, changes);

describe.skipIf(!hasXmlsec1)("a seal signed by a company whose authority is in the list", () => {
  beforeEach(async () => {
    await importList();
    await take(company.certificate.raw);
  });

  test("is authentic, and says for whom it was signed", () => {
    const payload = seal();
    expect(verify(payload)).toEqual({
      payload,
      box,
      signature: "valid",
      doubt: null,
      isTest: false,
      issuer: "ELECTRICITE",
      signedOn: "2026-10-01",
    });
  });

  test("is not once a character is changed, or signed by another key", () => {
    const altered = { signature: "invalid", doubt: "altered" };
    expect(verify(seal().replace("ARTHUR", "ARTHUS"))).toMatchObject(altered);
    const other = issue(authority, { id: "EDF1", serial: "09" });
    expect(verify(seal({}, other))).toMatchObject(altered);
  });

  test.each([
    ["2023-12-31", "invalid", "outOfValidity"],
    ["2024-01-01", "valid", null],
    ["2026-10-31", "valid", null],
    ["2026-11-01", "invalid", "outOfValidity"],
  ])("on %s is %s: the certificate holds from 2024-01-01 to 2026-10-31", (signedOn, signature, doubt) => {
    expect(verify(seal({ signedOn }))).toMatchObject({ signature, doubt });
  });

  test("stays authentic after its certificate, and its authority's, ended", () => {
    expect(verify(seal(), { on: "2027-02-01" }).signature).toBe("valid");
  });

  test("cannot be told once the list is over: neither for nor against", () => {
    expect(verify(seal(), { on: "2027-05-11" }).signature).toBe("valid");
    expect(verify(seal(), { on: "2027-05-12" })).toMatchObject({
      signature: "unknown-issuer",
      doubt: "listEnded",
    });
  });

  test("cannot be told under an authority or a certificate that was never imported", () => {
    expect(verify(seal({ authority: "FR78" }))).toMatchObject({
      signature: "unknown-issuer",
      doubt: "unknownAuthority",
    });
    expect(verify(seal({ id: "EDF2" }))).toMatchObject({
      signature: "unknown-issuer",
      doubt: "unknownCertificate",
    });
  });

  test("is spoilt by a revoked certificate, whatever its date", async () => {
    await take(revoke(authority, ["01"]));
    expect(verify(seal({ signedOn: "2024-02-01" }))).toMatchObject({
      signature: "invalid",
      doubt: "revoked",
    });
  });

  test("may be signed by the next certificate of the same name", async () => {
    const next = issue(authority, { id: "EDF1", serial: "02", from: "2026-11-01" });
    await take(next.certificate.raw);
    expect(verify(seal({ signedOn: "2026-11-02" }, next)).signature).toBe("valid");
    expect(verify(seal()).signature).toBe("valid");
  });
});

describe.skipIf(!hasXmlsec1)("an authority that the list withdraws", () => {
  const withdrawn: Status = {
    status: "revoked",
    since: "2026-03-01",
    before: [{ status: "inaccord", since: "2025-01-01" }],
  };
  beforeEach(async () => {
    await importList(withdrawn);
    await take(company.certificate.raw);
  });

  test.each([
    ["2024-12-31", "unknown-issuer", "beforeAccord"],
    ["2025-01-01", "valid", null],
    ["2026-02-28", "valid", null],
    ["2026-03-01", "invalid", "authorityWithdrawn"],
  ])("leaves a seal of %s %s", (signedOn, signature, doubt) => {
    expect(verify(seal({ signedOn }))).toMatchObject({ signature, doubt });
  });
});

describe.skipIf(!hasXmlsec1)("a seal of the test authority", () => {
  const gs = "\u001d";
  const payload = `DC02FR000001125E125B0126FR247500010MME/SPECIMEN/NATACHA${gs}22145 AVENUE DES SPECIMENS${gs}\u001f54LDD5F7JD4JEFPR6WZYVZVB2JZXPZB73SP7WUTN5N44P3GESXW75JZUZD5FM3G4URAJ6IKDSSUB66Y3OWQIEH22G46QOAGWH7YHJWQ`;

  test("counts where it is asked for, and nowhere else", () => {
    expect(verify(payload, { countsTestAuthority: true })).toMatchObject({
      signature: "valid",
      isTest: true,
    });
    expect(verify(payload)).toMatchObject({ signature: "unknown-issuer", isTest: true });
  });

  test("does not come to count by an import, whoever signed it", async () => {
    const trial = makeAuthority({ id: "FR00" });
    sequence += 1;
    await take(signList({ signer: listSigner, sequence, authorities: [{ id: "FR00", certificate: trial }] }));
    const own = issue(trial, { id: "0002" });
    await take(own.certificate.raw);
    expect(verify(seal({ authority: "FR00", id: "0002" }, own)).signature).toBe("unknown-issuer");
  });
});

describe.skipIf(!hasXmlsec1)("a verifier that runs", () => {
  test("takes up what is imported, without being opened again", async () => {
    const running = verifier();
    expect(running.verify({ payload: seal(), box }).doubt).toBe("unknownAuthority");
    await importList();
    expect(running.verify({ payload: seal(), box }).doubt).toBe("unknownCertificate");
    await take(company.certificate.raw);
    expect(running.verify({ payload: seal(), box }).signature).toBe("valid");
    await take(revoke(authority, ["01"]));
    expect(running.verify({ payload: seal(), box }).doubt).toBe("revoked");
  });

  test("keeps what it knew when the file is damaged, and tells it once", async () => {
    await importList();
    await take(company.certificate.raw);
    const complaints: unknown[] = [];
    const running = openSealVerifier({
      folder,
      countsTestAuthority: false,
      today: () => day(today),
      onUnreadable: (error) => complaints.push(error),
    });
    const path = join(folder, "trust.json");
    const whole = readFileSync(path, "utf8");
    writeFileSync(path, whole.slice(0, 100));
    expect(running.verify({ payload: seal(), box }).signature).toBe("valid");
    expect(running.verify({ payload: seal(), box }).signature).toBe("valid");
    expect(complaints).toHaveLength(1);
    expect(() => verifier()).toThrow("trust.json");
  });
});
