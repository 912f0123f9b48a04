import { deniedOn, type FileRight, isOwnFile } from "#domain/access.ts";
import type { Application } from "#domain/application.ts";
import { dayOf } from "#domain/dates.ts";
import { isUnseen } from "#domain/decide/antivirus.ts";
import type { ExaminationStep } from "#domain/decide/examination.ts";
import { mayTakeOver } from "#domain/decide/examination.ts";
import { filingDay } from "#domain/decide/move.ts";
import { documentsNotAccepted } from "#domain/decide/verdict.ts";
import { requestable } from "#domain/derive/checklist.ts";
import { documentsInFile, documentsToAccept } from "#domain/derive/expected-documents.ts";
import { lapsesOf, type Urgency } from "#domain/derive/urgency.ts";
import { deskWorkOf } from "#domain/desk-work.ts";
import type { DocumentKind } from "#domain/documents/kinds.ts";
import { type Facts, factsFrom } from "#domain/facts.ts";
import { type Edit, mayEdit, possibleTransitions, type Transition } from "#domain/lifecycle.ts";
import type { Procedure, Requirement } from "#domain/procedure.ts";
import { procedureOf } from "#domain/procedure-versions.ts";
import { isQuestion, type Question } from "#domain/questions.ts";
import { actorOf } from "#usecases/agent-actor.ts";
import { openFile } from "#usecases/open-file.ts";
import type { StaffMember } from "#usecases/ports/people.ts";
import type { DeskView } from "#usecases/ports/store.ts";
import type { Visit } from "#web/kit/page.ts";
import { besideOf, firstToLookAt, isPiece, type Piece } from "./pieces.ts";

/** A transition that an agent carries out from the file: the others have screens of their own procedures. */
export type DeskTransition = Extract<ExaminationStep["type"], Transition>;

const deskTransitions: Readonly<Record<DeskTransition, true>> = {
  openExamination: true,
  requestSupplement: true,
  accept: true,
  refuse: true,
  resendUnasked: true,
  resend: true,
  declareLost: true,
};

const isDeskTransition = (transition: Transition): transition is DeskTransition =>
  Object.hasOwn(deskTransitions, transition);

/** A file as the screen of an agent shows it, read from the tables of the domain. */
export type FileModel = {
  readonly view: DeskView;
  readonly application: Application;
  readonly agent: StaffMember;
  readonly today: Temporal.PlainDate;
  readonly procedure: Procedure;
  /** As they were on the day of filing, which settles the rules. */
  readonly facts: Facts;
  /** What runs out for the person, the nearest first: why the file has its rank. */
  readonly lapses: readonly Urgency[];
  /** Those asked, then what came beside them. */
  readonly documents: readonly DocumentKind[];
  /** Added by choice: a favourable decision does not wait for it. */
  readonly isByChoice: (kind: DocumentKind) => boolean;
  /** What may be asked for in a supplement. */
  readonly requestable: readonly Requirement[];
  readonly notAccepted: readonly DocumentKind[];
  /** Sent from the agent's own account: nobody handles their own file. */
  readonly isOwn: boolean;
  readonly holder: "me" | "nobody" | "other";
  readonly mayClaim: boolean;
  readonly mayRelease: boolean;
  readonly mayJudge: boolean;
  /** A decision is proposed, and this agent holds the file to look at it again. */
  readonly isSecondLook: boolean;
  readonly mayWrite: boolean;
  readonly mayNote: boolean;
  readonly mayAskOpinion: boolean;
  readonly maySetRight: boolean;
  /** What is in the viewer, and what is compared with it. */
  readonly piece: Piece;
  readonly beside: Piece | null;
  /** The answer whose place on the documents is shown. */
  readonly placeOf: Question | null;
  /** The answer that is being corrected. */
  readonly amending: Question | null;
  /** What may be decided now by this agent. */
  readonly transitions: readonly DeskTransition[];
};

const holderOf = ({ claim }: Application, { id }: StaffMember): FileModel["holder"] => {
  if (claim === null) return "nobody";
  return claim.agentId === id ? "me" : "other";
};

const questionIn = (name: string | undefined): Question | null =>
  name !== undefined && isQuestion(name) ? name : null;

export const readFileModel = async ({ world, session, params, query }: Visit<"desk">): Promise<FileModel> => {
  const agent = session.staff;
  const view = await openFile(world, { reference: params.reference ?? "", agent });
  const { application } = view;
  const procedure = procedureOf(world.procedures, application);
  const at = world.clock.now();
  const today = dayOf(at);
  const facts = factsFrom(application.answers, filingDay(application, { at }));
  const holder = holderOf(application, agent);
  const { state } = application;
  const isMine = holder === "me";
  const isProposed = deskWorkOf(application).proposal !== null;
  const mayDo = (right: FileRight, edit: Edit): boolean =>
    deniedOn(actorOf(agent), right, application) === null && mayEdit(edit, state, "agent");
  const needed = documentsToAccept(application, procedure, facts);
  const documents = documentsInFile(application, procedure, facts);
  const piece = isPiece(query.piece) ? query.piece : firstToLookAt(documents, application);
  return {
    view,
    application,
    agent,
    today,
    procedure,
    facts,
    lapses: lapsesOf(application, facts, procedure, world.settings),
    documents,
    isByChoice: (kind) => !needed.includes(kind),
    requestable: requestable(procedure, facts),
    notAccepted: documentsNotAccepted(application, { at, procedure }),
    holder,
    isOwn: isOwnFile(agent.ownAccountId, application),
    mayClaim:
      mayDo("claim", "claim") &&
      deskWorkOf(application).proposal?.by.agentId !== agent.id &&
      (holder === "nobody" || (holder === "other" && mayTakeOver(application, today))),
    mayRelease: isMine && mayDo("release", "release"),
    mayJudge: isMine && !isProposed && mayDo("examine", "judgeDocument"),
    isSecondLook: isMine && isProposed,
    mayWrite: isMine && !isProposed && mayDo("writeToApplicant", "writeToApplicant"),
    mayNote: mayDo("note", "addNote"),
    mayAskOpinion: isMine && !isProposed && mayDo("askOpinion", "askOpinion"),
    maySetRight: isMine && !isProposed && mayDo("correctSlip", "correctSlip"),
    transitions:
      isMine && !isProposed
        ? possibleTransitions(state, "agent", procedure)
            .filter(isDeskTransition)
            .filter((type) => !isUnseen(application, { type }))
        : [],
    piece,
    beside: isPiece(query.avec) ? query.avec : besideOf(piece, documents, application.ePhoto !== null),
    placeOf: questionIn(query.lieu),
    amending: questionIn(query.corriger),
  };
};
