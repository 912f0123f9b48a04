import type { OfficeId } from "#domain/offices.ts";
import type { Role } from "#domain/roles.ts";
import { NotFound } from "./errors.ts";
import type { StaffToSignIn } from "./ports/staff-store.ts";
import { loginFrom } from "./sign-in-agent.ts";
import type { Uses } from "./world.ts";

const known = async ({ store }: Uses<"store">, login: string): Promise<StaffToSignIn> => {
  const staff = await store.staffByLogin(loginFrom(login));
  if (staff === null) throw new NotFound(`no such login: ${login}`);
  return staff;
};

/** Somebody changes role or office: whatever they had open closes at once. */
export const changeStaff = async (
  world: Uses<"store" | "clock">,
  {
    login,
    ...change
  }: {
    readonly login: string;
    readonly role?: Role;
    readonly office?: OfficeId;
    /** Of the account they have as an applicant; null for none. */
    readonly email?: string | null;
  },
): Promise<void> => {
  const { id: staffId, role, office } = await known(world, login);
  const at = world.clock.now();
  await world.store.write({ key: null }, async (tx) => {
    await tx.updateStaff(staffId, change);
    if (change.role !== undefined && change.role !== role)
      await tx.noteStaff({ staffId, what: "roleChanged", at, detail: change.role, former: role });
    if (change.office !== undefined && change.office !== office)
      await tx.noteStaff({ staffId, what: "officeChanged", at, detail: change.office, former: office });
    await tx.endSessionsOf(staffId);
    return {};
  });
};

/** Somebody leaves: nothing opens any more, and the files they hold go back to the queue. */
export const disableStaff = async (
  world: Uses<"store" | "clock">,
  { login }: { readonly login: string },
): Promise<void> => {
  const { id } = await known(world, login);
  await world.store.write({ key: null }, async (tx) => {
    await tx.updateStaff(id, { disabledAt: world.clock.now() });
    await tx.clearFactors(id);
    await tx.endSessionsOf(id);
    await tx.noteStaff({ staffId: id, what: "accessClosed", at: world.clock.now() });
    return {};
  });
};

/** The second factor is lost: an administrator, who has made sure of the person, has another chosen at the next sign-in. */
export const resetFactor = async (
  world: Uses<"store" | "clock">,
  { login }: { readonly login: string },
): Promise<void> => {
  const { id } = await known(world, login);
  await world.store.write({ key: null }, async (tx) => {
    await tx.clearFactors(id);
    await tx.endSessionsOf(id);
    await tx.noteStaff({ staffId: id, what: "factorReset", at: world.clock.now() });
    return {};
  });
};

/** Somebody will be away: from the first day on, their files go to the colleague named, or back to the queue. */
export const declareAbsence = async (
  world: Uses<"store" | "random">,
  {
    login,
    firstDay,
    lastDay,
    cover,
  }: {
    readonly login: string;
    readonly firstDay: Temporal.PlainDate;
    readonly lastDay: Temporal.PlainDate;
    readonly cover: string | null;
  },
): Promise<void> => {
  const { id: staffId } = await known(world, login);
  const coveredBy = cover === null ? null : (await known(world, cover)).id;
  await world.store.write({ key: null }, async (tx) => {
    await tx.addAbsence({
      id: world.random.uuid(),
      staffId,
      firstDay: firstDay.toString(),
      lastDay: lastDay.toString(),
      coveredBy,
    });
    return {};
  });
};
