import { describe, expect, test } from "vitest";
import { procedures } from "#procedures/index.ts";
import { begin, contextFor, fileOf } from "#test/application-at.ts";
import type { Application } from "../application.ts";
import { day } from "../dates.ts";
import type { DocumentKind } from "../documents/kinds.ts";
import { factsFrom } from "../facts.ts";
import type { Procedure } from "../procedure.ts";
import type { Answers } from "../questions.ts";
import { requestable } from "./checklist.ts";
import { documentsInFile, documentsToAccept, isExpected } from "./expected-documents.ts";

const on = day("2026-11-23");
const lost: Procedure = procedures["replacement-loss"];
const afterSanction: Procedure = procedures["licence-issue-after-sanction"];

const driver: Answers = {
  filer: "applicant",
  birthDate: "1980-05-05",
  nationalities: ["FRA"],
  protection: "none",
  livesIn: "FRA",
  housing: "tenant",
  licenceHistory: "otherCategory",
  licenceCategories: ["B", "C"],
};

const applicationWith = (
  answers: Answers,
  kinds: readonly DocumentKind[] = [],
  askedAgain: readonly DocumentKind[] = [],
): Application => ({
  ...begin().application,
  answers,
  documents: Object.fromEntries(
    kinds.map((kind) => [kind, { kind, paper: null, files: [fileOf(kind, "page")], judgement: null }]),
  ),
  supplement: {
    items: askedAgain.map((asked) => ({ asked, reason: "À joindre." })),
    requestedAt: contextFor({ kind: "system" }, "2026-11-23").at.toString(),
    lastDay: "2026-12-23",
    askedBy: { agentId: "1", agentName: "Camille", at: "2026-11-23T09:00:00Z" },
    renewed: [],
  },
});

describe("a document offered: the medical opinion of a lorry driver who lost the card", () => {
  const facts = factsFrom(driver, on);

  test("it has a place, of which nobody has to make use", () => {
    const application = applicationWith(driver);
    expect(isExpected("medicalOpinion", application, lost, facts)).toBe(true);
    expect(documentsInFile(application, lost, facts)).not.toContain("medicalOpinion");
  });

  test("a motorist is not offered it", () => {
    const motorist = { ...driver, licenceCategories: ["B"] } as const;
    const application = applicationWith(motorist);
    expect(isExpected("medicalOpinion", application, lost, factsFrom(motorist, on))).toBe(false);
  });

  test("given, it is in the file, and the decision does not wait for it", () => {
    const application = applicationWith(driver, ["medicalOpinion"]);
    expect(documentsInFile(application, lost, facts)).toContain("medicalOpinion");
    expect(documentsToAccept(application, lost, facts)).not.toContain("medicalOpinion");
    expect(documentsToAccept(application, lost, facts)).toContain("identityProof");
  });
});

describe("a document that only an agent may ask for: the decision of the sanction", () => {
  const punished = { ...driver, licenceHistory: "invalidated" } as const;
  const facts = factsFrom(punished, on);

  test("nobody gives it unasked", () => {
    const application = applicationWith(punished);
    expect(isExpected("sanctionDecision", application, afterSanction, facts)).toBe(false);
    expect(documentsInFile(application, afterSanction, facts)).not.toContain("sanctionDecision");
  });

  test("an agent may ask for it, and it then has a place", () => {
    expect(requestable(afterSanction, facts)).toContain("sanctionDecision");
    const application = applicationWith(punished, [], ["sanctionDecision"]);
    expect(isExpected("sanctionDecision", application, afterSanction, facts)).toBe(true);
  });

  test("once it came, the decision waits for it", () => {
    const application = applicationWith(punished, ["sanctionDecision"]);
    expect(documentsToAccept(application, afterSanction, facts)).toContain("sanctionDecision");
  });
});

test("a photo-signature is asked again only of a reason that asked for one", () => {
  expect(requestable(lost, factsFrom(driver, on))).toContain("ePhoto");
  expect(requestable(procedures["error-report"], factsFrom(driver, on))).not.toContain("ePhoto");
});
