import { type Refusal, refused } from "#domain/refusals.ts";
import { passwordTries } from "./password-tries.ts";
import type { Account } from "./ports/people.ts";
import { hashOfToken } from "./tokens.ts";
import type { Uses } from "./world.ts";

type Link = {
  readonly token: string;
  /** The account this browser is signed in to, if any. */
  readonly signedInAs: string | null;
};

type Confirmation = Link & { readonly password: string; readonly address: string };

/** An address waiting to be confirmed, and what is asked of the person first. */
export type Confirmable = { readonly email: string; readonly asks: "password" | "signIn" | null };

/** What the page of a confirmation link shows: nothing is spent by looking. */
export const findConfirmation = async (
  world: Uses<"store" | "clock">,
  { token, signedInAs }: Link,
): Promise<Confirmable | null> => {
  const account = await world.store.accountByLink(hashOfToken(token), "confirmEmail", world.clock.now());
  if (account === null || account.email === null) return null;
  return { email: account.email, asks: proofAsked(account, signedInAs) };
};

/**
 * The link proves that the mailbox is theirs, not that they opened the account: its password is asked, or, for an
 * account of the federation, its own sign-in. A provider's spelling mistake must not give the account to a stranger.
 */
const proofAsked = ({ id, passwordHash }: Account, signedInAs: string | null): Confirmable["asks"] => {
  if (passwordHash !== null) return "password";
  return signedInAs === id ? null : "signIn";
};

/** Confirms the address, and signs in who gave the password; who is signed in already keeps that session (`null`). */
export const confirmEmail = async (
  world: Uses<"store" | "clock" | "random" | "passwords" | "secrets">,
  { token, password, address, signedInAs }: Confirmation,
): Promise<{ readonly token: string | null } | Refusal> => {
  const tokenHash = hashOfToken(token);
  const at = world.clock.now();
  const account = await world.store.accountByLink(tokenHash, "confirmEmail", at);
  if (account === null) return refused("linkInvalid");
  const asked = proofAsked(account, signedInAs);
  if (asked === "signIn") return refused("signInNeeded");
  const isRight = asked === null || (await world.passwords.verify(password, account.passwordHash));
  const sessionToken = asked === null ? null : world.random.token();
  return world.store.write({ key: null }, async (tx) => {
    const tries = passwordTries(world, tx, { account: account.email ?? account.id, address });
    const wrong = await tries.judge(isRight);
    if (wrong !== null) return wrong;
    const confirmed = await tx.spendLink(tokenHash, "confirmEmail", at);
    // Confirmed in another window meanwhile, or with another password since.
    if (confirmed === null || confirmed.passwordHash !== account.passwordHash) return refused("linkInvalid");
    await tx.updateAccount(confirmed.id, { emailConfirmedAt: at });
    if (sessionToken !== null) {
      await tx.startSession({
        tokenHash: hashOfToken(sessionToken),
        surface: "applicant",
        subject: confirmed.id,
        at,
      });
    }
    return { token: sessionToken };
  });
};
