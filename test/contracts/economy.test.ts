import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Writable } from "node:stream";
import pino from "pino";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { generateMasterKey } from "#adapters/keys/master-keys.ts";
import { compose, type Service } from "#src/compose.ts";
import { readConfig } from "#src/config.ts";
import { createPostgresDatabase, testEngine } from "#test/database.ts";
import { createAgent } from "#test/filing.ts";
import { lostLicence } from "#test/lost-licence.ts";
import { onScreenMailbox } from "#test/on-screen-mailbox.ts";
import { readyDraft, someAccount } from "#test/ready-application.ts";
import { hashOfToken } from "#usecases/tokens.ts";

let folder: string;
let service: Service;
let cookie: string;
let reference: string;
let unpaid: string;
let dropDatabase = async (): Promise<void> => {};
const queries: string[] = [];

/** Keeps the statements that the service says it made. */
const keepingQueries = new Writable({
  write: (line: Buffer, _encoding, done) => {
    const { event, sql } = JSON.parse(line.toString());
    if (event === "database.query") queries.push(sql);
    done();
  },
});

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "telepermis-economy-"));
  const settings: Record<string, string> = { VAR_DIR: folder, MASTER_KEYS: generateMasterKey(), ROLE: "all" };
  if (testEngine === "postgres") {
    const database = await createPostgresDatabase();
    settings.DATABASE_URL = database.url;
    dropDatabase = database.drop;
  }
  service = await compose(readConfig(settings), pino({ level: "debug" }, keepingQueries), {
    world: onScreenMailbox,
    assetsFolder: join(import.meta.dirname, "../../dist/assets"),
  });
  const { world } = service;
  const accountId = await someAccount(world);
  reference = await readyDraft(world, accountId);
  unpaid = await readyDraft(world, accountId, lostLicence, "replacement-loss");
  const token = world.random.token();
  await world.store.write({ key: null }, async (tx) => {
    const at = world.clock.now();
    await tx.startSession({ tokenHash: hashOfToken(token), surface: "applicant", subject: accountId, at });
    return {};
  });
  cookie = `__Host-telepermis=${token}`;
});

afterAll(async () => {
  await service.stop();
  await dropDatabase();
  await rm(folder, { recursive: true, force: true });
});

const open = async (path: string, as = cookie) => {
  queries.length = 0;
  const answer = await service.app.inject({ method: "GET", url: path, headers: { cookie: as } });
  return { answer, queries: [...queries] };
};

test.each([
  "/",
  "/preparer?demande=premier-permis",
  "/compte",
  "/compte/messages",
  "/compte/reglages",
  "/demandes/:reference",
  "/demandes/:reference/nom",
  "/demandes/:reference/pieces",
  "/demandes/:reference/pieces/identite",
  "/demandes/:reference/photo-signature",
  "/demandes/:reference/recapitulatif",
  "/demandes/:unpaid/paiement",
])("showing %s takes at most two queries", async (path) => {
  const { answer, queries: made } = await open(
    path.replace(":reference", reference).replace(":unpaid", unpaid),
  );
  expect(answer.statusCode).toBe(200);
  expect(made.length, made.join("\n")).toBeLessThanOrEqual(2);
});

// The views kept are read before their files can be counted, in the statement that reads the page.
test.each([
  ["/agents", 3],
  ["/agents?doutes=some&tri=name", 3],
  ["/agents/recherche", 2],
  ["/agents/repartition", 2],
] as const)("showing an agent %s takes at most %i queries", async (path, most) => {
  const agent = await createAgent(service.world, `Agent ${path.length}`);
  const token = service.world.random.token();
  await service.world.store.write({ key: null }, async (tx) => {
    const at = service.world.clock.now();
    await tx.startSession({ tokenHash: hashOfToken(token), surface: "desk", subject: agent.id, at });
    return {};
  });
  const { answer, queries: made } = await open(path, `__Host-desk=${token}`);
  expect(answer.statusCode).toBe(200);
  expect(made.length, made.join("\n")).toBeLessThanOrEqual(most);
});

test("saving a page of answers takes one transaction", async () => {
  const path = `/demandes/${reference}/sexe`;
  const { answer } = await open(path);
  const hidden = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(answer.body)?.[1] ?? "";
  const csrf = answer.cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`);
  const write = vi.spyOn(service.world.store, "write");
  const saved = await service.app.inject({
    method: "POST",
    url: path,
    headers: {
      cookie: [cookie, ...csrf].join("; "),
      "content-type": "application/x-www-form-urlencoded",
    },
    body: new URLSearchParams({ _csrf: hidden("_csrf"), _key: hidden("_key"), sex: "M" }).toString(),
  });
  expect(saved.statusCode).toBe(303);
  expect(write).toHaveBeenCalledTimes(1);
});
