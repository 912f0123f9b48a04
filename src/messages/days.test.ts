import { expect, test } from "vitest";
import { shortDay, wordBirthDate, wordDay, wordMoment, wordWeekday } from "#messages/days.ts";

test("the first of a month is « 1er » in French only", () => {
  expect(wordDay("2026-12-01", "fr")).toBe("1er décembre 2026");
  expect(wordDay("2026-12-01", "en")).toBe("1 December 2026");
  expect(wordDay("2026-12-11", "fr")).toBe("11 décembre 2026");
});

test("a day to keep in mind is given with its weekday", () => {
  expect(wordWeekday("2026-12-09", "fr")).toBe("mercredi 9 décembre 2026");
  expect(wordWeekday("2027-01-01", "fr")).toBe("vendredi 1er janvier 2027");
  expect(wordWeekday("2026-12-09", "en")).toBe("Wednesday 9 December 2026");
});

test("a text message gives days in figures", () => expect(shortDay("2026-12-09")).toBe("09/12/2026"));

test("a birth date is worded as far as it is known", () => {
  expect(wordBirthDate("1996", "fr")).toBe("1996");
  expect(wordBirthDate("1996-07", "fr")).toBe("juillet 1996");
  expect(wordBirthDate("1996-07-01", "fr")).toBe("1er juillet 1996");
  expect(wordBirthDate("1996-07", "en")).toBe("July 1996");
});

test("a moment is told in the hour of France, also across midnight and in summer", () => {
  expect(wordMoment("2026-11-23T23:05:00Z", "fr")).toBe("24 novembre 2026 à 00\u00a0h\u00a005");
  expect(wordMoment("2026-07-14T10:30:00Z", "en")).toBe("14 July 2026 at 12:30");
});
