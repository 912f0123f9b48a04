import { expect, test } from "vitest";
import { isTaxStamp, normaliseTaxStamp } from "./tax-stamp.ts";

test.each([
  "1265 7801 2345 6789",
  "1265-7801-2345-6789",
  "1265.7801.2345.6789",
  " 1265\u00a07801\u202f23456789 ",
])("%j is the number on the stamp, however it is spaced", (typed) => {
  expect(normaliseTaxStamp(typed)).toBe("1265780123456789");
  expect(isTaxStamp(normaliseTaxStamp(typed))).toBe(true);
});

test.each(["", "126578012345678", "12657801234567890", "1265 7801 2345 678A", "١٢٣٤٥٦٧٨٩٠١٢٣٤٥٦"])(
  "%j is not the number of a stamp",
  (typed) => {
    expect(isTaxStamp(normaliseTaxStamp(typed))).toBe(false);
  },
);
