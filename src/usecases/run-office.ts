import { deniedIn, officesWithin } from "#domain/access.ts";
import { dayOf, isBefore } from "#domain/dates.ts";
import type { OfficeId } from "#domain/offices.ts";
import { type Refusal, refused } from "#domain/refusals.ts";
import { actorOf } from "./agent-actor.ts";
import { NotFound } from "./errors.ts";
import type { StaffMember } from "./ports/people.ts";
import type { OfficeStaff } from "./ports/staff-store.ts";
import type { Uses } from "./world.ts";

/** The office that this person runs, with its people and their absences. Nobody else finds the page. */
export const readOffice = async (
  { store, clock }: Uses<"store" | "clock">,
  agent: StaffMember,
): Promise<OfficeStaff & { readonly office: OfficeId }> => {
  const [office] = officesWithin(agent, "manageStaff");
  if (office === undefined) throw new NotFound();
  return { office, ...(await store.officeStaff(office, dayOf(clock.now()).toString())) };
};

export type PlannedAbsence = {
  readonly staffId: string;
  readonly firstDay: Temporal.PlainDate;
  readonly lastDay: Temporal.PlainDate;
  /** Who takes the files meanwhile; null gives them back to the queue. */
  readonly coveredBy: string | null;
};

/** Somebody of the office will be away: from the first day on, the files they hold go to who covers them. */
export const planAbsence = (
  world: Uses<"store" | "clock" | "random">,
  {
    agent,
    absence: { staffId, firstDay, lastDay, coveredBy },
    key,
  }: { readonly agent: StaffMember; readonly absence: PlannedAbsence; readonly key: string | null },
): Promise<{ readonly id: string } | Refusal> =>
  world.store.write({ key }, async (tx) => {
    const away = await tx.member(staffId);
    if (away === null || deniedIn(actorOf(agent), "manageStaff", away.office) !== null) throw new NotFound();
    const isOver = isBefore(lastDay, dayOf(world.clock.now()));
    if (isOver || isBefore(lastDay, firstDay)) return refused("absenceDays");
    const cover = coveredBy === null ? null : await tx.member(coveredBy);
    const canCover =
      cover !== null && cover.id !== away.id && cover.office === away.office && cover.role !== "auditor";
    if (coveredBy !== null && !canCover) return refused("coverNotThere");
    const id = world.random.uuid();
    await tx.addAbsence({
      id,
      staffId,
      firstDay: firstDay.toString(),
      lastDay: lastDay.toString(),
      coveredBy,
    });
    return { id };
  });

/** The absence will not be, or is over sooner. Files already given to somebody stay there. */
export const cancelAbsence = (
  { store }: Uses<"store">,
  { agent, id }: { readonly agent: StaffMember; readonly id: string },
): Promise<object> =>
  store.write({ key: null }, async (tx) => {
    const [office] = officesWithin(agent, "manageStaff");
    if (office === undefined) throw new NotFound();
    await tx.removeAbsence(id, office);
    return {};
  });
