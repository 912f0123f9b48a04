import { expect, test } from "vitest";
import { linesOf, type TraceFilter } from "./trace.ts";

const camille = { kind: "agent", agentId: "agent-1" } as const;
const everything: TraceFilter = { who: null, kind: "all", day: null };

const lines = [
  {
    name: "sent",
    kind: "event",
    event: "submit",
    by: { kind: "applicant", accountId: "a" },
    at: "2026-11-22T22:59:00Z",
  },
  { name: "opened", kind: "event", event: "opened", by: camille, at: "2026-11-22T23:00:00Z" },
  { name: "looked", kind: "look", by: camille, at: "2026-11-23T08:00:00Z" },
  {
    name: "claimed",
    kind: "event",
    event: "claimed",
    by: { kind: "agent", agentId: "agent-2" },
    at: "2026-11-23T09:00:00Z",
  },
] as const;

const kept = (filter: Partial<TraceFilter>) =>
  linesOf(lines, { ...everything, ...filter }).map(({ name }) => name);

test("without a filter every line is there", () => {
  expect(kept({})).toEqual(["sent", "opened", "looked", "claimed"]);
});

test("the lines of one person, or of the applicant, are read alone", () => {
  expect(kept({ who: "agent-1" })).toEqual(["opened", "looked"]);
  expect(kept({ who: "applicant" })).toEqual(["sent"]);
});

test("opening a file is a look, though the journal keeps it with the acts", () => {
  expect(kept({ kind: "looks" })).toEqual(["opened", "looked"]);
  expect(kept({ kind: "events" })).toEqual(["sent", "claimed"]);
});

test("days are those of France", () => {
  expect(kept({ day: "2026-11-22" })).toEqual(["sent"]);
  expect(kept({ day: "2026-11-23" })).toEqual(["opened", "looked", "claimed"]);
});
