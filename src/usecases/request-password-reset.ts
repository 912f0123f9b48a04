import { readEmail } from "#domain/email.ts";
import { type Refusal, refused } from "#domain/refusals.ts";
import { mailLink, mayMail } from "./mail-links.ts";
import type { Uses } from "./world.ts";

/** Forgotten password: a link goes to the address when it has an account. The answer never says whether it has. */
export const requestPasswordReset = async (
  world: Uses<"store" | "clock" | "random" | "secrets">,
  { email: typed, key }: { readonly email: string; readonly key: string | null },
): Promise<{ readonly email: string } | Refusal> => {
  const email = readEmail(typed);
  if (email === null) return refused("emailInvalid");
  return world.store.write({ key }, async (tx) => {
    const account = await tx.accountByEmail(email);
    const mayTell = await mayMail(world, tx, email);
    // An address that nobody confirmed gives no hold on an account opened through the federation.
    const mayReset = account !== null && (account.emailConfirmed || account.passwordHash !== null);
    if (mayTell && mayReset) await mailLink(world, tx, { ...account, email }, "resetPassword");
    return { email };
  });
};
