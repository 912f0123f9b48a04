import { mkdtemp, readdir, readFile, rename, rm, stat, truncate, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, expect, test } from "vitest";
import { dataKeys } from "#adapters/keys/data-keys.ts";
import { generateMasterKey, parseMasterKeys } from "#adapters/keys/master-keys.ts";
import { openDiskStorage } from "#adapters/storage/disk-storage.ts";
import { frameInBytes, headerInBytes, tagInBytes } from "#adapters/storage/frames.ts";
import { Unavailable } from "#usecases/errors.ts";
import type { Storage, WrappedKey } from "#usecases/ports/services.ts";

const [recent, old] = [generateMasterKey(), generateMasterKey()];
const limitInBytes = 10 * 1024 * 1024;
const sealedFrame = frameInBytes + tagInBytes;

let folder: string;
let storage: Storage;

const openWith = (...masterKeys: readonly string[]) =>
  openDiskStorage({ folder, keys: dataKeys(parseMasterKeys(masterKeys.join(","))) });

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "telepermis-disk-"));
  storage = await openWith(old);
});
afterEach(() => rm(folder, { recursive: true }));

const pathOf = (address: string) => join(folder, address.slice(0, 2), address.slice(2, 4), address);

const filesIn = async (where: string): Promise<readonly string[]> =>
  (await readdir(where, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

const keep = async (bytes: Uint8Array, key: WrappedKey = storage.newKey()) => {
  const stored = await storage.store({ key, source: once(bytes), limitInBytes });
  if ("refused" in stored) throw new Error(stored.refused);
  return { key, address: stored.address };
};

/** What a reader was given before the error, if any. */
const readAll = async (file: { key: WrappedKey; address: string }, from = storage) => {
  const given: Uint8Array[] = [];
  try {
    for await (const chunk of from.read(file)) given.push(chunk);
    return { given: Buffer.concat(given), error: undefined };
  } catch (error) {
    return { given: Buffer.concat(given), error };
  }
};

const bytesOf = (sizeInBytes: number) =>
  Buffer.from(Array.from({ length: sizeInBytes }, (_, at) => (at * 31 + (at >> 8)) % 251));

test("whichever byte is changed, reading fails and gives out nothing but unchanged frames", async () => {
  const clear = bytesOf(2 * frameInBytes + 500);
  const file = await keep(clear);
  const sound = await readFile(pathOf(file.address));
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(fc.nat(headerInBytes - 1), fc.nat(sound.length - 1), fc.constant(sound.length - 1)),
      fc.integer({ min: 1, max: 255 }),
      async (at, change) => {
        const altered = Buffer.from(sound);
        altered[at] = (altered[at] ?? 0) ^ change;
        await writeFile(pathOf(file.address), altered);
        const { given, error } = await readAll(file);
        expect(String(error)).toContain("altered");
        const untouched =
          at < headerInBytes ? 0 : Math.floor((at - headerInBytes) / sealedFrame) * frameInBytes;
        expect(given.equals(clear.subarray(0, untouched))).toBe(true);
      },
    ),
    { numRuns: 80 },
  );
});

test.each([
  ["cut inside the header", headerInBytes - 1],
  ["cut to its header", headerInBytes],
  ["without its last frame", headerInBytes + 2 * sealedFrame],
  ["without its last byte", headerInBytes + 2 * sealedFrame + 515],
  ["emptied", 0],
])("a file %s gives an error and no content", async (_how, lengthInBytes) => {
  const file = await keep(bytesOf(2 * frameInBytes + 500));
  await truncate(pathOf(file.address), lengthInBytes);
  const { given, error } = await readAll(file);
  expect(String(error)).toContain("altered");
  expect(given).toHaveLength(0);
});

test("a file with something added gives an error and no content", async () => {
  const file = await keep(bytesOf(1000));
  await writeFile(pathOf(file.address), "more", { flag: "a" });
  const { given, error } = await readAll(file);
  expect(String(error)).toContain("altered");
  expect(given).toHaveLength(0);
});

test("frames that changed places are noticed at the first one", async () => {
  const file = await keep(bytesOf(3 * frameInBytes));
  const sound = await readFile(pathOf(file.address));
  const [first, second] = [
    sound.subarray(headerInBytes, headerInBytes + sealedFrame),
    sound.subarray(headerInBytes + sealedFrame, headerInBytes + 2 * sealedFrame),
  ];
  await writeFile(
    pathOf(file.address),
    Buffer.concat([
      sound.subarray(0, headerInBytes),
      second,
      first,
      sound.subarray(headerInBytes + 2 * sealedFrame),
    ]),
  );
  const { given, error } = await readAll(file);
  expect(String(error)).toContain("altered");
  expect(given).toHaveLength(0);
});

test("a file put in the place of another of the same key gives an error and no content", async () => {
  const key = storage.newKey();
  const [one, other] = [
    await keep(Buffer.from("the identity card"), key),
    await keep(Buffer.from("the address proof"), key),
  ];
  await rename(pathOf(one.address), pathOf(other.address));
  const { given, error } = await readAll(other);
  expect(String(error)).toContain("altered");
  expect(given).toHaveLength(0);
});

test("nothing is written in clear, neither content, name nor key", async () => {
  const marker = "MARTIN-MAELYS-1990-07-13";
  const { key } = await keep(Buffer.from(marker.repeat(10_000)));
  const paths = await filesIn(folder);
  expect(paths).toHaveLength(1);
  const dataKey = Buffer.from(dataKeys(parseMasterKeys(old)).unwrap(key));
  for (const path of paths) {
    const bytes = await readFile(path);
    expect(bytes.length).toBeGreaterThan(marker.length * 10_000);
    expect(bytes.includes(marker)).toBe(false);
    expect(bytes.includes(dataKey)).toBe(false);
    expect(path).not.toContain("MARTIN");
  }
});

test("while a file arrives, what is already on disk is encrypted too", async () => {
  const marker = Buffer.alloc(frameInBytes, "IN-CLEAR-");
  let seen = Buffer.alloc(0);
  async function* source(): AsyncGenerator<Uint8Array> {
    yield marker;
    yield marker;
    yield marker;
    seen = Buffer.concat(await Promise.all((await filesIn(folder)).map((path) => readFile(path))));
  }
  await storage.store({ key: storage.newKey(), source: source(), limitInBytes });
  expect(seen.length).toBeGreaterThan(frameInBytes);
  expect(seen.includes("IN-CLEAR-")).toBe(false);
});

test("only the service's user can read the files and their folders", async () => {
  const { address } = await keep(bytesOf(10));
  const path = pathOf(address);
  expect((await stat(path)).mode & 0o777).toBe(0o600);
  for (const parent of [join(path, ".."), join(path, "../.."), join(folder, "drafts")]) {
    expect((await stat(parent)).mode & 0o777).toBe(0o700);
  }
});

test("no draft stays after a refusal, a broken source or a success", async () => {
  const key = storage.newKey();
  async function* broken(): AsyncGenerator<Uint8Array> {
    yield bytesOf(2 * frameInBytes);
    throw new Error("cut");
  }
  await storage.store({ key, source: once(bytesOf(100)), limitInBytes: 99 });
  await storage.store({ key, source: once(bytesOf(0)), limitInBytes });
  await storage.store({ key, source: broken(), limitInBytes }).catch(() => undefined);
  expect(await filesIn(folder)).toEqual([]);
  const { address } = await keep(bytesOf(10), key);
  expect(await filesIn(folder)).toEqual([pathOf(address)]);
});

test("at the start, drafts a killed process left the day before are removed, recent ones kept", async () => {
  const [abandoned, recentDraft] = [join(folder, "drafts", "a"), join(folder, "drafts", "b")];
  await writeFile(abandoned, "x");
  await writeFile(recentDraft, "x");
  const twoDaysAgo = Date.now() / 1000 - 2 * 24 * 60 * 60;
  await utimes(abandoned, twoDaysAgo, twoDaysAgo);
  await openWith(old);
  expect(await filesIn(folder)).toEqual([recentDraft]);
});

test("after a rotation everything opens; once rewrapped, without the old master key too", async () => {
  const clear = bytesOf(100_000);
  const before = await keep(clear);
  const rotated = await openWith(recent, old);
  const { key, address } = { key: rotated.rewrap(before.key), address: before.address };
  expect((await readAll(before, rotated)).given.equals(clear)).toBe(true);
  const later = await openWith(recent);
  expect((await readAll({ key, address }, later)).given.equals(clear)).toBe(true);
  expect(String((await readAll(before, later)).error)).toContain("is not configured");
});

test("a disk that fails is an outside service that is unavailable, with its cause", async () => {
  await rm(join(folder, "drafts"), { recursive: true });
  const failure = storage.store({ key: storage.newKey(), source: once(bytesOf(10)), limitInBytes });
  await expect(failure).rejects.toThrow(Unavailable);
  await expect(failure).rejects.toMatchObject({ cause: { code: "ENOENT" } });
});

test("a large file comes back frame by frame, never whole", async () => {
  const sizeInBytes = 64 * 1024 * 1024;
  const chunk = bytesOf(128 * 1024);
  async function* large(): AsyncGenerator<Uint8Array> {
    for (let given = 0; given < sizeInBytes; given += chunk.length) yield chunk;
  }
  const key = storage.newKey();
  const stored = await storage.store({ key, source: large(), limitInBytes: sizeInBytes });
  if ("refused" in stored) throw new Error(stored.refused);
  let longest = 0;
  let total = 0;
  for await (const piece of storage.read({ key, address: stored.address })) {
    longest = Math.max(longest, piece.length);
    total += piece.length;
  }
  expect({ longest, total }).toEqual({ longest: frameInBytes, total: sizeInBytes });
});
