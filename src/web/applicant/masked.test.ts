import { expect, test } from "vitest";
import { masked } from "./masked.ts";

test("an e-mail address keeps its first letter and its domain", () => {
  expect(masked("lea.martin@exemple.fr")).toBe("l•••@exemple.fr");
});

test("a mobile number keeps its last four digits", () => {
  expect(masked("+33612345678")).toBe("•• •• •• 56 78");
});
