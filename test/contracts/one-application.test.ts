import { afterAll, beforeAll, expect, test } from "vitest";
import { isRefusal } from "#domain/refusals.ts";
import { createApplicant } from "#test/filing.ts";
import { openTestWorld, type TestWorld } from "#test/world.ts";
import { startApplication } from "#usecases/start-application.ts";

let world: TestWorld;

beforeAll(async () => {
  world = await openTestWorld();
});
afterAll(() => world.close());

test("a person who starts in several windows at once has one application", async () => {
  for (let people = 0; people < 5; people += 1) {
    const accountId = await createApplicant(world);
    const windows = Array.from({ length: 8 }, (_, window) =>
      startApplication(world, {
        accountId,
        procedure: "licence-issue-after-exam",
        key: `${accountId} ${window}`,
      }),
    );
    const outcomes = await Promise.all(windows);
    expect(outcomes.filter((outcome) => !isRefusal(outcome))).toHaveLength(1);
    expect(await world.store.applicationsOf(accountId)).toHaveLength(1);
  }
});
