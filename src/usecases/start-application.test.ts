import { afterAll, beforeAll, expect, test } from "vitest";
import { isFiledBySchool } from "#domain/derive/brought-to-school.ts";
import { procedureIds } from "#domain/procedure-ids.ts";
import { procedures } from "#procedures/index.ts";
import { someAccount } from "#test/ready-application.ts";
import { openTestWorld, type TestWorld } from "#test/world.ts";
import { startApplication } from "./start-application.ts";

let world: TestWorld;
let accountId: string;

beforeAll(async () => {
  world = await openTestWorld();
  accountId = await someAccount(world);
}, 60_000);
afterAll(() => world.close());

test.each(procedureIds)("%s is begun here, unless only a driving school files it", async (procedure) => {
  const outcome = await startApplication(world, { accountId, procedure, key: null });
  expect("reference" in outcome).toBe(!isFiledBySchool(procedures[procedure]));
});

test("what a driving school files is refused; a second open application too", async () => {
  const start = (procedure: "b96-extension" | "replacement-loss") =>
    startApplication(world, { accountId, procedure, key: null });
  expect(await start("b96-extension")).toEqual({ refused: "notEligible" });
  expect(await start("replacement-loss")).toEqual({ refused: "alreadyOpen" });
});
