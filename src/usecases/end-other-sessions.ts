import { hashOfToken } from "./tokens.ts";
import type { Uses } from "./world.ts";

/** Signs the person out everywhere else: the session in hand goes on under a new token. */
export const endOtherSessions = async (
  world: Uses<"store" | "clock" | "random">,
  { accountId }: { readonly accountId: string },
): Promise<{ readonly token: string }> => {
  const token = world.random.token();
  await world.store.write({ key: null }, async (tx) => {
    await tx.endSessionsOf(accountId);
    await tx.startSession({
      tokenHash: hashOfToken(token),
      surface: "applicant",
      subject: accountId,
      at: world.clock.now(),
    });
    return {};
  });
  return { token };
};
