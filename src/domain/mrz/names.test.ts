import { describe, expect, test } from "vitest";
import { isSameFirstName, isSameName, mrzSpellings } from "./names.ts";

describe("a name as a zone writes it", () => {
  test.each([
    ["D'Alméida", ["DALMEIDA"]],
    ["Le Goff-Martin", ["LE GOFF MARTIN"]],
    ["Lætitia", ["LAETITIA"]],
    ["Œuvrard", ["OEUVRARD"]],
    ["Groß", ["GROSS"]],
    ["Müller", ["MUELLER", "MUXXLLER", "MULLER"]],
    ["Núñez", ["NUNEZ", "NUNXXEZ"]],
    ["Åsa", ["AASA", "ASA"]],
    ["Łukasz", ["LUKASZ"]],
  ])("%s may be %j", (name, ways) => expect([...mrzSpellings(name)].sort()).toEqual([...ways].sort()));

  test("of many such letters has no endless list of spellings", () => {
    expect(mrzSpellings("ÜÜÜÜÜÜÜÜÜÜÜÜÜÜÜÜÜÜÜÜ").size).toBeLessThanOrEqual(64);
  });
});

describe("a name of the form", () => {
  test("is the one read whatever its accents, hyphens and apostrophes", () => {
    expect(isSameName("Maëlys-Gaëlle", "MAELYS GAELLE", false)).toBe(true);
    expect(isSameName("O’Connor", "OCONNOR", false)).toBe(true);
    expect(isSameName("Müller", "MULLER", false)).toBe(true);
  });

  test("is another when a letter differs", () => {
    expect(isSameName("Martin", "MARTINE", false)).toBe(false);
    expect(isSameName("Martine", "MARTIN", false)).toBe(false);
  });

  test("only has to begin as read when the zone had no room left", () => {
    expect(isSameName("Martinez-Lopez", "MARTINEZ", true)).toBe(true);
    expect(isSameName("Martineau", "MARTINEZ", true)).toBe(false);
  });

  test("is never an empty reading", () => expect(isSameName("Martin", "", true)).toBe(false));
});

describe("given names", () => {
  test("agree by the first one, compound or not", () => {
    expect(isSameFirstName(["Maëlys-Gaëlle", "Marie"], ["MAELYS", "GAELLE", "MARIE"], false)).toBe(true);
    expect(isSameFirstName(["Corinne"], ["CORINNE"], false)).toBe(true);
    expect(isSameFirstName(["Anna", "Zoé"], ["ANNA", "MARIA"], false)).toBe(true);
  });

  test("differ when the first one does", () => {
    expect(isSameFirstName(["Maria", "Anna"], ["ANNA", "MARIA"], false)).toBe(false);
    expect(isSameFirstName([], ["ANNA"], false)).toBe(false);
  });
});
