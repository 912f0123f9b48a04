import { expect, test } from "vitest";
import { agent, applicant, camille, contextFor, lives, sacha } from "#test/application-at.ts";
import type { Actor, AgentActor } from "../actors.ts";
import type { Application } from "../application.ts";
import { type Command, decide } from "../decide.ts";
import { officeIds } from "../offices.ts";
import { roles } from "../roles.ts";
import type { ExaminationStep } from "./examination.ts";

/** One of each thing that is done at the desk: a new one is asked for here by the compiler. */
const steps: { readonly [Type in ExaminationStep["type"]]: ExaminationStep & { readonly type: Type } } = {
  claim: { type: "claim" },
  release: { type: "release" },
  openExamination: { type: "openExamination" },
  acceptDocuments: { type: "acceptDocuments", kinds: ["identityProof"] },
  refuseDocument: { type: "refuseDocument", kind: "identityProof", reason: "Illisible." },
  flagAnswer: { type: "flagAnswer", question: "birthName", reason: "Autre nom sur la pièce." },
  unflagAnswer: { type: "unflagAnswer", question: "birthName" },
  requestSupplement: {
    type: "requestSupplement",
    items: [{ asked: "identityProof", reason: "Illisible." }],
  },
  accept: { type: "accept" },
  refuse: { type: "refuse", reasons: [{ reason: "Fraude.", legalBasis: "Article R. 221-1" }] },
  confirmProposal: { type: "confirmProposal" },
  returnProposal: { type: "returnProposal", why: "À revoir." },
  writeToApplicant: { type: "writeToApplicant", text: "Bonjour." },
  addNote: { type: "addNote", text: "À voir." },
  askOpinion: { type: "askOpinion", id: "opinion-1", asked: { who: "medicalSide" }, question: "Apte ?" },
  giveOpinion: { type: "giveOpinion", id: "opinion-1", answer: "Apte." },
  correctSlip: { type: "correctSlip", answers: { town: "Lyon" }, why: "Faute de frappe." },
  resendUnasked: { type: "resendUnasked" },
  resend: { type: "resend", trackingNumber: "2L002", trackingLink: "https://www.laposte.fr/suivi/2L002" },
  declareLost: { type: "declareLost" },
};

const on = "2027-07-01";
const holders = [camille, sacha, null];

/** Every state, in the hands of one agent, of another, of nobody. */
const files: readonly Application[] = Object.values(lives).flatMap((life) => {
  const { application } = life();
  return holders.map((holder) => ({
    ...application,
    claim: holder === null ? null : { ...holder, at: "2026-11-24T09:00:00Z" },
  }));
});

const commandsOn = ({ version }: Application): readonly Command[] => [
  ...Object.values(steps).map((step) => ({ ...step, seen: version, agentName: "Camille Durand" })),
  { type: "reassign", to: sacha, agentName: "Camille Durand" },
];

const isRefused = (application: Application, command: Command, by: Actor): boolean =>
  "refused" in decide(application, command, contextFor(by, on));

/** Those that go through, each as what was done and where. */
const carriedOut = (by: Actor): readonly string[] =>
  files.flatMap((application) =>
    commandsOn(application)
      .filter((command) => !isRefused(application, command, by))
      .map(({ type }) => `${type} in ${application.state}`),
  );

test("in no state and whoever holds it does an agent of another office, or an auditor, change anything of a file", () => {
  const own: AgentActor = agent(camille);
  expect(carriedOut(own).length).toBeGreaterThan(20);
  for (const office of officeIds) {
    for (const role of roles) {
      if (office === own.office && role !== "auditor") continue;
      expect([role, office, carriedOut({ ...own, role, office })]).toEqual([role, office, []]);
    }
  }
});

test("in no state does anybody of the staff do more with their own file than let it go, and nobody gives it to them", () => {
  const [file] = files;
  if (file === undefined) throw new Error("no file");
  for (const role of roles) {
    const owner: AgentActor = { ...agent(camille), role, ownAccountId: file.accountId };
    const done = carriedOut(owner).map((step) => step.split(" ")[0]);
    expect([role, ...new Set(done)]).toEqual(role === "auditor" ? [role] : [role, "release"]);
  }
  const given = {
    type: "reassign",
    to: { ...sacha, ownAccountId: file.accountId },
    agentName: "Léa",
  } as const;
  const supervisor: AgentActor = { ...agent(camille), role: "supervisor" };
  for (const each of files) {
    if (each.submittedAt === null) continue;
    expect(decide(each, given, contextFor(supervisor, on))).toEqual({ refused: "ownFile" });
  }
});

test("nobody else than the staff does anything of the desk, not even on their own application", () => {
  const others: readonly Actor[] = [applicant, { kind: "manufacturer" }, { kind: "carrier" }];
  for (const by of others) expect([by.kind, carriedOut(by)]).toEqual([by.kind, []]);
});

test("what is done with a file held by a colleague is taking it over once abandoned, notes, opinions and sharing out", () => {
  for (const role of ["agent", "seniorAgent", "supervisor"] as const) {
    const by: AgentActor = { ...agent(camille), role };
    const held = files.filter(({ claim }) => claim?.agentId === sacha.agentId);
    const done = new Set(
      held.flatMap((application) =>
        commandsOn(application)
          .filter((command) => !isRefused(application, { ...command, ...toCamille(command) }, by))
          .map(({ type }) => type),
      ),
    );
    expect([...done].sort()).toEqual(
      role === "agent" ? ["addNote", "claim"] : ["addNote", "claim", "reassign"],
    );
  }
});

/** A file is not given to who holds it already: here it is taken from Sacha. */
const toCamille = ({ type }: Command): object => (type === "reassign" ? { to: camille } : {});
