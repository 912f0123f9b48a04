import { expect, test } from "vitest";
import { licenceIssueAfterExam } from "#procedures/licence-issue-after-exam.ts";
import type { Answers } from "../questions.ts";
import { earlyVerdict } from "./early-verdict.ts";

const today = Temporal.PlainDate.from("2026-11-23");
const verdict = (answers: Answers) => earlyVerdict(licenceIssueAfterExam, answers, today)?.reason ?? null;

test("nothing is held against somebody who has not answered yet", () => {
  expect(verdict({})).toBeNull();
});

test("too young for every category is told with the birth date alone", () => {
  expect(verdict({ birthDate: "2011-01-01" })).toBe("belowMinimumAge");
});

test("too young for one category waits until the category is known", () => {
  const birthDate = "2010-06-01";
  expect(verdict({ birthDate, emancipated: true })).toBeNull();
  expect(verdict({ birthDate, emancipated: true, category: "B" })).toBe("belowMinimumAge");
  expect(verdict({ birthDate, emancipated: true, category: "A1" })).toBeNull();
});

test("a minor filing alone is told once emancipation is ruled out, not before", () => {
  const minor: Answers = { filer: "applicant", birthDate: "2009-06-01" };
  expect(verdict(minor)).toBeNull();
  expect(verdict({ ...minor, emancipated: false })).toBe("filerMustBeLegalRepresentative");
});

test("an exam not passed is told at once", () => {
  expect(verdict({ examPassed: false })).toBe("examNotPassed");
});

test("a foreigner settled for less than 185 days is told when the day is known", () => {
  expect(verdict({ nationalities: ["BRA"] })).toBeNull();
  expect(verdict({ nationalities: ["BRA"], settledInFrance: "2026-09-01" })).toBe("residenceUnderSixMonths");
});
