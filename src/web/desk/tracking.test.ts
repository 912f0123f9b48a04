import { expect, test } from "vitest";
import { trackingLinkOf, trackingNumberFrom } from "./tracking.ts";

test("a tracking number is read as it is printed on a label", () => {
  expect(trackingNumberFrom(" 6a 1234 5678 9012 ")).toBe("6A123456789012");
  expect(trackingLinkOf("6A123456789012")).toMatch(/^https:\/\/www\.laposte\.fr\/.*code=6A123456789012$/);
});

test.each(["", "6A1", "6A 1234 5678 9012 3456 7890", "6A12345678901<"])(
  "%j is no tracking number",
  (typed) => {
    expect(trackingNumberFrom(typed)).toBeNull();
  },
);
