/**
 * Fills an empty PostgreSQL with invented applications, for figures at full size:
 * `DATABASE_URL=postgresql://… npm run seed:many -- 1000000`.
 */
import { migrate } from "#adapters/postgres/migrate.ts";
import { openPostgres } from "#adapters/postgres/open.ts";
import { fillDesk } from "./desk/fill.ts";

const url = process.env.DATABASE_URL;
const count = Number(process.argv[2]);
if (url === undefined || !Number.isInteger(count) || count < 1) {
  console.error("DATABASE_URL=postgresql://… npm run seed:many -- NUMBER");
  process.exit(2);
}

const database = openPostgres(url, (error) => console.error(error.message), undefined, 0);
const started = performance.now();
await migrate(database.db, new URL("../src/adapters/postgres/migrations/", import.meta.url));
await fillDesk(database.db, count, Temporal.Now.instant(), (done) => {
  if (done % 50_000 === 0)
    console.log(`${done} of ${count}, ${Math.round((performance.now() - started) / 1000)} s`);
});
console.log(`${count} applications in ${Math.round((performance.now() - started) / 1000)} s`);
await database.close();
