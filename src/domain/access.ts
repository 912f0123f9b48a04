import type { Actor, AgentActor } from "./actors.ts";
import type { Application } from "./application.ts";
import { type OfficeId, officeIds } from "./offices.ts";
import { type Refusal, refused } from "./refusals.ts";
import type { Role } from "./roles.ts";
import { officeOf } from "./routing.ts";

/**
 * How far a right goes: over the files one holds, over those of one's own office, over those of every office.
 * What the tables below do not give is refused.
 */
export type Reach = "nowhere" | "held" | "office" | "everywhere";

/** What somebody is to a file. One who holds it and has left for another office is a stranger to it. */
export type Relation = "holder" | "ownOffice" | "otherOffice";

const reached: Readonly<Record<Reach, readonly Relation[]>> = {
  nowhere: [],
  held: ["holder"],
  office: ["holder", "ownOffice"],
  everywhere: ["holder", "ownOffice", "otherOffice"],
};

const agents = { agent: "office", seniorAgent: "office", supervisor: "office", auditor: "nowhere" } as const;
const holders = { agent: "held", seniorAgent: "held", supervisor: "held", auditor: "nowhere" } as const;
const seniors = {
  agent: "nowhere",
  seniorAgent: "office",
  supervisor: "office",
  auditor: "nowhere",
} as const;
const supervisors = {
  agent: "nowhere",
  seniorAgent: "nowhere",
  supervisor: "office",
  auditor: "nowhere",
} as const;

/** What may be done at the desk with a file, and how far each role may. */
export const fileRights = {
  /** Opening a file: its answers, its documents, its journal. */
  read: { agent: "office", seniorAgent: "office", supervisor: "office", auditor: "everywhere" },
  claim: agents,
  release: holders,
  /** Giving a file to a colleague, or back to the queue, or taking it, whoever holds it. */
  reassign: seniors,
  /** Judging the documents, asking for a supplement, seeing to what comes back from the post. */
  examine: holders,
  /** Correcting an obvious slip in the answers. */
  correctSlip: holders,
  decide: holders,
  /** Agreeing, or not, with what a colleague would decide: by whoever has taken the file to look at it afresh. */
  countersign: holders,
  writeToApplicant: holders,
  askOpinion: holders,
  giveOpinion: agents,
  note: agents,
} as const satisfies Readonly<Record<string, Readonly<Record<Role, Reach>>>>;

export type FileRight = keyof typeof fileRights;

/** What concerns the work of a whole office. */
export const officeRights = {
  readQueue: { agent: "office", seniorAgent: "office", supervisor: "office", auditor: "everywhere" },
  /** A view of the queue that the colleagues find too. */
  shareView: seniors,
  exportView: { agent: "nowhere", seniorAgent: "nowhere", supervisor: "office", auditor: "everywhere" },
  /** Workload, ages, causes of refusals: never per agent. */
  readFigures: { agent: "nowhere", seniorAgent: "nowhere", supervisor: "office", auditor: "everywhere" },
  /** How many of the favourable decisions need a second agent. */
  setSample: supervisors,
  manageStaff: supervisors,
  /** Who did and saw what, file by file and person by person: never for those who run an office. */
  audit: { agent: "nowhere", seniorAgent: "nowhere", supervisor: "nowhere", auditor: "everywhere" },
} as const satisfies Readonly<Record<string, Readonly<Record<Role, Reach>>>>;

export type OfficeRight = keyof typeof officeRights;

const relationTo = ({ agentId, office }: AgentActor, application: Application): Relation => {
  if (office !== officeOf(application)) return "otherOffice";
  return application.claim?.agentId === agentId ? "holder" : "ownOffice";
};

/** What stays open on a file of one's own: seeing at the desk that it is there, and letting it go. */
const openOnOwnFile: readonly FileRight[] = ["read", "release"];

/** Nobody handles their own file, whatever their role: neither takes, examines, decides nor gives it to others. */
export const isOwnFile = (ownAccountId: string | null | undefined, { accountId }: Application): boolean =>
  ownAccountId === accountId;

const allows = (reach: Reach, relation: Relation): boolean => reached[reach].includes(relation);

/** Null when this member of the staff may do that with the file, else why not. */
export const deniedOn = (
  actor: AgentActor,
  right: FileRight,
  application: Application,
): Refusal<"outsideRole" | "heldByAnother" | "notClaimed" | "ownFile"> | null => {
  const reach = fileRights[right][actor.role];
  const relation = relationTo(actor, application);
  const isAllowed = allows(reach, relation);
  if (!isAllowed && (reach !== "held" || relation !== "ownOffice")) return refused("outsideRole");
  if (isOwnFile(actor.ownAccountId, application) && !openOnOwnFile.includes(right)) return refused("ownFile");
  if (isAllowed) return null;
  return refused(application.claim === null ? "notClaimed" : "heldByAnother");
};

/** Null when this member of the staff may do that for the office, else why not. */
export const deniedIn = (
  { role, office: own }: AgentActor,
  right: OfficeRight,
  office: OfficeId,
): Refusal<"outsideRole"> | null =>
  allows(officeRights[right][role], own === office ? "ownOffice" : "otherOffice")
    ? null
    : refused("outsideRole");

/** The offices over which somebody has a right: queries look nowhere else. */
export const officesWithin = (
  { role, office }: Pick<AgentActor, "role" | "office">,
  right: "read" | OfficeRight,
): readonly OfficeId[] => {
  const reach: Reach = right === "read" ? fileRights.read[role] : officeRights[right][role];
  if (reach === "everywhere") return officeIds;
  return reach === "office" ? [office] : [];
};

/**
 * Who may see an application at all. Everybody else is answered as if it did not exist.
 * In which states each thing may then be done is in the tables of `lifecycle.ts`.
 */
export const maySee = (actor: Actor, application: Application): boolean => {
  switch (actor.kind) {
    case "applicant":
      return application.accountId === actor.accountId;
    case "agent":
      // A draft belongs to the person until it is sent.
      return application.submittedAt !== null && deniedOn(actor, "read", application) === null;
    case "manufacturer":
    case "carrier":
      return application.delivery !== null;
    case "system":
      return true;
  }
};
