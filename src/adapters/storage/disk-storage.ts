import { createHash, createHmac, hkdfSync, randomBytes } from "node:crypto";
import { type FileHandle, mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import {
  frameCount,
  frameInBytes,
  framesOf,
  headerInBytes,
  openHeader,
  sizeOnDisk,
  tagInBytes,
} from "#adapters/storage/frames.ts";
import { NotFound, Unavailable } from "#usecases/errors.ts";
import type { Storage, WrappedKey } from "#usecases/ports/services.ts";

/** Makes and opens data keys. `unwrap` throws when the key was altered or its master key is not known. */
export type DataKeys = {
  fresh(): WrappedKey;
  unwrap(wrapped: WrappedKey): Uint8Array;
  rewrap(wrapped: WrappedKey): WrappedKey;
};

const draftsLiveInMs = 24 * 60 * 60 * 1000;

/**
 * Encrypted files in a folder of the local disk. Throws `Unavailable` when the disk fails, `NotFound` when the file is
 * not there and a plain error when what is there was altered.
 */
export const openDiskStorage = async ({
  folder,
  keys,
}: {
  folder: string;
  keys: DataKeys;
}): Promise<Storage> => {
  const drafts = join(folder, "drafts");
  await onDisk(() => mkdir(drafts, { recursive: true, mode: 0o700 }));
  await onDisk(() => removeAbandoned(drafts));
  return {
    newKey: keys.fresh,
    rewrap: keys.rewrap,

    store: async ({ key, source, limitInBytes }) => {
      const dataKey = keys.unwrap(key);
      const draft = join(drafts, randomBytes(12).toString("hex"));
      let kept = false;
      try {
        const written = await onDisk(() => open(draft, "wx", 0o600)).then((file) =>
          writeDraft(file, { dataKey, source, limitInBytes }).finally(() => file.close()),
        );
        if ("refused" in written) return written;
        const path = pathOf(folder, written.address);
        await onDisk(async () => {
          await mkdir(dirname(path), { recursive: true, mode: 0o700 });
          await rename(draft, path);
          await syncFolders(folder, path);
        });
        kept = true;
        return written;
      } finally {
        if (!kept) await rm(draft, { force: true }).catch(() => undefined);
      }
    },

    read: async function* ({ key, address }) {
      const path = pathOf(folder, address);
      const dataKey = keys.unwrap(key);
      const file = await open(path, "r").catch((cause: unknown) => {
        throw isAbsent(cause) ? new NotFound("No such stored file") : new Unavailable("Storage", { cause });
      });
      try {
        yield* readFrames(file, { dataKey, address });
      } finally {
        await file.close();
      }
    },

    erase: async (address) => {
      const path = pathOf(folder, address);
      await onDisk(() => rm(path, { force: true }));
    },
  };
};

type Content = { dataKey: Uint8Array; source: AsyncIterable<Uint8Array>; limitInBytes: number };

/** Encrypts the source into an empty file. The header comes last: until then the file can't be opened. */
const writeDraft = async (file: FileHandle, { dataKey, source, limitInBytes }: Content) => {
  const salt = randomBytes(16);
  const nonce = randomBytes(7);
  const frames = framesOf(dataKey, salt, nonce);
  const hash = createHash("sha256");
  const pending = Buffer.alloc(frameInBytes);
  let pendingInBytes = 0;
  let sizeInBytes = 0;
  let index = 0;
  let position = headerInBytes;

  const writeFrame = async (last: boolean) => {
    const frame = frames.encrypt(pending.subarray(0, pendingInBytes), index, last);
    await onDisk(() => writeAll(file, frame, position));
    position += frame.length;
    index += 1;
    pendingInBytes = 0;
  };

  for await (const chunk of source) {
    sizeInBytes += chunk.length;
    if (sizeInBytes > limitInBytes) return { refused: "fileTooLarge" } as const;
    hash.update(chunk);
    for (let from = 0; from < chunk.length; ) {
      // A full frame is written only when more content follows it, since the last one is marked as such.
      if (pendingInBytes === frameInBytes) await writeFrame(false);
      const part = chunk.subarray(from, from + frameInBytes - pendingInBytes);
      pending.set(part, pendingInBytes);
      pendingInBytes += part.length;
      from += part.length;
    }
  }
  if (sizeInBytes === 0) return { refused: "fileEmpty" } as const;
  await writeFrame(true);
  pending.fill(0);

  const digest = hash.digest();
  const address = addressOf(dataKey, digest);
  await onDisk(async () => {
    await writeAll(file, frames.header({ address, sizeInBytes }), 0);
    await file.sync();
  });
  return { address, sizeInBytes, sha256: digest.toString("hex") };
};

async function* readFrames(file: FileHandle, { dataKey, address }: { dataKey: Uint8Array; address: string }) {
  const header = await onDisk(() => readAll(file, headerInBytes, 0));
  const { frames, sizeInBytes } = altered(() => openHeader(header, { dataKey, address }));
  const { size } = await onDisk(() => file.stat());
  if (size !== sizeOnDisk(sizeInBytes)) throw new Error("The stored file was altered: its size is another");
  const count = frameCount(sizeInBytes);
  for (let index = 0; index < count; index += 1) {
    const from = headerInBytes + index * (frameInBytes + tagInBytes);
    const frame = await onDisk(() => readAll(file, Math.min(frameInBytes + tagInBytes, size - from), from));
    yield altered(() => frames.decrypt(frame, index, index === count - 1));
  }
}

/** Keyed by the data key: equal files of two applications have unrelated addresses, and no address tells a content. */
const addressOf = (dataKey: Uint8Array, digest: Uint8Array): string =>
  createHmac("sha256", Buffer.from(hkdfSync("sha256", dataKey, "", "telepermis file address", 32)))
    .update(digest)
    .digest("hex");

/** Two levels of folders keep each one small. Anything that is not an address is nowhere, and never a path. */
const pathOf = (folder: string, address: string): string => {
  if (!/^[0-9a-f]{64}$/.test(address)) throw new NotFound("No such stored file");
  return join(folder, address.slice(0, 2), address.slice(2, 4), address);
};

/** Drafts that a killed process left behind; a younger one may belong to another process that runs. */
const removeAbandoned = async (drafts: string): Promise<void> => {
  for (const name of await readdir(drafts)) {
    const path = join(drafts, name);
    const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Number.POSITIVE_INFINITY }));
    if (mtimeMs < Date.now() - draftsLiveInMs) await rm(path, { force: true });
  }
};

/** A renamed file survives a power cut only once the folders that name it are written too. */
const syncFolders = async (folder: string, path: string): Promise<void> => {
  for (const name of [dirname(path), dirname(dirname(path)), folder]) {
    const handle = await open(name, "r");
    await handle.sync().finally(() => handle.close());
  }
};

const writeAll = async (file: FileHandle, bytes: Uint8Array, position: number): Promise<void> => {
  for (let from = 0; from < bytes.length; ) {
    const { bytesWritten } = await file.write(bytes, from, bytes.length - from, position + from);
    from += bytesWritten;
  }
};

/** Gives fewer bytes than asked only at the end of the file. */
const readAll = async (file: FileHandle, lengthInBytes: number, position: number): Promise<Uint8Array> => {
  const bytes = Buffer.alloc(lengthInBytes);
  let filled = 0;
  while (filled < lengthInBytes) {
    const { bytesRead } = await file.read(bytes, filled, lengthInBytes - filled, position + filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return bytes.subarray(0, filled);
};

const onDisk = async <T>(work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (cause) {
    throw new Unavailable("Storage", { cause });
  }
};

const altered = <T>(work: () => T): T => {
  try {
    return work();
  } catch (cause) {
    throw new Error("The stored file was altered, or the key is another's", { cause });
  }
};

const isAbsent = (error: unknown) => error instanceof Error && "code" in error && error.code === "ENOENT";
