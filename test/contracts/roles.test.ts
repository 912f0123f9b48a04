import { createReadStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pino from "pino";
import { expect, test } from "vitest";
import { generateMasterKey } from "#adapters/keys/master-keys.ts";
import { compose } from "#src/compose.ts";
import { readConfig } from "#src/config.ts";
import { createPostgresDatabase, testEngine } from "#test/database.ts";
import { onScreenMailbox } from "#test/on-screen-mailbox.ts";
import { readyDraft, someAccount } from "#test/ready-application.ts";
import { change } from "#usecases/change.ts";
import { uploadDocument } from "#usecases/upload-document.ts";

const replacements = { world: onScreenMailbox, assetsFolder: join(import.meta.dirname, "../../dist/assets") };

// What each engine allows: neither test has a meaning on the other one.
if (testEngine === "pglite") {
  test("the embedded database is for one process: a role apart stops the start", () => {
    expect(() => readConfig({ ROLE: "web" })).toThrow("ROLE");
    expect(() => readConfig({ ROLE: "worker" })).toThrow("DATABASE_URL");
  });
} else {
  test("started together on one server, the web checks at once and queues, the worker sends and reads", async () => {
    const folder = await mkdtemp(join(tmpdir(), "telepermis-roles-"));
    const { url, drop } = await createPostgresDatabase();
    const settings = { VAR_DIR: folder, MASTER_KEYS: generateMasterKey(), DATABASE_URL: url, PORT: "0" };
    const open = (ROLE: string) =>
      compose(readConfig({ ...settings, ROLE }), pino({ level: "silent" }), replacements);
    const [web, worker] = await Promise.all([open("web"), open("worker")]);
    const address = await web.start();
    expect((await fetch(`${address}/health/ready`)).status).toBe(200);

    const accountId = await someAccount(web.world);
    const reference = await readyDraft(web.world, accountId);
    const by = { kind: "applicant", accountId } as const;
    const bill = {
      kind: "proofOfAddress",
      slot: "page",
      name: "water-bill.pdf",
      source: createReadStream(join(import.meta.dirname, "../samples/proofs/water-bill.pdf")),
    } as const;
    expect(await uploadDocument(web.world, { reference, by, key: null, ...bill })).not.toHaveProperty(
      "refused",
    );
    const billSent = async () =>
      (await web.world.store.view(reference))?.application.documents.proofOfAddress?.files.find(
        ({ name }) => name === bill.name,
      );
    // Its picture is judged already; its seal is left to be read.
    expect(await billSent()).toMatchObject({ isBeingRead: true, findings: expect.any(Array) });
    await change(web.world, { reference, by, key: null }, { type: "submit" });
    const sentAt = async () =>
      (await web.world.store.view(reference))?.messages.map((message) => message.sentAt);
    expect(await sentAt()).toEqual([null]);

    await worker.start();
    await expect.poll(sentAt, { timeout: 120_000 }).toEqual([expect.any(String)]);
    await expect.poll(async () => (await billSent())?.isBeingRead, { timeout: 120_000 }).toBeUndefined();
    await Promise.all([web.stop(), worker.stop()]);
    await drop();
    await rm(folder, { recursive: true, force: true });
  }, 300_000);

  test("anyone can sign for the test authority of seals: outside the demonstration, it is nobody", async () => {
    const folder = await mkdtemp(join(tmpdir(), "telepermis-roles-"));
    const { url, drop } = await createPostgresDatabase();
    const settings = { VAR_DIR: folder, MASTER_KEYS: generateMasterKey(), DATABASE_URL: url };
    const service = await compose(readConfig(settings), pino({ level: "silent" }), replacements);
    const payload =
      "DC02FR000001125E125B0126FR247500010MME/SPECIMEN/NATACHA\u001d22145 AVENUE DES SPECIMENS\u001d\u001f54LDD5F7JD4JEFPR6WZYVZVB2JZXPZB73SP7WUTN5N44P3GESXW75JZUZD5FM3G4URAJ6IKDSSUB66Y3OWQIEH22G46QOAGWH7YHJWQ";
    const box = { x: 0, y: 0, width: 10, height: 10 };
    const verified = service.world.sealVerifier.verify({ payload, box });
    expect(verified).toMatchObject({ signature: "unknown-issuer", isTest: true });
    await service.stop();
    await drop();
    await rm(folder, { recursive: true, force: true });
  });
}
