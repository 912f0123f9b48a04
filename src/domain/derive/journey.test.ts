import { describe, expect, test } from "vitest";
import { procedures } from "#procedures/index.ts";
import { day } from "../dates.ts";
import { factsFrom } from "../facts.ts";
import type { Procedure } from "../procedure.ts";
import { requirementsFor } from "./checklist.ts";
import { journeyOf } from "./journey.ts";

const on = day("2026-11-23");
const all: readonly Procedure[] = Object.values(procedures);
const pagesOf = (procedure: Procedure) =>
  journeyOf(procedure, factsFrom(procedure.fixed ?? {}, on)).map(({ name }) => name);

describe("what takes more than answers", () => {
  test.each(all)(
    "$id: a page for the photo-signature when its rules ask for one, and only then",
    (procedure) => {
      const asks = requirementsFor(procedure, factsFrom({}, on)).some(
        ({ document }) => document === "ePhoto",
      );
      expect(pagesOf(procedure).includes("ePhoto")).toBe(asks);
    },
  );

  test.each([
    "eea-licence-registration",
    "international-permit",
    "error-report",
    "licence-not-received",
  ] as const)("%s takes no photo-signature", (id) => {
    expect(pagesOf(procedures[id])).not.toContain("ePhoto");
  });

  test("a reason that takes no document has no page for them", () => {
    expect(pagesOf(procedures["licence-not-received"])).not.toContain("documents");
    expect(pagesOf(procedures["error-report"])).toContain("documents");
  });
});

test.each(all)("$id: what it answers by itself is not asked", (procedure) => {
  const asked = journeyOf(procedure, factsFrom(procedure.fixed ?? {}, on)).flatMap(({ asks }) => asks);
  for (const question of Object.keys(procedure.fixed ?? {})) expect(asked).not.toContain(question);
});
