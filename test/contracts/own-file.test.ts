import { afterAll, beforeAll, expect, test } from "vitest";
import type { Application } from "#domain/application.ts";
import { createAgent, createApplicant, fileApplication } from "#test/filing.ts";
import { openTestWorld, type TestWorld } from "#test/world.ts";
import { actOnFile } from "#usecases/act-on-file.ts";
import { openFile } from "#usecases/open-file.ts";
import type { StaffMember } from "#usecases/ports/people.ts";
import { reassignFiles } from "#usecases/reassign-files.ts";
import { takeNextFile } from "#usecases/take-next-file.ts";

let world: TestWorld;
let owner: StaffMember;
let senior: StaffMember;
let own: Application;

/** As a session finds them: with the account that their address names. */
const asSignedIn = async ({ login }: StaffMember): Promise<StaffMember> => {
  const found = await world.store.staffByLogin(login);
  if (found === null) throw new Error(`no ${login}`);
  return found;
};

beforeAll(async () => {
  world = await openTestWorld();
  const accountId = await createApplicant(world, "lucie.morel@demo.example");
  owner = await asSignedIn(await createAgent(world, "Lucie", { email: "lucie.morel@demo.example" }));
  senior = await createAgent(world, "Nadia", { role: "seniorAgent" });
  own = await fileApplication(world, { accountId });
});
afterAll(() => world.close());

test("nobody takes their own file, and it is told why", async () => {
  const { reference, version } = own;
  const claim = { reference, agent: owner, seen: version, step: { type: "claim" }, key: null } as const;
  expect(await actOnFile(world, claim)).toEqual({ refused: "ownFile" });
  expect((await openFile(world, { reference, agent: owner })).application.claim).toBeNull();
});

test("the next file is never one's own, though it comes first", async () => {
  expect(await takeNextFile(world, { agent: owner, key: null })).toEqual({ refused: "queueEmpty" });
  world.wait({ minutes: 1 });
  const later = await fileApplication(world);
  expect(await takeNextFile(world, { agent: owner, key: null })).toMatchObject({
    reference: later.reference,
  });
});

test("nobody is given their own file, and a colleague takes it as any other", async () => {
  const files = [{ reference: own.reference, heldBy: null }];
  expect(await reassignFiles(world, { agent: senior, files, to: owner, key: null })).toEqual([
    { reference: own.reference, refusal: "ownFile" },
  ]);
  expect(await takeNextFile(world, { agent: senior, key: null })).toMatchObject({ reference: own.reference });
});
