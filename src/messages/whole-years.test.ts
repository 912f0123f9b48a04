import { expect, test } from "vitest";
import { deskEn } from "./en/desk.ts";
import { deskFr } from "./fr/desk.ts";

test("days left are counted in days as long as somebody can picture them, then in whole years", () => {
  expect([-2, 0, 1, 730, 731, 3000].map(deskFr.left)).toEqual([
    "passé depuis 2 jours",
    "dernier jour",
    "dans 1 jour",
    "dans 730 jours",
    "dans 2 ans",
    "dans 8 ans",
  ]);
  expect([731, 3000].map(deskEn.left)).toEqual(["in 2 years", "in 8 years"]);
});
