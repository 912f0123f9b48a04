import { readdir, readFile } from "node:fs/promises";
import { type Kysely, sql } from "kysely";
import type { Schema } from "./schema.ts";

// Any number will do, as long as every version of the service takes the same one.
const migrationLock = 761_204_817;

/** Splits a migration into its statements; functions keep their `$$` bodies whole. */
const statementsOf = (script: string): readonly string[] =>
  script
    .split(/;\s*$(?=(?:[^$]*\$\$[^$]*\$\$)*[^$]*$(?![\s\S]))/m)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== "");

/** Brings the database to the current shape. One process does it; the others wait for it. */
export const migrate = async (db: Kysely<Schema>, folder: URL): Promise<void> => {
  const files = (await readdir(folder)).filter((name) => name.endsWith(".sql")).sort();
  await db.transaction().execute(async (trx) => {
    await sql`select pg_advisory_xact_lock(${migrationLock})`.execute(trx);
    await sql`create table if not exists schema_migrations (name text primary key, at timestamptz not null)`.execute(
      trx,
    );
    const done = await sql<{ name: string }>`select name from schema_migrations`.execute(trx);
    const known = new Set(done.rows.map((row) => row.name));
    for (const name of files.filter((file) => !known.has(file))) {
      const script = await readFile(new URL(name, folder), "utf8");
      for (const statement of statementsOf(script)) await sql.raw(statement).execute(trx);
      await sql`insert into schema_migrations (name, at) values (${name}, now())`.execute(trx);
    }
  });
};
