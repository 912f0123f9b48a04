import { expect, test } from "vitest";
import { type Condition, conditions } from "../conditions.ts";
import { everyWay, factsOf } from "./every-reading.ts";

const named = Object.keys(conditions) as readonly Condition[];

/** One holds for everybody; the other turns on who files, which no answer settles. */
const settledBeforehand: readonly Condition[] = ["always", "filedBySchool"];

test.each(named.filter((name) => !settledBeforehand.includes(name)))(
  "%s is tried where it holds and where it fails",
  (name) => {
    const answers = new Set(everyWay(conditions[name]).map(({ answer }) => answer));
    expect(answers).toEqual(new Set([true, false]));
  },
);

test("every way is another one, and their facts are told in the order they were looked at", () => {
  const ways = everyWay(conditions.settledSixMonths);
  const told = ways.map(({ given }) => JSON.stringify([...given]));
  expect(new Set(told).size).toBe(told.length);
  expect(told).toContain('[["nationality","FR"]]');
  expect(told).toContain('[["nationality","OTHER"],["residentDays",185]]');
});

test("a fact that only some come to is among those of the condition, one that nobody comes to is not", () => {
  expect(factsOf("oldEnough")).toEqual(new Set(["category", "age", "driverTraining"]));
  expect(factsOf("oldEnough", new Map([["category", ["B"]]]))).toEqual(new Set(["category", "age"]));
  expect(factsOf("always")).toEqual(new Set());
});
