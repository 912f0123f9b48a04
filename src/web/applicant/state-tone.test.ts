import { expect, test } from "vitest";
import { stateTone } from "./state-tone.ts";

test("what one came for is a good end, with a card or without", () => {
  expect((["delivered", "registered", "completed"] as const).map(stateTone)).toEqual(
    Array.from({ length: 3 }, () => "success"),
  );
  expect((["refused", "expired", "undelivered"] as const).map(stateTone)).toEqual(
    Array.from({ length: 3 }, () => "neutral"),
  );
});

test("what waits for the applicant stands out from what waits for somebody else", () => {
  expect(stateTone("supplementRequested")).toBe("warning");
  expect(stateTone("underExamination")).toBe("info");
});
