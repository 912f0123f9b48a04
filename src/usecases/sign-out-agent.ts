import type { Uses } from "./world.ts";

/** The agent leaves: the session ends at once, on every process. */
export const signOutAgent = async (
  { store }: Uses<"store">,
  { sessionHash }: { readonly sessionHash: string },
): Promise<void> => {
  await store.write({ key: null }, async (tx) => {
    await tx.endSession(sessionHash);
    return {};
  });
};
