import { type Refusal, refused } from "#domain/refusals.ts";
import { partnerWithKey } from "./partner-with-key.ts";
import { passwordTries } from "./password-tries.ts";
import { hashOfToken } from "./tokens.ts";
import type { Uses } from "./world.ts";

/** An approved photographer signs in with the studio's access key (clé d'accès), too long to be guessed. */
export const signInPhotographer = async (
  world: Uses<"store" | "clock" | "secrets" | "random">,
  { key, address }: { readonly key: string; readonly address: string },
): Promise<{ readonly token: string } | Refusal> => {
  const partner = await partnerWithKey(world, key);
  const isRight = partner?.kind === "photographer";
  const at = world.clock.now();
  const token = world.random.token();
  return world.store.write({ key: null }, async (tx) => {
    const wrong = await passwordTries(world, tx, { account: `photographer ${key}`, address }).judge(isRight);
    if (wrong !== null || partner === null) {
      return wrong?.refused === "tooManyTries" ? wrong : refused("signInFailed");
    }
    await tx.startSession({
      tokenHash: hashOfToken(token),
      surface: "photographer",
      subject: partner.id,
      at,
    });
    return { token };
  });
};
