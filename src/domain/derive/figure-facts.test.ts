import { expect, test } from "vitest";
import { lives } from "#test/application-at.ts";
import type { Application } from "../application.ts";
import { finalStates } from "../figures.ts";
import { refusalGrounds } from "../refusal-grounds.ts";
import { figureFactsOf } from "./figure-facts.ts";

const monday = "2026-11-23";
const at = Temporal.Instant.from("2026-11-27T09:00:00Z");

const applicationIn = (state: Application["state"]): Application => {
  const life = lives[state];
  if (life === undefined) throw new Error(`nobody is ${state}`);
  return life().application;
};

const examined: Application = { ...applicationIn("underExamination"), stateSince: "2026-11-20T22:30:00Z" };

const told = (facts: ReturnType<typeof figureFactsOf>) =>
  facts.map(({ what, subject, reason, days }) => [what, subject, reason, days]);

const entered = (state: Application["state"], patch: Partial<Application> = {}): Application => ({
  ...examined,
  ...patch,
  state,
  stateSince: at.toString(),
});

test("a draft, and a change that leaves the state as it is, count for nothing", () => {
  const draft = applicationIn("draft");
  expect(figureFactsOf(draft, { application: { ...draft, version: 9 }, journal: [] }, at)).toEqual([]);
  expect(figureFactsOf(examined, { application: { ...examined, version: 9 }, journal: [] }, at)).toEqual([]);
});

test("a file sent is an arrival, in the week that its Monday names", () => {
  const draft = applicationIn("draft");
  const application = applicationIn("submitted");
  expect(figureFactsOf(draft, { application, journal: [] }, at)).toEqual([
    {
      week: monday,
      office: application.office,
      procedure: application.procedure,
      what: "arrival",
      subject: "",
      reason: "",
      days: 0,
    },
  ]);
});

test("leaving a state counts the days it lasted, by the days of France", () => {
  const change = { application: entered("supplementRequested"), journal: [] };
  const [passage] = figureFactsOf(examined, change, at);
  expect(told(passage === undefined ? [] : [passage])).toEqual([["passage", "underExamination", "", 7]]);
});

test("a supplement counts what is asked again and why, each once", () => {
  const by = { agentId: "agent-1", agentName: "Camille Durand", at: at.toString() };
  const application = entered("supplementRequested", {
    supplement: {
      items: [
        { asked: "identityProof", reason: "Le recto est flou.", cause: "unreadable" },
        { asked: "ePhoto", reason: "Autre chose." },
      ],
      requestedAt: at.toString(),
      lastDay: "2026-12-27",
      askedBy: by,
      renewed: [],
      corrections: [{ question: "birthName", reason: "Le nom diffère." }],
      corrected: [],
    },
  });
  expect(told(figureFactsOf(examined, { application, journal: [] }, at)).slice(1)).toEqual([
    ["supplement", "", "", 0],
    ["document", "identityProof", "unreadable", 0],
    ["document", "ePhoto", "other", 0],
    ["answer", "birthName", "", 0],
  ]);
});

test("a refusal counts its grounds by their names; those written by hand are one", () => {
  const byHand = { reason: "Un motif écrit.", legalBasis: "un texte" };
  const application = entered("refused", {
    refusal: {
      reasons: [refusalGrounds.forgedDocument, byHand, { ...byHand, reason: "Un autre." }],
      decidedAt: at.toString(),
      agentName: "Camille Durand",
    },
  });
  expect(told(figureFactsOf(examined, { application, journal: [] }, at)).slice(1)).toEqual([
    ["refusal", "", "", 0],
    ["ground", "forgedDocument", "", 0],
    ["ground", "other", "", 0],
  ]);
});

test("an acceptance is counted though the file is already further on", () => {
  const application = entered("inProduction");
  const journal = [
    { event: "accept", by: { kind: "system" }, at: at.toString(), state: "accepted", details: {} },
  ] as const;
  expect(told(figureFactsOf(examined, { application, journal }, at))).toEqual([
    ["passage", "underExamination", "", 7],
    ["acceptance", "", "", 0],
  ]);
});

test("nothing that is counted names who did it or whose file it is", () => {
  for (const state of finalStates) {
    const facts = figureFactsOf(examined, { application: entered(state), journal: [] }, at);
    const names = Object.keys(Object.assign({}, ...facts));
    expect(["week", "office", "procedure", "what", "subject", "reason", "days"]).toEqual(
      expect.arrayContaining(names),
    );
    expect(JSON.stringify(facts)).not.toMatch(new RegExp(`${examined.reference}|agent|Camille|Lopez`));
  }
});
