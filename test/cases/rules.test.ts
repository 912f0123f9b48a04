/** The service holds every rule of `rules/procedures.yaml`: each from both sides, each limit on its day. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fitting } from "./oracle/fitting.ts";
import { limitsOf } from "./oracle/limits.ts";
import { type DocumentRule, type EligibilityRule, procedures } from "./oracle/rulebook.ts";
import { differenceOf, ruleKey, surveyOf, today } from "./oracle/survey.ts";
import { variationsOn } from "./oracle/variations.ts";
import { changed } from "./situation.ts";

const survey = surveyOf(today);

/** Conditions of documents that another rule of the same procedure decides beforehand. */
const decidedBefore: Readonly<Record<string, string>> = {
  "exam-registration-first: current-licence: licence.held && licence.in_hand": "open to those who hold none",
  "licence-issue-after-exam: current-licence: licence.held && licence.in_hand": "open to those who hold none",
  "replacement-paper-licence: current-licence: licence.held && licence.in_hand":
    "open to those who have it in hand",
  "licence-correction: current-licence: licence.held && licence.in_hand": "open to those who have it in hand",
};

/** Limits that nobody comes near: the reason is closed to the younger. */
const outOfReach: Readonly<Record<string, string>> = {
  "exam-registration-supervised: applicant.age >= 17": "open from 18",
  "a2-to-a-upgrade: applicant.age >= 17": "open from 20",
};

const conditionOf = (rule: EligibilityRule | DocumentRule) => ("require" in rule ? rule.require : rule.when);
const nameOf = (rule: EligibilityRule | DocumentRule): string =>
  `${"require" in rule ? rule.id : rule.document} (${rule.sources?.join(", ") ?? "no source given"})`;

describe.each(procedures.map((procedure) => [procedure.id, procedure] as const))("%s", (id, procedure) => {
  test(`every situation tried, ${survey.tried.get(id)} of them, is answered as the rules say`, () => {
    expect(survey.tried.get(id)).toBeGreaterThan(100);
    expect(survey.differences.filter(({ situation }) => situation.reason === id).slice(0, 3)).toEqual([]);
  });

  const rules = [...procedure.eligibility, ...procedure.documents].filter(
    (rule) => conditionOf(rule).text !== "true",
  );
  test.each(rules.map((rule) => [nameOf(rule), rule] as const))("%s holds and fails", (_, rule) => {
    const key = ruleKey(procedure, rule);
    expect(survey.outcomes.get(key)?.size).toBe(key in decidedBefore ? 1 : 2);
  });

  test.each([...limitsOf(procedure)])("%s: the day before, the day, the day after", (limit) => {
    const near = [-1, 0, 1].filter((distance) => survey.distances.get(limit)?.has(distance));
    expect(near).toEqual(limit in outOfReach ? [] : [-1, 0, 1]);
  });
});

test("what is left untried is in the rules", () => {
  const rules = procedures.flatMap((procedure) =>
    procedure.documents.map((rule) => ruleKey(procedure, rule)),
  );
  const limits = procedures.flatMap((procedure) => [...limitsOf(procedure)]);
  expect(rules).toEqual(expect.arrayContaining(Object.keys(decidedBefore)));
  expect(limits).toEqual(expect.arrayContaining(Object.keys(outOfReach)));
});

test("several changes at once, on any day, are answered as the rules say", () => {
  const variations = fc
    .constantFrom("2026-11-23", "2024-01-01", "2026-08-31", "2027-02-28", "2028-02-29", "2030-12-31")
    .chain((on) => {
      const variation = fc.constantFrom(...variationsOn(on));
      return fc
        .constantFrom(...procedures)
        .chain(({ id, categories }) => fc.tuple(fc.constant(id), fc.constantFrom(...categories)))
        .chain(([id, category]) => fc.constantFrom(...fitting(id, category, on).flat()))
        .chain((base) =>
          fc.array(variation, { minLength: 1, maxLength: 6 }).map((each) => each.reduce(changed, base)),
        );
    });
  fc.assert(
    fc.property(variations, (situation) => {
      expect(differenceOf(situation)).toBeNull();
    }),
    { seed: 20_261_123, numRuns: 3000 },
  );
});
