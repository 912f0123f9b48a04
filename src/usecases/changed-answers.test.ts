import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Answers } from "#domain/questions.ts";
import { act, addDocument, createApplicant, createDraft, léa } from "#test/filing.ts";
import { openTestWorld, type TestWorld } from "#test/world.ts";
import { saveAnswers } from "./save-answers.ts";

let world: TestWorld;
beforeAll(async () => {
  world = await openTestWorld();
}, 60_000);
afterAll(() => world.close());

/** Hosted by a friend who gave an identity document. */
const hosted: Answers = {
  ...léa,
  housing: "hosted",
  hostBirthName: "Petit",
  hostFirstNames: "Sam",
  hostBirthDate: "1970-01-01",
  hostBirthPlace: "Nîmes",
  hostedSince: "2020-01-01",
};

const draftOf = async (answers: Answers) => {
  const accountId = await createApplicant(world);
  const reference = await createDraft(world, accountId, answers);
  const by = { kind: "applicant", accountId } as const;
  return { reference, by };
};

type Draft = Awaited<ReturnType<typeof draftOf>>;

const save = (
  { reference, by }: Draft,
  page: Parameters<typeof saveAnswers>[1]["page"],
  form: Readonly<Record<string, readonly string[]>>,
  agreed: readonly string[] = [],
) => saveAnswers(world, { reference, by, key: null, page, form, identity: null, forLater: false, agreed });

const viewOf = async ({ reference }: Draft) => {
  const view = await world.store.view(reference);
  if (view === null) throw new Error("no application");
  return view;
};

const hostNames = [
  "answer.hostBirthName",
  "answer.hostFirstNames",
  "answer.hostBirthDate",
  "answer.hostBirthPlace",
  "answer.hostedSince",
];

describe("an early answer on which much hangs", () => {
  test("is not kept before the person knows what goes with it", async () => {
    const draft = await draftOf(hosted);
    await addDocument(world, draft.reference, draft.by, "hostIdentity");
    const before = await viewOf(draft);
    expect(await save(draft, "housing", { housing: ["tenant"] })).toMatchObject({
      loses: {
        answers: ["hostBirthName", "hostFirstNames", "hostBirthDate", "hostBirthPlace", "hostedSince"],
        documents: ["hostIdentity"],
        signature: false,
        ePhoto: false,
      },
    });
    expect(await viewOf(draft)).toEqual(before);
  });

  test("is kept once the person agreed, with everything that does not hang on it", async () => {
    const draft = await draftOf(hosted);
    await addDocument(world, draft.reference, draft.by, "hostIdentity");
    await addDocument(world, draft.reference, draft.by, "identityProof");
    const { application: before } = await viewOf(draft);
    const agreed = [...hostNames, "document.hostIdentity"];
    expect(await save(draft, "housing", { housing: ["tenant"] }, agreed)).toMatchObject({ hasDropped: true });
    const { application, journal } = await viewOf(draft);
    expect(application.answers).toEqual({ ...léa, housing: "tenant" });
    expect(Object.keys(application.documents)).toEqual(["identityProof"]);
    expect(journal.at(-1)).toMatchObject({
      event: "unneededDropped",
      details: { answers: hostNames.map((name) => name.split(".")[1]), documents: ["hostIdentity"] },
    });
    expect(JSON.stringify(journal)).not.toContain("Petit");
    const addresses = before.documents.hostIdentity?.files.map(({ address }) => address) ?? [];
    expect(await world.jobs()).toContainEqual({
      name: "eraseFiles",
      data: { reference: draft.reference, addresses },
    });
  });

  test("is asked again when more would go than was agreed to", async () => {
    const draft = await draftOf(hosted);
    await addDocument(world, draft.reference, draft.by, "hostIdentity");
    expect(await save(draft, "housing", { housing: ["tenant"] }, hostNames)).toHaveProperty("loses");
  });
});

test("one answer that hangs on another goes without a question, and is told afterwards", async () => {
  const draft = await draftOf({ ...léa, birthDate: "2003-01-01", jdcOnFile: true });
  const saved = await save(draft, "nationality", { nationalities: ["ESP"] });
  expect(saved).toMatchObject({ hasDropped: true });
  expect((await viewOf(draft)).application.answers).not.toHaveProperty("jdcOnFile");
});

test("an answer on which nothing hangs changes nothing else", async () => {
  const draft = await draftOf(hosted);
  await addDocument(world, draft.reference, draft.by, "hostIdentity");
  const { application: before } = await viewOf(draft);
  expect(await save(draft, "sex", { sex: ["M"] })).toMatchObject({ hasDropped: false });
  const { application, journal } = await viewOf(draft);
  expect(application.answers).toEqual({ ...before.answers, sex: "M" });
  expect(application.documents).toEqual(before.documents);
  expect(journal.at(-1)?.event).toBe("answersSaved");
});

test("before anything hangs on it, an answer is changed at once", async () => {
  const draft = await draftOf({ filer: "applicant", birthDate: "2000-01-01" });
  await act(world, draft.reference, draft.by, { type: "saveAnswers", answers: { housing: "hosted" } });
  expect(await save(draft, "housing", { housing: ["tenant"] })).toMatchObject({ hasDropped: false });
});
