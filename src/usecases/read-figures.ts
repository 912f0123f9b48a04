import { officesWithin } from "#domain/access.ts";
import { dayOf, zone } from "#domain/dates.ts";
import { type Figures, figuresFrom } from "#domain/derive/figures.ts";
import { ageClasses, type Period, promisedStates, weekOf } from "#domain/figures.ts";
import { type State, stateRow, states } from "#domain/lifecycle.ts";
import type { OfficeId } from "#domain/offices.ts";
import { procedureIds } from "#domain/procedure-ids.ts";
import { deskStates } from "#domain/queue-view.ts";
import { NotFound } from "./errors.ts";
import type { StaffMember } from "./ports/people.ts";
import type { Uses } from "./world.ts";

const startOf = (day: Temporal.PlainDate): Temporal.Instant => day.toZonedDateTime(zone).toInstant();

/** What is looked at: a period that ends today, perhaps one office, perhaps one reason for applying. */
export type FiguresAsked = {
  readonly agent: StaffMember;
  readonly period: Period;
  readonly office: OfficeId | null;
  readonly procedure: string | null;
};

/** The figures of the offices that this person answers for. Nobody else may know that they exist. */
export const readFigures = async (
  { store, clock, settings }: Uses<"store" | "clock" | "settings">,
  { agent, period, office, procedure }: FiguresAsked,
): Promise<Figures> => {
  const within = officesWithin(agent, "readFigures");
  const offices = office === null ? within : within.filter((each) => each === office);
  if (offices.length === 0) throw new NotFound();
  const now = clock.now();
  const today = dayOf(now);
  const counts = await store.figures({
    offices,
    procedure,
    procedures: procedure === null ? procedureIds : [procedure],
    since: weekOf(today)
      .subtract({ weeks: period - 1 })
      .toString(),
    queue: deskStates,
    promises: promisedStates.flatMap((state) => {
      const length = settings.lengths[state] ?? stateRow(state).clock?.length;
      // The last day still counts: what was entered that many days ago is not late yet.
      return length === undefined ? [] : [{ state, since: startOf(today.subtract(length)) }];
    }),
    ages: ageClasses
      .flatMap((weeks) => (weeks === null ? [] : [now.subtract({ hours: weeks * 7 * 24 })]))
      .toReversed(),
  });
  return figuresFrom(counts, { today, period, order: Object.keys(states) as readonly State[] });
};
