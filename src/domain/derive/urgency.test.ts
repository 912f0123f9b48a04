import { expect, test } from "vitest";
import type { Application } from "#domain/application.ts";
import { defaultSettings } from "#domain/deadlines.ts";
import { sent as sentOn } from "#test/application-at.ts";
import { urgencyOf } from "./urgency.ts";

const noFacts = { provisionalLastDay: null };

const sent: Application = {
  ...sentOn("2026-11-20").application,
  stateSince: "2026-11-20T08:00:00Z",
  submittedAt: "2026-11-20T08:00:00Z",
  ePhoto: null,
};

const day = (text: string) => Temporal.PlainDate.from(text);

test("a file that nothing presses is ranked by the time that its state gives", () => {
  expect(urgencyOf(sent, noFacts, defaultSettings)).toEqual({ what: "state", lastDay: "2026-11-30" });
});

test("the photograph counts when it lapses before the state does", () => {
  const withPhoto: Application = {
    ...sent,
    ePhoto: { depositId: "d", ending: "X7Q2", lastDay: "2026-11-26" },
  };
  expect(urgencyOf(withPhoto, noFacts, defaultSettings)).toEqual({ what: "ePhoto", lastDay: "2026-11-26" });
});

test("a provisional licence that has ended comes first: the person may not drive any more", () => {
  const facts = { provisionalLastDay: day("2026-11-02") };
  expect(urgencyOf(sent, facts, defaultSettings)).toEqual({ what: "provisional", lastDay: "2026-11-02" });
});

test("on the same day, what the person loses is said rather than the promise of the service", () => {
  const facts = { provisionalLastDay: day("2026-11-30") };
  expect(urgencyOf(sent, facts, defaultSettings)?.what).toBe("provisional");
});

test("an operator who promises less time sees it in the rank", () => {
  const settings = { ...defaultSettings, lengths: { submitted: { days: 2 } } };
  expect(urgencyOf(sent, noFacts, settings)?.lastDay).toBe("2026-11-22");
});

test("nothing presses a file that is over", () => {
  expect(urgencyOf({ ...sent, state: "refused" }, noFacts, defaultSettings)).toBeNull();
});
