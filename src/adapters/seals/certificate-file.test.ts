import { describe, expect, test } from "vitest";
import { isIssuedBy, maySignSeals } from "#adapters/seals/certificate.ts";
import { readCertificateFile } from "#adapters/seals/certificate-file.ts";
import { instantOf, NotDer, readDer } from "#adapters/seals/der.ts";
import { readRevocationList } from "#adapters/seals/revocation-list.ts";
import { testSigner } from "#adapters/seals/test-authority.ts";
import { issue, makeAuthority, revoke } from "#test/certificates.ts";

const authority = makeAuthority({ id: "FR77" });
const list = revoke(authority, ["0a", "00ff"]);

describe("a list of revoked certificates", () => {
  test("tells serial numbers as certificates write them, and its days", () => {
    expect(readRevocationList(list)).toMatchObject({
      serials: ["0A", "FF"],
      issuedOn: "2026-10-01",
      nextUpdate: "2027-10-01",
      isDelta: false,
    });
    expect(issue(authority, { id: "X", serial: "00ff" }).certificate.serialNumber).toBe("FF");
    expect(issue(authority, { id: "X", serial: "0a" }).certificate.serialNumber).toBe("0A");
  });

  test("is its authority's, unchanged", () => {
    const signedBy = (bytes: Buffer, holder = authority) =>
      readRevocationList(bytes).isSignedBy(holder.certificate);
    expect(signedBy(list)).toBe(true);
    expect(signedBy(list, makeAuthority({ id: "FR77" }))).toBe(false);
    const changed = Buffer.from(list);
    const at = changed.indexOf(Buffer.from("02010a", "hex"));
    changed[at + 2] = 0x0b;
    expect(readRevocationList(changed).serials).toContain("0B");
    expect(signedBy(changed)).toBe(false);
  });
});

describe("bytes cut anywhere, or changed anywhere", () => {
  test("are no list rather than half of one", () => {
    for (let length = 0; length < list.length; length += 1)
      expect(() => readRevocationList(list.subarray(0, length))).toThrow(NotDer);
  });

  test("never break the reading of a file", () => {
    const whole = Buffer.concat([authority.certificate.raw, list]);
    for (let at = 0; at < whole.length; at += 1) {
      const changed = Buffer.from(whole);
      changed[at] = 0xff - (changed[at] ?? 0);
      expect(() => readCertificateFile(changed)).not.toThrow();
    }
  });

  test("have lengths that end within them", () => {
    for (const hex of ["", "30", "3080", "3085000000000100", "30820500", "3003020101ff".slice(0, 8)])
      expect(() => readDer(Buffer.from(hex, "hex"))).toThrow(NotDer);
  });
});

test("a moment of two digits is of 1950 to 2049", () => {
  const moment = (text: string) =>
    instantOf(readDer(Buffer.concat([Buffer.from([0x17, 13]), Buffer.from(text)])));
  expect(moment("491231235959Z").toString()).toBe("2049-12-31T23:59:59Z");
  expect(moment("500101000000Z").toString()).toBe("1950-01-01T00:00:00Z");
  expect(() => moment("261301000000Z")).toThrow(NotDer);
});

test("a certificate that says nothing of its use may sign, an authority may not", () => {
  expect(maySignSeals(testSigner.certificate)).toBe(true);
  expect(maySignSeals(authority.certificate)).toBe(false);
  expect(maySignSeals(issue(authority, { id: "X", usage: "40" }).certificate)).toBe(true);
});

test("what somebody who is no authority signs is issued by nobody", () => {
  const company = issue(authority, { id: "EDF1" });
  expect(isIssuedBy(company.certificate, authority.certificate)).toBe(true);
  for (const usage of ["80", ""]) {
    const pretender = issue(authority, { id: "EDF1", usage });
    expect(isIssuedBy(issue(pretender, { id: "EDF2" }).certificate, pretender.certificate)).toBe(false);
  }
});
