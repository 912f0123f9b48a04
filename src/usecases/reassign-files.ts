import type { Reference } from "#domain/application.ts";
import { isRefusal, type Refusal, refused } from "#domain/refusals.ts";
import { actorOf } from "./agent-actor.ts";
import { applyTo, lockFor } from "./change.ts";
import { NotFound } from "./errors.ts";
import type { StaffMember } from "./ports/people.ts";
import type { Uses } from "./world.ts";

/** A line of a list, and in whose hands it was on the screen. */
export type ChosenFile = { readonly reference: Reference; readonly heldBy: StaffMember["id"] | null };

export type LineOutcome = {
  readonly reference: Reference;
  /** Null when it was done. */
  readonly refusal: Refusal["refused"] | "notFound" | null;
};

/**
 * Several files are given to a colleague, or back to the queue (`to` null). Each is a write of its own: one that cannot
 * be moved says why and holds up none of the others. What happened to it meanwhile is no reason, as long as it is in the
 * same hands: a document read or judged since is not lost.
 */
export const reassignFiles = async (
  world: Uses<"store" | "clock" | "settings" | "procedures">,
  {
    agent,
    files,
    to,
    key,
  }: {
    readonly agent: StaffMember;
    readonly files: readonly ChosenFile[];
    readonly to: Pick<StaffMember, "id" | "name"> | null;
    readonly key: string | null;
  },
): Promise<readonly LineOutcome[]> => {
  const outcomes: LineOutcome[] = [];
  for (const { reference, heldBy } of files) {
    try {
      const outcome = await world.store.write(
        { key: key === null ? null : `${key}:${reference}` },
        async (tx) => {
          const application = await lockFor(tx, reference, actorOf(agent));
          if ((application.claim?.agentId ?? null) !== heldBy) return refused("changedMeanwhile");
          // As they are now: the account of the colleague may be newer than the page.
          const ownAccountId = to === null ? null : (await tx.member(to.id))?.ownAccountId;
          const command = {
            type: "reassign",
            to: to === null ? null : { agentId: to.id, agentName: to.name, ownAccountId },
            agentName: agent.name,
          } as const;
          return applyTo(world, tx, application, command, actorOf(agent));
        },
      );
      outcomes.push({ reference, refusal: isRefusal(outcome) ? outcome.refused : null });
    } catch (error) {
      if (!(error instanceof NotFound)) throw error;
      outcomes.push({ reference, refusal: "notFound" });
    }
  }
  return outcomes;
};
