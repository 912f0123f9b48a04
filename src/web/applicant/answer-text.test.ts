import { expect, test } from "vitest";
import { type Answers, isQuestion, type Question, questions } from "#domain/questions.ts";
import { answerText } from "./answer-text.ts";
import { countryOptions } from "./countries.ts";
import { formWords } from "./form-words.ts";
import { documentNamed, documentSlug, pageNamed, pageSlug } from "./slugs.ts";

const french = { words: formWords("fr"), language: "fr", isForOther: false } as const;
const read = (question: Question, answers: Answers) => answerText(question, answers, french);

test("answers are read in words: dates, countries, options, yes and no", () => {
  expect(read("birthDate", { birthDate: "1996-07" })).toBe("juillet 1996");
  expect(read("examDate", { examDate: "2026-12-01" })).toBe("1er décembre 2026");
  expect(read("nationalities", { nationalities: ["FRA", "CIV"] })).toBe("France, Côte d’Ivoire");
  expect(read("housing", { housing: "hosted" })).toBe("Hébergé par quelqu’un");
  expect(read("examPassed", { examPassed: false })).toBe("Non");
});

test("a count is read with its unit", () => {
  expect(read("sanctionMonths", { sanctionMonths: 8 })).toBe("8\u00a0mois");
  expect(read("earlierLicenceYears", { earlierLicenceYears: 0 })).toBe("0\u00a0an");
  expect(read("earlierLicenceYears", { earlierLicenceYears: 2 })).toBe("2\u00a0ans");
});

test("nothing declared is told apart from nothing answered", () => {
  expect(read("medicalSituations", { medicalSituations: [] })).toBe("Aucune de ces situations");
  expect(read("medicalSituations", {})).toBeNull();
  expect(read("usualName", { usualName: "" })).toBe("Aucun");
});

test("France comes first, then the countries in the order of their names in the language", () => {
  const [first, ...others] = countryOptions("fr").map(({ label }) => label);
  expect(first).toBe("France");
  expect(others.indexOf("Égypte")).toBeLessThan(others.indexOf("Finlande"));
  expect(others).toEqual([...others].sort((a, b) => a.localeCompare(b, "fr")));
});

test("every question with options has words for each of them, in both languages", () => {
  for (const language of ["fr", "en"] as const) {
    const words = formWords(language).questions;
    for (const question of Object.keys(questions).filter(isQuestion)) {
      const asked = questions[question];
      if ("options" in asked)
        expect(Object.keys(words[question].options ?? {}).sort()).toEqual([...asked.options].sort());
    }
  }
});

test("an address leads back to the page or document it names, and to no other", () => {
  expect(pageNamed(pageSlug("ePhoto"))).toBe("ePhoto");
  expect(documentNamed(documentSlug("jdcProof"))).toBe("jdcProof");
  expect(pageNamed("constructor")).toBeNull();
  expect(documentNamed(undefined)).toBeNull();
});
