import { createHash } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { dataKeys } from "#adapters/keys/data-keys.ts";
import { generateMasterKey, parseMasterKeys } from "#adapters/keys/master-keys.ts";
import { openDiskStorage } from "#adapters/storage/disk-storage.ts";
import { NotFound } from "#usecases/errors.ts";
import type { Storage } from "#usecases/ports/services.ts";

const frame = 64 * 1024;
const limitInBytes = 10 * 1024 * 1024;

const folder = await mkdtemp(join(tmpdir(), "telepermis-storage-"));
afterAll(() => rm(folder, { recursive: true }));

/** Every implementation of the port, each with nothing in it. */
const implementations: readonly (readonly [string, () => Promise<Storage>])[] = [
  [
    "on the local disk",
    () =>
      openDiskStorage({ folder: join(folder, "disk"), keys: dataKeys(parseMasterKeys(generateMasterKey())) }),
  ],
];

/** Bytes that differ from one place to another, so that a lost or moved piece shows. */
const content = (sizeInBytes: number, seed = 1): Buffer => {
  const bytes = Buffer.alloc(sizeInBytes);
  let state = seed;
  for (let at = 0; at < sizeInBytes; at += 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    bytes[at] = state >>> 24;
  }
  return bytes;
};

async function* inChunks(bytes: Uint8Array, chunkInBytes = 50_000): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += chunkInBytes)
    yield bytes.subarray(from, from + chunkInBytes);
}

const all = async (source: AsyncIterable<Uint8Array>): Promise<Buffer> =>
  Buffer.concat(await Array.fromAsync(source));

describe.each(implementations)("storage %s", (_name, open) => {
  const kept = async (storage: Storage, bytes: Uint8Array, key = storage.newKey()) => {
    const stored = await storage.store({ key, source: inChunks(bytes), limitInBytes });
    if ("refused" in stored) throw new Error(stored.refused);
    return { ...stored, key };
  };

  test("any content comes back whole, whatever its size around the edge of a frame and its chunks", async () => {
    const storage = await open();
    const key = storage.newKey();
    const nearEdge = fc
      .record({ frames: fc.nat(3), more: fc.integer({ min: -17, max: 17 }) })
      .map(({ frames, more }) => Math.max(1, frames * frame + more));
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(nearEdge, fc.integer({ min: 1, max: 4 * frame })),
        fc.oneof(fc.constant(frame), fc.integer({ min: 1000, max: 3 * frame })),
        fc.nat(),
        async (sizeInBytes, chunkInBytes, seed) => {
          const bytes = content(sizeInBytes, seed);
          const stored = await storage.store({ key, source: inChunks(bytes, chunkInBytes), limitInBytes });
          expect(stored).toMatchObject({
            sizeInBytes,
            sha256: createHash("sha256").update(bytes).digest("hex"),
          });
          if ("refused" in stored) return;
          expect((await all(storage.read({ key, address: stored.address }))).equals(bytes)).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });

  test("the same content has one address under one key, and an unrelated one under another", async () => {
    const storage = await open();
    const first = await kept(storage, content(100_000));
    const again = await kept(storage, content(100_000), first.key);
    const elsewhere = await kept(storage, content(100_000));
    expect(again.address).toBe(first.address);
    expect(elsewhere.address).not.toBe(first.address);
    expect(first.address).not.toBe(first.sha256);
  });

  test("the same file sent twice at the same moment is kept once, whole", async () => {
    const storage = await open();
    const key = storage.newKey();
    const sent = await Promise.all(Array.from({ length: 5 }, () => kept(storage, content(3 * frame), key)));
    const addresses = new Set(sent.map(({ address }) => address));
    expect(addresses.size).toBe(1);
    for (const address of addresses)
      expect((await all(storage.read({ key, address }))).equals(content(3 * frame))).toBe(true);
  });

  test("an empty file is refused", async () => {
    const storage = await open();
    const key = storage.newKey();
    expect(await storage.store({ key, source: inChunks(Buffer.alloc(0)), limitInBytes })).toEqual({
      refused: "fileEmpty",
    });
    expect(await storage.store({ key, source: inChunks(Buffer.alloc(1)), limitInBytes })).toMatchObject({
      sizeInBytes: 1,
    });
  });

  test("a file of exactly the limit is kept, one byte more is refused", async () => {
    const storage = await open();
    const key = storage.newKey();
    expect(await storage.store({ key, source: inChunks(content(frame)), limitInBytes: frame })).toMatchObject(
      {
        sizeInBytes: frame,
      },
    );
    expect(await storage.store({ key, source: inChunks(content(frame + 1)), limitInBytes: frame })).toEqual({
      refused: "fileTooLarge",
    });
  });

  test("reading stops at the limit and closes the source, even one that never ends", async () => {
    const storage = await open();
    let given = 0;
    let closed = false;
    async function* endless(): AsyncGenerator<Uint8Array> {
      try {
        for (;;) {
          given += 1;
          yield Buffer.alloc(1000);
        }
      } finally {
        closed = true;
      }
    }
    expect(await storage.store({ key: storage.newKey(), source: endless(), limitInBytes: 20_000 })).toEqual({
      refused: "fileTooLarge",
    });
    expect(given).toBe(21);
    expect(closed).toBe(true);
  });

  test("a source that breaks gives its own error", async () => {
    const storage = await open();
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield content(frame * 2);
      throw new Error("the line was cut");
    }
    await expect(storage.store({ key: storage.newKey(), source: broken(), limitInBytes })).rejects.toThrow(
      "the line was cut",
    );
  });

  test("another key opens nothing", async () => {
    const storage = await open();
    const { address } = await kept(storage, content(1000));
    const given: Uint8Array[] = [];
    await expect(async () => {
      for await (const chunk of storage.read({ key: storage.newKey(), address })) given.push(chunk);
    }).rejects.toThrow("altered, or the key is another's");
    expect(given).toEqual([]);
  });

  test("a reader may stop early", async () => {
    const storage = await open();
    const { key, address } = await kept(storage, content(3 * frame));
    for await (const chunk of storage.read({ key, address })) {
      expect(chunk.length).toBeGreaterThan(0);
      break;
    }
    await storage.erase(address);
  });

  test("an erased file is not found, erasing twice is no error, and the others stay", async () => {
    const storage = await open();
    const key = storage.newKey();
    const [gone, other] = [
      await kept(storage, content(1000, 1), key),
      await kept(storage, content(1000, 2), key),
    ];
    await storage.erase(gone.address);
    await storage.erase(gone.address);
    await expect(all(storage.read({ key, address: gone.address }))).rejects.toThrow(NotFound);
    expect((await all(storage.read({ key, address: other.address }))).equals(content(1000, 2))).toBe(true);
  });

  test.each(["", "../../etc/passwd", "0".repeat(63), `${"0".repeat(62)}/.`, "A".repeat(64)])(
    "« %s » is no address: nothing is found there, nothing is erased",
    async (address) => {
      const storage = await open();
      await expect(all(storage.read({ key: storage.newKey(), address }))).rejects.toThrow(NotFound);
      await expect(storage.erase(address)).rejects.toThrow(NotFound);
    },
  );
});
