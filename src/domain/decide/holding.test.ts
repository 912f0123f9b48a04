import { expect, test } from "vitest";
import {
  agent,
  camille,
  carryOut,
  clockwork,
  completeDraft,
  contextFor,
  examined,
  lives,
  sacha,
  sent,
} from "#test/application-at.ts";
import type { AgentActor } from "../actors.ts";
import { decide } from "../decide.ts";

const on = "2026-11-25";
const claire: AgentActor = { ...agent({ agentId: "agent-3" }), role: "seniorAgent" };
const toSacha = { type: "reassign", to: sacha, agentName: "Claire Besson" } as const;

test("a senior agent gives a file held by one agent to another: the journal says from whom, to whom, by whom", () => {
  const life = carryOut(examined(), toSacha, contextFor(claire, on));
  expect(life.application.claim).toMatchObject(sacha);
  expect(life.application.state).toBe("underExamination");
  expect(life.journal.at(-1)).toMatchObject({
    event: "reassigned",
    by: claire,
    details: { from: camille.agentName, to: sacha.agentName, agent: "Claire Besson" },
  });
});

test("an agent gives no file to another, not even one in hand", () => {
  const { application } = examined();
  expect(decide(application, toSacha, contextFor(agent(camille), on))).toEqual({ refused: "outsideRole" });
});

test("a file goes back to the queue when its holder is away, and is not given to who holds it already", () => {
  const back = { type: "reassign", to: null, agentName: null } as const;
  const life = carryOut(examined(), back, contextFor(clockwork, on));
  expect(life.application.claim).toBeNull();
  expect(decide(life.application, back, contextFor(clockwork, on))).toEqual({ refused: "notNow" });
  const toCamille = { type: "reassign", to: camille, agentName: null } as const;
  expect(decide(examined().application, toCamille, contextFor(clockwork, on))).toEqual({ refused: "notNow" });
});

test("a file that is decided, or on its way, is in nobody's hands", () => {
  for (const state of ["refused", "inProduction", "dispatched"] as const) {
    const life = lives[state]?.();
    if (life === undefined) throw new Error(`no life in ${state}`);
    expect(decide(life.application, toSacha, contextFor(claire, on))).toEqual({ refused: "notNow" });
  }
});

test("an application is given its office when it is sent", () => {
  expect(completeDraft().application.office).toBeNull();
  expect(sent().application.office).toBe("cert-sud-est");
});

test("a file sent before offices existed is given its own, once, and no delay starts again", () => {
  const { application } = sent();
  const before = { ...application, office: null };
  const route = { type: "route" } as const;
  const decision = decide(before, route, contextFor(clockwork, on));
  expect(decision).toMatchObject({
    application: { office: "cert-sud-est", changedAt: application.changedAt },
    journal: [{ event: "routed", details: { office: "cert-sud-est" } }],
    deadlines: { close: "none", open: [] },
  });
  expect(decide(application, route, contextFor(clockwork, on))).toEqual({ refused: "notNow" });
  expect(decide(before, route, contextFor(claire, on))).toEqual({ refused: "notNow" });
  expect(decide(completeDraft().application, route, contextFor(clockwork, on))).toEqual({
    refused: "notNow",
  });
});
