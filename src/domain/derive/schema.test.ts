import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import fc, { type GeneratorValue } from "fast-check";
import { describe, expect, test } from "vitest";
import { procedures } from "#procedures/index.ts";
import { day } from "../dates.ts";
import { factsFrom } from "../facts.ts";
import type { Procedure } from "../procedure.ts";
import { type Answers, type Question, questions } from "../questions.ts";
import { requirementsFor } from "./checklist.ts";
import { journeyOf, unanswered } from "./journey.ts";
import { possibleQuestions } from "./possible-questions.ts";
import { answersSchema, documentsSchema } from "./schema.ts";

const today = day("2026-11-23");

const schemas = new Ajv2020({ strict: true, strictTypes: false, allErrors: true });
addFormats.default(schemas);
for (const keyword of ["x-section", "x-page", "x-when", "x-rules", "x-fixed"]) schemas.addKeyword(keyword);

const anyAnswer = (draw: GeneratorValue, question: Question, { categories }: Procedure): unknown => {
  const asked = questions[question];
  const oneOf = (options: readonly string[]) => options[draw(fc.nat, options.length - 1)];
  switch (asked.kind) {
    case "name":
      return "Martin";
    case "text":
      return "Lyon";
    case "digits":
      return "123456789012".slice(0, asked.length);
    case "count":
      return draw(fc.integer, { min: 0, max: asked.max });
    case "birthDate":
      return oneOf(["1960", "1991-02", "2005-11-23", "2008-11-24", "2011-11-22"]);
    case "date":
      return oneOf(["2019-01-31", "2026-06-01", "2026-11-20"]);
    case "yesNo":
      return draw(fc.boolean);
    case "choice":
      return oneOf(question === "category" ? categories : asked.options);
    case "choices":
      return "atLeastOne" in asked || draw(fc.boolean) ? [oneOf(asked.options)] : [];
    case "country":
      return oneOf(["FRA", "ITA", "SEN"]);
    case "countries":
      return [oneOf(["FRA", "ITA", "SEN", "SMR"])];
  }
};

/** Answers page after page until the journey asks nothing more, whatever it comes to ask. */
const walk = (draw: GeneratorValue, procedure: Procedure): Answers => {
  let answers: Answers = procedure.fixed ?? {};
  for (let page = 0; page < 100; page += 1) {
    const facts = factsFrom(answers, today);
    const next = journeyOf(procedure, facts).find((asked) => unanswered(asked, answers).length > 0);
    if (next === undefined) return answers;
    const given = next.asks.map((question) => [question, anyAnswer(draw, question, procedure)]);
    answers = { ...answers, ...Object.fromEntries(given) };
  }
  throw new Error(`${procedure.id} never ends`);
};

describe.each(Object.values<Procedure>(procedures))("$id", (procedure) => {
  const isValid = schemas.compile(answersSchema(procedure));
  const isRightDocuments = schemas.compile(documentsSchema(procedure));
  const walked = fc.sample(fc.gen(), { numRuns: 60, seed: 20261123 }).map((draw) => walk(draw, procedure));

  test("every way through the form gives answers that the schema takes", () => {
    for (const answers of walked) expect(isValid(answers), JSON.stringify(isValid.errors)).toBe(true);
  });

  test("an answer left out, of another kind or to another question is not taken", () => {
    const [answers] = walked;
    for (const { question, when, rules } of possibleQuestions(procedure)) {
      expect(isValid({ ...answers, [question]: { of: "another kind" } }), question).toBe(false);
      if (when !== null || rules.length > 0 || "optional" in questions[question]) continue;
      expect(isValid({ ...answers, [question]: undefined }), question).toBe(false);
    }
    expect(isValid({ ...answers, favouriteColour: "blue" })).toBe(false);
    for (const question of Object.keys(procedure.fixed ?? {}))
      expect(isValid({ ...answers, [question]: "other" })).toBe(false);
  });

  test("every document that somebody is asked for has its place, and those asked of all are required", () => {
    const schema = documentsSchema(procedure);
    const places = Object.keys(schema.properties ?? {});
    for (const answers of walked) {
      const asked = requirementsFor(procedure, factsFrom(answers, today)).map(({ document }) => document);
      expect(places).toEqual(expect.arrayContaining(asked.filter((document) => document !== "ePhoto")));
      for (const kind of schema.required as readonly string[]) expect(asked).toContain(kind);
    }
    expect(isRightDocuments({ notADocument: { paper: null, files: [{ slot: "page" }] } })).toBe(false);
  });
});

test("a question on which no rule of the reason can turn is not in its schema", () => {
  const asked = (procedure: Procedure) => Object.keys(answersSchema(procedure).properties ?? {});
  expect(asked(procedures["licence-issue-after-exam"])).not.toContain("driverTraining");
  expect(asked(procedures["licence-issue-added-category"])).toContain("driverTraining");
  expect(asked(procedures["renewal-end-of-validity"])).not.toContain("settledInFrance");
});
