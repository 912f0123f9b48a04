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
  sacha,
  secondLook,
} from "#test/application-at.ts";
import { decide } from "../decide.ts";
import { deskWorkOf } from "../desk-work.ts";
import { isDocumentKind } from "../documents/kinds.ts";
import { isRefusal } from "../refusals.ts";
import type { ExaminationStep } from "./examination.ts";

const on = "2026-11-26";
const grounds = [{ reason: "L’examen n’est pas confirmé.", legalBasis: "Article R. 221-1" }];
const proposed = (): Life => byCamille(examined(), { type: "refuse", reasons: grounds }, on);

const outcome = (life: Life, who: typeof camille, step: ExaminationStep, isSampled = false): string => {
  const decision = decide(
    life.application,
    { ...asAgent(life, who, step), isSampled } as Parameters<typeof decide>[1],
    contextFor(agent(who), on),
  );
  return isRefusal(decision) ? decision.refused : decision.application.state;
};

const taken = (life: Life, who: typeof camille): Life =>
  carryOut(life, asAgent(life, who, { type: "claim" }), contextFor(agent(who), on));

const allAccepted = (): Life => {
  const kinds = Object.keys(examined().application.documents).filter(isDocumentKind);
  return byCamille(examined(), { type: "acceptDocuments", kinds }, on);
};

describe("a refusal", () => {
  test("is only proposed by the first agent: nothing is told, and the file goes back to the queue", () => {
    const { application, notices, journal } = proposed();
    expect(application).toMatchObject({ state: "underExamination", claim: null, refusal: null });
    expect(deskWorkOf(application).proposal).toMatchObject({ decision: "refuse", grounds, by: camille });
    expect(journal.at(-1)?.event).toBe("decisionProposed");
    expect(notices.map(({ kind }) => kind)).not.toContain("applicationRefused");
  });

  test("is decided by a second agent, and both sign it", () => {
    const { application, notices } = secondLook(proposed());
    expect(application.state).toBe("refused");
    expect(application.refusal).toMatchObject({
      reasons: grounds,
      agentName: camille.agentName,
      secondAgentName: sacha.agentName,
    });
    expect(deskWorkOf(application).proposal).toBeNull();
    expect(notices.at(-1)?.kind).toBe("applicationRefused");
  });

  test("is never given for its second look to the agent who proposes it", () => {
    expect(outcome(proposed(), camille, { type: "claim" })).toBe("secondAgentNeeded");
  });

  test("leaves the second agent nothing else to do than to agree or to send it back", () => {
    const looked = taken(proposed(), sacha);
    expect(outcome(looked, sacha, { type: "accept" })).toBe("secondLookPending");
    expect(outcome(looked, sacha, { type: "acceptDocuments", kinds: ["identityProof"] })).toBe(
      "secondLookPending",
    );
  });

  test("sent back returns to the first agent with the reason, as a note", () => {
    const looked = taken(proposed(), sacha);
    expect(outcome(looked, sacha, { type: "returnProposal", why: " " })).toBe("reasonMissing");
    const { application } = carryOut(
      looked,
      asAgent(looked, sacha, { type: "returnProposal", why: "Le relevé dit le contraire." }),
      contextFor(agent(sacha), on),
    );
    expect(application.claim).toMatchObject(camille);
    expect(deskWorkOf(application)).toMatchObject({
      proposal: null,
      notes: [{ text: "Le relevé dit le contraire.", by: sacha }],
    });
  });

  test("that nobody proposed cannot be confirmed", () => {
    expect(outcome(examined(), camille, { type: "confirmProposal" })).toBe("nothingProposed");
  });
});

describe("an acceptance", () => {
  test("is decided by one agent, unless the file was drawn for a second look", () => {
    expect(outcome(allAccepted(), camille, { type: "accept" })).toBe("inProduction");
    expect(outcome(allAccepted(), camille, { type: "accept" }, true)).toBe("underExamination");
  });

  test("waits again when a document asked is no longer accepted", () => {
    const life = allAccepted();
    const sampled = carryOut(
      life,
      { ...asAgent(life, camille, { type: "accept" }), isSampled: true } as Parameters<typeof carryOut>[1],
      contextFor(agent(camille), on),
    );
    const { identityProof } = sampled.application.documents;
    if (identityProof === undefined) throw new Error("no identity document");
    const documents = {
      ...sampled.application.documents,
      identityProof: { ...identityProof, judgement: null },
    };
    const looked = taken({ ...sampled, application: { ...sampled.application, documents } }, sacha);
    expect(outcome(looked, sacha, { type: "confirmProposal" })).toBe("documentsNotJudged");
  });
});

test("an application withdrawn meanwhile has no decision left to confirm", () => {
  const life = taken(proposed(), sacha);
  const withdrawn = carryOut(life, { type: "withdraw" }, contextFor(applicant, on));
  expect(deskWorkOf(withdrawn.application).proposal).toBeNull();
});
