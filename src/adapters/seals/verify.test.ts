import { describe, expect, test } from "vitest";
import { signersOf } from "#adapters/seals/signers.ts";
import { verifySeal } from "#adapters/seals/verify.ts";
import { noTrust } from "#domain/seals/trust.ts";

const gs = "\u001d";
const us = "\u001f";
const signed = `DC02FR000001125E125B0126FR247500010MME/SPECIMEN/NATACHA${gs}22145 AVENUE DES SPECIMENS${gs}`;
const signature =
  "54LDD5F7JD4JEFPR6WZYVZVB2JZXPZB73SP7WUTN5N44P3GESXW75JZUZD5FM3G4URAJ6IKDSSUB66Y3OWQIEH22G46QOAGWH7YHJWQ";
const box = { x: 0, y: 0, width: 10, height: 10 };

const verify = (payload: string, countsTestAuthority = true) =>
  verifySeal({ payload, box }, signersOf(noTrust), { on: "2026-11-23", countsTestAuthority });
const outcome = (...asked: Parameters<typeof verify>) => verify(...asked).signature;

describe("the specification's own example", () => {
  test("is signed by the test authority, and says so", () => {
    expect(verify(`${signed}${us}${signature}`)).toMatchObject({
      signature: "valid",
      isTest: true,
      issuer: "CERTIFICAT DE TEST",
      signedOn: "2012-11-12",
      box,
    });
  });

  test("is no longer authentic once a character is changed", () => {
    expect(outcome(`${signed.replace("NATACHA", "NATACHE")}${us}${signature}`)).toBe("invalid");
    expect(outcome(`${signed.replace("24750001", "24690001")}${us}${signature}`)).toBe("invalid");
  });

  test("nor with another signature, one cut short, or one that is no Base32", () => {
    expect(outcome(`${signed}${us}${signature.replace("54LD", "54LE")}`)).toBe("invalid");
    expect(outcome(`${signed}${us}${signature.slice(0, 90)}`)).toBe("invalid");
    expect(outcome(`${signed}${us}${signature.replace("54LD", "01!?")}`)).toBe("invalid");
  });

  test("lacks its signature", () => {
    expect(outcome(signed)).toBe("missing");
    expect(outcome(`${signed}${us}`)).toBe("missing");
  });

  test("counts nowhere but in demonstrations, and proves nothing there", () => {
    expect(verify(`${signed}${us}${signature}`, false)).toMatchObject({
      signature: "unknown-issuer",
      isTest: true,
      issuer: null,
    });
  });

  test("cannot be verified under another certificate, or another authority", () => {
    expect(verify(`${signed.replace("FR000001", "FR000002")}${us}${signature}`)).toMatchObject({
      signature: "unknown-issuer",
      doubt: "unknownCertificate",
    });
    expect(verify(`${signed.replace("FR000001", "FR990001")}${us}${signature}`)).toMatchObject({
      signature: "unknown-issuer",
      doubt: "unknownAuthority",
    });
  });

  test("is forgiven the last separator, in or out of what was signed, and nothing else", () => {
    expect(outcome(`${signed.slice(0, -1)}${us}${signature}`)).toBe("valid");
    expect(outcome(`${signed}${gs}${us}${signature}`)).toBe("valid");
    expect(outcome(`${signed}${gs}${gs}${us}${signature}`)).toBe("invalid");
  });
});

test("what is no seal has no signature", () => {
  expect(verify("XX04 parcel")).toMatchObject({ signature: "missing", isTest: false, signedOn: null });
});
