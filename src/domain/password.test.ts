import { expect, test } from "vitest";
import { passwordProblem } from "./password.ts";

const problem = (password: string, email = "camille.durand@exemple.fr") =>
  passwordProblem(password, email)?.refused ?? null;

test.each([
  "cheval agrafe correct",
  "La pluie tombe sur Brest",
  "xK7!pQ2#vM9z",
  "пароль подлиннее",
  "👍👎🙂🙃🚗🚕🚙🚌🚎🏎🚓🚑",
])("%s is taken", (password) => expect(problem(password)).toBeNull());

test("eleven characters are too few, a hundred and twenty-nine too many", () => {
  expect(problem("xK7!pQ2#vM9")).toBe("passwordTooShort");
  expect(problem("une phrase ".repeat(12).slice(0, 129))).toBe("passwordTooLong");
});

test.each([
  "motdepasse123",
  "MotDePasse2026!",
  "P@ssw0rd2026!",
  "password1234",
  "azertyuiop123",
  "azertyuiopqs",
  "123456789012",
  "210987654321",
  "aaaaaaaaaaaa",
  "abababababab",
  "abcabcabcabc",
  "qwertyuiop12",
  "iloveyou2026!!",
  "jetaimejetaime",
  "permisdeconduire",
  "Bienvenue-2026",
])("%s is among the first guessed", (password) => expect(problem(password)).toBe("passwordTooCommon"));

test("the address or the name of the service is no secret", () => {
  expect(problem("Camille.Durand-rouge")).toBe("passwordContainsIdentity");
  expect(problem("Mon Télépermis à moi")).not.toBeNull();
  expect(problem("telepermis-des-bois")).toBe("passwordContainsIdentity");
});

test("a short address forbids nothing by chance", () =>
  expect(problem("bateau sur la mer", "a@exemple.fr")).toBeNull());
