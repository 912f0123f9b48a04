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
} from "#test/application-at.ts";
import { decide } from "../decide.ts";
import { deskWorkOf } from "../desk-work.ts";
import { isRefusal } from "../refusals.ts";
import type { ExaminationStep } from "./examination.ts";

const on = "2026-11-26";

const outcome = (life: Life, who: typeof camille, step: ExaminationStep): string => {
  const decision = decide(life.application, asAgent(life, who, step), contextFor(agent(who), on));
  return isRefusal(decision) ? decision.refused : decision.application.state;
};

test("a message to the applicant is kept with the file and told without its text", () => {
  const { application, notices } = byCamille(
    examined(),
    { type: "writeToApplicant", text: " Bonjour, votre dossier avance. " },
    on,
  );
  expect(application.correspondence).toMatchObject([
    { from: "office", text: "Bonjour, votre dossier avance.", agent: camille },
  ]);
  expect(notices.at(-1)).toEqual({ kind: "messageFromOffice", facts: {} });
});

test("the applicant answers, and a decision taken meanwhile on the file as it was is told so", () => {
  const answered = carryOut(
    examined(),
    { type: "writeToOffice", text: "Merci !" },
    contextFor(applicant, on),
  );
  expect(answered.application.correspondence).toMatchObject([{ from: "applicant", text: "Merci !" }]);
  const stale = asAgent(examined(), camille, { type: "accept" });
  expect(decide(answered.application, stale, contextFor(agent(camille), on))).toEqual({
    refused: "changedMeanwhile",
  });
});

test.each([
  ["", "textMissing"],
  ["  ", "textMissing"],
  ["a".repeat(2001), "textTooLong"],
])("a text must say something, and not too much: %#", (text, refusal) => {
  expect(outcome(examined(), camille, { type: "writeToApplicant", text })).toBe(refusal);
  expect(outcome(examined(), camille, { type: "addNote", text })).toBe(refusal);
});

test("a colleague notes something on a file that another holds", () => {
  expect(outcome(examined(), sacha, { type: "addNote", text: "Vu au téléphone." })).toBe("underExamination");
});

describe("an opinion", () => {
  const asked = (who: typeof sacha | "medicalSide"): Life =>
    byCamille(
      examined(),
      {
        type: "askOpinion",
        id: "o1",
        asked: who === "medicalSide" ? { who } : { who: "colleague", ...who },
        question: "Même personne ?",
      },
      on,
    );
  const answer = { type: "giveOpinion", id: "o1", answer: "Oui." } as const;

  test("of a colleague is theirs alone to give", () => {
    expect(outcome(asked(sacha), camille, answer)).toBe("notYourPart");
    const life = asked(sacha);
    const given = carryOut(life, asAgent(life, sacha, answer), contextFor(agent(sacha), on));
    expect(deskWorkOf(given.application).opinions).toMatchObject([{ answer: { text: "Oui.", by: sacha } }]);
    expect(outcome(given, sacha, answer)).toBe("opinionGiven");
  });

  test("of the medical side is written down by the agent who received it", () => {
    expect(outcome(asked("medicalSide"), camille, answer)).toBe("underExamination");
  });
});

describe("an obvious slip", () => {
  const swapped = { birthName: "Inès", firstNames: "Lopez" };

  test("is corrected by the agent, traced, and told to the applicant", () => {
    const { application, notices } = byCamille(
      examined(),
      { type: "correctSlip", answers: swapped, why: "Nom et prénom échangés" },
      on,
    );
    expect(application.answers).toMatchObject(swapped);
    expect(application.slips).toMatchObject([
      {
        before: { birthName: "Lopez", firstNames: "Inès" },
        after: swapped,
        why: "Nom et prénom échangés",
        by: camille,
      },
    ]);
    expect(notices.at(-1)).toEqual({
      kind: "slipCorrected",
      facts: { questions: ["birthName", "firstNames"] },
    });
  });

  test.each([
    ["an answer that rules turn on", { birthDate: "1997-07-07" }],
    ["an answer that was not asked", { hostBirthName: "Martin" }],
    ["no change", { birthName: "Lopez" }],
  ])("is not %s", (_, answers) => {
    expect(outcome(examined(), camille, { type: "correctSlip", answers, why: "Faute" })).toBe("notASlip");
  });

  test("is corrected with its reason", () => {
    expect(outcome(examined(), camille, { type: "correctSlip", answers: swapped, why: "" })).toBe(
      "reasonMissing",
    );
  });
});
