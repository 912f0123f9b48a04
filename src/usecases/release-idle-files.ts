import { system } from "#domain/actors.ts";
import { isRefusal, type Refusal, refused } from "#domain/refusals.ts";
import { applyTo, type Changed } from "./change.ts";
import type { Uses } from "./world.ts";

const atATime = 200;

/**
 * The files that their holder has not touched for the time of the settings go back to the queue, so that none waits
 * for somebody who left it. Each in a write of its own.
 */
export const releaseIdleFiles = async (
  world: Uses<"store" | "clock" | "settings" | "procedures">,
): Promise<{ readonly released: number }> => {
  const before = world.clock.now().subtract({ hours: world.settings.holdInHours });
  let released = 0;
  for (const reference of await world.store.heldSince(before, atATime)) {
    const outcome = await world.store.write({ key: null }, async (tx): Promise<Changed | Refusal> => {
      const application = await tx.lock(reference);
      const isIdle =
        application !== null &&
        Temporal.Instant.compare(Temporal.Instant.from(application.changedAt), before) < 0;
      if (!isIdle) return refused("notNow");
      return applyTo(world, tx, application, { type: "reassign", to: null, agentName: null }, system);
    });
    if (!isRefusal(outcome)) released += 1;
  }
  return { released };
};
