import { expect, test } from "vitest";
import { createDemonstrationClock } from "./demonstration-clock.ts";

const real = { now: () => Temporal.Instant.from("2026-10-20T09:00:00Z") };

test("the clock moves ahead by calendar days, over a change of hour too", () => {
  const clock = createDemonstrationClock(real);
  clock.moveAhead({ days: 15 });
  expect(clock.now().toZonedDateTimeISO("Europe/Paris").toPlainDateTime().toString()).toBe(
    "2026-11-04T11:00:00",
  );
});

test("a restarted clock goes on from where it was", () => {
  const clock = createDemonstrationClock(real);
  clock.moveAhead({ months: 1 });
  const restarted = createDemonstrationClock(real, clock.aheadInSeconds());
  expect(restarted.now().equals(clock.now())).toBe(true);
});

test("the clock refuses to go back", () => {
  const clock = createDemonstrationClock(real);
  expect(() => clock.moveAhead({ days: -1 })).toThrow(RangeError);
});
