import { type Refusal, refused } from "#domain/refusals.ts";
import { passwordTries } from "./password-tries.ts";
import { hashOfToken } from "./tokens.ts";
import type { Uses } from "./world.ts";

type Confirmation = {
  readonly token: string;
  readonly password: string;
  readonly address: string;
};

/** An address waiting to be confirmed. */
export type Confirmable = { readonly email: string; readonly asksPassword: boolean };

/** What the page of a confirmation link shows: nothing is spent by looking. */
export const findConfirmation = async (
  world: Uses<"store" | "clock">,
  token: string,
): Promise<Confirmable | null> => {
  const account = await world.store.accountByLink(hashOfToken(token), "confirmEmail", world.clock.now());
  if (account === null || account.email === null) return null;
  return { email: account.email, asksPassword: account.passwordHash !== null };
};

/**
 * Confirms the address and signs the person in. The password is asked again: the link proves that the mailbox is
 * theirs, not that they are the one who chose the password when the account was asked for.
 */
export const confirmEmail = async (
  world: Uses<"store" | "clock" | "random" | "passwords" | "secrets">,
  { token, password, address }: Confirmation,
): Promise<{ readonly token: string } | Refusal> => {
  const tokenHash = hashOfToken(token);
  const at = world.clock.now();
  const account = await world.store.accountByLink(tokenHash, "confirmEmail", at);
  if (account === null) return refused("linkInvalid");
  const isRight =
    account.passwordHash === null || (await world.passwords.verify(password, account.passwordHash));
  const sessionToken = world.random.token();
  return world.store.write({ key: null }, async (tx) => {
    const tries = passwordTries(world, tx, { account: account.email ?? account.id, address });
    const wrong = await tries.judge(isRight);
    if (wrong !== null) return wrong;
    const confirmed = await tx.spendLink(tokenHash, "confirmEmail", at);
    // Confirmed in another window meanwhile, or with another password since.
    if (confirmed === null || confirmed.passwordHash !== account.passwordHash) return refused("linkInvalid");
    await tx.updateAccount(confirmed.id, { emailConfirmedAt: at });
    await tx.startSession({
      tokenHash: hashOfToken(sessionToken),
      surface: "applicant",
      subject: confirmed.id,
      at,
    });
    return { token: sessionToken };
  });
};
