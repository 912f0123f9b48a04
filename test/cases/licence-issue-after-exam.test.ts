import { expect, test } from "vitest";
import { cases, usual } from "./licence-issue-after-exam.ts";
import { changed, outcomeOf } from "./situation.ts";

test.each(cases)("$title", ({ change, expected }) => {
  expect(outcomeOf(changed(usual, change))).toMatchObject(expected);
});
