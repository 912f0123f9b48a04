import { readEmail } from "#domain/email.ts";
import { type Refusal, refused } from "#domain/refusals.ts";
import type { ProcedureId } from "#procedures/index.ts";
import { mailLink, mayMail } from "./mail-links.ts";
import type { Uses } from "./world.ts";

/** Sends the confirmation link anew, when there is something to confirm. The answer never says which. */
export const resendConfirmation = async (
  world: Uses<"store" | "clock" | "random" | "secrets">,
  {
    email: typed,
    reason = null,
    key,
  }: { readonly email: string; readonly reason?: ProcedureId | null; readonly key: string | null },
): Promise<{ readonly email: string } | Refusal> => {
  const email = readEmail(typed);
  if (email === null) return refused("emailInvalid");
  return world.store.write({ key }, async (tx) => {
    const account = await tx.accountByEmail(email);
    if ((await mayMail(world, tx, email)) && account !== null && !account.emailConfirmed) {
      await mailLink(world, tx, { ...account, email }, "confirmEmail", reason);
    }
    return { email };
  });
};
