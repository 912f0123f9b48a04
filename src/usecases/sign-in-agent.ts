import { type Refusal, refused } from "#domain/refusals.ts";
import { passwordTries } from "./password-tries.ts";
import { hashOfToken } from "./tokens.ts";
import type { Uses } from "./world.ts";

/** The one spelling of a login: capitals and spaces around it do not count. */
export const loginFrom = (typed: string): string => typed.trim().toLowerCase();

/** An agent signs in. An unknown login takes as long, and answers the same, as a wrong password. */
export const signInAgent = async (
  world: Uses<"store" | "clock" | "passwords" | "random" | "secrets">,
  {
    login: typed,
    password,
    address,
  }: { readonly login: string; readonly password: string; readonly address: string },
): Promise<{ readonly token: string } | Refusal> => {
  const login = loginFrom(typed);
  const staff = await world.store.staffByLogin(login);
  const isRight = await world.passwords.verify(password, staff?.passwordHash ?? null);
  const at = world.clock.now();
  const token = world.random.token();
  return world.store.write({ key: null }, async (tx) => {
    const wrong = await passwordTries(world, tx, { account: `desk ${login}`, address }).judge(isRight);
    if (wrong !== null || staff === null) {
      return wrong?.refused === "tooManyTries" ? wrong : refused("signInFailed");
    }
    await tx.startSession({ tokenHash: hashOfToken(token), surface: "desk", subject: staff.id, at });
    return { token };
  });
};
