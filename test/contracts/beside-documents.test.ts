/** Documents that come beside those asked: offered to the person, or asked for by an agent alone. */
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Actor } from "#domain/actors.ts";
import type { Application, Reference } from "#domain/application.ts";
import type { ExaminationStep } from "#domain/decide/examination.ts";
import { documentsAsked } from "#domain/derive/checklist.ts";
import { factsFrom } from "#domain/facts.ts";
import type { Answers } from "#domain/questions.ts";
import { procedures } from "#procedures/index.ts";
import { act, createAgent, createApplicant } from "#test/filing.ts";
import { lostLicence } from "#test/lost-licence.ts";
import { plainAnswers, readyDraft } from "#test/ready-application.ts";
import { openTestWorld, type TestWorld } from "#test/world.ts";
import { actOnFile } from "#usecases/act-on-file.ts";
import type { StaffMember } from "#usecases/ports/people.ts";
import { sendSupplement } from "#usecases/send-supplement.ts";
import { uploadDocument } from "#usecases/upload-document.ts";

let world: TestWorld;
let camille: StaffMember;
beforeAll(async () => {
  world = await openTestWorld();
  camille = await createAgent(world, "Camille");
}, 60_000);
afterAll(() => world.close());

const current = async (reference: Reference): Promise<Application> => {
  const view = await world.store.view(reference);
  if (view === null) throw new Error("no such application");
  return view.application;
};

const step = async (reference: Reference, taken: ExaminationStep) => {
  const { version } = await current(reference);
  return actOnFile(world, { reference, agent: camille, seen: version, step: taken, key: null });
};

const bytes = async function* (text: string): AsyncIterable<Uint8Array> {
  yield Buffer.from(text);
};

const give = (reference: Reference, by: Actor, kind: "sanctionDecision" | "medicalOpinion") =>
  uploadDocument(world, {
    reference,
    by,
    key: null,
    kind,
    // An opinion has two sides.
    slot: kind === "medicalOpinion" ? "front" : "page",
    name: `${kind}.jpg`,
    source: bytes(kind),
  });

/** Licence annulled two years ago, the ban is over, both tests were passed again. */
const afterSanction: Answers = {
  ...plainAnswers,
  licenceHistory: "annulled",
  sanctionMonths: 12,
  banEnd: "2026-01-10",
  alcoholOrDrugs: false,
  earlierLicenceYears: 10,
  theoryRegistrationDate: "2026-02-10",
};

const sent = async (answers: Answers, id: "licence-issue-after-sanction") => {
  const accountId = await createApplicant(world);
  const by: Actor = { kind: "applicant", accountId };
  const reference = await readyDraft(world, accountId, answers, id);
  await act(world, reference, by, { type: "submit" });
  await step(reference, { type: "claim" });
  await step(reference, { type: "openExamination" });
  return { reference, by };
};

test("an agent asks for a document that nobody gives unasked: it is uploaded, sent, judged, and then needed", async () => {
  const { reference, by } = await sent(afterSanction, "licence-issue-after-sanction");
  const asked = documentsAsked(
    procedures["licence-issue-after-sanction"],
    factsFrom(afterSanction, Temporal.PlainDate.from("2026-11-23")),
  );
  for (const { document } of asked) await step(reference, { type: "acceptDocuments", kinds: [document] });
  const items = [{ asked: "sanctionDecision", reason: "Joignez la décision." } as const];
  expect(await step(reference, { type: "requestSupplement", items })).toMatchObject({
    state: "supplementRequested",
  });
  expect(await sendSupplement(world, { reference, by, key: null })).toEqual({
    refused: "supplementIncomplete",
  });
  expect(await give(reference, by, "sanctionDecision")).toMatchObject({ state: "supplementRequested" });
  expect(await sendSupplement(world, { reference, by, key: null })).toMatchObject({
    state: "underExamination",
  });
  expect(await step(reference, { type: "accept" })).toEqual({ refused: "documentsNotJudged" });
  await step(reference, { type: "acceptDocuments", kinds: ["sanctionDecision"] });
  expect(await step(reference, { type: "accept" })).toMatchObject({ state: "inProduction" });
});

test("the same document has no place in a draft", async () => {
  const accountId = await createApplicant(world);
  const by: Actor = { kind: "applicant", accountId };
  const reference = await readyDraft(world, accountId, afterSanction, "licence-issue-after-sanction");
  expect(await give(reference, by, "sanctionDecision")).toEqual({ refused: "documentNotAsked" });
});

test("a document offered is taken from whom it is offered, and from nobody else", async () => {
  const accountId = await createApplicant(world);
  const by: Actor = { kind: "applicant", accountId };
  const lorryDriver = { ...lostLicence, licenceCategories: ["B", "C"] } as const;
  const reference = await readyDraft(world, accountId, lorryDriver, "replacement-loss");
  expect(await give(reference, by, "medicalOpinion")).toMatchObject({ state: "draft" });
  const other = await createApplicant(world);
  const motorist = await readyDraft(world, other, lostLicence, "replacement-loss");
  expect(await give(motorist, { kind: "applicant", accountId: other }, "medicalOpinion")).toEqual({
    refused: "documentNotAsked",
  });
});
