import { describe, expect, test } from "vitest";
import { searchWordsOf, sortNameOf } from "./names.ts";
import { nearSpellings } from "./near-spellings.ts";
import {
  birthDateFrom,
  namesFrom,
  nephFrom,
  nothingSought,
  referenceFrom,
  soughtOrNull,
  termsFrom,
} from "./terms.ts";

describe("the words that a person is found under", () => {
  test("are without accents, parted at hyphens, apostrophes and spaces, and joined again", () => {
    expect(searchWordsOf(["N’Guyen-d’Arc", undefined, "Jean-Pierre Zoé"])).toEqual(
      expect.arrayContaining([
        "GUYEN",
        "NGUYEN",
        "DARC",
        "NGUYENDARC",
        "JEANPIERRE",
        "JEAN",
        "PIERRE",
        "ZOE",
      ]),
    );
    expect(searchWordsOf(["de La Porte"])).toContain("DELAPORTE");
    expect(searchWordsOf(["", undefined])).toEqual([]);
  });

  test("sort as a directory does: the family name, then the first names", () => {
    const people = [
      ["Étienne", "Zoé"],
      ["Dupont", "Léa"],
      ["Dupont", "Anne"],
      ["du Pont", "Ève"],
    ].map(([birthName, firstNames]) => sortNameOf(birthName, firstNames));
    expect(people.toSorted()).toEqual(["DU PONT, EVE", "DUPONT, ANNE", "DUPONT, LEA", "ETIENNE, ZOE"]);
  });
});

describe("a slip of the finger", () => {
  test.each([
    ["MARTNI", "two letters swapped"],
    ["MARTI", "one left out"],
    ["MARTTIN", "one too many"],
    ["NARTIN", "one for another"],
    ["ARTIN", "the first left out"],
    ["MARTINE", "one more at the end"],
  ])("%s is near MARTIN: %s", (typed) => {
    expect(nearSpellings(typed)).toContain("MARTIN");
  });

  test("two slips are another name, and short words are taken as they are", () => {
    expect(nearSpellings("MRATNI")).not.toContain("MARTIN");
    expect(nearSpellings("LEA")).toEqual(["LEA"]);
  });
});

describe("the one box understands", () => {
  test.each([
    ["TP-7K3M-9QXF-2WRD", "TP-7K3M-9QXF-2WRD"],
    ["tp7k3m9qxf2wrd", "TP-7K3M-9QXF-2WRD"],
    ["TP 7K3M", "TP-7K3M"],
    ["TP-OK3M-IQXF-2WRD", "TP-0K3M-1QXF-2WRD"],
  ])("%s as the reference %s", (typed, reference) => {
    expect(termsFrom(typed)).toEqual({ ...nothingSought, reference });
  });

  test("a family name that begins like a reference is a name", () => {
    expect(referenceFrom("Tpetit")).toBeNull();
    expect(termsFrom("Tran").names).toEqual(["TRAN"]);
  });

  test("an e-mail, a NEPH number and a birth date, in any order, beside names", () => {
    expect(termsFrom("Léa.Martin@Exemple.fr")).toEqual({ ...nothingSought, email: "léa.martin@exemple.fr" });
    expect(termsFrom("2601 6910 0472").neph).toBe("260169100472");
    expect(termsFrom("martin 14/03/2000 léa")).toEqual({
      ...nothingSought,
      birthDate: "2000-03-14",
      names: ["MARTIN", "LEA"],
    });
  });

  test("nothing at all is nothing to look for", () => {
    expect(soughtOrNull(termsFrom(" , '’ "))).toBeNull();
    expect(soughtOrNull(termsFrom("martin"))).not.toBeNull();
  });
});

test.each([
  ["14/03/2000", "2000-03-14"],
  ["14.3.2000", "2000-03-14"],
  ["14032000", "2000-03-14"],
  ["2000-03-14", "2000-03-14"],
  ["31/02/2000", null],
  ["2000", null],
])("%s is the birth date %s", (typed, date) => {
  expect(birthDateFrom(typed)).toBe(date);
});

test("a NEPH number has twelve digits", () => {
  expect(nephFrom("260169100472")).toBe("260169100472");
  expect(nephFrom("26016910047")).toBeNull();
});

test("a hyphen or an apostrophe inside a name may be left out", () => {
  expect(namesFrom("Jean-Pierre N’Guyen")).toEqual(["JEANPIERRE", "NGUYEN"]);
});
