import type { Uses } from "./world.ts";

/**
 * The person leaves: the session ends at once, on every process. Someone who came through the identity federation is
 * sent there to end that session too: `goTo` is then the provider's address.
 */
export const signOut = async (
  world: Uses<"store" | "secrets" | "federation">,
  { sessionHash, home }: { readonly sessionHash: string | null; readonly home: string },
): Promise<{ readonly goTo: string | null }> => {
  if (sessionHash === null) return { goTo: null };
  // Kept aside: what a write returns may be kept, and this is a proof of identity.
  let sealedIdToken: string | null = null;
  await world.store.write({ key: null }, async (tx) => {
    ({ sealedIdToken } = await tx.endSession(sessionHash));
    return {};
  });
  if (sealedIdToken === null || world.federation === null) return { goTo: null };
  const idToken = world.secrets.open(sealedIdToken, `session ${sessionHash}`);
  return { goTo: await world.federation.signOutAddress(idToken, home) };
};
