import { NotFound } from "./errors.ts";
import { openApplication } from "./open-application.ts";
import type { Uses } from "./world.ts";

/** The applicant sees the portrait that will be on the card, as long as this application holds it. */
export const readPortrait = async (
  world: Uses<"store" | "storage">,
  { reference, accountId }: { readonly reference: string; readonly accountId: string },
): Promise<AsyncIterable<Uint8Array>> => {
  const { application } = await openApplication(world, { reference, accountId });
  const deposit =
    application.ePhoto === null ? null : await world.store.deposit(application.ePhoto.depositId);
  if (deposit === null || deposit.reservedBy !== reference) throw new NotFound();
  return world.storage.read({ key: deposit.key, address: deposit.photo.address });
};
