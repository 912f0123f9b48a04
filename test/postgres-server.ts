/** Starts a PostgreSQL for the project `contracts-postgres` when `npm test` has not started one already. */
import {
  postgresBinaries,
  startThrowawayPostgres,
  type ThrowawayPostgres,
} from "../scripts/throwaway-postgres.ts";

let server: ThrowawayPostgres | undefined;

export async function setup(): Promise<void> {
  if (process.env.TEST_DATABASE_URL !== undefined) return;
  const binaries = postgresBinaries();
  if (binaries === undefined)
    throw new Error("PostgreSQL is not installed (Debian: apt-get install postgresql)");
  server = await startThrowawayPostgres(binaries);
  process.env.TEST_DATABASE_URL = server.url;
}

export async function teardown(): Promise<void> {
  await server?.stop();
}
