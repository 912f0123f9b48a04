import { PGlite, types } from "@electric-sql/pglite";
import { Kysely, type LogEvent, PostgresDialect } from "kysely";
import pg from "pg";
import type { Schema } from "./schema.ts";
import { SerialPGliteDialect } from "./serial-pglite.ts";

/** An open database, whichever engine is behind it. */
export type Database = {
  readonly db: Kysely<Schema>;
  /** What the job queue connects through: the same engine, beside Kysely. */
  readonly engine:
    | { readonly kind: "pglite"; readonly pglite: PGlite }
    | { readonly kind: "postgres"; readonly url: string };
  close(): Promise<void>;
};

// Days are calendar words, never instants: left as text by both drivers.
const dateOid = types.DATE;
const text = (value: string): string => value;

/** What an operator may want to follow: each statement with its length, never its values. */
export type OnQuery = (query: { readonly sql: string; readonly tookMs: number }) => void;

const following = (onQuery: OnQuery | undefined) =>
  onQuery === undefined
    ? {}
    : {
        log: ({ query, queryDurationMillis }: LogEvent) =>
          onQuery({ sql: query.sql, tookMs: queryDurationMillis }),
      };

/** The embedded database: a folder, or memory when there is none. */
export const openPGlite = async (folder: string | null, onQuery?: OnQuery): Promise<Database> => {
  const pglite = await PGlite.create({
    ...(folder === null ? {} : { dataDir: folder }),
    parsers: { [dateOid]: text },
  });
  const db = new Kysely<Schema>({ dialect: new SerialPGliteDialect({ pglite }), ...following(onQuery) });
  return {
    db,
    engine: { kind: "pglite", pglite },
    close: async () => {
      await db.destroy();
      if (!pglite.closed) await pglite.close();
    },
  };
};

/**
 * A PostgreSQL server, 15 or later. `onLost` is told of connections that break; the pool makes new ones. A statement that
 * outlasts its time is given up; 0 waits for ever, as filling a database needs.
 */
export const openPostgres = (
  url: string,
  onLost: (error: Error) => void,
  onQuery?: OnQuery,
  queryTimeoutMs = 30_000,
): Database => {
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    query_timeout: queryTimeoutMs,
    types: {
      getTypeParser: (oid, format) =>
        oid === dateOid && format !== "binary" ? text : pg.types.getTypeParser(oid, format),
    },
  });
  pool.on("error", onLost);
  // A checked-out client that loses its connection would otherwise end the process.
  pool.on("connect", (client) => client.on("error", onLost));
  const db = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }), ...following(onQuery) });
  return { db, engine: { kind: "postgres", url }, close: () => db.destroy() };
};
