/**
 * How long the desk waits with as many applications as there are: `npm run bench:desk -- 1000000` on a PostgreSQL of its
 * own, thrown away afterwards; or on one that `npm run seed:many` filled, `DATABASE_URL=postgresql://… npm run bench:desk`.
 */
import { migrate } from "#adapters/postgres/migrate.ts";
import { openPostgres } from "#adapters/postgres/open.ts";
import { postgresBinaries, startThrowawayPostgres } from "../scripts/throwaway-postgres.ts";
import { fillDesk } from "./desk/fill.ts";
import { measureDesk } from "./desk/measure.ts";
import { tableHead, tableLine } from "./desk/table.ts";

const migrations = new URL("../src/adapters/postgres/migrations/", import.meta.url);
const given = process.env.DATABASE_URL;
const binaries = postgresBinaries();
if (given === undefined && binaries === undefined) {
  console.error("PostgreSQL is not installed, and DATABASE_URL names none");
  process.exit(2);
}
const server = given === undefined && binaries !== undefined ? await startThrowawayPostgres(binaries) : null;
const database = openPostgres(
  given ?? server?.url ?? "",
  (error) => console.error(error.message),
  undefined,
  0,
);
try {
  await migrate(database.db, migrations);
  if (server !== null) {
    const count = Number(process.argv[2] ?? 100_000);
    await fillDesk(database.db, count, Temporal.Now.instant(), () => {});
  }
  console.log(tableHead);
  await measureDesk(database.db, (measured) => console.log(tableLine(measured)));
} finally {
  await database.close();
  await server?.stop();
}
