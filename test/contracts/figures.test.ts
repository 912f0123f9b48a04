import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { finalStates } from "#domain/figures.ts";
import { isRefusal } from "#domain/refusals.ts";
import { createAgent, fileApplication } from "#test/filing.ts";
import { openTestWorld, type TestWorld } from "#test/world.ts";
import { actOnFile } from "#usecases/act-on-file.ts";
import { addUpFigures } from "#usecases/add-up-figures.ts";
import { NotFound } from "#usecases/errors.ts";
import type { StaffMember } from "#usecases/ports/people.ts";
import { readFigures } from "#usecases/read-figures.ts";

let world: TestWorld;
let camille: StaffMember;
let sofia: StaffMember;
let paul: StaffMember;

beforeAll(async () => {
  world = await openTestWorld();
  camille = await createAgent(world, "Camille");
  sofia = await createAgent(world, "Sofia", { role: "supervisor" });
  paul = await createAgent(world, "Paul", { role: "auditor", office: "cert-nord" });
});

afterAll(() => world.close());

const take = async (reference: string, version: number, type: "claim" | "openExamination") => {
  const outcome = await actOnFile(world, {
    reference,
    agent: camille,
    seen: version,
    step: { type },
    key: null,
  });
  if (isRefusal(outcome)) throw new Error(outcome.refused);
  return outcome.version;
};

const everything = { period: 4, office: null, procedure: null } as const;

test("what an office has to do and has done is counted, before and after it is added up", async () => {
  const waiting = await fileApplication(world);
  const { reference, version } = await fileApplication(world);
  world.wait({ days: 2 });
  await take(reference, await take(reference, version, "claim"), "openExamination");
  world.wait({ days: 9 });

  const figures = await readFigures(world, { agent: sofia, ...everything });
  expect(figures.load).toEqual([
    { state: "submitted", files: 1, free: 1, held: 0, late: 1 },
    { state: "underExamination", files: 1, free: 0, held: 1, late: 0 },
  ]);
  expect(figures.ages.map(({ files }) => files)).toEqual([0, 2, 0, 0, 0, 0]);
  expect(figures.weeks.map(({ week, arrivals }) => [week, arrivals])).toEqual([
    ["2026-11-09", 0],
    ["2026-11-16", 0],
    ["2026-11-23", 2],
    ["2026-11-30", 0],
  ]);
  expect(figures.delays).toEqual([{ state: "submitted", files: 1, median: 2, nineInTen: 2 }]);
  expect(figures.offices).toEqual([
    expect.objectContaining({ key: waiting.office, waiting: 2, late: 1, arrivals: 2 }),
  ]);
  expect(figures.procedures).toEqual([
    expect.objectContaining({ key: waiting.procedure, waiting: 2, late: 1, arrivals: 2 }),
  ]);

  // Two workers add up at once: nothing is lost, nothing is counted twice.
  await Promise.all([addUpFigures(world), addUpFigures(world)]);
  const { rows } = await sql<{ left: number }>`select count(*)::int as left from figure_facts`.execute(
    world.database.db,
  );
  expect(rows[0]?.left).toBe(0);
  await fileApplication(world);
  await addUpFigures(world);
  const added = await readFigures(world, { agent: sofia, ...everything });
  expect(added.weeks.map(({ arrivals }) => arrivals)).toEqual([0, 0, 2, 1]);
  expect(added.delays).toEqual(figures.delays);
});

test("a refused change counts for nothing", async () => {
  const before = await readFigures(world, { agent: sofia, ...everything });
  const { reference } = await fileApplication(world);
  const outcome = await actOnFile(world, {
    reference,
    agent: camille,
    seen: 0,
    step: { type: "openExamination" },
    key: null,
  });
  expect(isRefusal(outcome)).toBe(true);
  const after = await readFigures(world, { agent: sofia, ...everything });
  expect(after.delays).toEqual(before.delays);
});

test("a supervisor reads the own office's figures, an auditor every office's, an agent none", async () => {
  const { offices } = await readFigures(world, { agent: paul, ...everything });
  expect(offices.map(({ key }) => key)).toContain("cert-sud-est");
  const { load } = await readFigures(world, { agent: paul, ...everything, office: "cert-nord" });
  expect(load).toEqual([]);
  await expect(readFigures(world, { agent: camille, ...everything })).rejects.toThrow(NotFound);
  await expect(readFigures(world, { agent: sofia, ...everything, office: "cert-nord" })).rejects.toThrow(
    NotFound,
  );
});

test("one reason is looked at alone", async () => {
  const { load, weeks } = await readFigures(world, {
    agent: sofia,
    ...everything,
    procedure: "replacement-loss",
  });
  expect(load).toEqual([]);
  expect(weeks.every(({ arrivals }) => arrivals === 0)).toBe(true);
});

test("nothing in the figures, nor in their tables, names an agent or a file", async () => {
  const figures = JSON.stringify(await readFigures(world, { agent: paul, ...everything }));
  expect(figures).not.toMatch(/TP-|[0-9a-f]{8}-[0-9a-f]{4}-/);
  for (const { name, id } of [camille, sofia, paul]) expect(figures).not.toMatch(new RegExp(`${name}|${id}`));
  const { rows } = await sql<{ column: string }>`
    select distinct column_name as column from information_schema.columns
    where table_name in ('figures', 'figure_facts')`.execute(world.database.db);
  expect(rows.map(({ column }) => column).sort()).toEqual(
    ["id", "week", "office", "procedure", "what", "subject", "reason", "days", "files"].sort(),
  );
});

test("the index of what is under way leaves out the final states and no other", async () => {
  const { rows } = await sql<{ definition: string }>`
    select indexdef as definition from pg_indexes where indexname = 'desk_files_under_way'`.execute(
    world.database.db,
  );
  const named = [...(rows[0]?.definition ?? "").matchAll(/'(\w+)'/g)].map(([, state]) => state);
  expect(named.sort()).toEqual([...finalStates].sort());
});
