import { type Refusal, refused } from "#domain/refusals.ts";
import { passwordTries } from "./password-tries.ts";
import { openDesk, pendingSignIn, totpContext } from "./pending-sign-in.ts";
import { recoveryFingerprints } from "./recovery-codes.ts";
import type { PendingSignIn } from "./staff-store.ts";
import type { Transaction } from "./store.ts";
import { hashOfToken } from "./tokens.ts";
import type { Uses } from "./world.ts";

type CodeWorld = Uses<"store" | "clock" | "secrets" | "random" | "oneTimeCodes">;

/** After the password, a one-time code of the authenticator or one of the recovery codes: each serves once. */
export const signInWithCode = async (
  world: CodeWorld,
  {
    pending: token,
    code,
    address,
  }: { readonly pending: string | null; readonly code: string; readonly address: string },
): Promise<{ readonly token: string } | Refusal> => {
  const pending = await pendingSignIn(world, token);
  if (pending === null || token === null) return refused("signInNeeded");
  const { staff } = pending;
  return world.store.write({ key: null }, async (tx) => {
    const tries = passwordTries(world, tx, { account: `desk factor ${staff.id}`, address });
    const wrong = await tries.judge(() => spend(world, tx, pending, code));
    if (wrong !== null) return wrong.refused === "tooManyTries" ? wrong : refused("codeWrong");
    if (!(await tx.endPendingSignIn(hashOfToken(token)))) return refused("signInNeeded");
    return openDesk(world, tx, staff);
  });
};

const spend = async (
  world: CodeWorld,
  tx: Transaction,
  { staff, totpSecret }: PendingSignIn,
  typed: string,
): Promise<boolean> => {
  const code = typed.replaceAll(/\s/g, "");
  if (!/^\d{6}$/.test(code)) return tx.spendRecoveryCode(staff.id, recoveryFingerprints(world, code));
  if (totpSecret === null) return false;
  const secret = world.secrets.open(totpSecret, totpContext(staff));
  const step = world.oneTimeCodes.stepOf(code, secret, world.clock.now());
  return step !== null && tx.spendTotpStep(staff.id, step);
};
