import { readFile } from "node:fs/promises";
import { createServer } from "node:net";
import { crc32, deflateRawSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { eicar, hasClamd, prepareClamd, type TestClamd } from "#test/clamd.ts";
import { Unavailable } from "#usecases/errors.ts";
import { createClamd } from "./clamd.ts";

const patienceInMs = 60_000;
const longestInBytes = 1_000_000;

async function* inChunks(bytes: Uint8Array, chunkInBytes = 64 * 1024) {
  for (let from = 0; from < bytes.length; from += chunkInBytes)
    yield bytes.subarray(from, from + chunkInBytes);
}

const card = await readFile(new URL("../../../test/samples/identity-card-martin-front.jpg", import.meta.url));

/** A ZIP archive of one deflated file: what virus scanners open first. */
const zipOf = (name: string, content: Buffer): Buffer => {
  const deflated = deflateRawSync(content);
  const crc = crc32(content);
  const sizes = [crc, deflated.length, content.length];
  const local = Buffer.concat([
    u32(0x04034b50),
    u16(20, 0, 8, 0, 0),
    u32(...sizes),
    u16(name.length, 0),
    Buffer.from(name),
    deflated,
  ]);
  const central = Buffer.concat([
    u32(0x02014b50),
    u16(20, 20, 0, 8, 0, 0),
    u32(...sizes),
    u16(name.length, 0, 0, 0, 0),
    u32(0, 0),
    Buffer.from(name),
  ]);
  const end = Buffer.concat([u32(0x06054b50), u16(0, 0, 1, 1), u32(central.length, local.length), u16(0)]);
  return Buffer.concat([local, central, end]);
};

const u16 = (...numbers: readonly number[]) => Buffer.from(new Uint8Array(new Uint16Array(numbers).buffer));
const u32 = (...numbers: readonly number[]) => Buffer.from(new Uint8Array(new Uint32Array(numbers).buffer));

describe.skipIf(!hasClamd())("with the real daemon", () => {
  let clamd: TestClamd;
  beforeAll(async () => {
    clamd = await prepareClamd({ StreamMaxLength: String(longestInBytes) });
    await clamd.start();
  });
  afterAll(async () => {
    await clamd.remove();
  });

  const scan = (bytes: Uint8Array, chunkInBytes?: number) =>
    createClamd({ path: clamd.socket }).scan(inChunks(bytes, chunkInBytes), patienceInMs);

  test("a picture is clean, and so is nothing at all", async () => {
    expect(await scan(card)).toEqual({ outcome: "clean" });
    expect(await scan(new Uint8Array())).toEqual({ outcome: "clean" });
  });

  const infected: readonly (readonly [string, Buffer])[] = [
    ["alone", Buffer.from(eicar, "latin1")],
    ["behind a picture", Buffer.concat([card, Buffer.from(eicar, "latin1")])],
    ["in an archive", zipOf("photo.jpg", Buffer.from(eicar, "latin1"))],
    ["in an archive behind a picture", Buffer.concat([card, zipOf("a.com", Buffer.from(eicar, "latin1"))])],
  ];
  test.each(infected)("the test virus is found %s", async (_where, bytes) => {
    expect(await scan(bytes)).toEqual({ outcome: "infected", signature: "Test.Eicar.UNOFFICIAL" });
    expect(await scan(bytes, 7)).toMatchObject({ outcome: "infected" });
  });

  test("a file longer than the daemon takes is not called clean, and the operator is told why each time", async () => {
    for (let times = 0; times < 20; times += 1) {
      const scanned = scan(Buffer.alloc(8 * longestInBytes), 256 * 1024);
      await expect(scanned).rejects.toThrow(/INSTREAM size limit exceeded|StreamMaxLength/);
      await expect(scanned).rejects.toThrow(Unavailable);
    }
  });

  test("several files at once get each its own answer", async () => {
    const outcomes = await Promise.all(
      Array.from({ length: 12 }, (_, index) => scan(index % 2 === 0 ? card : Buffer.from(eicar, "latin1"))),
    );
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(
      outcomes.map((_, index) => (index % 2 === 0 ? "clean" : "infected")),
    );
  });

  test("a source that fails is told as such", async () => {
    async function* failing() {
      yield card.subarray(0, 100);
      throw new Error("the disk failed");
    }
    const scanned = createClamd({ path: clamd.socket }).scan(failing(), patienceInMs);
    await expect(scanned).rejects.toThrow("the disk failed");
  });

  test("a daemon that is held up is not waited for, and answers again later", async () => {
    process.kill(clamd.pid(), "SIGSTOP");
    const antivirus = createClamd({ path: clamd.socket });
    await expect(antivirus.scan(inChunks(card), 300)).rejects.toThrow(Unavailable);
    process.kill(clamd.pid(), "SIGCONT");
    expect(await scan(card)).toEqual({ outcome: "clean" });
  });

  test("a daemon that is down says nothing of a file", async () => {
    await clamd.stop();
    await expect(scan(card)).rejects.toThrow(Unavailable);
    await clamd.start();
    expect(await scan(card)).toEqual({ outcome: "clean" });
  });
});

describe("whatever listens there", () => {
  /** Answers whoever connects in one way, over TCP. */
  const listening = async (answer: string) => {
    const server = createServer((socket) => {
      socket.on("error", () => undefined);
      socket.end(answer);
    });
    await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
    const address = server.address();
    if (address === null || typeof address === "string") throw new Error("no port");
    return { port: address.port, close: () => server.close() };
  };

  test.each([
    ["nothing", ""],
    ["half an answer", "stream: OK"],
    ["another answer", "stream: OKAY\0"],
    ["a page", "HTTP/1.1 400 Bad Request\r\n\r\n\0"],
    ["an answer without an end", "x".repeat(100_000)],
  ])("%s is never taken for clean", async (_name, answer) => {
    const { port, close } = await listening(answer);
    const scanned = createClamd({ host: "127.0.0.1", port }).scan(inChunks(card), patienceInMs);
    await expect(scanned).rejects.toThrow(Unavailable);
    close();
  });
});
