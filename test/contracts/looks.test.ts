import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Reference } from "#domain/application.ts";
import { everyFile } from "#domain/queue-view.ts";
import { createAgent, fileApplication } from "#test/filing.ts";
import { openTestWorld, type TestWorld } from "#test/world.ts";
import { auditFile, auditStaff } from "#usecases/audit-file.ts";
import { NotFound } from "#usecases/errors.ts";
import { exportQueue } from "#usecases/export-queue.ts";
import { openFile } from "#usecases/open-file.ts";
import type { StaffMember } from "#usecases/ports/people.ts";
import { previewRefusalLetter } from "#usecases/preview-refusal-letter.ts";
import { readDeposited, readOriginal, readPage } from "#usecases/read-file-for-agent.ts";

let world: TestWorld;
let camille: StaffMember;
let sofia: StaffMember;
let paul: StaffMember;
let reference: Reference;
let fileId: string;

const today = Temporal.PlainDate.from("2026-11-23");

beforeAll(async () => {
  world = await openTestWorld();
  camille = await createAgent(world, "Camille");
  sofia = await createAgent(world, "Sofia", { role: "supervisor" });
  paul = await createAgent(world, "Paul", { role: "auditor", office: "cert-nord" });
  const application = await fileApplication(world);
  reference = application.reference;
  fileId = application.documents.identityProof?.files[0]?.id ?? "";
});

afterAll(() => world.close());

const seenBy = async (agent: StaffMember) => {
  const { lines } = await auditFile(world, { agent: paul, reference });
  return lines.flatMap((line) =>
    line.kind === "look" && line.name === agent.name ? [[line.look, line.subject, line.page]] : [],
  );
};

test("each picture shown is noted once a day, with its document and page; what is taken away, each time", async () => {
  const asked = { reference, agent: camille, fileId };
  await readPage(world, { ...asked, page: 0 });
  await readPage(world, { ...asked, page: 0 });
  await readDeposited(world, { reference, agent: camille, which: "photo" });
  await readDeposited(world, { reference, agent: camille, which: "photo" });
  await readOriginal(world, asked);
  await readOriginal(world, asked);
  await previewRefusalLetter(world, {
    reference,
    agent: camille,
    reasons: [{ reason: "Un motif.", legalBasis: "un texte" }],
    words: { link: "https://telepermis.test", reasonOf: (procedure) => procedure },
  });
  expect(await seenBy(camille)).toEqual([
    ["page", expect.stringMatching(/^identityProof\//), 1],
    ["ePhoto", "photo", null],
    ["original", expect.stringMatching(/^identityProof\//), null],
    ["original", expect.stringMatching(/^identityProof\//), null],
    ["letter", null, null],
  ]);
  world.wait({ days: 1 });
  await readPage(world, { ...asked, page: 0 });
  expect((await seenBy(camille)).filter(([look]) => look === "page")).toHaveLength(2);
});

test("what does not exist, or is another office's, is not seen and not noted", async () => {
  const stranger = await createAgent(world, "Étranger", { office: "cert-nord" });
  await expect(readPage(world, { reference, agent: stranger, fileId, page: 0 })).rejects.toThrow(NotFound);
  await expect(readPage(world, { reference, agent: sofia, fileId, page: 7 })).rejects.toThrow(NotFound);
  await expect(readPage(world, { reference, agent: sofia, fileId: "autre", page: 0 })).rejects.toThrow(
    NotFound,
  );
  expect(await seenBy(stranger)).toEqual([]);
  expect(await seenBy(sofia)).toEqual([]);
});

test("the journal of a file tells who did and who saw, the earliest first; reading it is noted too", async () => {
  await openFile(world, { reference, agent: sofia });
  const { lines } = await auditFile(world, { agent: paul, reference });
  expect(lines.map(({ at }) => at)).toEqual(lines.map(({ at }) => at).toSorted());
  expect(lines.some((line) => line.kind === "event" && line.event === "submit")).toBe(true);
  expect(lines.find((line) => line.kind === "event" && line.event === "opened")?.name).toBe("Sofia");
  const journals = async () => (await seenBy(paul)).filter(([look]) => look === "journal").length;
  const noted = await journals();
  expect(noted).toBeGreaterThan(0);
  expect(await journals()).toBe(noted);
  world.wait({ days: 1 });
  await journals();
  expect(await journals()).toBe(noted + 1);
});

test("an auditor finds what somebody saw and took away, on any file, day by day", async () => {
  for await (const _ of await exportQueue(world, { agent: sofia, view: everyFile }));
  const days = { firstDay: today, lastDay: today.add({ days: 2 }) };
  const { looks, staff } = await auditStaff(world, { agent: paul, of: sofia.id, ...days });
  expect(looks.map(({ look, reference: file }) => [look, file])).toEqual([
    ["export", null],
    ["opened", reference],
  ]);
  expect(looks[0]?.view).toEqual(everyFile);
  expect(staff.map(({ name }) => name)).toContain("Camille");
  const before = { firstDay: today.subtract({ days: 9 }), lastDay: today.subtract({ days: 1 }) };
  expect((await auditStaff(world, { agent: paul, of: sofia.id, ...before })).looks).toEqual([]);
  expect((await auditStaff(world, { agent: paul, of: null, ...days })).looks).toEqual([]);
});

test("nobody but auditors reads who saw what: not even who runs the office", async () => {
  for (const agent of [camille, sofia]) {
    await expect(auditFile(world, { agent, reference })).rejects.toThrow(NotFound);
    const days = { firstDay: today, lastDay: today };
    await expect(auditStaff(world, { agent, of: camille.id, ...days })).rejects.toThrow(NotFound);
  }
  await expect(auditFile(world, { agent: paul, reference: "TP-0000-0000-0000" })).rejects.toThrow(NotFound);
});

test("the record of looks cannot be changed", async () => {
  const { db } = world.database;
  await expect(sql`update looks set what = 'letter'`.execute(db)).rejects.toThrow("append-only");
  await expect(sql`delete from looks`.execute(db)).rejects.toThrow("append-only");
});
