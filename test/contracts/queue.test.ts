import { expect, test, vi } from "vitest";
import { openQueue } from "#adapters/postgres/queue.ts";
import { openEmptyDatabase } from "#test/database.ts";

const settled = { timeout: 50_000, interval: 200 };

test("files are erased an hour later, those that are infected at once", async () => {
  const database = await openEmptyDatabase();
  const queue = await openQueue(database, { worker: true, onError: () => {} });
  const erased: string[] = [];
  try {
    await database.db.transaction().execute(async (trx) => {
      const reference = "TP-AAAA-AAAA-AAAA";
      await queue.enqueue(trx, { name: "eraseFiles", data: { reference, addresses: ["replaced"] } });
      const data = { reference, addresses: ["infected"], atOnce: true } as const;
      await queue.enqueue(trx, { name: "eraseFiles", data });
    });
    await queue.work({
      sendMessage: async () => {},
      eraseFiles: async ({ addresses }) => void erased.push(...addresses),
      orderCard: async () => {},
      cancelPayment: async () => {},
      readFile: async () => {},
      scanFile: async () => {},
    });
    await vi.waitFor(() => expect(erased).toEqual(["infected"]), settled);
  } finally {
    await queue.stop();
    await database.close();
  }
});

test("a job that fails holds up none of those taken with it, and is told", async () => {
  const database = await openEmptyDatabase();
  const failures: Error[] = [];
  const queue = await openQueue(database, { worker: true, onError: (error) => failures.push(error) });
  const done: string[] = [];
  try {
    await database.db.transaction().execute(async (trx) => {
      for (const messageId of ["refused for ever", "second", "third"])
        await queue.enqueue(trx, { name: "sendMessage", data: { messageId } });
    });
    await queue.work({
      sendMessage: async ({ messageId }) => {
        if (messageId === "refused for ever") throw new Error("no such mailbox");
        done.push(messageId);
      },
      eraseFiles: async () => {},
      orderCard: async () => {},
      cancelPayment: async () => {},
      readFile: async () => {},
      scanFile: async () => {},
    });
    await vi.waitFor(() => expect(done.toSorted()).toEqual(["second", "third"]), settled);
    await vi.waitFor(
      () => expect(failures.map(({ message }) => message)).toContain("no such mailbox"),
      settled,
    );
  } finally {
    await queue.stop();
    await database.close();
  }
});
