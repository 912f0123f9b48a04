import { officesWithin } from "#domain/access.ts";
import type { Reference } from "#domain/application.ts";
import { dayOf, zone } from "#domain/dates.ts";
import { NotFound } from "./errors.ts";
import type { StaffMember } from "./ports/people.ts";
import type { DeskView } from "./ports/store.ts";
import type { Uses } from "./world.ts";

/** An agent looks at a file: the applicant will read in the journal that it was opened. A draft does not exist here. */
export const openFile = async (
  { store, clock }: Uses<"store" | "clock">,
  { reference, agent }: { readonly reference: Reference; readonly agent: StaffMember },
): Promise<DeskView> => {
  const at = clock.now();
  const dayStart = dayOf(at).toZonedDateTime(zone).toInstant();
  const view = await store.look({
    reference,
    agent,
    offices: officesWithin(agent, "read"),
    at,
    dayStart,
  });
  if (view === null) throw new NotFound();
  return view;
};
