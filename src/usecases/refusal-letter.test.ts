import { expect, test } from "vitest";
import type { Application } from "#domain/application.ts";
import { defaultSettings } from "#domain/deadlines.ts";
import { start } from "#domain/decide.ts";
import { procedures } from "#procedures/index.ts";
import { léa } from "#test/filing.ts";
import { refusalLetterOf } from "./refusal-letter.ts";

const at = Temporal.Instant.from("2026-11-23T09:00:00Z");
const context = {
  by: { kind: "applicant", accountId: "léa" },
  at,
  procedure: procedures["licence-issue-after-exam"],
  settings: defaultSettings,
} as const;
const sent: Application = {
  ...start("TP-0000-0000-0000", "léa", context).application,
  submittedAt: at.toString(),
  signature: { how: "typed", name: "Paul Durand", at: at.toString() },
};
const addressee = (answers: Application["answers"]) =>
  refusalLetterOf(
    { ...sent, answers: { ...answers, representativeBirthName: "Durand", representativeFirstNames: "Paul" } },
    { reasons: [], decidedAt: at.toString(), agentName: "Camille" },
    { language: "fr", reason: "", link: "" },
  ).recipient.name;

test("the letter is signed in the name of the office of the file, and names the court of its town", () => {
  const letter = refusalLetterOf(
    { ...sent, office: "cert-ouest", answers: léa },
    { reasons: [], decidedAt: at.toString(), agentName: "Camille" },
    { language: "fr", reason: "", link: "" },
  );
  expect(letter.authority).toMatchObject({ place: "Rennes", signatory: "Camille" });
  expect(letter.appeals.court.name).toContain("Rennes");
});

test("the letter goes to the representative of who is represented, not of who signed for nothing", () => {
  expect(addressee({ ...léa, birthDate: "2009-05-01", filer: "legalRepresentative" })).toBe("Paul Durand");
  expect(addressee(léa)).toBe("Léa Zoé Martin");
});
