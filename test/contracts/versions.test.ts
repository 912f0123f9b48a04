/** A procedure changes while drafts are filled in and applications are examined under it. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Application } from "#domain/application.ts";
import type { Procedure } from "#domain/procedure.ts";
import { procedureVersions } from "#domain/procedure-versions.ts";
import { licenceIssueAfterExam } from "#procedures/licence-issue-after-exam.ts";
import {
  act,
  askedOf,
  createAgent,
  createApplicant,
  createDraft,
  fileApplication,
  keptFile,
  léa,
} from "#test/filing.ts";
import { openTestWorld, type TestWorld } from "#test/world.ts";
import { actorOf } from "#usecases/agent-actor.ts";
import { change } from "#usecases/change.ts";
import { fireDeadlines } from "#usecases/fire-deadlines.ts";

const first: Procedure = licenceIssueAfterExam;

/** Invented: health is asked no more, a proof of the birth name is. */
const second: Procedure = {
  ...first,
  version: 2,
  changes: [{ version: 2, changed: ["questions", "documents"], asksAgain: ["nephNumber"] }],
  sections: first.sections.filter((section) => section !== "medical"),
  documents: [
    ...first.documents.filter(({ document }) => document !== "medicalOpinion"),
    { document: "birthNameProof", when: "always", sources: [] },
  ],
};

let before: TestWorld;
let after: TestWorld;

beforeAll(async () => {
  before = await openTestWorld({ procedures: procedureVersions([first], []) });
  after = { ...before, procedures: procedureVersions([second], [first]) };
}, 60_000);
afterAll(() => before.close());

const stored = async (reference: string) => {
  const view = await before.store.view(reference);
  if (view === null) throw new Error("no such application");
  return view;
};

const draftBegunBefore = async () => {
  const accountId = await createApplicant(before);
  const answers = { ...léa, nephNumber: "123456789012", medicalSituations: ["professionalUse"] } as const;
  const reference = await createDraft(before, accountId, answers);
  const by = { kind: "applicant", accountId } as const;
  await act(before, reference, by, {
    type: "addFile",
    kind: "medicalOpinion",
    file: await keptFile(before, reference, "page"),
  });
  return { reference, by };
};

describe("a draft", () => {
  test("moves with the first change the person makes, and keeps what the new rules still ask", async () => {
    const { reference, by } = await draftBegunBefore();
    const { application: left } = await stored(reference);
    expect(left.procedureVersion).toBe(1);
    const moved = await act(after, reference, by, { type: "saveAnswers", answers: { sex: "M" } });
    expect(moved.procedureVersion).toBe(2);
    const { medicalSituations, nephNumber, ...kept } = left.answers;
    expect(moved.answers).toEqual({ ...kept, sex: "M" });
    expect(moved.documents).toEqual({});
  });

  test("its journal says from which version, to which, and what went: by name, never by value", async () => {
    const { reference, by } = await draftBegunBefore();
    await act(after, reference, by, { type: "saveAnswers", answers: { sex: "M" } });
    const { journal } = await stored(reference);
    expect(journal.map(({ event }) => event).slice(-2)).toEqual(["movedToNewVersion", "answersSaved"]);
    expect(journal.at(-2)?.details).toEqual({
      from: 1,
      to: 2,
      answers: ["nephNumber", "medicalSituations"],
      documents: ["medicalOpinion"],
      signature: false,
      ePhoto: false,
    });
  });

  test("the files that went are erased", async () => {
    const { reference, by } = await draftBegunBefore();
    const { application } = await stored(reference);
    const [file] = application.documents.medicalOpinion?.files ?? [];
    await act(after, reference, by, { type: "saveAnswers", answers: { sex: "M" } });
    expect(await after.jobs()).toContainEqual({
      name: "eraseFiles",
      data: { reference, addresses: [file?.address] },
    });
  });

  test("a refusal moves nothing, nor does the clock", async () => {
    const { reference, by } = await draftBegunBefore();
    expect(await change(after, { reference, by, key: null }, { type: "submit" })).toEqual({
      refused: "incomplete",
    });
    after.wait({ days: 170 });
    await fireDeadlines(after);
    const { application, journal } = await stored(reference);
    expect(journal.some(({ event }) => event === "reminded")).toBe(true);
    expect(application.procedureVersion).toBe(1);
  });
});

describe("an application sent", () => {
  let filed: Application;
  beforeAll(async () => {
    filed = await fileApplication(before);
  });

  test("is examined under the rules it was filed under: what came later is not asked", async () => {
    const agent = await createAgent(before, "Camille");
    const by = actorOf(agent);
    const step = { agentName: agent.name } as const;
    const { reference } = filed;
    let { version } = await act(after, reference, by, { ...step, type: "claim", seen: filed.version });
    ({ version } = await act(after, reference, by, { ...step, type: "openExamination", seen: version }));
    for (const kind of askedOf(léa, Temporal.PlainDate.from("2026-11-23")))
      ({ version } = await act(after, reference, by, {
        ...step,
        type: "acceptDocuments",
        kinds: [kind],
        seen: version,
      }));
    const accepted = await act(after, reference, by, { ...step, type: "accept", seen: version });
    expect(accepted.state).toBe("inProduction");
    expect(accepted.procedureVersion).toBe(1);
  });

  test("whose version was taken away is told apart from a mistake of the person", async () => {
    const without = { ...before, procedures: procedureVersions([second], []) };
    const by = { kind: "applicant", accountId: filed.accountId } as const;
    await expect(
      change(without, { reference: filed.reference, by, key: null }, { type: "withdraw" }),
    ).rejects.toThrow("no procedure licence-issue-after-exam in version 1");
  });
});
