import { maySee } from "#domain/access.ts";
import type { Actor } from "#domain/actors.ts";
import type { DocumentFile, Reference, StoredPage } from "#domain/application.ts";
import type { DocumentKind, Slot } from "#domain/documents/kinds.ts";
import { mayEdit } from "#domain/lifecycle.ts";
import { isRefusal, type Refusal, refused } from "#domain/refusals.ts";
import { type Changed, change } from "./change.ts";
import { NotFound } from "./errors.ts";
import type { Storage, StoredFile, WrappedKey } from "./ports.ts";
import type { Uses } from "./world.ts";

export const maxFileInBytes = 10 * 1024 * 1024;

export type Upload = {
  readonly reference: Reference;
  readonly by: Actor;
  readonly key: string | null;
  readonly kind: DocumentKind;
  readonly slot: Slot;
  readonly name: string;
  readonly source: AsyncIterable<Uint8Array>;
};

const oneChunk = async function* (bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
};

const storePages = async (
  storage: Storage,
  key: WrappedKey,
  pages: readonly { jpeg: Uint8Array; width: number; height: number }[],
): Promise<readonly StoredPage[]> =>
  Promise.all(
    pages.map(async ({ jpeg, width, height }) => {
      const stored = await storage.store({
        key,
        source: oneChunk(jpeg),
        limitInBytes: Number.MAX_SAFE_INTEGER,
      });
      if (isRefusal(stored)) throw new Error("a drawn page is never empty");
      return { address: stored.address, width, height };
    }),
  );

/** Encrypts the file as it comes, opens it away from the service, and keeps the pages drawn from it. */
export const keepFile = async (
  { storage, inspection }: Uses<"storage" | "inspection">,
  {
    key,
    source,
    smallestLongSideInPx,
  }: { key: WrappedKey; source: AsyncIterable<Uint8Array>; smallestLongSideInPx?: number },
): Promise<
  { readonly stored: StoredFile; readonly type: string; readonly pages: readonly StoredPage[] } | Refusal
> => {
  const stored = await storage.store({ key, source, limitInBytes: maxFileInBytes });
  if (isRefusal(stored)) return stored;
  const inspected = await inspection.inspect(
    storage.read({ key, address: stored.address }),
    smallestLongSideInPx === undefined ? {} : { smallestLongSideInPx },
  );
  if (isRefusal(inspected)) {
    await storage.erase(stored.address);
    return inspected;
  }
  return { stored, type: inspected.type, pages: await storePages(storage, key, inspected.pages) };
};

/** A supporting document comes in: told at once when it cannot be used, kept encrypted otherwise. */
export const uploadDocument = async (
  world: Uses<"store" | "storage" | "inspection" | "clock" | "settings" | "random">,
  upload: Upload,
): Promise<Changed | Refusal> => {
  const view = await world.store.view(upload.reference);
  if (view === null || !maySee(upload.by, view.application)) throw new NotFound();
  // Before reading megabytes: nothing can be added now.
  if (!mayEdit("addFile", view.application.state, upload.by.kind)) return refused("notNow");
  const kept = await keepFile(world, { key: view.key, source: upload.source });
  if (isRefusal(kept)) return kept;
  const file: DocumentFile = {
    id: world.random.uuid(),
    slot: upload.slot,
    name: upload.name,
    type: kept.type,
    sizeInBytes: kept.stored.sizeInBytes,
    sha256: kept.stored.sha256,
    address: kept.stored.address,
    pages: kept.pages,
    receivedAt: world.clock.now().toString(),
  };
  return change(world, upload, { type: "addFile", kind: upload.kind, file });
};
