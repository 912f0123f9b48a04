import { sql } from "kysely";
import { afterAll, expect, test } from "vitest";
import { openEmptyDatabase, testEngine } from "#test/database.ts";

const database = await openEmptyDatabase();
afterAll(() => database.close());

test("the migrations are in, on the engine that was asked for", async () => {
  const { rows } = await sql<{ name: string }>`select name from schema_migrations order by name`.execute(
    database.db,
  );
  expect(rows[0]?.name).toMatch(/^0001-/);
  expect(database.engine.kind).toBe(testEngine);
});

test("two databases share nothing", async () => {
  const other = await openEmptyDatabase();
  try {
    await sql`create table only_here (id int)`.execute(other.db);
    await expect(sql`select * from only_here`.execute(database.db)).rejects.toThrow("only_here");
  } finally {
    await other.close();
  }
});
