import { readEmail } from "#domain/email.ts";
import { type Refusal, refused } from "#domain/refusals.ts";
import { passwordTries } from "./password-tries.ts";
import { hashOfToken } from "./tokens.ts";
import type { Uses } from "./world.ts";

type SignIn = {
  readonly email: string;
  readonly password: string;
  readonly address: string;
  /** The session this browser had: it ends, so that nobody can hand over a session known beforehand. */
  readonly sessionHash: string | null;
};

/** An applicant signs in. An unknown address takes as long, and answers the same, as a wrong password. */
export const signIn = async (
  world: Uses<"store" | "clock" | "random" | "passwords" | "secrets">,
  { email: typed, password, address, sessionHash }: SignIn,
): Promise<{ readonly token: string } | Refusal> => {
  const email = readEmail(typed);
  const account = email === null ? null : await world.store.accountByEmail(email);
  const isRight = await world.passwords.verify(password, account?.passwordHash ?? null);
  const at = world.clock.now();
  const token = world.random.token();
  // No key: a session's token is never kept, not even as the answer to a form sent twice.
  return world.store.write({ key: null }, async (tx) => {
    const tries = passwordTries(world, tx, { account: email ?? typed, address });
    const wrong = await tries.judge(isRight);
    if (wrong !== null || account === null) {
      return wrong?.refused === "tooManyTries" ? wrong : refused("signInFailed");
    }
    if (!account.emailConfirmed) return refused("emailNotConfirmed");
    if (sessionHash !== null) await tx.endSession(sessionHash);
    await tx.startSession({ tokenHash: hashOfToken(token), surface: "applicant", subject: account.id, at });
    return { token };
  });
};
