import type { Application, Deadline } from "./application.ts";
import { day, dayOf, isBefore } from "./dates.ts";
import { type Length, type State, stateRow } from "./lifecycle.ts";

/** What the operator may set: the lengths that no source gives, how La Poste delivers, how long a file is kept. */
export type Settings = {
  readonly lengths: { readonly [S in State]?: Length };
  /** `letterBox`: no signature, no pick-up; the fifteen days of SEED belong to `handedOver`, the default. */
  readonly deliveryMode: "handedOver" | "letterBox";
  /** A file that its agent has not touched for so long goes back to the queue (inferred). */
  readonly holdInHours: number;
};

export const defaultSettings: Settings = { lengths: {}, deliveryMode: "handedOver", holdInHours: 72 };

const startOfClock = (
  application: Application,
  state: State,
  today: Temporal.PlainDate,
): Temporal.PlainDate => {
  switch (stateRow(state).clock?.from) {
    case "submission":
      return application.submittedAt === null ? today : dayOf(Temporal.Instant.from(application.submittedAt));
    case "firstPassage":
      return application.delivery?.firstPassageOn == null ? today : day(application.delivery.firstPassageOn);
    default:
      return today;
  }
};

/** Last day of the delay that starts on entering a state, or null when nothing runs there. */
export const lastDayOf = (
  application: Application,
  state: State,
  today: Temporal.PlainDate,
  settings: Settings,
): Temporal.PlainDate | null => {
  const { clock } = stateRow(state);
  if (clock === null) return null;
  return startOfClock(application, state, today).add(settings.lengths[state] ?? clock.length);
};

/**
 * The rows to keep for the clock of a state. The last day is included: expiry fires when the next day starts.
 * Reminders already past are left out.
 */
export const clockDeadlines = (
  application: Application,
  state: State,
  today: Temporal.PlainDate,
  settings: Settings,
): readonly Deadline[] => {
  const last = lastDayOf(application, state, today, settings);
  if (last === null) return [];
  const lastDay = last.toString();
  const reminders = (stateRow(state).clock?.remindDaysBefore ?? [])
    .map((days) => last.subtract({ days }))
    .filter((remindOn) => isBefore(today, remindOn))
    .map((remindOn): Deadline => ({ kind: "reminder", state, lastDay, firesOn: remindOn.toString() }));
  return [...reminders, { kind: "expiry", state, lastDay, firesOn: last.add({ days: 1 }).toString() }];
};

const warnDaysBefore = 30;

/** The provisional licence is watched whatever the state: told 30 days before its last day, and the day after. */
export const provisionalDeadlines = (
  lastDay: Temporal.PlainDate | null,
  today: Temporal.PlainDate,
): readonly Deadline[] => {
  if (lastDay === null || isBefore(lastDay, today)) return [];
  const warning = lastDay.subtract({ days: warnDaysBefore });
  const ends: Deadline = {
    kind: "provisionalEnded",
    state: null,
    lastDay: lastDay.toString(),
    firesOn: lastDay.add({ days: 1 }).toString(),
  };
  const warns: Deadline = { ...ends, kind: "provisionalEnding", firesOn: warning.toString() };
  return isBefore(today, warning) ? [warns, ends] : [ends];
};
