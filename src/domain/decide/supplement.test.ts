import { describe, expect, test } from "vitest";
import {
  agent,
  applicant,
  asAgent,
  byCamille,
  camille,
  carryOut,
  contextFor,
  examined,
  type Life,
  renew,
} from "#test/application-at.ts";
import { type Command, decide } from "../decide.ts";
import { deskWorkOf } from "../desk-work.ts";
import { isRefusal } from "../refusals.ts";
import type { ExaminationStep } from "./examination.ts";

const on = "2026-11-26";
const wrongPlace = { question: "birthPlace", reason: "Votre acte de naissance dit Bron." } as const;

const flagged = (): Life => byCamille(examined(), { type: "flagAnswer", ...wrongPlace }, on);

const asked = (): Life => byCamille(flagged(), { type: "requestSupplement", items: [] }, on);

const attempt = (life: Life, command: Command): string => {
  const decision = decide(life.application, command, contextFor(applicant, on));
  return isRefusal(decision) ? decision.refused : decision.application.state;
};

const byAgent = (life: Life, step: ExaminationStep): string => {
  const decision = decide(life.application, asAgent(life, camille, step), contextFor(agent(camille), on));
  return isRefusal(decision) ? decision.refused : decision.application.state;
};

describe("an answer to correct", () => {
  test("is set aside until the supplement asks for it, with one reason", () => {
    const once = byCamille(examined(), { type: "flagAnswer", ...wrongPlace }, on);
    const twice = byCamille(once, { type: "flagAnswer", ...wrongPlace, reason: "Bron, pas Lyon." }, on);
    expect(deskWorkOf(twice.application).corrections).toEqual([
      { question: "birthPlace", reason: "Bron, pas Lyon." },
    ]);
    const dropped = byCamille(twice, { type: "unflagAnswer", question: "birthPlace" }, on);
    expect(deskWorkOf(dropped.application).corrections).toEqual([]);
  });

  test("is one that the person was asked", () => {
    const stolen = { question: "stolenOn", reason: "Quel jour ?" } as const;
    expect(byAgent(examined(), { type: "flagAnswer", ...stolen })).toBe("answerNotAsked");
  });

  test("is told in the request, and no longer set aside", () => {
    const { application, notices } = asked();
    expect(deskWorkOf(application).corrections).toEqual([]);
    expect(notices.at(-1)).toMatchObject({
      kind: "supplementRequested",
      facts: { corrections: [wrongPlace] },
    });
  });

  test("is answered anew by the applicant, alone of all answers", () => {
    expect(attempt(asked(), { type: "correctAnswers", answers: { town: "Bron" } })).toBe("answerNotAsked");
    expect(attempt(asked(), { type: "sendSupplement" })).toBe("supplementIncomplete");
    const corrected = carryOut(
      asked(),
      { type: "correctAnswers", answers: { birthPlace: "Bron" } },
      contextFor(applicant, on),
    );
    expect(corrected.application.answers.birthPlace).toBe("Bron");
    const back = carryOut(corrected, { type: "sendSupplement" }, contextFor(applicant, on));
    expect(back.application).toMatchObject({ state: "underExamination", claim: camille });
  });

  test("does not hide a document asked beside it", () => {
    const both = byCamille(
      flagged(),
      { type: "requestSupplement", items: [{ asked: "proofOfAddress", reason: "Trop ancien." }] },
      on,
    );
    const renewed = renew(both, "proofOfAddress", on);
    expect(attempt(renewed, { type: "sendSupplement" })).toBe("supplementIncomplete");
  });
});

describe("a place marked on a document", () => {
  const mark = (over: object) => ({
    fileId: "identityProof-front",
    page: 1,
    box: { x: 10, y: 20, width: 300, height: 80 },
    ...over,
  });
  const refuse = (marks: readonly ReturnType<typeof mark>[]) =>
    byCamille(
      examined(),
      { type: "refuseDocument", kind: "identityProof", reason: "Coupé.", cause: "cut", marks },
      on,
    ).application.documents.identityProof?.judgement;

  test("goes with its cause into the supplement that asks for the document again", () => {
    const refused = byCamille(
      examined(),
      { type: "refuseDocument", kind: "identityProof", reason: "Coupé.", cause: "cut", marks: [mark({})] },
      on,
    );
    const { application } = byCamille(
      refused,
      { type: "requestSupplement", items: [{ asked: "identityProof", reason: "Coupé." }] },
      on,
    );
    expect(application.supplement?.items).toMatchObject([{ cause: "cut", marks: [mark({})] }]);
  });

  test("is kept with the refusal and its cause", () => {
    expect(refuse([mark({})])).toMatchObject({ accepted: false, cause: "cut", marks: [mark({})] });
  });

  test.each([
    ["on another document", { fileId: "proofOfAddress-page" }],
    ["on a page that is not there", { page: 2 }],
    ["off the page", { box: { x: 1000, y: 0, width: 300, height: 80 } }],
    ["without surface", { box: { x: 0, y: 0, width: 0, height: 80 } }],
  ])("is dropped when it lies %s", (_, over) => {
    expect(refuse([mark(over)])).toMatchObject({ accepted: false, marks: [] });
  });
});
