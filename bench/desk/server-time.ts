import { readFileSync } from "node:fs";
import { type Kysely, sql } from "kysely";
import type { Schema } from "#adapters/postgres/schema.ts";

/** How long one process has been on a processor, in milliseconds; 0 when it is gone, or on another machine. */
const onProcessor = (pid: number): number => {
  try {
    return Number(readFileSync(`/proc/${pid}/schedstat`, "utf8").split(" ")[0]) / 1_000_000;
  } catch {
    return 0;
  }
};

/**
 * How long the server has worked for this database, in milliseconds, whatever else the machine did meanwhile. 0 when the
 * server is elsewhere: nothing is known of it then.
 */
export const serverTime = async (db: Kysely<Schema>): Promise<number> => {
  const { rows } = await sql<{ pid: number }>`
    select pid from pg_stat_activity where datname = current_database() and backend_type = 'client backend'`.execute(
    db,
  );
  return rows.reduce((sum, { pid }) => sum + onProcessor(pid), 0);
};
