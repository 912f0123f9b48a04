import type { Application } from "../application.ts";
import { dayOf } from "../dates.ts";
import type { Settings } from "../deadlines.ts";
import { deskWorkOf } from "../desk-work.ts";
import { factsFrom } from "../facts.ts";
import { mayEdit, type State } from "../lifecycle.ts";
import type { OfficeId } from "../offices.ts";
import { type ProcedureVersions, procedureOf } from "../procedure-versions.ts";
import type { Category } from "../questions.ts";
import { officeOf } from "../routing.ts";
import { searchWordsOf, sortNameOf } from "../search/names.ts";
import { lapsesOf, type Urgency } from "./urgency.ts";

/**
 * What queues and searches of the desk look through (fiche de file d'attente): a reading of an application once sent,
 * made anew at each save, and the only place where it is made.
 */
export type DeskEntry = {
  readonly office: OfficeId;
  readonly procedure: string;
  readonly category: Category | null;
  /** Of the address; null for an address abroad, or not known. */
  readonly department: string | null;
  readonly state: State;
  /** An agent may take it: it is in a queue. */
  readonly isWaiting: boolean;
  readonly stateSince: string;
  readonly submittedAt: string;
  readonly heldBy: string | null;
  readonly heldByName: string | null;
  /** Whose hands it was put back into without being taken up yet: after a supplement, or by a supervisor. */
  readonly comesBackTo: string | null;
  /** Who proposed a decision that needs another agent. */
  readonly proposedBy: string | null;
  /** How many findings of the checks ask for a look: advice that was kept, doubts told to agents alone. */
  readonly doubts: number;
  readonly urgency: Urgency | null;
  readonly birthName: string;
  readonly firstNames: string;
  readonly sortName: string;
  readonly words: readonly string[];
  readonly birthDate: string | null;
  readonly neph: string | null;
};

/** How entries are made. A higher version reads the same application otherwise: what was made before is made anew. */
export type DeskReading = {
  readonly version: number;
  /** Null for a draft: it does not exist at the desk. */
  readonly of: (application: Application) => DeskEntry | null;
};

const doubtsOf = ({ documents }: Application): number =>
  Object.values(documents)
    .flatMap(({ files }) => files.flatMap(({ findings = [] }) => findings))
    .filter(({ level }) => level === "refuse" || level === "advice" || level === "note").length;

const deskEntryOf = (
  application: Application,
  settings: Settings,
  procedures: ProcedureVersions,
): DeskEntry | null => {
  const { answers, state, submittedAt, claim } = application;
  if (submittedAt === null) return null;
  const facts = factsFrom(answers, dayOf(Temporal.Instant.from(submittedAt)));
  const { birthName, usualName, firstNames, birthDate, nephNumber } = answers;
  return {
    office: officeOf(application),
    procedure: application.procedure,
    category: answers.category ?? null,
    department: facts.department,
    state,
    isWaiting: mayEdit("claim", state, "agent"),
    stateSince: application.stateSince,
    submittedAt,
    heldBy: claim?.agentId ?? null,
    heldByName: claim?.agentName ?? null,
    comesBackTo: claim?.comesBack === true ? claim.agentId : null,
    proposedBy: deskWorkOf(application).proposal?.by.agentId ?? null,
    doubts: doubtsOf(application),
    urgency: lapsesOf(application, facts, procedureOf(procedures, application), settings)[0] ?? null,
    birthName: birthName ?? "",
    firstNames: firstNames ?? "",
    sortName: sortNameOf(birthName, firstNames),
    words: searchWordsOf([birthName, usualName, firstNames]),
    birthDate: birthDate ?? null,
    neph: nephNumber === undefined || nephNumber === "" ? null : nephNumber,
  };
};

export const deskReading = (settings: Settings, procedures: ProcedureVersions): DeskReading => ({
  // 2: what is read on documents runs out too.
  version: 2,
  of: (application) => deskEntryOf(application, settings, procedures),
});
