import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { procedures as everyProcedure } from "#procedures/index.ts";
import {
  edits,
  mayMove,
  nextAtOnce,
  openStates,
  possibleTransitions,
  rowOf,
  type State,
  stateRow,
  states,
  type Transition,
  transitions,
} from "./lifecycle.ts";

type YamlClock = {
  readonly days?: number;
  readonly months?: number;
  readonly from: string;
  readonly on_expiry: string;
  readonly remind_days_before?: readonly number[];
  readonly confidence?: string;
};
type YamlTable = {
  readonly states: readonly {
    readonly id: string;
    readonly final: boolean;
    readonly owner: string | null;
    readonly clock: YamlClock | null;
  }[];
  readonly transitions: readonly {
    readonly from: string;
    readonly to: string;
    readonly event: string;
    readonly actor: string;
    readonly only?: readonly string[];
  }[];
};

/** The table that the sources were brought together in, copied with the worked cases. */
const source = parse(
  readFileSync(new URL("../../test/cases/lifecycle.yaml", import.meta.url), "utf8"),
) as YamlTable;

const camel = (id: string): string =>
  id.replaceAll(/[- ]([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** `return` is a word of the language. */
const transitionOf = (event: string): string => (event === "return" ? "returnToSender" : camel(event));

const allStates = Object.keys(states) as State[];
const allTransitions = Object.keys(transitions) as Transition[];
const procedures = Object.values(everyProcedure);
const firstLicence = everyProcedure["licence-issue-after-exam"];

describe("the typed table says what its source says", () => {
  test("the same states", () => {
    expect(allStates.toSorted()).toEqual(source.states.map(({ id }) => camel(id)).toSorted());
  });

  test.each(source.states)("$id: owner and end", ({ id, owner, final }) => {
    const row = stateRow(camel(id) as State);
    expect(row.owner).toBe(owner);
    expect(row.owner === null).toBe(final);
  });

  test.each(source.states)("$id: clock", ({ id, clock }) => {
    const row = stateRow(camel(id) as State);
    if (clock === null) {
      expect(row.clock).toBeNull();
      return;
    }
    expect(row.clock).toMatchObject({
      length: clock.days === undefined ? { months: clock.months } : { days: clock.days },
      from: camel(clock.from),
    });
    expect(row.clock?.remindDaysBefore ?? []).toEqual(clock.remind_days_before ?? []);
    expect(row.clock?.unsure === true).toBe(clock.confidence === "unsure");
    const onExpiry = row.clock?.onExpiry;
    expect(onExpiry === undefined || onExpiry === "alert" ? onExpiry : rowOf(onExpiry).to).toBe(
      camel(clock.on_expiry),
    );
  });

  const line = (from: string, event: string, to: string, by: string, only: readonly string[] | undefined) =>
    `${from} –${event} by ${by}→ ${to}${only === undefined ? "" : ` (${only.toSorted().join(", ")})`}`;

  test("the same transitions, by the same actors, for the same procedures", () => {
    const ours = allTransitions.flatMap((name) => {
      const { from, to, by, only } = rowOf(name);
      const those = only === undefined ? undefined : procedures.filter(only).map(({ id }) => id);
      return from.map((state) => line(state, name, to, by, those));
    });
    const theirs = source.transitions.map(({ from, to, event, actor, only }) =>
      line(camel(from), transitionOf(event), camel(to), actor, only),
    );
    expect(ours.toSorted()).toEqual(theirs.toSorted());
  });
});

describe("no file without an owner and a clock, no dead end", () => {
  const from = (state: State) => allTransitions.filter((name) => rowOf(name).from.includes(state));

  test.each(allStates.filter((state) => stateRow(state).owner !== null))("%s", (state) => {
    const row = stateRow(state);
    expect(row.clock).not.toBeNull();
    expect(from(state)).not.toEqual([]);
    // Whoever holds it can do something, or its clock does.
    const canAct = procedures.some((procedure) =>
      possibleTransitions(state, row.owner ?? "system", procedure).some((name) => rowOf(name).to !== state),
    );
    expect(canAct || (row.clock !== null && row.clock.onExpiry !== "alert")).toBe(true);
  });

  test.each(allStates.filter((state) => stateRow(state).owner === null))("%s is an end", (state) => {
    expect(stateRow(state).clock).toBeNull();
    expect(from(state)).toEqual([]);
    expect(Object.values(edits).some((edit) => (edit.in as readonly State[]).includes(state))).toBe(false);
  });

  test("every state is reached from the draft, and every state reaches an end", () => {
    const reach = (starts: readonly State[], step: (state: State) => readonly State[]): Set<State> => {
      const seen = new Set(starts);
      for (const state of seen) for (const next of step(state)) seen.add(next);
      return seen;
    };
    const forwards = (state: State) => from(state).map((name) => rowOf(name).to);
    const backwards = (state: State) =>
      allTransitions.filter((name) => rowOf(name).to === state).flatMap((name) => rowOf(name).from);
    expect([...reach(["draft"], forwards)].toSorted()).toEqual(allStates.toSorted());
    const ends = allStates.filter((state) => !openStates.includes(state));
    expect([...reach(ends, backwards)].toSorted()).toEqual(allStates.toSorted());
  });

  test("an expiry that moves the application leaves from the state whose clock it is", () => {
    for (const state of allStates) {
      const onExpiry = stateRow(state).clock?.onExpiry;
      if (onExpiry !== undefined && onExpiry !== "alert")
        expect(mayMove(onExpiry, state, "system", null)).toBe(true);
    }
  });

  test("walks of any length keep to the table, and each ends or goes on", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 60 }), (choices) => {
        let state: State = "draft";
        for (const choice of choices) {
          const open = from(state);
          expect(open.length > 0).toBe(stateRow(state).owner !== null);
          const name = open[choice % Math.max(open.length, 1)];
          if (name === undefined) return;
          state = rowOf(name).to;
        }
      }),
    );
  });
});

describe("what follows at once", () => {
  test.each([
    ["licence-issue-after-exam", "orderCard"],
    ["international-permit", "orderCard"],
    ["exam-registration-first", "register"],
    ["eea-licence-registration", "complete"],
    ["licence-not-received", "complete"],
  ] as const)("%s, accepted: %s", (procedure, following) => {
    expect(nextAtOnce("accepted", everyProcedure[procedure])).toBe(following);
  });

  test("nothing elsewhere", () => {
    for (const state of allStates.filter((name) => name !== "accepted"))
      expect(nextAtOnce(state, firstLicence)).toBeNull();
  });
});

test("a transition of some procedures only is closed to the others", () => {
  expect(mayMove("requestOriginal", "underExamination", "agent", everyProcedure["exchange-eea"])).toBe(true);
  expect(mayMove("requestOriginal", "underExamination", "agent", firstLicence)).toBe(false);
  expect(mayMove("requestOriginal", "underExamination", "agent", null)).toBe(false);
  expect(mayMove("register", "accepted", "system", firstLicence)).toBe(false);
});
