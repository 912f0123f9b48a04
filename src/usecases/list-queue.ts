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
import type { FileFilter, Queue, QueuePlace } from "./ports/desk-queue.ts";
import type { StaffMember } from "./ports/people.ts";
import type { Uses } from "./world.ts";

/** Beyond, a page says "more than" and does not count: nobody works through a longer list from its end. */
const countTo = 1000;

/** How many files a page of the queue shows. */
const filesOnPage = 50;

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

/** A page of the queue (file d'attente) as an agent looks at it, with its counts. */
export const listQueue = (
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
): Promise<Queue> => {
  const names = Object.keys(builtInViews) as BuiltInView[];
  const counted = Object.fromEntries(
    // The counts beside are of the same offices as what is shown.
    names.map((name) => [name, filterOf(world, { ...builtInViews[name], offices: view.offices }, agent)]),
  ) as Record<BuiltInView, FileFilter>;
  return world.store.queue({
    filter: filterOf(world, view, agent),
    order: view.order,
    after,
    before,
    limit: filesOnPage,
    countTo,
    counted,
    agent,
  });
};
