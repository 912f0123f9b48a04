import { describe, expect, test } from "vitest";
import { factsOfSeal } from "#domain/seals/facts.ts";
import { parseSeal } from "#domain/seals/parse.ts";

const gs = "\u001d";

const factsOf = (content: string) => {
  const seal = parseSeal(content);
  if (typeof seal === "string") throw new Error(seal);
  return factsOfSeal(seal);
};

describe("what a seal tells", () => {
  test("of a bill: its date, its person and the place served, not where it is sent", () => {
    const facts = factsOf(
      `DC04FR000001262A262A0101FR10MME/BERTHIER/CORINNE${gs}20APPT 12${gs}226 RUE DU MODELE${gs}2469003` +
        `25LYON${gs}26FR29AUTRE RUE${gs}2B75001`,
    );
    expect(facts).toMatchObject({
      issuedOn: "2026-10-01",
      names: ["MME BERTHIER CORINNE"],
      address: { lines: ["APPT 12", "6 RUE DU MODELE"], postcode: "69003", town: "LYON" },
      exam: null,
    });
  });

  test("of a bill whose name is in parts: title, surname, first name", () => {
    expect(factsOf(`DC04FR000001262A262A0101FR11MME${gs}12CORINNE${gs}13BERTHIER${gs}26FR`).names).toEqual([
      "MME BERTHIER CORINNE",
    ]);
  });

  test("of a tax notice: the date of collection, since the header has none", () => {
    const facts = factsOf(
      `DC04FR000001FFFF26000401FR432,5${gs}442669A1234567845202546MARTIN JEAN${gs}4712345678901234A31072026`,
    );
    expect(facts).toMatchObject({ issuedOn: "2026-07-31", names: ["MARTIN JEAN"], address: null });
  });

  test("of the certificate of the exam: the day, the category, the file and the test passed", () => {
    const facts = factsOf(
      `DC04FR000001264D264DAD01FR60MAELYS/GAELLE${gs}62MARTIN${gs}6913071990D320261105D420270305E9260175100123${gs}EAPEC05112026EDB${gs}`,
    );
    expect(facts).toMatchObject({
      names: ["MARTIN MAELYS GAELLE"],
      birthDate: "1990-07-13",
      exam: { on: "2026-11-05", category: "B", fileNumber: "260175100123", isPractical: true },
    });
  });

  test("never a day that does not exist", () => {
    expect(factsOf("DC04FR000001FFFF26000401FR4A31022026").issuedOn).toBeNull();
  });
});
