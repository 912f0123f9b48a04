import { type Refusal, refused } from "#domain/refusals.ts";
import { tellMobileChanged } from "./confirm-mobile.ts";
import { passwordTries } from "./password-tries.ts";
import type { Account } from "./ports/people.ts";
import { asksPasswordForMobile } from "./request-mobile-code.ts";
import type { Uses } from "./world.ts";

type RemoveMobile = {
  readonly account: Account;
  readonly password: string;
  readonly address: string;
  readonly key: string | null;
};

/** Takes the number off the account. One confirmed channel stays: otherwise nobody could be told of anything. */
export const removeMobile = async (
  world: Uses<"store" | "clock" | "passwords" | "secrets">,
  { account, password, address, key }: RemoveMobile,
): Promise<{ readonly removed: true } | Refusal> => {
  if (!account.emailConfirmed) return refused("emailNotConfirmed");
  const asksPassword = asksPasswordForMobile(account);
  const isRight = !asksPassword || (await world.passwords.verify(password, account.passwordHash));
  const at = world.clock.now();
  return world.store.write({ key }, async (tx) => {
    if (asksPassword) {
      const tries = passwordTries(world, tx, { account: account.email ?? account.id, address });
      const wrong = await tries.judge(isRight);
      if (wrong !== null) return wrong;
    }
    const before = await tx.account(account.id);
    await tx.updateAccount(account.id, { mobile: null, mobileConfirmedAt: null });
    if (before !== null) await tellMobileChanged(tx, before, at);
    return { removed: true };
  });
};
