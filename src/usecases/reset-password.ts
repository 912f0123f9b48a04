import { passwordProblem } from "#domain/password.ts";
import { type Refusal, refused } from "#domain/refusals.ts";
import { tellPasswordChanged } from "./change-password.ts";
import { passwordTries } from "./password-tries.ts";
import { hashOfToken } from "./tokens.ts";
import type { Uses } from "./world.ts";

type Reset = {
  readonly token: string;
  readonly password: string;
  readonly address: string;
  readonly key: string | null;
};

/** Whether a reset link may still be used: nothing is spent by looking. */
export const isResetOpen = async (world: Uses<"store" | "clock">, token: string): Promise<boolean> =>
  (await world.store.accountByLink(hashOfToken(token), "resetPassword", world.clock.now())) !== null;

/** A new password by the link received: every session ends, the person is told, and the address is proved by it. */
export const resetPassword = async (
  world: Uses<"store" | "clock" | "passwords" | "secrets">,
  { token, password, address, key }: Reset,
): Promise<{ readonly done: true } | Refusal> => {
  const tokenHash = hashOfToken(token);
  const at = world.clock.now();
  const account = await world.store.accountByLink(tokenHash, "resetPassword", at);
  if (account === null) return refused("linkInvalid");
  const problem = passwordProblem(password, account.email);
  if (problem !== null) return problem;
  const passwordHash = await world.passwords.hash(password);
  return world.store.write({ key }, async (tx) => {
    const owner = await tx.spendLink(tokenHash, "resetPassword", at);
    if (owner === null) return refused("linkInvalid");
    await tx.updateAccount(owner.id, {
      passwordHash,
      ...(owner.emailConfirmed ? {} : { emailConfirmedAt: at }),
    });
    await tx.endSessionsOf(owner.id);
    await passwordTries(world, tx, { account: owner.email ?? owner.id, address }).forget();
    await tellPasswordChanged(tx, owner, at);
    return { done: true };
  });
};
