import { system } from "#domain/actors.ts";
import { dayOf } from "#domain/dates.ts";
import { isRefusal } from "#domain/refusals.ts";
import { applyTo } from "./change.ts";
import type { DueDeadline } from "./ports/store.ts";
import type { Uses } from "./world.ts";

const atATime = 500;

type Fired = { readonly fired: boolean };

/**
 * The minute tick: every legal delay that has come to its day does what the table of states says. Each in a write of
 * its own, so that several workers may do it at once and one that fails holds up none of the others.
 */
export const fireDeadlines = async (
  world: Uses<"store" | "clock" | "settings" | "procedures">,
): Promise<{ readonly fired: number }> => {
  const failures: unknown[] = [];
  let fired = 0;
  let due: readonly DueDeadline[];
  do {
    due = await world.store.dueDeadlines(dayOf(world.clock.now()).toString(), atATime);
    for (const deadline of due) {
      try {
        if ((await fire(world, deadline)).fired) fired += 1;
      } catch (failure) {
        failures.push(failure);
      }
    }
    // What fires may open a delay that is due already: the service was stopped meanwhile.
  } while (due.length > 0 && failures.length === 0);
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} deadlines did not fire`);
  return { fired };
};

const fire = async (
  world: Uses<"store" | "clock" | "settings" | "procedures">,
  { id, reference, deadline }: DueDeadline,
): Promise<Fired> => {
  const outcome = await world.store.write<Fired>({ key: null }, async (tx) => {
    const application = await tx.lock(reference);
    // Closed while we waited for the application: another worker fired it, or a move ended it.
    const mine = await tx.closeDeadline(id, world.clock.now());
    if (!mine || application === null) return { fired: false };
    const decision = await applyTo(world, tx, application, { type: "deadlineReached", deadline }, system);
    return { fired: !isRefusal(decision) };
  });
  return isRefusal(outcome) ? { fired: false } : outcome;
};
