import { officesWithin } from "#domain/access.ts";
import type { Reference } from "#domain/application.ts";
import { dayOf, zone } from "#domain/dates.ts";
import { NotFound } from "./errors.ts";
import type { FileTrace, StaffLooks } from "./ports/audit-store.ts";
import type { StaffMember } from "./ports/people.ts";
import type { Uses } from "./world.ts";

/** The whole journal of a file, with who saw what of it. Reading it is noted there, once a day. */
export const auditFile = async (
  { store, clock }: Uses<"store" | "clock">,
  { agent, reference }: { readonly agent: StaffMember; readonly reference: Reference },
): Promise<FileTrace> => {
  const offices = officesWithin(agent, "audit");
  const at = clock.now();
  const onceSince = dayOf(at).toZonedDateTime(zone).toInstant();
  const trace = offices.length === 0 ? null : await store.trace({ reference, agent, offices, at, onceSince });
  if (trace === null) throw new NotFound();
  return trace;
};

/** Beyond, the latest are shown and the page says so: the days asked are to be narrowed. */
export const mostLooks = 1000;

/** What somebody of the staff saw and took away between two days, both included. */
export const auditStaff = async (
  { store }: Uses<"store">,
  {
    agent,
    of,
    firstDay,
    lastDay,
  }: {
    readonly agent: StaffMember;
    /** Null as long as nobody is chosen. */
    readonly of: string | null;
    readonly firstDay: Temporal.PlainDate;
    readonly lastDay: Temporal.PlainDate;
  },
): Promise<StaffLooks> => {
  if (officesWithin(agent, "audit").length === 0) throw new NotFound();
  return store.looksBy({
    agentId: of,
    from: firstDay.toZonedDateTime(zone).toInstant(),
    until: lastDay.add({ days: 1 }).toZonedDateTime(zone).toInstant(),
    limit: mostLooks,
  });
};
