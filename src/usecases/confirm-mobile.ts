import { isRefusal, type Refusal, refused } from "#domain/refusals.ts";
import type { Account } from "./ports/people.ts";
import type { Transaction } from "./ports/store.ts";
import { mobileCodeText } from "./request-mobile-code.ts";
import type { Uses } from "./world.ts";

type ConfirmMobile = {
  readonly account: Account;
  /** In international form, as the code was sent to it. */
  readonly mobile: string;
  readonly code: string;
  readonly key: string | null;
};

/** The code came back: the number is the person's, and messages go there too. */
export const confirmMobile = (
  world: Uses<"store" | "clock" | "secrets">,
  { account, mobile, code, key }: ConfirmMobile,
): Promise<{ readonly mobile: string } | Refusal> => {
  const at = world.clock.now();
  const digits = code.replaceAll(/\s/g, "");
  return world.store.write({ key }, async (tx) => {
    // Read inside: the number to warn is the one that is replaced now.
    const before = await tx.account(account.id);
    if (before === null) return refused("codeExpired");
    const attempt = await tx.tryCode({
      accountId: account.id,
      purpose: "confirmMobile",
      subject: mobile,
      fingerprint: world.secrets.fingerprint("confirmMobile", mobileCodeText(account.id, mobile, digits)),
      at,
    });
    if (isRefusal(attempt)) return attempt;
    await tx.updateAccount(account.id, { mobile, mobileConfirmedAt: at });
    await tellMobileChanged(tx, before, at);
    return { mobile };
  });
};

/** Warns on what was confirmed before the change. */
export const tellMobileChanged = async (
  tx: Transaction,
  before: Account,
  at: Temporal.Instant,
): Promise<void> => {
  const message = {
    account: before,
    reference: null,
    notice: { kind: "mobileChanged", facts: {} },
    secret: null,
    at,
  } as const;
  if (before.email !== null && before.emailConfirmed) {
    await tx.tell({ ...message, channel: "email", recipient: before.email });
  }
  if (before.mobile !== null && before.mobileConfirmed) {
    await tx.tell({ ...message, channel: "sms", recipient: before.mobile });
  }
};
