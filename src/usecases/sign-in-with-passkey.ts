import { type Refusal, refused } from "#domain/refusals.ts";
import { isOurChallenge, newChallenge } from "./passkey-challenge.ts";
import { openDesk, pendingSignIn } from "./pending-sign-in.ts";
import type { Transaction } from "./ports/store.ts";
import { hashOfToken } from "./tokens.ts";
import type { Uses } from "./world.ts";

/** A passkey answers the same to whoever typed a password before and to whoever did not. */
const purpose = "signIn";

/** What the browser needs to present a passkey: any of this site, or one of those of the person whose turn it is. */
export const askForPasskey = (
  world: Uses<"passkeys" | "secrets" | "clock" | "random">,
  known: readonly string[] = [],
): string => world.passkeys.authentication({ challenge: newChallenge(world, purpose), known });

/**
 * A passkey opens the desk, alone or after the password: the device has verified its owner, which makes two factors of
 * it. After a password, it must be of the same person.
 */
export const signInWithPasskey = async (
  world: Uses<"store" | "clock" | "secrets" | "random" | "passkeys">,
  { answer, pending: token }: { readonly answer: string; readonly pending: string | null },
): Promise<{ readonly token: string } | Refusal> => {
  const id = world.passkeys.idIn(answer);
  const found = id === null ? null : await world.store.passkeyOwner(id);
  if (found === null) return refused("passkeyRefused");
  const { staff, passkey } = found;
  const pending = await pendingSignIn(world, token);
  if (pending !== null && pending.staff.id !== staff.id) return refused("passkeyRefused");
  const proof = await world.passkeys.verify(answer, passkey, isOurChallenge(world, purpose));
  const at = world.clock.now();
  const failed = async (tx: Transaction): Promise<Refusal> => {
    await tx.noteStaff({ staffId: staff.id, what: "factorFailed", at, detail: "passkey" });
    return refused("passkeyRefused");
  };
  if (proof === null) return world.store.write({ key: null }, failed);
  return world.store.write({ key: null }, async (tx) => {
    // An answer seen on its way opens nothing a second time.
    const uses = await tx.count(`passkey:${hashOfToken(proof.challenge)}`, at, at.subtract({ hours: 1 }));
    if (uses > 1 || !(await tx.usePasskey(passkey.id, proof.counter, at))) return failed(tx);
    if (pending !== null && token !== null) await tx.endPendingSignIn(hashOfToken(token));
    return openDesk(world, tx, staff, "passkey");
  });
};
