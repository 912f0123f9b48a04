import { deniedIn } from "#domain/access.ts";
import type { QueueView } from "#domain/queue-view.ts";
import { type Refusal, refused } from "#domain/refusals.ts";
import { actorOf } from "./agent-actor.ts";
import type { StaffMember } from "./ports/people.ts";
import type { Uses } from "./world.ts";

/** Longest name of a view, in characters. */
export const longestViewName = 60;

/** An agent keeps a view under a name, alone or for the colleagues of the office. */
export const keepView = (
  { store, random, clock }: Uses<"store" | "random" | "clock">,
  {
    agent,
    name,
    view,
    isShared,
    key,
  }: {
    readonly agent: StaffMember;
    readonly name: string;
    readonly view: QueueView;
    readonly isShared: boolean;
    readonly key: string | null;
  },
): Promise<{ readonly id: string } | Refusal> => {
  const id = random.uuid();
  return store.write({ key }, async (tx) => {
    const denied = isShared ? deniedIn(actorOf(agent), "shareView", agent.office) : null;
    if (denied !== null) return denied;
    const trimmed = name.trim();
    if (trimmed === "") return refused("viewNameMissing");
    if (trimmed.length > longestViewName) return refused("viewNameTooLong");
    const office = isShared ? agent.office : null;
    await tx.keepView({ id, owner: agent.id, office, name: trimmed, view, at: clock.now() });
    return { id };
  });
};

/** Only who kept a view takes it away. */
export const forgetView = async (
  { store }: Uses<"store">,
  { agent, id }: { readonly agent: StaffMember; readonly id: string },
): Promise<void> => {
  await store.write({ key: null }, async (tx) => {
    await tx.forgetView(id, agent.id);
    return {};
  });
};
