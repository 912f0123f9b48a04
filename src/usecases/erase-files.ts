import type { Uses } from "./world.ts";

/** Files that an application no longer holds leave the storage. */
export const eraseFiles = async (
  { storage }: Uses<"storage">,
  { addresses }: { readonly addresses: readonly string[] },
): Promise<void> => {
  for (const address of addresses) await storage.erase(address);
};
