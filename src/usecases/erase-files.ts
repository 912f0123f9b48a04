import type { Reference } from "#domain/application.ts";
import { storedAddresses } from "#domain/derive/stored-addresses.ts";
import type { Uses } from "./world.ts";

/** Files that an application no longer holds leave the storage; one sent again meanwhile, at the same address, stays. */
export const eraseFiles = async (
  { store, storage }: Uses<"store" | "storage">,
  { reference, addresses }: { readonly reference: Reference; readonly addresses: readonly string[] },
): Promise<void> => {
  const view = await store.view(reference);
  const held = view === null ? new Set<string>() : storedAddresses(view.application);
  for (const address of addresses) if (!held.has(address)) await storage.erase(address);
};
