import { type Refusal, refused } from "#domain/refusals.ts";
import { actorOf } from "./agent-actor.ts";
import { applyTo, type Changed } from "./change.ts";
import type { StaffMember } from "./people.ts";
import type { Uses } from "./world.ts";

/** An agent takes the oldest file that waits for somebody. Two agents at once get two files. */
export const takeNextFile = (
  world: Uses<"store" | "clock" | "settings" | "procedures">,
  { agent, key }: { readonly agent: StaffMember; readonly key: string | null },
): Promise<Changed | Refusal> =>
  world.store.write({ key }, async (tx) => {
    const application = await tx.lockNext("submitted", agent.office);
    if (application === null) return refused("queueEmpty");
    return applyTo(
      world,
      tx,
      application,
      { type: "claim", seen: application.version, agentName: agent.name },
      actorOf(agent),
    );
  });
