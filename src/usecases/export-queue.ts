import { officesWithin } from "#domain/access.ts";
import type { QueueView } from "#domain/queue-view.ts";
import { NotFound } from "./errors.ts";
import { filterOf } from "./list-queue.ts";
import type { QueuePlace, QueueRow } from "./ports/desk-queue.ts";
import type { StaffMember } from "./ports/people.ts";
import type { Uses } from "./world.ts";

const rowsAtATime = 500;

/**
 * Every file of a view, to be taken away as a table. Who takes what is noted before the first line goes out; the lines
 * are read as they are sent.
 */
export const exportQueue = async (
  world: Uses<"store" | "clock">,
  { agent, view }: { readonly agent: StaffMember; readonly view: QueueView },
): Promise<AsyncIterable<QueueRow>> => {
  if (officesWithin(agent, "exportView").length === 0) throw new NotFound();
  const filter = filterOf(world, view, agent, "exportView");
  await world.store.write({ key: null }, async (tx) => {
    await tx.noteExport({ agentId: agent.id, office: agent.office, view, at: world.clock.now() });
    return {};
  });
  return rowsOf(world, { filter, order: view.order });
};

const rowsOf = async function* (
  { store }: Uses<"store">,
  query: Pick<Parameters<Uses<"store">["store"]["files"]>[0], "filter" | "order">,
): AsyncIterable<QueueRow> {
  let after: QueuePlace | null = null;
  do {
    const page: Awaited<ReturnType<typeof store.files>> = await store.files({
      ...query,
      after,
      limit: rowsAtATime,
    });
    yield* page.rows;
    after = page.next;
  } while (after !== null);
};
