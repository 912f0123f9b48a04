import { builtInViews, type QueueView } from "#domain/queue-view.ts";
import { type Refusal, refused } from "#domain/refusals.ts";
import { actorOf } from "./agent-actor.ts";
import { applyTo, type Changed } from "./change.ts";
import { filterOf } from "./list-queue.ts";
import type { StaffMember } from "./ports/people.ts";
import type { Uses } from "./world.ts";

const { toTake } = builtInViews;

/** What of a view may be given to an agent: files that wait for a hand, not parcels that wait for the post. */
const filesToTake = (view: QueueView): QueueView => {
  const states = toTake.states.filter((state) => view.states.length === 0 || view.states.includes(state));
  return { ...view, states: states.length === 0 ? toTake.states : states };
};

/**
 * An agent takes the next file of the view on the screen: first what comes back to the same hands (a supplement
 * answered, a file given by a supervisor), then the first that nobody holds. Two agents at once get two files.
 */
export const takeNextFile = (
  world: Uses<"store" | "clock" | "settings" | "procedures">,
  {
    agent,
    view = toTake,
    key,
  }: { readonly agent: StaffMember; readonly view?: QueueView; readonly key: string | null },
): Promise<Changed | Refusal> =>
  world.store.write({ key }, async (tx) => {
    const application = await tx.lockNext({
      filter: filterOf(world, filesToTake(view), agent),
      order: view.order,
      agentId: agent.id,
      ownAccountId: agent.ownAccountId ?? null,
    });
    if (application === null) return refused("queueEmpty");
    return applyTo(
      world,
      tx,
      application,
      { type: "claim", seen: application.version, agentName: agent.name },
      actorOf(agent),
    );
  });
