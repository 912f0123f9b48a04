import { officesWithin } from "#domain/access.ts";
import type { State } from "#domain/lifecycle.ts";
import type { StaffMember } from "./people.ts";
import type { Queue } from "./store.ts";
import type { Uses } from "./world.ts";

/** The states in which an agent has something to do: new files, files examined, cards to send again, enquiries. */
export const deskStates = [
  "submitted",
  "underExamination",
  "awaitingResend",
  "returnedToSender",
  "carrierEnquiry",
] as const satisfies readonly State[];

export type DeskState = (typeof deskStates)[number];

export const isDeskState = (state: string): state is DeskState =>
  (deskStates as readonly string[]).includes(state);

export type QueueFilter = {
  readonly state: DeskState | null;
  readonly holder: "anyone" | "nobody" | "me";
  readonly order: "age" | "lapse";
};

const longestQueueShown = 200;

/** The queue (file d'attente) as an agent filters it. */
export const listQueue = (
  { store }: Uses<"store">,
  { agent, filter }: { readonly agent: StaffMember; readonly filter: QueueFilter },
): Promise<Queue> =>
  store.queue({
    states: filter.state === null ? deskStates : [filter.state],
    holder: filter.holder === "me" ? { agentId: agent.id } : filter.holder,
    offices: officesWithin(agent, "readQueue"),
    order: filter.order,
    limit: longestQueueShown,
  });
