import { expect, test } from "vitest";
import { chosenOn, lineOf } from "./chosen-line.ts";

test("a ticked line tells its file and in whose hands it was shown", () => {
  for (const heldBy of [null, "0b54e2c6-8a05-4c1e-9d0a-3f2c1c0f6d11"]) {
    const chosen = { reference: "TP-PZ88-MJ9Q-ZKW1", heldBy };
    expect(chosenOn(lineOf(chosen))).toEqual(chosen);
  }
});

test("what no list gave is no line", () => {
  for (const line of ["", "TP-PZ88-MJ9Q-ZKW1", "TP-PZ88.", "TP-PZ88-MJ9Q-ZKW1.<b>", "x TP-PZ88-MJ9Q-ZKW1."])
    expect(chosenOn(line)).toBeNull();
});
