import type { SignInFactor } from "#domain/staff-events.ts";
import type { StaffMember } from "./ports/people.ts";
import type { PendingSignIn, StaffWrites } from "./ports/staff-store.ts";
import type { Transaction } from "./ports/store.ts";
import { hashOfToken } from "./tokens.ts";
import type { Uses } from "./world.ts";

/** How long the second factor may follow the password. */
const minutes = 10;

/** Whose password was right in this browser; null when nobody's was, or too long ago. */
export const pendingSignIn = async (
  { store, clock }: Uses<"store" | "clock">,
  token: string | null,
): Promise<PendingSignIn | null> =>
  token === null || token === ""
    ? null
    : store.pendingSignIn(hashOfToken(token), clock.now().subtract({ minutes }));

/** The context under which the secret of somebody's one-time codes is sealed. */
export const totpContext = ({ id }: Pick<StaffMember, "id">): string => `one-time codes ${id}`;

/** Opens the desk: the session is a new one, whatever led to it is over, and the record says by what. */
export const openDesk = async (
  { clock, random }: Uses<"clock" | "random">,
  tx: Pick<Transaction, "startSession"> & Pick<StaffWrites, "noteStaff">,
  staff: Pick<StaffMember, "id">,
  by: SignInFactor,
): Promise<{ readonly token: string }> => {
  const token = random.token();
  const at = clock.now();
  await tx.noteStaff({ staffId: staff.id, what: "signedIn", at, detail: by });
  await tx.startSession({
    tokenHash: hashOfToken(token),
    surface: "desk",
    subject: staff.id,
    at,
  });
  return { token };
};
