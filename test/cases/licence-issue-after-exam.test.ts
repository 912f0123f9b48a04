import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { licenceIssueAfterExam } from "#procedures/licence-issue-after-exam.ts";
import { cases, changed } from "./licence-issue-after-exam.ts";
import { type Outcome, outcomeOf, type Situation } from "./situation.ts";

type Worked = Situation & { readonly id: string; readonly title: string; readonly expected: Outcome };

const worked = readFileSync(new URL("./worked.jsonl", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => JSON.parse(line) as Worked);

test.each(worked.map((each) => [each.id, each.title, each] as const))("%s: %s", (_id, _title, situation) => {
  expect(outcomeOf(situation)).toEqual(situation.expected);
});

test.each(cases)("$title", ({ change, expected }) => {
  expect(outcomeOf(changed(change))).toMatchObject(expected);
});

describe("the cases leave nothing of the procedure untried", () => {
  const outcomes = cases.map(({ change }) => outcomeOf(changed(change)));
  const eligible = outcomes.filter(({ verdict }) => verdict === "eligible");
  const kebab = (name: string) => name.replaceAll(/[A-Z]|\d/g, (sign) => `-${sign.toLowerCase()}`);

  test.each(licenceIssueAfterExam.eligibility.map(({ reason }) => reason))("%s", (reason) => {
    expect(outcomes.some((outcome) => outcome.reason === kebab(reason))).toBe(true);
  });

  test.each(licenceIssueAfterExam.documents.map((rule) => [rule.document, rule.when] as const))(
    "%s is asked, and is not unless it always is",
    (document, when) => {
      const asking = eligible.filter(({ documents }) => documents?.includes(kebab(document)));
      expect(asking.length).toBeGreaterThan(0);
      expect(asking.length === eligible.length).toBe(when === "always");
    },
  );
});
