import { describe, expect, test } from "vitest";
import {
  addMonths,
  ageOn,
  day,
  dayOf,
  daysBetween,
  isYoungerThan,
  latestBirthDay,
  provisionalLastDay,
} from "./dates.ts";
import { lastWorkingDay } from "./working-days.ts";

describe("the provisional licence ends four months after the exam", () => {
  test.each([
    ["2026-07-23", null, "2026-11-23"],
    ["2026-10-28", null, "2027-02-28"],
    ["2026-10-29", null, "2027-02-28"],
    ["2026-10-30", null, "2027-02-28"],
    ["2026-10-31", null, "2027-02-28"],
    ["2027-10-29", null, "2028-02-29"],
    ["2027-10-30", null, "2028-02-29"],
    ["2027-10-31", null, "2028-02-29"],
    ["2026-12-31", null, "2027-04-30"],
    ["2026-02-28", null, "2026-06-28"],
    ["2026-11-05", "2026-11-30", "2027-04-01"],
    ["2026-12-10", "2026-11-30", "2027-04-10"],
  ])("passed on %s, ban ended %s: last day %s", (exam, ban, lastDay) => {
    expect(provisionalLastDay(day(exam), ban === null ? null : day(ban)).toString()).toBe(lastDay);
  });
});

describe("the fifteen days at La Poste", () => {
  test.each([
    ["2026-11-24", "2026-12-09", "2026-12-09"],
    ["2026-12-17", "2027-01-01", "2026-12-31"],
    ["2027-02-20", "2027-03-07", "2027-03-06"],
  ])("first passage on %s: last day %s, go by %s", (passage, lastDay, goBy) => {
    const last = day(passage).add({ days: 15 });
    expect(last.toString()).toBe(lastDay);
    expect(lastWorkingDay(last, day(passage)).toString()).toBe(goBy);
  });

  test.each([
    ["Easter Monday", "2027-03-29", "2027-03-27"],
    ["Ascension", "2027-05-06", "2027-05-05"],
    ["Whit Monday", "2027-05-17", "2027-05-15"],
    ["14 July", "2027-07-14", "2027-07-13"],
    ["Christmas on a Friday, then nothing else", "2026-12-25", "2026-12-24"],
    ["1 November on a Sunday", "2026-11-01", "2026-10-31"],
    ["Good Friday is worked outside Alsace-Moselle", "2027-03-26", "2027-03-26"],
  ])("%s", (_, lastDay, goBy) => {
    expect(lastWorkingDay(day(lastDay), day("2026-01-02")).toString()).toBe(goBy);
  });

  test("the day to go never comes before the first passage", () => {
    expect(lastWorkingDay(day("2026-11-01"), day("2026-11-01")).toString()).toBe("2026-11-01");
  });
});

describe("age in completed years", () => {
  test.each([
    ["the day before the birthday", "2008-11-24", "2026-11-23", 17],
    ["on the birthday, from its first minute", "2008-11-23", "2026-11-23", 18],
    ["the day after", "2008-11-22", "2026-11-23", 18],
    ["born on 29 February, on 28 February of a common year", "2008-02-29", "2026-02-28", 17],
    ["born on 29 February, on 1 March of a common year", "2008-02-29", "2026-03-01", 18],
    ["born on 29 February, on 29 February", "2008-02-29", "2028-02-29", 20],
    ["born on 29 February, on 28 February of a leap year", "2008-02-29", "2028-02-28", 19],
    ["day unknown: nobody is older than the certificate proves", "2008-11", "2026-11-29", 17],
    ["day unknown: at the end of the month the age is sure", "2008-11", "2026-11-30", 18],
    ["month unknown, on 30 December", "2008", "2026-12-30", 17],
    ["month unknown, on 31 December", "2008", "2026-12-31", 18],
  ])("%s", (_, birth, on, age) => {
    expect(ageOn(birth, day(on))).toBe(age);
  });

  test.each([
    ["2008-02", "2008-02-29"],
    ["2007-02", "2007-02-28"],
    ["2007", "2007-12-31"],
    ["2007-06-15", "2007-06-15"],
  ])("%s means %s at the latest", (birth, latest) => {
    expect(latestBirthDay(birth).toString()).toBe(latest);
  });
});

describe("less than six months old", () => {
  test.each([
    ["2026-05-22", "2026-11-23", false],
    ["2026-05-23", "2026-11-23", false],
    ["2026-05-24", "2026-11-23", true],
    ["2026-03-01", "2026-08-31", true],
    ["2026-02-28", "2026-08-31", false],
    ["2026-08-31", "2027-02-27", true],
    ["2026-08-31", "2027-02-28", false],
  ])("dated %s, read on %s: %s", (dated, on, isYoung) => {
    expect(isYoungerThan(day(dated), 6, day(on))).toBe(isYoung);
  });
});

test("a day is the one in France, whatever the hour elsewhere", () => {
  expect(dayOf(Temporal.Instant.from("2026-11-23T22:59:59Z")).toString()).toBe("2026-11-23");
  expect(dayOf(Temporal.Instant.from("2026-11-23T23:00:00Z")).toString()).toBe("2026-11-24");
  expect(dayOf(Temporal.Instant.from("2026-07-23T22:00:00Z")).toString()).toBe("2026-07-24");
});

test("months keep the day number, or stop at the end of the month", () => {
  expect(addMonths(day("2026-01-31"), 1).toString()).toBe("2026-02-28");
  expect(addMonths(day("2026-02-28"), 1).toString()).toBe("2026-03-28");
});

test("days are counted over a change of hour", () => {
  expect(daysBetween(day("2026-10-24"), day("2026-10-26"))).toBe(2);
  expect(daysBetween(day("2026-10-26"), day("2026-10-24"))).toBe(-2);
});

test("a day that does not exist is an error, never another day", () => {
  expect(() => day("2026-02-30")).toThrow();
});
