import { type Refusal, refused } from "#domain/refusals.ts";
import { hashOfToken } from "./tokens.ts";
import type { Uses } from "./world.ts";

const triesPerLogin = 5;
const triesPerAddress = 50;

/**
 * An agent signs in. Tries are counted for the login and for the address they come from, in the database, so that
 * every process shares them; a success forgets those of the login. An unknown login takes as long as a wrong password.
 */
export const signInAgent = async (
  world: Uses<"store" | "clock" | "passwords" | "random">,
  {
    login,
    password,
    address,
  }: { readonly login: string; readonly password: string; readonly address: string },
): Promise<{ readonly token: string } | Refusal> => {
  const name = login.trim().toLowerCase();
  const staff = await world.store.staffByLogin(name);
  const isRight = await world.passwords.verify(password, staff?.passwordHash ?? null);
  const at = world.clock.now();
  const token = world.random.token();
  return world.store.write({ key: null }, async (tx) => {
    // Counted after the digest, which is bounded apart: beyond the limit even the right password gives nothing away.
    const ofLogin = await tx.count(`desk-login:${name}:${address}`, at, at.subtract({ minutes: 15 }));
    const ofAddress = await tx.count(`desk-address:${address}`, at, at.subtract({ hours: 1 }));
    if (ofLogin > triesPerLogin || ofAddress > triesPerAddress) return refused("tooManyTries");
    if (staff === null || !isRight) return refused("signInFailed");
    await tx.clearCount(`desk-login:${name}:${address}`);
    await tx.startSession({ tokenHash: hashOfToken(token), surface: "desk", subject: staff.id, at });
    return { token };
  });
};
