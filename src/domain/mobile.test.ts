import { expect, test } from "vitest";
import { readMobile, writeMobile } from "./mobile.ts";

test.each([
  ["06 12 34 56 78", "+33612345678"],
  ["07.12.34.56.78", "+33712345678"],
  ["+33 6 12 34 56 78", "+33612345678"],
  ["+33 (0)6 12 34 56 78", "+33612345678"],
  ["0033612345678", "+33612345678"],
  ["0695 12 34 56", "+33695123456"],
])("%s is a mobile of the mainland", (typed, number) => expect(readMobile(typed)).toBe(number));

test.each([
  ["0639 12 34 56", "+262639123456"],
  ["0690 12 34 56", "+590690123456"],
  ["0692 12 34 56", "+262692123456"],
  ["0693 12 34 56", "+262693123456"],
  ["0694 12 34 56", "+594694123456"],
  ["0696 12 34 56", "+596696123456"],
  ["0697 12 34 56", "+596697123456"],
  ["+33 692 12 34 56", "+262692123456"],
  ["+262 692 12 34 56", "+262692123456"],
])("%s is reached under the code of its territory", (typed, number) =>
  expect(readMobile(typed)).toBe(number),
);

test("a foreign number keeps its country code", () =>
  expect(readMobile("+32 470 12 34 56")).toBe("+32470123456"));

test.each([
  "",
  "01 23 45 67 89",
  "06 12 34 56 7",
  "+33 1 23 45 67 89",
  "+262 262 12 34 56",
  "612345678",
  "+1",
  "06 12 34 56 7a",
])("%j is not a mobile number", (typed) => expect(readMobile(typed)).toBeNull());

test("a French number is written as people say it", () => {
  expect(writeMobile("+33612345678")).toBe("06\u00a012\u00a034\u00a056\u00a078");
  expect(writeMobile("+262692123456")).toBe("06\u00a092\u00a012\u00a034\u00a056");
  expect(writeMobile("+32470123456")).toBe("+32470123456");
});
