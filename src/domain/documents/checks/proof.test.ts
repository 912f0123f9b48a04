import { describe, expect, test } from "vitest";
import type { Expectation } from "#domain/documents/checks/check.ts";
import { judgeFile } from "#domain/documents/checks/for-document.ts";
import { issueDateOf } from "#domain/documents/checks/proof.ts";
import type { SealSignature, VerifiedSeal } from "#domain/documents/evidence.ts";
import { box, judged, linesOf, pageWith } from "#test/evidence.ts";

const person = { birthName: "Échantillon", usualName: null, firstNames: "Arthur" };
const address = { street: "42 square des Échantillons", postcode: "44000", town: "Nantes" };

const billOf = (date: string) =>
  pageWith({
    text: {
      source: "layer",
      lines: linesOf(`EAUX DU SPECIMEN
        800|M. ARTHUR ECHANTILLON
        800|42 SQUARE DES ECHANTILLONS
        800|44000 NANTES
        ${date}
        A régler avant le 24/06/2027`),
    },
  });

const gs = "\u001d";
/** A bill of 1 October 2026, of somebody else, with all its fields. */
const payload = `DC04FR000001262A262A0101FR26FR244400010M/SEAL/PAUL${gs}221 RUE DU TEST${gs}25NANTES${gs}\u001fAAAA`;
const sealed = (signature: SealSignature, changes: Partial<VerifiedSeal> = {}): VerifiedSeal => ({
  payload,
  box,
  signature,
  doubt: null,
  isTest: false,
  issuer: null,
  signedOn: "2026-10-01",
  ...changes,
});

const judge = (date: string, expectation: Partial<Expectation> = {}, seals: readonly VerifiedSeal[] = []) =>
  judgeFile(
    judged({ pages: [billOf(date)], seals, expectation: { kind: "proofOfAddress", ...expectation } }),
  );
const codes = (...asked: Parameters<typeof judge>) => judge(...asked).findings.map(({ code }) => code);

describe("a bill under six months", () => {
  test("is right up to the last day, exactly six months is too old", () => {
    expect(codes("Facture du 24/05/2026")).toEqual([]);
    expect(codes("Facture du 23/05/2026")).toEqual(["address.old"]);
  });

  test("too old says its date and how old it may be, and shows the line read", () => {
    const { verdict, findings } = judge("Facture du 03/04/2026");
    expect(verdict).toBe("advice");
    expect(findings).toMatchObject([
      { code: "address.old", page: 1, values: { date: "2026-04-03", months: 6 }, box: { x: 100 } },
    ]);
  });

  test("without a date that can be read is not said to be old", () => {
    expect(codes("Total TTC 94,59 €")).not.toContain("address.old");
  });

  test("is judged on the day of filing, not today", () => {
    expect(codes("Facture du 23/05/2026", { on: Temporal.PlainDate.from("2026-11-22") })).toEqual([]);
  });
});

describe("the name and the address", () => {
  test("found on the bill are right", () => {
    expect(codes("Facture du 12/09/2026", { person, address })).toEqual([]);
  });

  test("not found are advised, with the name that was looked for", () => {
    const { findings } = judge("Facture du 12/09/2026", {
      person: { ...person, firstNames: "Zoé" },
      address: { ...address, postcode: "75001" },
    });
    expect(findings).toMatchObject([
      { code: "address.name", values: { name: "Zoé Échantillon" } },
      { code: "address.place" },
    ]);
  });

  test("of the seal count as much as those printed", () => {
    const asked = { person: { birthName: "Seal", usualName: null, firstNames: "Paul" } };
    expect(codes("Facture du 12/09/2026", asked)).toContain("address.name");
    expect(codes("Facture du 12/09/2026", asked, [sealed("valid")])).not.toContain("address.name");
  });

  test("are not looked for where nothing could be read, nor on a certificate", () => {
    const asked = { person, address };
    expect(
      judgeFile(judged({ expectation: { kind: "proofOfAddress", ...asked } })).findings.map(
        ({ code }) => code,
      ),
    ).not.toContain("address.name");
    expect(
      codes("Fait le 12/09/2026", { kind: "medicalOpinion", person: { ...person, birthName: "X" } }),
    ).toEqual([]);
  });
});

describe("the date of a seal", () => {
  const dateWith = (signature: SealSignature) =>
    issueDateOf(
      judged({ pages: [billOf("Facture du 12/09/2026")], seals: [sealed(signature)] }),
    )?.day.toString();

  test("is taken before the one printed when the seal is authentic, never otherwise", () => {
    expect(dateWith("valid")).toBe("2026-10-01");
    for (const signature of ["invalid", "missing", "unknown-issuer"] as const)
      expect(dateWith(signature), signature).toBe("2026-09-12");
  });
});

describe("a seal", () => {
  const level = (seal: VerifiedSeal) =>
    judgeFile(judged({ seals: [seal] })).findings.map((found) => [found.code, found.level]);

  test.each<[SealSignature, string, string]>([
    ["valid", "seal.ok", "good"],
    ["invalid", "seal.bad", "note"],
    ["missing", "seal.bad", "note"],
    ["unknown-issuer", "seal.unverifiable", "note"],
  ])("%s is told as %s: %s", (signature, code, said) => {
    expect(level(sealed(signature))).toEqual([[code, said]]);
  });

  test("of the test authority proves nothing, however valid", () => {
    expect(level(sealed("valid", { isTest: true }))).toEqual([["seal.test", "note"]]);
  });

  test("that lacks what its type must carry is told to the agent too", () => {
    const short = `DC04FR000001262A262A0101FR26FR\u001fAAAA`;
    expect(level(sealed("valid", { payload: short }))).toEqual([
      ["seal.ok", "good"],
      ["seal.incomplete", "note"],
    ]);
  });

  test("never accuses the applicant: the file stays good whatever its signature", () => {
    for (const signature of ["invalid", "missing", "unknown-issuer"] as const)
      expect(judgeFile(judged({ seals: [sealed(signature)] })).verdict, signature).toBe("good");
  });

  test("a code of another sort is nobody's seal", () => {
    expect(level(sealed("missing", { payload: "XX04 parcel" }))).toEqual([]);
  });
});
