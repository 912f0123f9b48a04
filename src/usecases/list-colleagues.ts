import { officesWithin } from "#domain/access.ts";
import type { Colleague } from "./ports/desk-queue.ts";
import type { StaffMember } from "./ports/people.ts";
import type { Uses } from "./world.ts";

/** Those who may be given a file of the offices that this person sees: the staff there who examine. */
export const listColleagues = ({ store }: Uses<"store">, agent: StaffMember): Promise<readonly Colleague[]> =>
  store.colleagues(officesWithin(agent, "readQueue"));
