import { afterAll, beforeAll, expect, test } from "vitest";
import { createAgent } from "#test/filing.ts";
import { openTestWorld, type TestWorld } from "#test/world.ts";
import { NotFound } from "#usecases/errors.ts";
import type { StaffMember } from "#usecases/ports/people.ts";
import { cancelAbsence, type PlannedAbsence, planAbsence, readOffice } from "#usecases/run-office.ts";
import { setSecondLookSample } from "#usecases/second-look-sample.ts";

let world: TestWorld;
let camille: StaffMember;
let dominique: StaffMember;
let sofia: StaffMember;
let northerner: StaffMember;

beforeAll(async () => {
  world = await openTestWorld();
  camille = await createAgent(world, "Camille");
  dominique = await createAgent(world, "Dominique");
  sofia = await createAgent(world, "Sofia", { role: "supervisor" });
  northerner = await createAgent(world, "Norah", { office: "cert-nord", role: "supervisor" });
});

afterAll(() => world.close());

const today = Temporal.PlainDate.from("2026-11-23");

const plan = (absence: Partial<PlannedAbsence>, agent: StaffMember = sofia) =>
  planAbsence(world, {
    agent,
    key: null,
    absence: { staffId: camille.id, firstDay: today, lastDay: today, coveredBy: null, ...absence },
  });

test("an absence is planned with its cover, seen by who runs the office, and taken back", async () => {
  await plan({ lastDay: today.add({ days: 4 }), coveredBy: dominique.id });
  const { absences, members, office } = await readOffice(world, sofia);
  expect(office).toBe("cert-sud-est");
  expect(members.map(({ name }) => name)).toEqual(["Camille", "Dominique", "Sofia"]);
  expect(absences).toEqual([
    {
      id: expect.any(String),
      staffId: camille.id,
      firstDay: "2026-11-23",
      lastDay: "2026-11-27",
      coveredBy: dominique.id,
    },
  ]);
  const id = absences[0]?.id ?? "";
  await cancelAbsence(world, { agent: northerner, id });
  expect((await readOffice(world, sofia)).absences).toHaveLength(1);
  await cancelAbsence(world, { agent: sofia, id });
  expect((await readOffice(world, sofia)).absences).toEqual([]);
});

test("days the wrong way round, or over, and a cover who cannot take the files, are refused", async () => {
  const yesterday = today.subtract({ days: 1 });
  expect(await plan({ firstDay: yesterday, lastDay: yesterday })).toEqual({ refused: "absenceDays" });
  expect(await plan({ firstDay: today.add({ days: 2 }), lastDay: today.add({ days: 1 }) })).toEqual({
    refused: "absenceDays",
  });
  for (const coveredBy of [camille.id, northerner.id, world.random.uuid()])
    expect(await plan({ coveredBy })).toEqual({ refused: "coverNotThere" });
});

test("nobody runs an office but its own supervisor", async () => {
  await expect(plan({}, northerner)).rejects.toThrow(NotFound);
  await expect(plan({}, dominique)).rejects.toThrow(NotFound);
  await expect(readOffice(world, camille)).rejects.toThrow(NotFound);
  await expect(cancelAbsence(world, { agent: camille, id: world.random.uuid() })).rejects.toThrow(NotFound);
});

test("the share of second looks is read where it is set", async () => {
  expect((await readOffice(world, sofia)).secondLooksPercent).toBe(0);
  await setSecondLookSample(world, { agent: sofia, office: "cert-sud-est", percent: 15, key: null });
  expect((await readOffice(world, sofia)).secondLooksPercent).toBe(15);
});
