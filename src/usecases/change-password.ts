import { passwordProblem } from "#domain/password.ts";
import type { Refusal } from "#domain/refusals.ts";
import { passwordTries } from "./password-tries.ts";
import type { Account } from "./ports/people.ts";
import type { Transaction } from "./ports/store.ts";
import { hashOfToken } from "./tokens.ts";
import type { Uses } from "./world.ts";

type ChangePassword = {
  readonly account: Account;
  readonly current: string;
  readonly password: string;
  readonly address: string;
};

/** Changes the password, the current one given: every session ends but the one that is opened here. */
export const changePassword = async (
  world: Uses<"store" | "clock" | "random" | "passwords" | "secrets">,
  { account, current, password, address }: ChangePassword,
): Promise<{ readonly token: string } | Refusal> => {
  const problem = passwordProblem(password, account.email);
  if (problem !== null) return problem;
  const isRight = await world.passwords.verify(current, account.passwordHash);
  const passwordHash = await world.passwords.hash(password);
  const at = world.clock.now();
  const token = world.random.token();
  return world.store.write({ key: null }, async (tx) => {
    const tries = passwordTries(world, tx, { account: account.email ?? account.id, address });
    const wrong = await tries.judge(isRight);
    if (wrong !== null) return wrong;
    await tx.updateAccount(account.id, { passwordHash });
    await tx.endSessionsOf(account.id);
    await tx.startSession({ tokenHash: hashOfToken(token), surface: "applicant", subject: account.id, at });
    await tellPasswordChanged(tx, account, at);
    return { token };
  });
};

/** Warns the person on the channels they had confirmed: a thief who changes the password is seen at once. */
export const tellPasswordChanged = async (
  tx: Transaction,
  account: Account,
  at: Temporal.Instant,
): Promise<void> => {
  const message = {
    account,
    reference: null,
    notice: { kind: "passwordChanged", facts: {} },
    secret: null,
    at,
  } as const;
  if (account.email !== null) await tx.tell({ ...message, channel: "email", recipient: account.email });
  if (account.mobile !== null && account.mobileConfirmed) {
    await tx.tell({ ...message, channel: "sms", recipient: account.mobile });
  }
};
