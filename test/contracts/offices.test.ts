import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Reference } from "#domain/application.ts";
import { isRefusal } from "#domain/refusals.ts";
import { act, createAgent, fileApplication, keptFile, léa } from "#test/filing.ts";
import { openTestWorld, type TestWorld } from "#test/world.ts";
import { actOnFile } from "#usecases/act-on-file.ts";
import { NotFound } from "#usecases/errors.ts";
import { openFile } from "#usecases/open-file.ts";
import type { StaffMember } from "#usecases/ports/people.ts";
import { previewRefusalLetter } from "#usecases/preview-refusal-letter.ts";
import { readDeposited, readOriginal, readPage } from "#usecases/read-file-for-agent.ts";
import { changeStaff, declareAbsence, disableStaff } from "#usecases/run-staff.ts";
import { shareOutFiles } from "#usecases/share-out-files.ts";

let world: TestWorld;
beforeAll(async () => {
  world = await openTestWorld();
});
afterAll(() => world.close());

const current = async (reference: Reference) => {
  const view = await world.store.view(reference);
  if (view === null) throw new Error("no such application");
  return view;
};

const claim = async (reference: Reference, agent: StaffMember) => {
  const { application } = await current(reference);
  return actOnFile(world, {
    reference,
    agent,
    seen: application.version,
    step: { type: "claim" },
    key: null,
  });
};

/** A file sent from Nîmes, in the hands of that agent. */
const heldBy = async (agent: StaffMember): Promise<Reference> => {
  const { reference } = await fileApplication(world);
  const outcome = await claim(reference, agent);
  if (isRefusal(outcome)) throw new Error(outcome.refused);
  return reference;
};

const holderOf = async (reference: Reference): Promise<string | null> =>
  (await current(reference)).application.claim?.agentId ?? null;

test("a file goes to the office of the address: there it is read, elsewhere it does not exist, in any of its forms", async () => {
  const near = await createAgent(world, "Nina");
  const far = await createAgent(world, "Paul", { office: "cert-paris" });
  const auditor = await createAgent(world, "Ada", { role: "auditor", office: "cert-paris" });
  const { reference, documents, office } = await fileApplication(world);
  expect(office).toBe("cert-sud-est");
  const fileId = Object.values(documents)[0]?.files[0]?.id ?? "";
  for (const agent of [near, auditor])
    expect((await openFile(world, { reference, agent })).application.reference).toBe(reference);
  const asked = { reference, agent: far };
  await expect(openFile(world, asked)).rejects.toThrow(NotFound);
  await expect(readPage(world, { ...asked, fileId, page: 0 })).rejects.toThrow(NotFound);
  await expect(readOriginal(world, { ...asked, fileId })).rejects.toThrow(NotFound);
  await expect(readDeposited(world, { ...asked, which: "photo" })).rejects.toThrow(NotFound);
  const words = { link: "", reasonOf: (procedure: string) => procedure };
  await expect(
    previewRefusalLetter(world, { ...asked, reasons: [{ reason: "x", legalBasis: "y" }], words }),
  ).rejects.toThrow(NotFound);
  await expect(claim(reference, far)).rejects.toThrow(NotFound);
  const looks = (await current(reference)).journal.filter(({ event }) => event === "opened");
  expect(looks.map(({ by }) => by)).toEqual([
    { kind: "agent", agentId: near.id, role: "agent", office: "cert-sud-est" },
    { kind: "agent", agentId: auditor.id, role: "auditor", office: "cert-paris" },
  ]);
});

test("an auditor sees the file and takes nothing", async () => {
  const auditor = await createAgent(world, "Axel", { role: "auditor" });
  const { reference } = await fileApplication(world);
  expect(await claim(reference, auditor)).toEqual({ refused: "outsideRole" });
});

test("the address given for Paris leads to Paris", async () => {
  const { office } = await fileApplication(world, {
    answers: { ...léa, postalCode: "75011", town: "Paris" },
  });
  expect(office).toBe("cert-paris");
});

test("somebody away: their files go to the colleague named, from the first day to the last", async () => {
  const away = await createAgent(world, "Basile");
  const cover = await createAgent(world, "Chloé");
  const reference = await heldBy(away);
  const day = (days: number) => Temporal.PlainDate.from("2026-11-23").add({ days });
  const absence = { login: away.login, firstDay: day(1), lastDay: day(2), cover: cover.login };
  await declareAbsence(world, absence);
  await shareOutFiles(world);
  expect(await holderOf(reference)).toBe(away.id);
  world.wait({ days: 1 });
  await shareOutFiles(world);
  expect(await holderOf(reference)).toBe(cover.id);
  const { journal } = await current(reference);
  expect(journal.at(-1)).toMatchObject({
    event: "reassigned",
    by: { kind: "system" },
    details: { from: "Basile", to: "Chloé" },
  });
  world.wait({ days: 2 });
  const later = await heldBy(away);
  await shareOutFiles(world);
  expect(await holderOf(later)).toBe(away.id);
  expect(await holderOf(reference)).toBe(cover.id);
});

test("with nobody to cover, or a colleague who is away too, the file goes back to the queue", async () => {
  const alone = await createAgent(world, "Denis");
  const both = await createAgent(world, "Elsa");
  const awayToo = await createAgent(world, "Farid");
  const files = [await heldBy(alone), await heldBy(both)];
  const today = world.clock.now().toZonedDateTimeISO("Europe/Paris").toPlainDate();
  const days = { firstDay: today, lastDay: today };
  await declareAbsence(world, { login: alone.login, ...days, cover: null });
  await declareAbsence(world, { login: both.login, ...days, cover: awayToo.login });
  await declareAbsence(world, { login: awayToo.login, ...days, cover: null });
  await shareOutFiles(world);
  expect(await Promise.all(files.map(holderOf))).toEqual([null, null]);
});

test("a supplement answered while its agent is away does not wait for them", async () => {
  const away = await createAgent(world, "Gilles");
  const cover = await createAgent(world, "Hana");
  const reference = await heldBy(away);
  const step = async (taken: Parameters<typeof actOnFile>[1]["step"]) => {
    const { application } = await current(reference);
    const outcome = await actOnFile(world, {
      reference,
      agent: away,
      seen: application.version,
      step: taken,
      key: null,
    });
    if (isRefusal(outcome)) throw new Error(outcome.refused);
  };
  await step({ type: "openExamination" });
  await step({
    type: "requestSupplement",
    items: [{ asked: "proofOfAddress", reason: "Trop ancien." }],
  });
  const today = world.clock.now().toZonedDateTimeISO("Europe/Paris").toPlainDate();
  await declareAbsence(world, {
    login: away.login,
    firstDay: today,
    lastDay: today.add({ days: 10 }),
    cover: cover.login,
  });
  const { accountId } = (await current(reference)).application;
  const by = { kind: "applicant", accountId } as const;
  const file = await keptFile(world, reference, "page");
  await act(world, reference, by, { type: "addFile", kind: "proofOfAddress", file });
  await act(world, reference, by, { type: "sendSupplement" });
  expect(await holderOf(reference)).toBe(away.id);
  await shareOutFiles(world);
  expect(await holderOf(reference)).toBe(cover.id);
});

test("files of somebody who left the service, or the office, go back to the queue", async () => {
  const gone = await createAgent(world, "Irène");
  const moved = await createAgent(world, "Jean");
  const files = [await heldBy(gone), await heldBy(moved)];
  await disableStaff(world, { login: gone.login });
  await changeStaff(world, { login: moved.login, office: "cert-nord" });
  await shareOutFiles(world);
  expect(await Promise.all(files.map(holderOf))).toEqual([null, null]);
});

test("a file sent by a version that knew no office is given its own, and is then seen there", async () => {
  const agent = await createAgent(world, "Katia");
  const { reference } = await fileApplication(world);
  await sql`update applications set office = null, record = record - 'office' where reference = ${reference}`.execute(
    world.database.db,
  );
  await expect(openFile(world, { reference, agent })).rejects.toThrow(NotFound);
  await shareOutFiles(world);
  expect((await openFile(world, { reference, agent })).application.office).toBe("cert-sud-est");
});

test("an absence that ends before it begins is nowhere", async () => {
  const agent = await createAgent(world, "Luc");
  const firstDay = Temporal.PlainDate.from("2026-12-02");
  await expect(
    declareAbsence(world, {
      login: agent.login,
      firstDay,
      lastDay: firstDay.subtract({ days: 1 }),
      cover: null,
    }),
  ).rejects.toThrow();
});
