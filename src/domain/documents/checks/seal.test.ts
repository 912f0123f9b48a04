import { describe, expect, test } from "vitest";
import type { Expectation } from "#domain/documents/checks/check.ts";
import { seals } from "#domain/documents/checks/seal.ts";
import { differencesOf } from "#domain/documents/checks/seal-agreement.ts";
import type { VerifiedSeal } from "#domain/documents/evidence.ts";
import { parseSeal } from "#domain/seals/parse.ts";
import { findingsEn } from "#messages/en/findings.ts";
import { findingsFr } from "#messages/fr/findings.ts";
import { box, judged } from "#test/evidence.ts";

const gs = "\u001d";
const bill = `DC04FR770001262A262A0101FR26FR244400010M/ECHANTILLON/ARTHUR${gs}2242 SQUARE DES ECHANTILLONS${gs}25NANTES${gs}\u001fAAAA`;
const arthur = { birthName: "Échantillon", usualName: null, firstNames: "Arthur" };
const nantes = { street: "42 square des Échantillons", postcode: "44000", town: "Nantes" };
const paris = { street: "1 rue du Test", postcode: "75000", town: "Paris" };

const judge = (changes: Partial<VerifiedSeal> = {}, expectation: Partial<Expectation> = {}) =>
  seals(
    judged({
      seals: [
        {
          payload: bill,
          box,
          signature: "valid",
          doubt: null,
          isTest: false,
          issuer: "EAUX",
          signedOn: "2026-10-01",
          ...changes,
        },
      ],
      expectation: { kind: "proofOfAddress", ...expectation },
    }),
  );
const codes = (...asked: Parameters<typeof judge>) => judge(...asked).map(({ code }) => code);

describe("a seal is authentic, or not, or cannot be told", () => {
  test("and the good news says for whom it is signed", () => {
    const [good] = judge();
    expect(good).toMatchObject({ code: "seal.ok", level: "good", values: { issuer: "EAUX" } });
    expect(findingsFr["seal.ok"](good?.values ?? {})).toContain("signé pour EAUX");
  });

  test.each([
    ["altered", "does not match"],
    ["revoked", "revoked"],
    ["outOfValidity", "not valid"],
    ["authorityWithdrawn", "no longer recognised"],
  ] as const)("%s is a note to the agent alone, with its reason", (doubt, reason) => {
    const [bad] = judge({ signature: "invalid", doubt });
    expect(bad).toMatchObject({ code: "seal.bad", level: "note" });
    expect(findingsEn["seal.bad"](bad?.values ?? {})).toContain(reason);
  });

  test.each([
    ["unknownAuthority", "not in the trust list"],
    ["unknownCertificate", "is missing here"],
    ["listEnded", "out of date"],
    ["beforeAccord", "not yet recognised"],
  ] as const)("%s says neither yes nor no", (doubt, reason) => {
    const [untold] = judge({ signature: "unknown-issuer", doubt });
    expect(untold).toMatchObject({ code: "seal.unverifiable", level: "note" });
    expect(findingsEn["seal.unverifiable"](untold?.values ?? {})).toContain(reason);
  });

  test("signed by the test authority, it proves nothing, known or not; altered, it is said to be", () => {
    expect(codes({ isTest: true })).toEqual(["seal.test"]);
    expect(codes({ isTest: true, signature: "unknown-issuer", doubt: "unknownAuthority" })).toEqual([
      "seal.test",
    ]);
    expect(codes({ isTest: true, signature: "invalid", doubt: "altered" })).toEqual(["seal.bad"]);
  });

  test("without a signature, it is said to have none", () => {
    const [unsigned] = judge({ signature: "missing" });
    expect(findingsEn["seal.bad"](unsigned?.values ?? {})).toContain("not signed");
  });
});

describe("a seal is complete, and consistent with the application, on its own", () => {
  test("an authentic one may lack what it must say", () => {
    expect(codes({ payload: bill.replace("2242 SQUARE DES ECHANTILLONS", "") })).toEqual([
      "seal.ok",
      "seal.incomplete",
    ]);
  });

  test("an authentic one may be of somebody else: a note names what differs", () => {
    expect(codes({}, { person: arthur, address: nantes })).toEqual(["seal.ok"]);
    const found = judge({}, { person: { ...arthur, birthName: "Durand" }, address: paris });
    expect(found.map(({ code }) => code)).toEqual(["seal.ok", "seal.differs"]);
    expect(found[1]).toMatchObject({ level: "note", values: { what: "name address" } });
    expect(findingsFr["seal.differs"](found[1]?.values ?? {})).toContain("(nom, adresse)");
  });
});

test("what an authentic certificate of the exam contradicts is told to the person, and noted only of another", () => {
  const payload = `DC04FR770001264D264DAD01FR60MAELYS${gs}62MARTIN${gs}6913071990D320261105E91${gs}EAPEC05112026EDB${gs}\u001fAAAA`;
  const asked = [{ kind: "provisionalCertificate", person: arthur }] as const;
  expect(codes({ payload }, ...asked)).toEqual(["seal.ok"]);
  const unknown = { payload, signature: "unknown-issuer", doubt: "unknownCertificate" } as const;
  expect(codes(unknown, ...asked)).toEqual(["seal.unverifiable", "seal.differs"]);
});

describe("what a seal contradicts", () => {
  const against = (payload: string, expected: Partial<Parameters<typeof differencesOf>[1]>) => {
    const seal = parseSeal(payload);
    if (typeof seal === "string") throw new Error(seal);
    return differencesOf(seal, {
      kind: "proofOfAddress",
      person: null,
      birthDate: null,
      address: null,
      ...expected,
    });
  };
  const certificate = `DC04FR770001264D264DAD01FR60MAELYS/GAELLE${gs}62MARTIN${gs}6913071990D320261105E91${gs}EAPEC05112026EDB${gs}`;

  test("is nothing where nothing can be compared", () => {
    expect(against(bill, {})).toBeNull();
    expect(against(certificate, { address: paris })).toBeNull();
  });

  test("is the birth date, as far as it is known", () => {
    expect(against(certificate, { birthDate: "1990-07-13" })).toEqual([]);
    expect(against(certificate, { birthDate: "1990" })).toEqual([]);
    expect(against(certificate, { birthDate: "1990-08" })).toEqual(["birthDate"]);
  });

  test("is not the address of a document that proves none", () => {
    expect(against(bill, { kind: "identityProof", address: paris })).toBeNull();
    expect(against(bill, { address: paris })).toEqual(["address"]);
  });
});
