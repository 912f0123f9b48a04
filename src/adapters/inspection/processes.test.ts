import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { getPriority } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test, vi } from "vitest";
import { confined, entryOf } from "#adapters/inspection/entries.ts";
import { type InspectionOptions, openInspection } from "#adapters/inspection/inspection.ts";
import { openProcesses } from "#adapters/inspection/processes.ts";
import { openReaders } from "#adapters/inspection/readers.ts";
import type { Reading } from "#domain/documents/evidence.ts";
import { Unavailable } from "#usecases/errors.ts";

const samples = join(import.meta.dirname, "../../../test/samples");
const children = join(import.meta.dirname, "../../../test/children");
const sample = (name: string) => createReadStream(join(samples, name));
const signature = () => sample("signature.png");
const child = (name: string) => confined(join(children, name));

// Each test starts a few processes, perhaps on a machine that does much else.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 60_000 });

const opened: { close(): Promise<void> }[] = [];
const started = new Set<number>();

const open = (options: InspectionOptions = {}) => {
  const inspection = openInspection({ onStart: (pid) => started.add(pid), ...options });
  opened.push(inspection);
  return inspection;
};
const withOpener = (name: string, options: InspectionOptions = {}) =>
  open({ opener: child(name), ...options });

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

// Whatever a test did to them, none outlives the inspection.
afterEach(async () => {
  await Promise.all(opened.splice(0).map((inspection) => inspection.close()));
  expect([...started].filter(isAlive)).toEqual([]);
  started.clear();
});

describe("an opener in trouble", () => {
  test("that crashes says that the file is corrupt, each time", async () => {
    const crashing = withOpener("crashing.ts");
    expect(await crashing.inspect(signature())).toEqual({ refused: "fileCorrupt" });
    expect(await crashing.inspect(signature())).toEqual({ refused: "fileCorrupt" });
  });

  test("that never answers is killed for its work, and the service goes on meanwhile", async () => {
    const hanging = withOpener("hanging.ts", { openingLimits: { cpuInS: 0.5 } });
    let turns = 0;
    const counting = setInterval(() => {
      turns += 1;
    }, 10);
    expect(await hanging.inspect(signature())).toEqual({ refused: "fileTooHeavy" });
    clearInterval(counting);
    expect(turns).toBeGreaterThan(5);
  });

  test("that is only slow, as on a busy machine, is waited for", async () => {
    const slow = withOpener("dawdling.ts", { openingLimits: { cpuInS: 1 } });
    expect(await slow.inspect(signature())).toEqual({ refused: "filePassword" });
  });

  test.runIf(process.platform === "linux")(
    "that takes all the memory is killed before it answers",
    async () => {
      expect(await withOpener("swelling.ts").inspect(signature())).toEqual({ refused: "fileTooHeavy" });
    },
  );

  test("that answers nonsense says that the file is corrupt", async () => {
    expect(await withOpener("babbling.ts").inspect(signature())).toEqual({ refused: "fileCorrupt" });
  });

  test("that announces more pixels than it gives never reaches a reader", async () => {
    const lying = withOpener("lying.ts", { reader: child("stillborn.ts") });
    expect(await lying.inspect(signature())).toEqual({ refused: "fileCorrupt" });
  });

  test("that can't start is a fault of the service, told with its cause, not of the file", async () => {
    const failure = withOpener("stillborn.ts").inspect(signature());
    await expect(failure).rejects.toThrow(Unavailable);
    await expect(failure).rejects.toThrow("a library is missing");
  });

  test("that was killed while it waited costs nothing: another one opens the file", async () => {
    const openers: number[] = [];
    const inspection = open({ onStart: (pid) => openers.push(pid), reader: child("odd-reader.ts") });
    inspection.prepare();
    const [waiting] = openers;
    if (waiting === undefined) throw new Error("No process waits");
    process.kill(waiting, "SIGKILL");
    expect(await inspection.inspect(signature())).toMatchObject({ type: "image/png" });
  });

  test("that was killed at work costs its file, not the next one", async () => {
    const openers: number[] = [];
    const inspection = open({ onStart: (pid) => openers.push(pid) });
    const photo = await readFile(join(samples, "signature.png"));
    async function* killed(): AsyncGenerator<Uint8Array> {
      yield photo.subarray(0, 100);
      process.kill(openers[0] ?? 0, "SIGKILL");
      yield photo.subarray(100);
    }
    expect(await inspection.inspect(killed())).toEqual({ refused: "fileCorrupt" });
    expect(await inspection.inspect(signature())).toMatchObject({ type: "image/png" });
  });

  test.each([false, true])(
    "or taken over reaches neither secrets, disk, network nor programs",
    async (mayThread) => {
      const opener = confined(join(children, "prying.ts"), { mayThread });
      expect(await open({ opener }).inspect(signature())).toEqual({ refused: "" });
    },
  );
});

describe("readers", () => {
  const options = { reader: child("odd-reader.ts"), readingLimits: { cpuInS: 2 } } as const;

  /** The number of the process that read the file. */
  const readerOf = async (
    inspection: ReturnType<typeof open>,
    wanted: readonly Reading[] = [],
    inBackground = false,
  ): Promise<number> => {
    const told = await inspection.inspect(signature(), { wanted, inBackground });
    if ("refused" in told) throw new Error(told.refused);
    return Number(Buffer.from(told.pages[0]?.jpeg ?? []).toString());
  };

  test("stay for the next file, but the openers do not", async () => {
    const inspection = open(options);
    const reader = await readerOf(inspection);
    expect(await readerOf(inspection)).toBe(reader);
    // Two openers for the files and one that waits.
    expect(started.size).toBe(4);
  });

  test("are renewed after so many pages", async () => {
    const inspection = open({ ...options, renewal: { pages: 2 } });
    const readers: number[] = [];
    for (let file = 0; file < 5; file += 1) readers.push(await readerOf(inspection));
    expect(new Set(readers).size).toBe(3);
    expect(readers[1]).toBe(readers[0]);
    expect(readers[2]).not.toBe(readers[1]);
  });

  test.runIf(process.platform === "linux")(
    "are renewed once they hold much memory, so that it is bounded",
    async () => {
      const inspection = open({ ...options, renewal: { residentInMb: 300 } });
      const readers: number[] = [];
      for (let file = 0; file < 6; file += 1) readers.push(await readerOf(inspection, ["faces"]));
      // Each holds 150 MB more after a file.
      expect(new Set(readers).size).toBeGreaterThanOrEqual(3);
    },
  );

  test("past those that are kept go when nobody needs them any more", async () => {
    const processes = openProcesses((pid) => started.add(pid));
    opened.push(processes);
    const readers = openReaders(processes, {
      entry: child("odd-reader.ts"),
      limits: { cpuInS: 5, elapsedInS: 60, residentInMb: 500 },
      renewal: { pages: 100, residentInMb: 500, idleInS: 0.05 },
      kept: 1,
      isBackground: false,
    });
    const page = { width: 1, height: 1, channels: 3, pixels: new Uint8Array(3) } as const;
    const drawn = { ...page, isDrawn: false, turn: "none", missingShare: 0, layer: null } as const;
    const read = () => readers.read(drawn, { wanted: [], today: "2026-11-23" });
    await Promise.all([read(), read(), read()]);
    expect(started.size).toBe(3);
    await expect.poll(() => [...started].filter(isAlive).length, { timeout: 60_000 }).toBe(1);
  });

  test("that crash cost their file, not the next one", async () => {
    const inspection = open(options);
    expect(await inspection.inspect(signature(), { wanted: ["signature"] })).toEqual({
      refused: "fileCorrupt",
    });
    expect(await readerOf(inspection)).toBeGreaterThan(0);
  });

  test("that crash after other files may be worn: a new one tries the page once more", async () => {
    const inspection = open(options);
    await readerOf(inspection);
    const before = started.size;
    expect(await inspection.inspect(signature(), { wanted: ["signature"] })).toEqual({
      refused: "fileCorrupt",
    });
    expect([...started].slice(before).length).toBeGreaterThanOrEqual(2);
  });

  test("that were killed while they waited cost nothing", async () => {
    const inspection = open(options);
    const reader = await readerOf(inspection);
    process.kill(reader, "SIGKILL");
    expect(await readerOf(inspection)).not.toBe(reader);
  });

  test("that never answer are killed for their work, and the next file is read", async () => {
    const inspection = open(options);
    expect(await inspection.inspect(signature(), { wanted: ["seals"] })).toEqual({
      refused: "fileTooHeavy",
    });
    expect(await readerOf(inspection)).toBeGreaterThan(0);
  });

  test.runIf(process.platform === "linux")("that swell are killed, and the next file is read", async () => {
    const inspection = open({ ...options, readingLimits: { residentInMb: 150 } });
    expect(await inspection.inspect(signature(), { wanted: ["faces"] })).toEqual({
      refused: "fileTooHeavy",
    });
    expect(await readerOf(inspection)).toBeGreaterThan(0);
  });

  test("in the background hold up nobody who waits, and give way to them", async () => {
    // Killed for what it takes, it would say that its file is bad.
    const readingLimits = { cpuInS: 300, elapsedInS: 600 };
    const inspection = open({ ...options, atOnce: 1, readingLimits });
    const forEver = [1, 2, 3].map(() =>
      inspection.inspect(signature(), { wanted: ["text"], inBackground: true }),
    );
    for (const each of forEver) each.catch(() => undefined);
    for (let file = 0; file < 3; file += 1) expect(await readerOf(inspection)).toBeGreaterThan(0);
    await inspection.close();
    const told = await Promise.allSettled(forEver);
    // None was told that its file is bad: they are to be tried again.
    expect(told.map((each) => each.status === "rejected" && each.reason instanceof Unavailable)).toEqual([
      true,
      true,
      true,
    ]);
  });

  test("in the background have a lower priority", async () => {
    const inspection = open(options);
    const [awaited, background] = [await readerOf(inspection), await readerOf(inspection, [], true)];
    expect(getPriority(background)).toBeGreaterThan(getPriority(awaited));
  });
});

describe("many files at once", () => {
  test("are inspected two at a time, each answered with its own content", async () => {
    let running = 0;
    let most = 0;
    async function* watched(name: string): AsyncGenerator<Uint8Array> {
      running += 1;
      most = Math.max(most, running);
      yield* sample(name);
    }
    const inspection = open();
    const names = [
      "signature.png",
      "energy-bill-specimen.pdf",
      "photo-turned.jpg",
      "malformed/pdf-password.pdf",
    ];
    const told = await Promise.all(
      Array.from({ length: 8 }, async (_, index) => {
        const answer = await inspection.inspect(watched(names[index % 4] ?? ""));
        running -= 1;
        return "refused" in answer ? answer.refused : answer.type;
      }),
    );
    expect(told).toEqual(
      Array.from({ length: 2 }, () => ["image/png", "application/pdf", "image/jpeg", "filePassword"]).flat(),
    );
    expect(most).toBe(2);
  });

  test("past the queue are told to come back, and the others are still served", async () => {
    const inspection = open({ atOnce: 1, waiting: 1, reader: child("odd-reader.ts") });
    const told = await Promise.allSettled(Array.from({ length: 3 }, () => inspection.inspect(signature())));
    expect(told.map(({ status }) => status)).toEqual(["fulfilled", "fulfilled", "rejected"]);
    expect(told[2]).toMatchObject({ reason: { name: "Unavailable" } });
  });

  test("leave nothing of one in the answer on another: read again, each gives the same", async () => {
    const inspection = open({ atOnce: 1 });
    const read = async (name: string) => {
      const told = await inspection.inspect(sample(name), { wanted: ["mrz"] });
      if ("refused" in told) throw new Error(told.refused);
      return told.pages.map(({ jpeg, evidence }) => ({
        jpeg: Buffer.from(jpeg).toString("base64"),
        evidence,
      }));
    };
    const [card, bill] = ["identity-card-martin-back.jpg", "identity-card-berthier-back.jpg"];
    const first = [await read(card), await read(bill)];
    expect([await read(card), await read(bill)]).toEqual(first);
  });
});

test("in the source tree, the entries are sources, confined; only readers may use threads", () => {
  expect(entryOf("opener").path).toMatch(/src\/adapters\/inspection\/opener\.ts$/);
  expect(entryOf("opener").execArgs).toContain("--permission");
  expect(entryOf("opener").execArgs).not.toContain("--allow-worker");
  expect(entryOf("reader").execArgs).toContain("--allow-worker");
});
