import type { IsoDay } from "./dates.ts";
import { type State, stateRow, states } from "./lifecycle.ts";
import type { OfficeId } from "./offices.ts";
import { deskStates } from "./queue-view.ts";

/**
 * What the figures of an office (suivi d'activité) count: files that arrive, decisions, how long each state lasts, and
 * why files come back or are refused. Never who did it, and never whose file: a fact has no room for either.
 */
export const countedKinds = [
  "arrival",
  "supplement",
  "acceptance",
  "refusal",
  /** Ended without a decision: withdrawn, or closed because something never came. */
  "closing",
  /** A state was left, after so many days. `subject`: the state. */
  "passage",
  /** A document asked again. `subject`: the document or the e-photo; `reason`: which cause. */
  "document",
  /** An answer asked again. `subject`: the question. */
  "answer",
  /** A ground of a refusal. `subject`: which one. */
  "ground",
] as const;

export type Counted = (typeof countedKinds)[number];

/** One thing to count, of one file, in the week it happened. */
export type Fact = {
  readonly week: IsoDay;
  readonly office: OfficeId;
  readonly procedure: string;
  readonly what: Counted;
  readonly subject: string;
  readonly reason: string;
  readonly days: number;
};

/** What is neither a ready-made cause nor a ready-made ground: written by hand. */
export const otherCause = "other";

/** The Monday of that week: weeks are named by it. */
export const weekOf = (day: Temporal.PlainDate): Temporal.PlainDate =>
  day.subtract({ days: day.dayOfWeek - 1 });

/** Delays as they are counted: to the day for a month, then less and less finely. Rounded up, never in one's favour. */
export const countedDays = (days: number): number => {
  if (days <= 30) return Math.max(0, days);
  const step = days <= 90 ? 5 : 30;
  return Math.min(720, Math.ceil(days / step) * step);
};

/** How many of the last weeks are looked at, this one included. */
export const periods = [4, 13, 26, 52] as const;

export type Period = (typeof periods)[number];

/** The states where nobody has to act any more: nothing of them is under way. */
export const finalStates: readonly State[] = (Object.keys(states) as readonly State[]).filter(
  (state) => stateRow(state).owner === null,
);

/**
 * The states that the public service owes an end to: an agent, the manufacturer or the carrier acts, and the clock
 * starts on entering. A file that has been in one for longer is past its promise.
 */
export const promisedStates: readonly State[] = (Object.keys(states) as readonly State[]).filter((state) => {
  const { owner, clock } = stateRow(state);
  return owner !== null && owner !== "applicant" && clock?.from === "entry";
});

/** Where an agent may take the file: the office's own queue. */
export const isInQueue = (state: State): boolean => deskStates.includes(state);

/** Ages of files in the queue, in weeks since they were sent: each class goes up to its number, the last one beyond. */
export const ageClasses = [1, 2, 4, 8, 13, null] as const;
