import { expect, test } from "vitest";
import { procedures } from "#procedures/index.ts";
import { day } from "./dates.ts";
import { factsFrom } from "./facts.ts";
import { otherReasons, otherReasonsFor } from "./other-reasons.ts";
import type { EligibilityReason, Procedure } from "./procedure.ts";
import type { ProcedureId } from "./procedure-ids.ts";
import type { Answers } from "./questions.ts";

const others = (reason: EligibilityReason, from: ProcedureId, answers: Answers = {}) =>
  otherReasonsFor(reason, procedures[from], factsFrom(answers, day("2026-11-23")));

test.each<readonly [EligibilityReason, ProcedureId, Answers, readonly ProcedureId[]]>([
  ["useAddedCategory", "exam-registration-first", {}, ["exam-registration-added-category"]],
  ["useAddedCategory", "licence-issue-after-exam", {}, ["licence-issue-added-category"]],
  [
    "useAfterSanction",
    "exam-registration-first",
    { licenceHistory: "annulled" },
    ["exam-registration-after-annulment"],
  ],
  [
    "useAfterSanction",
    "exam-registration-first",
    { licenceHistory: "suspended" },
    ["restitution-after-suspension"],
  ],
  [
    "useLossOrTheft",
    "licence-correction",
    { licenceHistory: "otherCategory" },
    ["replacement-loss", "replacement-theft"],
  ],
  [
    "useLossOrTheft",
    "licence-correction",
    { licenceHistory: "invalidated" },
    ["exam-registration-after-invalidation"],
  ],
  ["useOtherExchange", "exchange-eea", { foreignLicenceArea: "other" }, ["exchange-non-eea"]],
  ["notAValidEeaLicence", "eea-licence-registration", { foreignLicenceArea: "eea" }, ["exchange-eea"]],
  ["useErrorReport", "licence-correction", {}, ["error-report"]],
  ["marriageDoesNotChangeTheLicence", "civil-status-change", {}, []],
])("%s on %s", (reason, from, answers, expected) => expect(others(reason, from, answers)).toEqual(expected));

test("at fifteen, only category B has another way: accompanied learning", () => {
  const fifteen = { birthDate: "2011-03-02" };
  const at = (category: "A1" | "B") =>
    others("belowRegistrationAge", "exam-registration-first", { ...fifteen, category });
  expect(at("B")).toEqual(["exam-registration-accompanied"]);
  expect(at("A1")).toEqual([]);
});

test("nobody is sent to what only a driving school files", () => {
  const targets = Object.values(otherReasons).flatMap((ways) => ways.map(({ to }) => to));
  const filedBySchool = targets.filter((id) => {
    const { eligibility }: Procedure = procedures[id];
    return eligibility.some(({ require }) => require === "filedBySchool");
  });
  expect(filedBySchool).toEqual([]);
});

test("each way is open to somebody who comes with a reason that has this rule", () => {
  for (const [reason, ways] of Object.entries(otherReasons)) {
    const from = Object.values(procedures).filter((procedure: Procedure) =>
      procedure.eligibility.some((rule) => rule.reason === reason),
    );
    expect(from.length, reason).toBeGreaterThan(0);
    for (const way of ways) {
      const ids = from.map(({ id }) => id);
      expect(way.from === undefined || way.from.some((id) => ids.includes(id)), `${reason} → ${way.to}`).toBe(
        true,
      );
    }
  }
});
