import { expect, test } from "vitest";
import { wordAmount } from "./money.ts";

test.each([
  [2500, "25\u00a0€", "€25"],
  [1250, "12,50\u00a0€", "€12.50"],
  [1205, "12,05\u00a0€", "€12.05"],
  [0, "0\u00a0€", "€0"],
])("%d cents are %s, %s", (cents, french, english) => {
  expect(wordAmount(cents, "fr")).toBe(french);
  expect(wordAmount(cents, "en")).toBe(english);
});
