import { afterAll, beforeAll, expect, test } from "vitest";
import { createApplicant } from "#test/filing.ts";
import { openTestWorld, type TestWorld } from "#test/world.ts";
import { forgetStale } from "#usecases/forget-stale.ts";

let world: TestWorld;
beforeAll(async () => {
  world = await openTestWorld();
});
afterAll(() => world.close());

const countOf = async (table: "sessions" | "links" | "codes" | "tries"): Promise<number> => {
  const row = await world.database.db
    .selectFrom(table)
    .select((eb) => eb.fn.countAll<string>().as("rows"))
    .executeTakeFirstOrThrow();
  return Number(row.rows);
};

test("what still serves stays; what can serve nothing goes", async () => {
  const accountId = await createApplicant(world);
  await world.store.write({ key: null }, async (tx) => {
    const at = world.clock.now();
    await tx.startSession({ tokenHash: "session", surface: "applicant", subject: accountId, at });
    await tx.createLink({
      tokenHash: "link",
      accountId,
      purpose: "resetPassword",
      expiresAt: at.add({ minutes: 30 }),
    });
    await tx.createCode({
      accountId,
      purpose: "confirmMobile",
      subject: "+33639980101",
      fingerprint: "code",
      at,
      expiresAt: at.add({ minutes: 10 }),
    });
    await tx.count("door", at, at.subtract({ minutes: 15 }));
    return {};
  });

  world.wait({ hours: 11 });
  await forgetStale(world);
  expect(await countOf("sessions")).toBe(1);
  expect(await countOf("links")).toBe(1);

  world.wait({ hours: 25 });
  await forgetStale(world);
  expect(await countOf("sessions")).toBe(0);
  expect(await countOf("links")).toBe(0);
  // The codes and tries of a day are counted.
  expect(await countOf("codes")).toBe(1);
  expect(await countOf("tries")).toBe(1);

  world.wait({ hours: 24 });
  await forgetStale(world);
  expect(await countOf("codes")).toBe(0);
  expect(await countOf("tries")).toBe(0);
});
