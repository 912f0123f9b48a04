/** Fresh databases for the contracts, on the engine that `TEST_DATABASE` names: `pglite` (default) or `postgres`. */
import { createHash, randomUUID } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import pg from "pg";
import { migrate } from "#adapters/postgres/migrate.ts";
import { type Database, openPGlite, openPostgres } from "#adapters/postgres/open.ts";

const migrations = new URL("../src/adapters/postgres/migrations/", import.meta.url);

/** Serialises the workers while one of them copies the template: PostgreSQL copies a database nobody is in. */
const templateLock = 20_260_915;

export const testEngine: "pglite" | "postgres" =
  process.env.TEST_DATABASE === "postgres" ? "postgres" : "pglite";

/** A migrated database with nothing in it, for one test file; `close` also drops it. */
export const openEmptyDatabase = async (): Promise<Database> => {
  if (testEngine === "pglite") {
    const database = await openPGlite(null);
    await migrate(database.db, migrations);
    return database;
  }
  const { url, drop } = await createPostgresDatabase();
  const database = openPostgres(url, ignoreLost);
  return {
    ...database,
    close: async () => {
      await database.close();
      await drop();
    },
  };
};

/** A migrated database on the server of the tests, for a program that opens it by its address. */
export const createPostgresDatabase = async (): Promise<{
  readonly url: string;
  readonly drop: () => Promise<void>;
}> => {
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  await asAdministrator(async (client) => {
    await client.query("select pg_advisory_lock($1)", [templateLock]);
    const template = await migratedTemplate(client);
    await client.query(`create database ${name} template ${template}`);
  });
  return {
    url: addressOf(name),
    drop: () =>
      asAdministrator(async (client) => void (await client.query(`drop database ${name} with (force)`))),
  };
};

/** The template is named after the migrations it holds, so that a changed migration never meets an old one. */
const migratedTemplate = async (client: pg.Client): Promise<string> => {
  const hash = createHash("sha256");
  for (const file of readdirSync(migrations).sort()) hash.update(readFileSync(new URL(file, migrations)));
  const name = `template_${hash.digest("hex").slice(0, 16)}`;
  const known = await client.query("select 1 from pg_database where datname = $1", [name]);
  if (known.rowCount === 0) {
    // Migrated under another name first: a template that exists is whole.
    const draft = `${name}_draft`;
    await client.query(`drop database if exists ${draft} with (force)`);
    await client.query(`create database ${draft}`);
    const { db, close } = openPostgres(addressOf(draft), ignoreLost);
    try {
      await migrate(db, migrations);
    } finally {
      await close();
    }
    await client.query(`alter database ${draft} rename to ${name}`);
  }
  return name;
};

const asAdministrator = async (work: (client: pg.Client) => Promise<void>): Promise<void> => {
  const client = new pg.Client({ connectionString: serverAddress() });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
};

const addressOf = (database: string): string => {
  const url = new URL(serverAddress());
  url.pathname = `/${database}`;
  return url.href;
};

const serverAddress = (): string => {
  const address = process.env.TEST_DATABASE_URL;
  if (address === undefined)
    throw new Error("TEST_DATABASE_URL is not set: run npm test, or vitest --project contracts-postgres");
  return address;
};

/** A dropped database takes its idle connections with it. */
const ignoreLost = (): void => undefined;
