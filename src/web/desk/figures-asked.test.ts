import { expect, test } from "vitest";
import { looksAskedIn, looksQuery, traceFilterIn, traceQuery } from "./audit-asked.ts";
import { figuresAskedIn, tableAddress } from "./figures-asked.ts";

const queryOf = (address: string) =>
  Object.fromEntries(new URLSearchParams(address.slice(address.indexOf("?"))));

test("the file of a table asks what the page showed", () => {
  const asked = { period: 52, office: "cert-nord", procedure: "replacement-loss" } as const;
  expect(figuresAskedIn(queryOf(tableAddress("ages", asked)))).toEqual(asked);
});

test("what an address says that is not known is left out", () => {
  expect(figuresAskedIn({ semaines: "5", bureau: "cert-lune", motif: "__proto__" })).toEqual({
    period: 13,
    office: null,
    procedure: null,
  });
  expect(traceFilterIn({ quoi: "tout", jour: "2026-13-45" })).toEqual({ who: null, kind: "all", day: null });
});

test("a journal is taken away with its filters, and so are the looks of somebody", () => {
  const filter = { who: "applicant", kind: "looks", day: "2026-11-23" } as const;
  expect(traceFilterIn(queryOf(traceQuery(filter)))).toEqual(filter);
  const today = Temporal.PlainDate.from("2026-11-23");
  const asked = looksAskedIn({ personne: "11111111-2222-3333-8444-555555555555" }, today);
  expect(asked.firstDay.toString()).toBe("2026-10-24");
  expect(looksAskedIn(queryOf(looksQuery(asked)), today)).toEqual(asked);
  expect(looksAskedIn({ personne: "' or 1=1" }, today).of).toBeNull();
});
