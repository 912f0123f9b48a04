import { expect, test } from "vitest";
import { readEmail } from "./email.ts";

test("two spellings of an address are one", () =>
  expect(readEmail("  Camille.Durand@Exemple.FR ")).toBe("camille.durand@exemple.fr"));

test.each(["a@b.fr", "prénom@exemple.fr", "x+permis@sous.domaine.example", "o'neil@é-mail.fr"])(
  "%s is an address",
  (typed) => expect(readEmail(typed)).toBe(typed),
);

test.each([
  "",
  "camille",
  "camille@",
  "@exemple.fr",
  "camille@exemple",
  "camille@exemple.f",
  "camille durand@exemple.fr",
  "camille@exemple.fr\nBcc: tous@exemple.fr",
  "camille@@exemple.fr",
  "<camille@exemple.fr>",
  ".camille@exemple.fr",
  "camille@-exemple.fr",
])("%j is not", (typed) => expect(readEmail(typed)).toBeNull());
