import { officesWithin } from "#domain/access.ts";
import {
  type BuiltInView,
  builtInViews,
  isBeyondQueue,
  isQueue,
  officesIn,
  type QueueView,
  statesIn,
} from "#domain/queue-view.ts";
import type { Count, FileFilter, Queue, QueuePlace, SavedView } from "./ports/desk-queue.ts";
import type { StaffMember } from "./ports/people.ts";
import type { Uses } from "./world.ts";

/** Beyond, a page says "more than" and does not count: nobody works through a longer list from its end. */
const countTo = 1000;

/** How many files a page of the queue shows. */
const filesOnPage = 50;

/** Of how many kept views the files are counted, the first by name: an office that keeps many waits for no more. */
const keptViewsCounted = 12;

/** A view of the same agent beside the one on the screen: how many files it holds, null when they are not counted. */
export type CountedView = SavedView & { readonly count: Count | null };

export type CountedQueue = Omit<Queue, "counts"> & {
  readonly counts: Readonly<Record<BuiltInView, Count>>;
  /** The views that this agent kept, and those that the office shares. */
  readonly saved: readonly CountedView[];
};

/** What a view keeps, of the files that this member of the staff may see. */
export const filterOf = (
  { clock }: Uses<"clock">,
  view: QueueView,
  agent: StaffMember,
  right: "readQueue" | "exportView" = "readQueue",
): FileFilter => {
  const { procedures, categories, departments, holder, doubts, minAgeInDays } = view;
  const isWaiting = isQueue(view) ? true : isBeyondQueue(view) ? false : null;
  return {
    isWaiting,
    states: isWaiting === true && view.states.length === 0 ? [] : statesIn(view),
    procedures,
    categories,
    departments,
    offices: officesIn(view, officesWithin(agent, right)),
    holder: holder === "me" ? { agentId: agent.id } : holder,
    doubts,
    submittedBefore:
      minAgeInDays === null
        ? null
        : clock
            .now()
            .subtract({ hours: 24 * minAgeInDays })
            .toString(),
  };
};

/** A page of the queue (file d'attente) as an agent looks at it, with the views at hand and their counts. */
export const listQueue = async (
  world: Uses<"store" | "clock">,
  {
    agent,
    view,
    after = null,
    before = null,
  }: {
    readonly agent: StaffMember;
    readonly view: QueueView;
    readonly after?: QueuePlace | null;
    /** Wins over `after`. */
    readonly before?: QueuePlace | null;
  },
): Promise<CountedQueue> => {
  const names = Object.keys(builtInViews) as BuiltInView[];
  const saved = await world.store.savedViews(agent);
  const counted = [
    // Those that everybody has are counted in the same offices as what is shown.
    ...names.map((name) => ({ ...builtInViews[name], offices: view.offices })),
    ...saved.slice(0, keptViewsCounted).map((kept) => kept.view),
  ];
  const { counts, ...page } = await world.store.queue({
    filter: filterOf(world, view, agent),
    order: view.order,
    after,
    before,
    limit: filesOnPage,
    countTo,
    counted: counted.map((one) => filterOf(world, one, agent)),
  });
  return {
    ...page,
    // Every view asked has its count, in its order.
    counts: Object.fromEntries(names.map((name, rank) => [name, counts[rank]])) as CountedQueue["counts"],
    saved: saved.map((kept, rank) => ({ ...kept, count: counts[names.length + rank] ?? null })),
  };
};
