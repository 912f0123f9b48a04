import { expect, test } from "vitest";
import { formWords } from "./form-words.ts";
import { wordProblem } from "./problem-text.ts";

const words = formWords("fr");

test("two names that are no names are told apart", () => {
  const [birthName, firstNames] = (["birthName", "firstNames"] as const).map((question) =>
    wordProblem({ question, problem: "notAName" }, words, false),
  );
  expect(birthName?.message).toBe(firstNames?.message);
  expect(birthName?.about).toBe("Nom de naissance");
  expect(firstNames?.about).toBe("Prénoms");
});

test("a message of the question's own names it already", () => {
  const { message, about } = wordProblem({ question: "birthName", problem: "missing" }, words, false);
  expect(message).toContain("nom de naissance");
  expect(about).toBeUndefined();
});
