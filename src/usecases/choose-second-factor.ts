import { type Refusal, refused } from "#domain/refusals.ts";
import type { SignInFactor } from "#domain/staff-events.ts";
import { isOurChallenge, newChallenge } from "./passkey-challenge.ts";
import { passwordTries } from "./password-tries.ts";
import { openDesk, pendingSignIn, totpContext } from "./pending-sign-in.ts";
import type { QrCode } from "./ports/services.ts";
import type { Transaction } from "./ports/store.ts";
import { drawRecoveryCodes } from "./recovery-codes.ts";
import { hashOfToken } from "./tokens.ts";
import type { Uses } from "./world.ts";

export type Enrolled = { readonly token: string; readonly recoveryCodes: readonly string[] };

export type SecondFactorOffer = {
  readonly secret: string;
  readonly qr: QrCode;
  /** What a browser needs to make a passkey. */
  readonly passkey: string;
};

const purposeOf = (staffId: string): string => `enrol ${staffId}`;

/** What somebody without a second factor may choose among, once the password was right; null when it is not their turn. */
export const offerSecondFactor = async (
  world: Uses<"store" | "clock" | "secrets" | "random" | "oneTimeCodes" | "passkeys" | "qrCodes">,
  token: string | null,
): Promise<SecondFactorOffer | null> => {
  const pending = await pendingSignIn(world, token);
  if (pending === null || pending.hasFactor || pending.offeredSecret === null) return null;
  const { staff } = pending;
  const secret = world.secrets.open(pending.offeredSecret, totpContext(staff));
  return {
    secret,
    qr: world.qrCodes.draw(world.oneTimeCodes.address(secret, staff.login)),
    passkey: world.passkeys.registration({
      challenge: newChallenge(world, purposeOf(staff.id)),
      member: staff,
      known: [],
    }),
  };
};

/** The authenticator is chosen: its first code proves that it knows the secret. */
export const chooseAuthenticator = async (
  world: Uses<"store" | "clock" | "secrets" | "random" | "oneTimeCodes">,
  {
    pending: token,
    code,
    address,
  }: { readonly pending: string | null; readonly code: string; readonly address: string },
): Promise<Enrolled | Refusal> => {
  const pending = await pendingSignIn(world, token);
  if (pending === null || token === null || pending.offeredSecret === null) return refused("signInNeeded");
  const { staff, offeredSecret } = pending;
  const secret = world.secrets.open(offeredSecret, totpContext(staff));
  const step = world.oneTimeCodes.stepOf(code.replaceAll(/\s/g, ""), secret, world.clock.now());
  return world.store.write({ key: null }, async (tx) => {
    const tries = passwordTries(world, tx, { account: `desk factor ${staff.id}`, address });
    const wrong = await tries.judge(step !== null);
    if (wrong?.refused === "passwordWrong")
      await tx.noteStaff({
        staffId: staff.id,
        what: "factorFailed",
        at: world.clock.now(),
        detail: "oneTimeCode",
      });
    if (wrong !== null || step === null)
      return wrong?.refused === "tooManyTries" ? wrong : refused("codeWrong");
    return enrol(world, tx, { staffId: staff.id, token, factor: "oneTimeCode" }, () =>
      tx.setTotp(staff.id, offeredSecret, step),
    );
  });
};

/** A passkey is chosen. */
export const choosePasskey = async (
  world: Uses<"store" | "clock" | "secrets" | "random" | "passkeys">,
  {
    pending: token,
    answer,
    name,
  }: { readonly pending: string | null; readonly answer: string; readonly name: string },
): Promise<Enrolled | Refusal> => {
  const pending = await pendingSignIn(world, token);
  if (pending === null || token === null || pending.hasFactor) return refused("signInNeeded");
  const { staff } = pending;
  const made = await world.passkeys.register(answer, isOurChallenge(world, purposeOf(staff.id)));
  if (made === null) return refused("passkeyRefused");
  return world.store.write({ key: null }, (tx) =>
    enrol(world, tx, { staffId: staff.id, token, factor: "passkey" }, () =>
      tx.addPasskey({ ...made, staffId: staff.id, name, at: world.clock.now() }),
    ),
  );
};

/** Once only: a password alone never replaces a second factor that is there. */
const enrol = async (
  world: Uses<"clock" | "random" | "secrets">,
  tx: Transaction,
  {
    staffId,
    token,
    factor,
  }: { readonly staffId: string; readonly token: string; readonly factor: SignInFactor },
  keep: () => Promise<void>,
): Promise<Enrolled | Refusal> => {
  if (await tx.lockFactors(staffId)) return refused("signInNeeded");
  if (!(await tx.endPendingSignIn(hashOfToken(token)))) return refused("signInNeeded");
  await keep();
  await tx.noteStaff({ staffId, what: "factorChosen", at: world.clock.now(), detail: factor });
  const { codes, kept } = drawRecoveryCodes(world);
  await tx.setRecoveryCodes(staffId, kept);
  return { ...(await openDesk(world, tx, { id: staffId }, factor)), recoveryCodes: codes };
};
