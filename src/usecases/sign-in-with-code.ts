import { type Refusal, refused } from "#domain/refusals.ts";
import { passwordTries } from "./password-tries.ts";
import { openDesk, pendingSignIn, totpContext } from "./pending-sign-in.ts";
import type { PendingSignIn } from "./ports/staff-store.ts";
import type { Transaction } from "./ports/store.ts";
import { recoveryFingerprints } from "./recovery-codes.ts";
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
    if (wrong?.refused === "tooManyTries") return wrong;
    if (wrong !== null) {
      await tx.noteStaff({
        staffId: staff.id,
        what: "factorFailed",
        at: world.clock.now(),
        detail: factorOf(code),
      });
      return refused("codeWrong");
    }
    if (!(await tx.endPendingSignIn(hashOfToken(token)))) return refused("signInNeeded");
    return openDesk(world, tx, staff, factorOf(code));
  });
};

const withoutSpaces = (typed: string): string => typed.replaceAll(/\s/g, "");

const factorOf = (typed: string): "oneTimeCode" | "recoveryCode" =>
  /^\d{6}$/.test(withoutSpaces(typed)) ? "oneTimeCode" : "recoveryCode";

const spend = async (
  world: CodeWorld,
  tx: Transaction,
  { staff, totpSecret }: PendingSignIn,
  typed: string,
): Promise<boolean> => {
  const code = withoutSpaces(typed);
  if (factorOf(typed) === "recoveryCode")
    return tx.spendRecoveryCode(staff.id, recoveryFingerprints(world, code));
  if (totpSecret === null) return false;
  const secret = world.secrets.open(totpSecret, totpContext(staff));
  const step = world.oneTimeCodes.stepOf(code, secret, world.clock.now());
  return step !== null && tx.spendTotpStep(staff.id, step);
};
