import { type Refusal, refused } from "#domain/refusals.ts";
import { isOurChallenge, newChallenge } from "./passkey-challenge.ts";
import { passwordTries } from "./password-tries.ts";
import type { StaffMember } from "./ports/people.ts";
import type { Factors } from "./ports/staff-store.ts";
import type { Transaction } from "./ports/store.ts";
import { drawRecoveryCodes } from "./recovery-codes.ts";
import type { Uses } from "./world.ts";

type FactorWorld = Uses<"store" | "clock" | "secrets" | "random" | "passwords" | "passkeys">;

/** Who changes their own second factors, with the password typed again: a desk left open changes nothing. */
export type OwnChange = {
  readonly staff: StaffMember;
  readonly password: string;
  readonly address: string;
};

const purposeOf = ({ id }: StaffMember): string => `add ${id}`;

/** The second factors of somebody, and what their browser needs to make one more passkey. */
export const readOwnFactors = async (
  world: Uses<"store" | "secrets" | "clock" | "random" | "passkeys">,
  staff: StaffMember,
): Promise<Factors & { readonly another: string }> => {
  const factors = await world.store.factorsOf(staff.id);
  const known = factors.passkeys.map(({ id }) => id);
  const challenge = newChallenge(world, purposeOf(staff));
  return { ...factors, another: world.passkeys.registration({ challenge, member: staff, known }) };
};

export const addOwnPasskey = async (
  world: FactorWorld,
  { answer, name, ...change }: OwnChange & { readonly answer: string; readonly name: string },
): Promise<{ readonly done: true } | Refusal> => {
  const { staff } = change;
  const made = await world.passkeys.register(answer, isOurChallenge(world, purposeOf(staff)));
  if (made === null) return refused("passkeyRefused");
  return confirmed(world, change, async (tx) => {
    const at = world.clock.now();
    await tx.addPasskey({ ...made, staffId: staff.id, name, at });
    await tx.noteStaff({ staffId: staff.id, what: "passkeyAdded", at });
    return { done: true };
  });
};

/** The last factor is never removed: the door would be open to the password alone. */
export const removeOwnPasskey = async (
  world: FactorWorld,
  { passkeyId, ...change }: OwnChange & { readonly passkeyId: string },
): Promise<{ readonly done: true } | Refusal> => {
  const { staff } = change;
  return confirmed(world, change, async (tx) => {
    await tx.lockFactors(staff.id);
    if (!(await tx.removePasskey(staff.id, passkeyId))) return refused("lastFactor");
    await tx.noteStaff({ staffId: staff.id, what: "passkeyRemoved", at: world.clock.now() });
    return { done: true };
  });
};

/** Ten new recovery codes; the earlier ones open nothing any more. */
export const renewRecoveryCodes = (
  world: FactorWorld,
  change: OwnChange,
): Promise<{ readonly codes: readonly string[] } | Refusal> => {
  const { codes, kept } = drawRecoveryCodes(world);
  return confirmed(world, change, async (tx) => {
    const staffId = change.staff.id;
    await tx.setRecoveryCodes(staffId, kept);
    await tx.noteStaff({ staffId, what: "recoveryCodesRenewed", at: world.clock.now() });
    return { codes };
  });
};

const confirmed = async <T extends object>(
  world: FactorWorld,
  { staff, password, address }: OwnChange,
  work: (tx: Transaction) => Promise<T | Refusal>,
): Promise<T | Refusal> => {
  const known = await world.store.staffByLogin(staff.login);
  const isRight = await world.passwords.verify(password, known?.passwordHash ?? null);
  return world.store.write({ key: null }, async (tx) => {
    const wrong = await passwordTries(world, tx, { account: `desk ${staff.login}`, address }).judge(isRight);
    if (wrong?.refused === "passwordWrong")
      await tx.noteStaff({ staffId: staff.id, what: "passwordFailed", at: world.clock.now() });
    return wrong ?? work(tx);
  });
};
