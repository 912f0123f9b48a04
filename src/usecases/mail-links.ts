import type { ProcedureId } from "#procedures/index.ts";
import type { Account } from "./ports/people.ts";
import type { LinkPurpose, Transaction } from "./ports/store.ts";
import { hashOfToken } from "./tokens.ts";
import type { Uses } from "./world.ts";

const linkLife = {
  confirmEmail: { hours: 24 },
  resetPassword: { minutes: 30 },
} as const satisfies Record<LinkPurpose, Temporal.DurationLike>;

const mailsPerQuarter = 3;
const mailsPerDay = 10;

/** Whether one more mail about its account may go to that address: nobody can flood a stranger's mailbox from here. */
export const mayMail = async (
  { secrets, clock }: Uses<"secrets" | "clock">,
  tx: Transaction,
  email: string,
): Promise<boolean> => {
  const bucket = `account-mail:${secrets.fingerprint("tries", email)}`;
  const at = clock.now();
  const today = await tx.counted(bucket, at.subtract({ hours: 24 }));
  const lately = await tx.count(bucket, at, at.subtract({ minutes: 15 }));
  return lately <= mailsPerQuarter && today < mailsPerDay;
};

/**
 * Sends the link that proves the address: one use, and only its hash is kept. It leads on to the reason for applying
 * that was chosen before, if any.
 */
export const mailLink = async (
  { random, clock }: Uses<"random" | "clock">,
  tx: Transaction,
  account: Pick<Account, "id" | "language"> & { readonly email: string },
  purpose: LinkPurpose,
  reason: ProcedureId | null = null,
): Promise<void> => {
  const token = random.token();
  const at = clock.now();
  await tx.createLink({
    tokenHash: hashOfToken(token),
    accountId: account.id,
    purpose,
    expiresAt: at.add(linkLife[purpose]),
  });
  await tx.tell({
    account,
    channel: "email",
    recipient: account.email,
    reference: null,
    notice:
      purpose === "confirmEmail" && reason !== null
        ? { kind: purpose, facts: { secret: "token", reason } }
        : { kind: purpose, facts: { secret: "token" } },
    secret: token,
    at,
  });
};
