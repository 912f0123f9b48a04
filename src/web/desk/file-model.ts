import type { Application } from "#domain/application.ts";
import { dayOf } from "#domain/dates.ts";
import { isUnseen } from "#domain/decide/antivirus.ts";
import type { ExaminationStep } from "#domain/decide/examination.ts";
import { documentsNotAccepted, mayTakeOver } from "#domain/decide/examination.ts";
import { filingDay } from "#domain/decide/move.ts";
import { requestable } from "#domain/derive/checklist.ts";
import { documentsInFile, documentsToAccept } from "#domain/derive/expected-documents.ts";
import type { DocumentKind } from "#domain/documents/kinds.ts";
import { type Facts, factsFrom } from "#domain/facts.ts";
import { mayEdit, possibleTransitions, type Transition } from "#domain/lifecycle.ts";
import type { Procedure, Requirement } from "#domain/procedure.ts";
import { procedureOf } from "#domain/procedure-versions.ts";
import { openFile } from "#usecases/open-file.ts";
import type { StaffMember } from "#usecases/people.ts";
import type { DeskView } from "#usecases/store.ts";
import type { Visit } from "#web/kit/page.ts";

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
  /** Those asked, then what came beside them. */
  readonly documents: readonly DocumentKind[];
  /** Added by choice: a favourable decision does not wait for it. */
  readonly isByChoice: (kind: DocumentKind) => boolean;
  /** What may be asked for in a supplement. */
  readonly requestable: readonly Requirement[];
  readonly notAccepted: readonly DocumentKind[];
  readonly holder: "me" | "nobody" | "other";
  readonly mayClaim: boolean;
  readonly mayRelease: boolean;
  readonly mayJudge: boolean;
  /** What may be decided now by this agent. */
  readonly transitions: readonly DeskTransition[];
};

const holderOf = ({ claim }: Application, { id }: StaffMember): FileModel["holder"] => {
  if (claim === null) return "nobody";
  return claim.agentId === id ? "me" : "other";
};

export const readFileModel = async ({ world, session, params }: Visit<"desk">): Promise<FileModel> => {
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
  const needed = documentsToAccept(application, procedure, facts);
  return {
    view,
    application,
    agent,
    today,
    procedure,
    facts,
    documents: documentsInFile(application, procedure, facts),
    isByChoice: (kind) => !needed.includes(kind),
    requestable: requestable(procedure, facts),
    notAccepted: documentsNotAccepted(application, { at, procedure }),
    holder,
    mayClaim:
      mayEdit("claim", state, "agent") &&
      (holder === "nobody" || (holder === "other" && mayTakeOver(application, today))),
    mayRelease: isMine && mayEdit("release", state, "agent"),
    mayJudge: isMine && mayEdit("judgeDocument", state, "agent"),
    transitions: isMine
      ? possibleTransitions(state, "agent", procedure)
          .filter(isDeskTransition)
          .filter((type) => !isUnseen(application, { type }))
      : [],
  };
};
