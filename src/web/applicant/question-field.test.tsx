import { render } from "preact-render-to-string";
import { expect, test } from "vitest";
import type { Question } from "#domain/questions.ts";
import type { Section } from "#domain/sections.ts";
import { formWords } from "./form-words.ts";
import { QuestionField } from "./question-field.tsx";

const fieldOf = (question: Question, section: Section): string =>
  render(
    <QuestionField
      question={question}
      section={section}
      answers={{}}
      typed={null}
      problems={[]}
      words={formWords("fr")}
      language="fr"
      isForOther={false}
      asTitle={false}
    />,
  );

test("a count is typed in a short box, with digits at hand on a phone", () => {
  const field = fieldOf("sanctionMonths", "sanction");
  expect(field).toContain('inputmode="numeric"');
  expect(field).toContain("tp-width-4");
});

test("a story is told on several lines, a place on one", () => {
  expect(fieldOf("lossCircumstances", "loss")).toContain("<textarea");
  expect(fieldOf("lossPlace", "loss")).not.toContain("<textarea");
});

test("“none of these” is offered only where none is an answer", () => {
  expect(fieldOf("medicalSituations", "medical")).toContain('value="none"');
  expect(fieldOf("licenceCategories", "licence")).not.toContain('value="none"');
});

test("a section that asks a question for something of its own says so", () => {
  const words = formWords("fr").questions.category;
  expect(fieldOf("category", "exam")).toContain("obtenue à l’examen");
  expect(fieldOf("category", "military")).toContain("ce brevet");
  expect(fieldOf("category", "licence")).toContain(String(words.label));
});
