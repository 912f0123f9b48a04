import { afterAll, beforeAll, expect, test } from "vitest";
import { createApplicant } from "#test/filing.ts";
import { openTestWorld, type TestWorld } from "#test/world.ts";
import { readCommand } from "./commands.ts";

let world: TestWorld;
beforeAll(async () => {
  world = await openTestWorld();
});
afterAll(() => world.close());

const say = async (...words: readonly string[]): Promise<string> => {
  const asked = readCommand(words);
  if (asked?.needs !== "service") throw new Error(`no command: ${words.join(" ")}`);
  return asked.run(world);
};

test("somebody is added to an office, an agent unless said otherwise", async () => {
  expect(await say("staff", "add", "Lise.Arnaud", "Lise Arnaud", "--office", "cert-nord")).toMatch(
    /^Lise.Arnaud \(agent, cert-nord\) may sign in with: [a-z2-9]{20}$/,
  );
  await say("staff", "add", "marc.blin", "Marc Blin", "--role", "supervisor", "--office", "cert-est");
  expect(await world.store.staffByLogin("lise.arnaud")).toMatchObject({ role: "agent", office: "cert-nord" });
  expect(await world.store.staffByLogin("marc.blin")).toMatchObject({
    role: "supervisor",
    name: "Marc Blin",
  });
});

test("a role or an office is changed, each alone", async () => {
  await say("staff", "set", "lise.arnaud", "--role", "auditor");
  await say("staff", "set", "Lise.Arnaud", "--office", "cert-est");
  expect(await world.store.staffByLogin("lise.arnaud")).toMatchObject({
    role: "auditor",
    office: "cert-est",
  });
});

test("the address of somebody's own account is given, changed and taken back, and must be one", async () => {
  await say("staff", "add", "zoe.roy", "Zoé Roy", "--office", "cert-est", "--email", "Zoe@demo.example");
  const accountId = await createApplicant(world, "zoe@demo.example");
  const own = async () => (await world.store.staffByLogin("zoe.roy"))?.ownAccountId;
  expect(await own()).toBe(accountId);
  await say("staff", "set", "zoe.roy", "--email", "none");
  expect(await own()).toBeNull();
  await say("staff", "set", "zoe.roy", "--email", "zoe@demo.example");
  expect(await own()).toBe(accountId);
  expect(readCommand(["staff", "set", "zoe.roy", "--email", "zoe"])).toBeNull();
});

test("a login that nobody has is told, and changes nothing", async () => {
  for (const command of [
    ["set", "nobody", "--role", "agent"],
    ["reset-factor", "nobody"],
    ["disable", "nobody"],
    ["away", "nobody", "--from", "2026-12-01", "--to", "2026-12-02"],
  ])
    await expect(say("staff", ...command)).rejects.toThrow("nobody");
});

test("words that say something else are no command: an unknown role, office, option, or days that do not exist", () => {
  for (const command of [
    ["add", "lise", "Lise"],
    ["add", "lise", "Lise", "--office", "cert-lune"],
    ["add", "lise", "Lise", "--office", "cert-est", "--role", "king"],
    ["add", "lise", "Lise", "--office", "cert-est", "--office", "cert-nord"],
    ["add", "lise", "Lise", "--office"],
    ["add", "lise", "Lise", "--bureau", "cert-est"],
    ["set", "lise"],
    ["away", "lise", "--from", "2026-12-01"],
    ["away", "lise", "--from", "2026-02-30", "--to", "2026-03-02"],
    ["away", "lise", "--from", "2026-12-02", "--to", "2026-12-01"],
    ["reset-factor"],
    ["disable", "lise", "now"],
  ])
    expect([command, readCommand(["staff", ...command])]).toEqual([command, null]);
});
