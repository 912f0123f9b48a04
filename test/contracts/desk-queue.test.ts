import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Application } from "#domain/application.ts";
import type { ExaminationStep } from "#domain/decide/examination.ts";
import { everyFile, type QueueView } from "#domain/queue-view.ts";
import { isRefusal } from "#domain/refusals.ts";
import { termsFrom } from "#domain/search/terms.ts";
import { createAgent, createApplicant, createDraft, fileApplication, léa } from "#test/filing.ts";
import { openTestWorld, type TestWorld } from "#test/world.ts";
import { actOnFile } from "#usecases/act-on-file.ts";
import { exportQueue } from "#usecases/export-queue.ts";
import { findFiles } from "#usecases/find-files.ts";
import { filterOf, listQueue } from "#usecases/list-queue.ts";
import type { QueuePlace } from "#usecases/ports/desk-queue.ts";
import type { StaffMember } from "#usecases/ports/people.ts";
import { reassignFiles } from "#usecases/reassign-files.ts";
import { refreshDesk } from "#usecases/refresh-desk.ts";
import { releaseIdleFiles } from "#usecases/release-idle-files.ts";
import { forgetView, keepView } from "#usecases/saved-views.ts";
import { takeNextFile } from "#usecases/take-next-file.ts";

let world: TestWorld;
let camille: StaffMember;
let dominique: StaffMember;
let supervisor: StaffMember;
let elsewhere: StaffMember;

beforeAll(async () => {
  world = await openTestWorld();
  camille = await createAgent(world, "Camille");
  dominique = await createAgent(world, "Dominique");
  supervisor = await createAgent(world, "Sacha", { role: "supervisor" });
  elsewhere = await createAgent(world, "Ange", { office: "cert-nord" });
});

afterAll(() => world.close());

const person = (birthName: string, firstNames: string, birthDate = "2000-03-14") => ({
  ...léa,
  birthName,
  firstNames,
  birthDate,
});

const file = (birthName: string, firstNames = "Léa") =>
  fileApplication(world, { answers: person(birthName, firstNames) });

const referencesOf = (rows: readonly { readonly reference: string }[]) =>
  rows.map(({ reference }) => reference);

const current = async (reference: string): Promise<Application> => {
  const view = await world.store.view(reference);
  if (view === null) throw new Error("no such application");
  return view.application;
};

/** Camille's step on a file as it is. */
const act = async (reference: string, step: ExaminationStep): Promise<void> => {
  const { version: seen } = await current(reference);
  expect(await actOnFile(world, { reference, agent: camille, seen, step, key: null })).not.toHaveProperty(
    "refused",
  );
};

const found = async (typed: string, agent = camille) =>
  referencesOf((await findFiles(world, { agent, terms: termsFrom(typed) })).files);

describe("a person is found", () => {
  let lefèvre: Application;
  let compound: Application;
  let particle: Application;

  beforeAll(async () => {
    const accountId = await createApplicant(world, "zoe.lefevre@exemple.fr");
    lefèvre = await fileApplication(world, {
      accountId,
      answers: { ...person("Lefèvre", "Zoé Anne", "1987-05-02"), nephNumber: "260169100472" },
    });
    compound = await file("N’Guyen-d’Arc", "Jean-Pierre");
    particle = await file("Delaporte", "Inès");
  });

  test.each(["LEFEVRE", "lefèvre zoé", "Zoe Lefévre", "lefevrre", "lefvere", "lefebre zoe"])(
    "as %s: accents, case, order and a slip are forgiven",
    async (typed) => {
      expect(await found(typed)).toContain(lefèvre.reference);
    },
  );

  test.each(["nguyen", "N'Guyen", "jean pierre nguyen", "jeanpierre", "Jean-Pierre N’Guyen-d’Arc"])(
    "as %s: hyphens and apostrophes may be left out",
    async (typed) => {
      expect(await found(typed)).toContain(compound.reference);
    },
  );

  test.each(["de la porte", "delaporte ines", "Delaprote"])(
    "as %s: written in one word or three",
    async (typed) => {
      expect(await found(typed)).toContain(particle.reference);
    },
  );

  test("not under another name, nor with a birth date that is not theirs", async () => {
    expect(await found("lefranc")).not.toContain(lefèvre.reference);
    expect(await found("lefevre 03/05/1987")).toEqual([]);
  });

  test("by reference or its beginning, birth date, NEPH and e-mail, each told", async () => {
    const { reference } = lefèvre;
    for (const [typed, by] of [
      [reference, "reference"],
      [reference.slice(0, 12), "reference"],
      ["02/05/1987", "birthDate"],
      ["2601 6910 0472", "neph"],
      ["Zoe.Lefevre@exemple.fr", "email"],
      ["lefevre", "name"],
      ["lefvre", "nearName"],
    ] as const) {
      const { files } = await findFiles(world, { agent: camille, terms: termsFrom(typed) });
      expect(files.find((one) => one.reference === reference)?.by, typed).toEqual([by]);
    }
  });

  test("to the letter before a slip away", async () => {
    const near = await file("Lefevrey", "Zoé");
    const references = await found("lefevre");
    expect(references.indexOf(lefèvre.reference)).toBeLessThan(references.indexOf(near.reference));
  });

  test("by nobody of another office, nor while it is a draft", async () => {
    expect(await found("lefevre", elsewhere)).toEqual([]);
    const accountId = await createApplicant(world);
    const draft = await createDraft(world, accountId, person("Brouillonneau", "Max"));
    expect(await found("brouillonneau")).not.toContain(draft);
  });
});

describe("the pages of a view", () => {
  const pagesOf = async (view: QueueView, between: (page: number) => Promise<void> = async () => {}) => {
    const filter = filterOf(world, view, camille);
    const seen: string[] = [];
    let after: QueuePlace | null = null;
    let page = 0;
    do {
      const { rows, next }: Awaited<ReturnType<typeof world.store.files>> = await world.store.files({
        filter,
        order: view.order,
        after,
        limit: 2,
      });
      seen.push(...referencesOf(rows));
      after = next;
      page += 1;
      await between(page);
    } while (after !== null && page < 50);
    return seen;
  };

  test.each(["urgency", "oldest", "newest", "name"] as const)(
    "by %s show each file once, in one order",
    async (order) => {
      const view = { ...everyFile, order };
      const seen = await pagesOf(view);
      const whole = await listQueue(world, { agent: camille, view });
      expect(seen).toEqual(referencesOf(whole.rows));
      expect(new Set(seen).size).toBe(seen.length);
      expect(whole.total).toEqual({ files: seen.length, isMore: false });
    },
  );

  test.each(["urgency", "oldest", "newest", "name"] as const)(
    "by %s are the same when one goes back",
    async (order) => {
      const filter = filterOf(world, everyFile, camille);
      const pages = [await world.store.files({ filter, order, after: null, limit: 1 })];
      for (let last = pages[0]; last?.next; last = pages.at(-1))
        pages.push(await world.store.files({ filter, order, after: last.next, limit: 1 }));
      expect(pages.length).toBeGreaterThan(2);
      expect(pages[0]?.previous).toBeNull();
      for (const [index, { previous }] of pages.entries()) {
        if (previous === null) continue;
        const back = await world.store.files({ filter, order, after: null, before: previous, limit: 1 });
        expect(referencesOf(back.rows)).toEqual(referencesOf(pages[index - 1]?.rows ?? []));
        expect(back.next).toEqual(pages[index - 1]?.next);
        expect(back.previous === null).toBe(index === 1);
      }
    },
  );

  test("lose no file and repeat none when another is sent, and one taken, in between", async () => {
    const view = { ...everyFile, order: "oldest" } as const;
    const before = await pagesOf(view);
    const [first = ""] = before;
    let sent = "";
    const seen = await pagesOf(view, async (page) => {
      if (page !== 1) return;
      await act(first, { type: "claim" });
      world.wait({ minutes: 1 });
      sent = (await file("Nouvelle")).reference;
    });
    expect(seen).toEqual([...before, sent]);
  });
});

test("filters narrow a view, and the counts beside say how many each has", async () => {
  const { reference } = await fileApplication(world, {
    answers: { ...person("Catégorie", "A"), postalCode: "34000" },
  });
  const inView = async (view: Partial<QueueView>) =>
    referencesOf((await listQueue(world, { agent: camille, view: { ...everyFile, ...view } })).rows);
  expect(await inView({ departments: ["34"] })).toEqual([reference]);
  expect(await inView({ departments: ["34"], categories: ["A2"] })).toEqual([]);
  expect(await inView({ procedures: ["replacement-loss"] })).toEqual([]);
  expect(await inView({ offices: ["cert-nord"] })).toEqual([]);
  expect(await inView({ states: ["delivered"] })).toEqual([]);
  expect(await inView({ doubts: "some" })).toEqual([]);
  expect(await inView({ departments: ["34"], minAgeInDays: 3 })).toEqual([]);
  world.wait({ days: 3, minutes: 1 });
  expect(await inView({ departments: ["34"], minAgeInDays: 3 })).toEqual([reference]);
  const { counts, total } = await listQueue(world, { agent: camille, view: everyFile });
  expect(counts.everyFile).toEqual(total);
  expect(counts.toTake.files + counts.mine.files).toBe(total.files);
});

test("a count that would be long says that there are more", async () => {
  const filter = filterOf(world, everyFile, camille);
  const queue = await world.store.queue({
    filter,
    order: "oldest",
    after: null,
    limit: 1,
    countTo: 2,
    counted: [filter],
  });
  expect(queue.total).toEqual({ files: 2, isMore: true });
  expect(queue.counts).toEqual([queue.total]);
  expect(queue.rows).toHaveLength(1);
});

describe("the next file", () => {
  const takeAll = async (agent: StaffMember, view?: QueueView) => {
    const taken: string[] = [];
    for (;;) {
      const outcome = await takeNextFile(world, {
        agent,
        key: null,
        ...(view === undefined ? {} : { view }),
      });
      if (isRefusal(outcome)) return taken;
      taken.push(outcome.reference);
    }
  };

  test("is never the same for eight agents who ask at once", async () => {
    await takeAll(camille);
    const sent = [];
    for (let index = 0; index < 8; index += 1) sent.push((await file("Ensemble")).reference);
    const outcomes = await Promise.all(
      Array.from({ length: 8 }, (_, index) =>
        takeNextFile(world, { agent: index % 2 === 0 ? camille : dominique, key: null }),
      ),
    );
    const taken = outcomes.map((outcome) => (isRefusal(outcome) ? outcome.refused : outcome.reference));
    expect(taken.toSorted()).toEqual(sent.toSorted());
  });

  test("is of the view on the screen, in its order", async () => {
    await file("Ailleurs");
    const answers = { ...person("Lozère", "Zoé"), postalCode: "48000" };
    const { reference } = await fileApplication(world, { answers });
    const view = { ...everyFile, departments: ["48"] };
    expect(await takeAll(camille, view)).toEqual([reference]);
  });

  test("is nothing of another office", async () => {
    await file("Chez nous");
    expect(await takeAll(elsewhere)).toEqual([]);
    expect(await takeAll(dominique)).toHaveLength(2);
  });

  test("is what a supervisor gave, before everything else, and once", async () => {
    const first = await file("Premier");
    const given = await file("Donné");
    const outcomes = await reassignFiles(world, {
      agent: supervisor,
      files: [{ reference: given.reference, heldBy: null }],
      to: dominique,
      key: null,
    });
    expect(outcomes).toEqual([{ reference: given.reference, refusal: null }]);
    expect(await takeAll(dominique)).toEqual([given.reference, first.reference]);
  });
});

test("a file that nobody touches goes back to the queue after the time of the settings", async () => {
  const { reference } = await file("Oublié");
  await takeNextFile(world, { agent: camille, key: null });
  expect((await current(reference)).claim?.agentId).toBe(camille.id);
  world.wait({ hours: world.settings.holdInHours - 1 });
  await releaseIdleFiles(world);
  expect((await current(reference)).claim?.agentId).toBe(camille.id);
  world.wait({ hours: 1, seconds: 1 });
  await releaseIdleFiles(world);
  expect((await current(reference)).claim).toBeNull();
  const { rows } = await listQueue(world, { agent: camille, view: { ...everyFile, holder: "nobody" } });
  expect(referencesOf(rows)).toContain(reference);
});

test("several files change hands line by line: one that cannot says why and holds up none", async () => {
  const taken = await file("Pris");
  await act(taken.reference, { type: "claim" });
  const free = await file("Libre");
  const lines = [
    { reference: taken.reference, heldBy: null },
    { reference: "TP-0000-0000-0000", heldBy: null },
    { reference: free.reference, heldBy: null },
  ];
  const to = { id: dominique.id, name: dominique.name };
  expect(await reassignFiles(world, { agent: supervisor, files: lines, to, key: "bulk" })).toEqual([
    { reference: taken.reference, refusal: "changedMeanwhile" },
    { reference: "TP-0000-0000-0000", refusal: "notFound" },
    { reference: free.reference, refusal: null },
  ]);
  // The same form again finds it done.
  expect(
    (await reassignFiles(world, { agent: supervisor, files: lines, to, key: "bulk" }))[2]?.refusal,
  ).toBeNull();
  expect((await current(free.reference)).version).toBe(free.version + 1);
  const byAgent = {
    agent: camille,
    files: [{ reference: free.reference, heldBy: dominique.id }],
    to: null,
    key: null,
  };
  expect(await reassignFiles(world, byAgent)).toMatchObject([{ refusal: "outsideRole" }]);
});

test("a file changes hands though it changed since the list was shown, as long as the hands are the same", async () => {
  const { reference } = await file("Annoté");
  await act(reference, { type: "claim" });
  await act(reference, { type: "openExamination" });
  const files = [{ reference, heldBy: camille.id }];
  const to = { id: dominique.id, name: dominique.name };
  expect(await reassignFiles(world, { agent: supervisor, files, to, key: null })).toEqual([
    { reference, refusal: null },
  ]);
});

test("a view is kept for oneself or, by who may, for the office; only its owner takes it away", async () => {
  const view: QueueView = { ...everyFile, categories: ["B"] };
  const keep = (agent: StaffMember, name: string, isShared: boolean) =>
    keepView(world, { agent, name, view, isShared, key: null });
  const savedFor = async (agent: StaffMember) =>
    (await listQueue(world, { agent, view: everyFile })).saved.map(({ name }) => name);
  expect(await keep(camille, "  ", false)).toEqual({ refused: "viewNameMissing" });
  expect(await keep(camille, "x".repeat(61), false)).toEqual({ refused: "viewNameTooLong" });
  expect(isRefusal(await keep(camille, "Du bureau", true))).toBe(true);
  await keep(camille, "À moi", false);
  const shared = await keep(supervisor, "Du bureau", true);
  if (isRefusal(shared)) throw new Error(shared.refused);
  expect(await savedFor(camille)).toEqual(["Du bureau", "À moi"].toSorted());
  expect(await savedFor(dominique)).toEqual(["Du bureau"]);
  expect(await savedFor(elsewhere)).toEqual([]);
  await forgetView(world, { agent: camille, id: shared.id });
  expect(await savedFor(dominique)).toEqual(["Du bureau"]);
  await forgetView(world, { agent: supervisor, id: shared.id });
  expect(await savedFor(dominique)).toEqual([]);
});

test("a kept view tells how many files it holds, of the offices that its reader may see; the thirteenth does not", async () => {
  const view: QueueView = { ...everyFile, departments: ["48"] };
  const names = Array.from({ length: 13 }, (_, index) => `Compte ${String.fromCharCode(65 + index)}`);
  for (const name of names)
    await keepView(world, { agent: dominique, name, view, isShared: false, key: null });
  const held = await listQueue(world, { agent: dominique, view });
  expect(held.total.files).toBeGreaterThan(0);
  const { saved } = await listQueue(world, { agent: dominique, view: everyFile });
  expect(saved.map(({ name, count }) => [name, count])).toEqual(
    names.map((name, rank) => [name, rank < 12 ? held.total : null]),
  );
  for (const { id } of saved) await forgetView(world, { agent: dominique, id });
});

test("a view is taken away whole, by who may, and who took it is noted for good", async () => {
  const view: QueueView = { ...everyFile, order: "name" };
  const rows = [];
  for await (const row of await exportQueue(world, { agent: supervisor, view })) rows.push(row);
  const { total } = await listQueue(world, { agent: supervisor, view });
  expect(rows).toHaveLength(total.files);
  await expect(exportQueue(world, { agent: camille, view })).rejects.toThrow();
  const { db } = world.database;
  const noted = await db.selectFrom("desk_exports").select(["agent_id", "view"]).execute();
  expect(noted).toEqual([{ agent_id: supervisor.id, view }]);
  await expect(db.deleteFrom("desk_exports").execute()).rejects.toThrow("append-only");
});

test("what was saved before there were queues is read for them, and so is what another version saved since", async () => {
  const { reference } = await file("Ancienne");
  const { db } = world.database;
  await db.deleteFrom("desk_files").where("reference", "=", reference).execute();
  expect(await found("ancienne")).toEqual([]);
  await refreshDesk(world);
  expect(await found("ancienne")).toEqual([reference]);
  await db
    .updateTable("desk_files")
    .set({ version: 1, words: [] })
    .where("reference", "=", reference)
    .execute();
  await refreshDesk(world);
  expect(await found("ancienne")).toEqual([reference]);
});
