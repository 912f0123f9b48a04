import { type Refusal, refused } from "#domain/refusals.ts";
import { passwordTries } from "./password-tries.ts";
import { totpContext } from "./pending-sign-in.ts";
import { hashOfToken } from "./tokens.ts";
import type { Uses } from "./world.ts";

/** The one spelling of a login: capitals and spaces around it do not count. */
export const loginFrom = (typed: string): string => typed.trim().toLowerCase();

/**
 * The first half of the way to the desk: the password. What it gives opens nothing by itself; the second factor is
 * asked for next, or chosen by whoever has none yet. An unknown login takes as long, and answers the same, as a wrong
 * password.
 */
export const signInAgent = async (
  world: Uses<"store" | "clock" | "passwords" | "random" | "secrets" | "oneTimeCodes">,
  {
    login: typed,
    password,
    address,
  }: { readonly login: string; readonly password: string; readonly address: string },
): Promise<{ readonly pending: string; readonly hasFactor: boolean } | Refusal> => {
  const login = loginFrom(typed);
  const staff = await world.store.staffByLogin(login);
  const isRight = await world.passwords.verify(password, staff?.passwordHash ?? null);
  const at = world.clock.now();
  const pending = world.random.token();
  return world.store.write({ key: null }, async (tx) => {
    const wrong = await passwordTries(world, tx, { account: `desk ${login}`, address }).judge(isRight);
    if (wrong?.refused === "passwordWrong" && staff !== null)
      await tx.noteStaff({ staffId: staff.id, what: "passwordFailed", at });
    if (wrong !== null || staff === null) {
      return wrong?.refused === "tooManyTries" ? wrong : refused("signInFailed");
    }
    const offered = staff.hasFactor
      ? null
      : world.secrets.seal(world.oneTimeCodes.newSecret(), totpContext(staff));
    await tx.startPendingSignIn({
      tokenHash: hashOfToken(pending),
      staffId: staff.id,
      offeredSecret: offered,
      at,
    });
    return { pending, hasFactor: staff.hasFactor };
  });
};
