import type { Uses } from "./world.ts";

/** An agent or a photographer leaves: the session ends at once, on every process. */
export const endSession = async (
  { store }: Uses<"store">,
  { sessionHash }: { readonly sessionHash: string },
): Promise<void> => {
  await store.write({ key: null }, async (tx) => {
    await tx.endSession(sessionHash);
    return {};
  });
};
