import fc from "fast-check";
import { expect, test } from "vitest";
import { agent, camille, examined, lives, sacha } from "#test/application-at.ts";
import {
  deniedIn,
  deniedOn,
  type FileRight,
  fileRights,
  maySee,
  type OfficeRight,
  officeRights,
  officesWithin,
} from "./access.ts";
import type { AgentActor } from "./actors.ts";
import type { Application } from "./application.ts";
import { officeIds } from "./offices.ts";
import { type Role, roles } from "./roles.ts";

const namesOf = <Name extends string>(table: Readonly<Record<Name, unknown>>): readonly Name[] =>
  Object.keys(table) as Name[];

const lyon = "cert-sud-est";
const as = (role: Role, office: AgentActor["office"] = lyon, who = camille): AgentActor => ({
  ...agent(who),
  role,
  office,
});

const sentFiles: readonly Application[] = Object.values(lives)
  .map((life) => life().application)
  .filter(({ submittedAt }) => submittedAt !== null);

const heldBy = (application: Application, who: typeof camille | null): Application => ({
  ...application,
  claim: who === null ? null : { ...who, at: "2026-11-24T09:00:00Z" },
});

const anySituation = {
  right: fc.constantFrom(...namesOf(fileRights)),
  file: fc.constantFrom(...sentFiles),
  holder: fc.constantFrom(camille, sacha, null),
  office: fc.constantFrom(...officeIds),
};

test("nobody of another office does anything with a file, but for the auditor, who reads", () => {
  fc.assert(
    fc.property(
      fc.record({ ...anySituation, role: fc.constantFrom(...roles) }),
      ({ right, file, holder, office, role }) => {
        fc.pre(office !== lyon);
        const denied = deniedOn(as(role, office), right, heldBy(file, holder));
        if (role === "auditor" && right === "read") expect(denied).toBeNull();
        else expect(denied).toEqual({ refused: "outsideRole" });
      },
    ),
  );
});

test("an auditor reads every file of every office and does nothing else", () => {
  fc.assert(
    fc.property(fc.record(anySituation), ({ right, file, holder, office }) => {
      const denied = deniedOn(as("auditor", office), right, heldBy(file, holder));
      expect(denied).toEqual(right === "read" ? null : { refused: "outsideRole" });
    }),
  );
});

test("what is done with a file in hand is closed to whoever does not hold it, and told why", () => {
  const inHand: readonly FileRight[] = ["release", "examine", "decide", "countersign", "correctSlip"];
  fc.assert(
    fc.property(
      fc.record({
        ...anySituation,
        right: fc.constantFrom(...inHand),
        role: fc.constantFrom("agent", "seniorAgent", "supervisor"),
      }),
      ({ right, file, holder, role }) => {
        const denied = deniedOn(as(role), right, heldBy(file, holder));
        if (holder === camille) expect(denied).toBeNull();
        else expect(denied).toEqual({ refused: holder === null ? "notClaimed" : "heldByAnother" });
      },
    ),
  );
});

test("a file is not given to others by an agent, but by those who share out the work", () => {
  const file = examined().application;
  expect(deniedOn(as("agent"), "reassign", file)).toEqual({ refused: "outsideRole" });
  expect(deniedOn(as("seniorAgent"), "reassign", file)).toBeNull();
  expect(deniedOn(as("supervisor"), "reassign", file)).toBeNull();
});

test("one who left for another office keeps nothing of the files held", () => {
  const file = examined().application;
  expect(file.claim?.agentId).toBe(camille.agentId);
  expect(deniedOn(as("agent"), "examine", file)).toBeNull();
  expect(deniedOn(as("agent", "cert-nord"), "examine", file)).toEqual({ refused: "outsideRole" });
  expect(maySee(as("agent", "cert-nord"), file)).toBe(false);
});

test("nobody handles their own file, whatever their role: they see that it is there, and may let it go", () => {
  fc.assert(
    fc.property(
      fc.record({ ...anySituation, role: fc.constantFrom(...roles) }),
      ({ office: _, ...given }) => {
        const { right, file, holder, role } = given;
        const stranger = as(role);
        const owner = { ...stranger, ownAccountId: file.accountId };
        const denied = deniedOn(owner, right, heldBy(file, holder));
        const asOthers = deniedOn(stranger, right, heldBy(file, holder));
        if (right === "read" || right === "release" || asOthers?.refused === "outsideRole")
          expect(denied).toEqual(asOthers);
        else expect(denied).toEqual({ refused: "ownFile" });
      },
    ),
  );
});

test("a draft is nobody's but its owner's, at the desk as elsewhere", () => {
  const draft = lives.draft?.().application;
  if (draft === undefined) throw new Error("no draft");
  for (const role of roles) expect(maySee(as(role), draft)).toBe(false);
  expect(maySee({ kind: "applicant", accountId: draft.accountId }, draft)).toBe(true);
  expect(maySee({ kind: "applicant", accountId: "somebody-else" }, draft)).toBe(false);
});

test("the work of an office is its own people's; figures and exports are for who answers for them", () => {
  for (const right of namesOf(officeRights)) {
    for (const role of roles) {
      const reach = officeRights[right][role];
      for (const office of officeIds) {
        const isGiven = reach === "everywhere" || (reach === "office" && office === lyon);
        expect([right, role, office, deniedIn(as(role), right, office) === null]).toEqual([
          right,
          role,
          office,
          isGiven,
        ]);
      }
    }
  }
  const given = (right: OfficeRight) => roles.filter((role) => deniedIn(as(role), right, lyon) === null);
  expect(given("readQueue")).toEqual(roles);
  expect(given("shareView")).toEqual(["seniorAgent", "supervisor"]);
  expect(given("exportView")).toEqual(["supervisor", "auditor"]);
  expect(given("readFigures")).toEqual(["supervisor", "auditor"]);
  expect(given("setSample")).toEqual(["supervisor"]);
  expect(given("manageStaff")).toEqual(["supervisor"]);
  expect(given("audit")).toEqual(["auditor"]);
});

test("queries look in the offices that a right covers", () => {
  expect(officesWithin(as("agent"), "read")).toEqual([lyon]);
  expect(officesWithin(as("auditor"), "read")).toEqual(officeIds);
  expect(officesWithin(as("agent"), "exportView")).toEqual([]);
});
