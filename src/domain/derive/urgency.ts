import type { Application } from "../application.ts";
import { dayOf, type IsoDay } from "../dates.ts";
import { lastDayOf, type Settings } from "../deadlines.ts";
import type { Facts } from "../facts.ts";
import { stateRow } from "../lifecycle.ts";

/**
 * What may run out for the person while a file waits (échéance): the right to drive on a certificate, the photograph,
 * then the time that the state itself gives.
 */
export const lapses = ["provisional", "ePhoto", "state"] as const;

export type Lapse = (typeof lapses)[number];

/** What runs out first for the person, and its last day: the rank of a file in a queue, with its reason. */
export type Urgency = { readonly what: Lapse; readonly lastDay: IsoDay };

const lastDayOfState = (application: Application, settings: Settings): IsoDay | null => {
  const entered = dayOf(Temporal.Instant.from(application.stateSince));
  return lastDayOf(application, application.state, entered, settings)?.toString() ?? null;
};

/**
 * What runs out first, or null when nothing does any more. A day already past comes first: the person has been without
 * it the longest. On the same day, what the person loses counts before the promise of the service.
 */
export const urgencyOf = (
  application: Application,
  { provisionalLastDay }: Pick<Facts, "provisionalLastDay">,
  settings: Settings,
): Urgency | null => {
  if (stateRow(application.state).owner === null) return null;
  const days: Readonly<Record<Lapse, IsoDay | null>> = {
    provisional: provisionalLastDay?.toString() ?? null,
    ePhoto: application.ePhoto?.lastDay ?? null,
    state: lastDayOfState(application, settings),
  };
  return lapses.reduce<Urgency | null>((first, what) => {
    const lastDay = days[what];
    return lastDay !== null && (first === null || lastDay < first.lastDay) ? { what, lastDay } : first;
  }, null);
};
