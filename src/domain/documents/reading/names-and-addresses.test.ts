import { describe, expect, test } from "vitest";
import { isAddressIn } from "#domain/documents/reading/address.ts";
import { isNamedIn } from "#domain/documents/reading/names.ts";
import { plain } from "#domain/documents/reading/plain-text.ts";

const person = { birthName: "Bœuf-Lefèvre", usualName: null, firstNames: "Zoé Anne" };

test("names compare without accents, ligatures, hyphens or case", () => {
  expect(plain("Bœuf-Lefèvre d’Été")).toBe("BOEUF LEFEVRE D ETE");
});

describe("a person is named on a paper", () => {
  test.each([
    "MME BOEUF LEFEVRE ZOE",
    "Zoé Bœuf-Lefèvre",
    "MME Z. BŒUF-LEFÈVRE",
    "M. LOUIS ET MME ZOE BOEUF LEFEVRE",
  ])("as %s", (text) => {
    expect(isNamedIn(person, text)).toBe(true);
  });

  test.each(["MME BOEUF ZOE", "M. LOUIS BOEUF LEFEVRE", "ZOE LEFEVRE", ""])("not as %j", (text) => {
    expect(isNamedIn(person, text)).toBe(false);
  });

  test("by the name in use as well as by the birth name", () => {
    const married = { birthName: "MARTIN", usualName: "BERTHIER", firstNames: "Corinne" };
    expect(isNamedIn(married, "MME CORINNE BERTHIER")).toBe(true);
    expect(isNamedIn(married, "MME CORINNE MARTIN")).toBe(true);
    expect(isNamedIn(married, "MME CORINNE DURAND")).toBe(false);
  });

  test("however short the name", () => {
    const short = { birthName: "Ly", usualName: null, firstNames: "An" };
    expect(isNamedIn(short, "M. AN LY")).toBe(true);
    expect(isNamedIn(short, "M. AN LI")).toBe(false);
  });
});

describe("an address is on a paper", () => {
  const address = { street: "12 bis chemin des Grands Essais", postcode: "33000", town: "Bordeaux" };
  test.each([
    "12 BIS CHEMIN DES GRANDS ESSAIS 33000 BORDEAUX",
    "12BIS CHE GRANDS ESSAIS\n33000 BORDEAUX",
    "Lieu : 12, ch. des Grands-Essais, 33000 Bordeaux",
  ])("as %j", (text) => {
    expect(isAddressIn(address, text)).toBe(true);
  });

  test.each([
    ["another number", "14 BIS CHEMIN DES GRANDS ESSAIS 33000 BORDEAUX"],
    ["another street", "12 BIS CHEMIN DES PETITS PRES 33000 BORDEAUX"],
    ["another postcode", "12 BIS CHEMIN DES GRANDS ESSAIS 33100 BORDEAUX"],
  ])("not with %s", (_, text) => {
    expect(isAddressIn(address, text)).toBe(false);
  });

  test("one word in four of the street may lack, not two", () => {
    const long = { street: "3 rue Marie Curie Joliot Langevin", postcode: "75005", town: "Paris" };
    expect(isAddressIn(long, "3 RUE MARIE CURIE LANGEVIN 75005 PARIS")).toBe(true);
    expect(isAddressIn(long, "3 RUE MARIE LANGEVIN 75005 PARIS")).toBe(false);
  });
});
