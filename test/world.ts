/**
 * The whole service around the use cases, for tests: a real store on its own database, real encrypted storage in a
 * temporary folder, real secrets and papers; mail, text messages, manufacturer and time are played.
 */
import { randomBytes, randomInt, randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Kysely, sql } from "kysely";
import { dataKeys } from "#adapters/keys/data-keys.ts";
import { generateMasterKey, parseMasterKeys } from "#adapters/keys/master-keys.ts";
import { seals } from "#adapters/keys/seals.ts";
import { secrets } from "#adapters/keys/secrets.ts";
import { oneTimeCodes } from "#adapters/one-time-codes/totp.ts";
import { createPasskeys } from "#adapters/passkeys/webauthn.ts";
import { createPapers } from "#adapters/pdf/papers.ts";
import type { Database } from "#adapters/postgres/open.ts";
import { createStore } from "#adapters/postgres/store.ts";
import type { Enqueue } from "#adapters/postgres/transaction.ts";
import { qrCodes } from "#adapters/qr/qr-codes.ts";
import { openDiskStorage } from "#adapters/storage/disk-storage.ts";
import { unreadPage } from "#dev/seed/unread-page.ts";
import { defaultSettings } from "#domain/deadlines.ts";
import { deskReading } from "#domain/derive/desk-entry.ts";
import { papersEn } from "#messages/en/papers.ts";
import { papersFr } from "#messages/fr/papers.ts";
import { createWording } from "#messages/wording.ts";
import { everyVersion } from "#procedures/index.ts";
import type { CardOrder, Inspection, Mail, Random, Sms } from "#usecases/ports/services.ts";
import type { World } from "#usecases/world.ts";
import { openEmptyDatabase } from "./database.ts";

export type QueuedJob = Parameters<Enqueue>[1];

/** A world that a test drives: the clock only moves when told, what goes out is kept. */
export type TestWorld = World & {
  readonly database: Database;
  /** Moves the clock forward: `{ days: 15 }`, `{ minutes: 5 }`. */
  readonly wait: (duration: { days?: number; hours?: number; minutes?: number; seconds?: number }) => void;
  readonly setClock: (instant: string) => void;
  /** Everything queued by committed transactions, in order. */
  readonly jobs: () => Promise<readonly QueuedJob[]>;
  readonly sentMails: readonly Parameters<Mail["send"]>[0][];
  readonly sentTexts: readonly Parameters<Sms["send"]>[0][];
  readonly orders: readonly CardOrder[];
  readonly close: () => Promise<void>;
};

/** Monday 23 November 2026, ten o'clock in Paris. */
const start = "2026-11-23T09:00:00Z";

export const testRandom: Random = {
  uuid: randomUUID,
  token: () => randomBytes(32).toString("base64url"),
  code: () => String(randomInt(1_000_000)).padStart(6, "0"),
  text: (length, alphabet) =>
    Array.from({ length }, () => alphabet[randomInt(alphabet.length)] ?? "").join(""),
};

const bytesOf = async (source: AsyncIterable<Uint8Array>): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = [];
  for await (const chunk of source) chunks.push(chunk);
  return Buffer.concat(chunks);
};

/** Takes any file for a picture of one page: the real inspection has tests of its own. */
const trustingInspection: Inspection = {
  inspect: async (source) => ({
    type: "image/jpeg",
    isUnread: true,
    pages: [unreadPage({ jpeg: await bytesOf(source), width: 1200, height: 800 })],
  }),
};

/** Queued work as rows of the same transaction, so that what is rolled back was never queued. */
const keepingJobs = async (db: Database["db"]): Promise<{ enqueue: Enqueue; jobs: TestWorld["jobs"] }> => {
  await sql`create table test_jobs (id bigint generated always as identity, job jsonb not null)`.execute(db);
  return {
    enqueue: async (trx, job) => {
      await sql`insert into test_jobs (job) values (${JSON.stringify(job)}::jsonb)`.execute(
        trx as unknown as Kysely<unknown>,
      );
    },
    jobs: async () => {
      const { rows } = await sql<{ job: QueuedJob }>`select job from test_jobs order by id`.execute(db);
      return rows.map(({ job }) => job);
    },
  };
};

/** A world with nobody in it. `parts` replaces what a test wants real, or played another way. */
export const openTestWorld = async (parts: Partial<World> = {}): Promise<TestWorld> => {
  const database = await openEmptyDatabase();
  const folder = await mkdtemp(join(tmpdir(), "telepermis-test-"));
  const keys = parseMasterKeys(generateMasterKey());
  const ownSecrets = secrets(keys);
  const { enqueue, jobs } = await keepingJobs(database.db);
  const sentMails: Parameters<Mail["send"]>[0][] = [];
  const sentTexts: Parameters<Sms["send"]>[0][] = [];
  const orders: CardOrder[] = [];
  let now = Temporal.Instant.from(start);
  return {
    store: createStore(database.db, enqueue, ownSecrets, deskReading(defaultSettings, everyVersion)),
    clock: { now: () => now },
    random: testRandom,
    secrets: ownSecrets,
    seals: seals(keys),
    qrCodes,
    oneTimeCodes,
    passkeys: createPasskeys("https://telepermis.test"),
    storage: await openDiskStorage({ folder, keys: dataKeys(keys) }),
    inspection: trustingInspection,
    antivirus: null,
    sealVerifier: {
      verify: (reading) => ({
        ...reading,
        signature: "unknown-issuer",
        doubt: "unknownAuthority",
        isTest: false,
        issuer: null,
        signedOn: null,
      }),
    },
    // Hashing for real takes a tenth of a second each time.
    passwords: {
      hash: async (password) => `test:${password}`,
      verify: async (password, digest) => digest === `test:${password}`,
    },
    papers: createPapers({ fr: papersFr, en: papersEn }),
    mail: { send: async (mail) => void sentMails.push(mail) },
    sms: { send: async (text) => void sentTexts.push(text) },
    wording: createWording("https://telepermis.test"),
    manufacturer: { order: async (order) => void orders.push(order) },
    payments: null,
    federation: null,
    settings: defaultSettings,
    procedures: everyVersion,
    ...parts,
    database,
    wait: (duration) => {
      now = now.add({ hours: (duration.days ?? 0) * 24 + (duration.hours ?? 0), ...minutesOf(duration) });
    },
    setClock: (instant) => {
      now = Temporal.Instant.from(instant);
    },
    jobs,
    sentMails,
    sentTexts,
    orders,
    close: async () => {
      await database.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
};

const minutesOf = ({ minutes = 0, seconds = 0 }: { minutes?: number; seconds?: number }) => ({
  minutes,
  seconds,
});
