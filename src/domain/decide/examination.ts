import { deniedOn, type FileRight } from "../access.ts";
import type { Application, Change, DocumentRefusal, Judgement, Mark } from "../application.ts";
import { dayOf, daysBetween } from "../dates.ts";
import { type Claim, deskWorkOf } from "../desk-work.ts";
import type { DocumentKind } from "../documents/kinds.ts";
import { isTransition, mayMove } from "../lifecycle.ts";
import type { Answers } from "../questions.ts";
import { refused } from "../refusals.ts";
import { isUnseen } from "./antivirus.ts";
import { type DialogueStep, isBesideTheFile, speak } from "./dialogue.ts";
import { type Context, type Decision, edited, entry, moved, orderOf } from "./move.ts";
import { correctSlip } from "./slips.ts";
import { decideSupplement, type SupplementStep } from "./supplement.ts";
import { decideVerdict, type VerdictStep } from "./verdict.ts";

/** A file nobody has touched for so many days may be taken over: no file waits for an agent who left (inferred). */
const abandonedAfterDays = 5;

/** Whether another agent may claim a file that is already held. */
export const mayTakeOver = ({ changedAt }: Application, on: Temporal.PlainDate): boolean =>
  daysBetween(dayOf(Temporal.Instant.from(changedAt)), on) >= abandonedAfterDays;

/** What an agent may do with a file. */
export type ExaminationStep =
  | { readonly type: "claim" }
  | { readonly type: "release" }
  | { readonly type: "openExamination" }
  | { readonly type: "acceptDocuments"; readonly kinds: readonly DocumentKind[] }
  | ({ readonly type: "refuseDocument"; readonly kind: DocumentKind } & DocumentRefusal)
  | SupplementStep
  | VerdictStep
  | DialogueStep
  | { readonly type: "correctSlip"; readonly answers: Answers; readonly why: string }
  | { readonly type: "resendUnasked" }
  | { readonly type: "resend"; readonly trackingNumber: string; readonly trackingLink: string }
  | { readonly type: "declareLost" };

/** `seen` is the version shown when the agent decided: an older one is told, never overwritten. */
export type ExaminationCommand = ExaminationStep & {
  readonly seen: number;
  readonly agentName: string;
  /** The file was drawn for a second look: its acceptance needs another agent. */
  readonly isSampled?: boolean;
};

/** The right that each step needs. */
const rightTo: Readonly<Record<ExaminationStep["type"], FileRight>> = {
  claim: "claim",
  release: "release",
  openExamination: "examine",
  acceptDocuments: "examine",
  refuseDocument: "examine",
  flagAnswer: "examine",
  unflagAnswer: "examine",
  requestSupplement: "examine",
  accept: "decide",
  refuse: "decide",
  confirmProposal: "countersign",
  returnProposal: "countersign",
  writeToApplicant: "writeToApplicant",
  addNote: "note",
  askOpinion: "askOpinion",
  giveOpinion: "giveOpinion",
  correctSlip: "correctSlip",
  resendUnasked: "examine",
  resend: "examine",
  declareLost: "examine",
};

export const decideExamination = (
  application: Application,
  command: ExaminationCommand,
  context: Context,
): Decision => {
  if (context.by.kind !== "agent") return refused("notNow");
  const denied = deniedOn(context.by, rightTo[command.type], application);
  if (denied !== null) return denied;
  const by: Claim = {
    agentId: context.by.agentId,
    agentName: command.agentName,
    at: context.at.toString(),
  };
  const decision = isBesideTheFile(command)
    ? speak(application, command, by, context)
    : decideAsHolder(application, command, by, context);
  return "refused" in decision ? decision : signedBy(command.agentName, decision);
};

/** What judges nothing of what was on the screen. */
const blindSteps: ReadonlySet<ExaminationStep["type"]> = new Set(["claim", "release", "openExamination"]);

/** What changes the file is done by the agent who holds it, who has seen it as it is. */
const decideAsHolder = (
  application: Application,
  command: ExaminationCommand,
  by: Claim,
  context: Context,
): Decision => {
  const isHeld = application.claim !== null && application.claim.agentId !== by.agentId;
  const isTakenOver = command.type === "claim" && mayTakeOver(application, dayOf(context.at));
  if (isHeld && !isTakenOver) return refused("heldByAnother");
  if (!blindSteps.has(command.type) && command.seen !== application.version)
    return refused("changedMeanwhile");
  return decideHeld(application, command, by, context);
};

/** The desk's journal names the colleague; the applicant is told of "an agent". */
const signedBy = (agentName: string, change: Change): Change => ({
  ...change,
  journal: change.journal.map((line) =>
    line.by.kind === "agent" ? { ...line, details: { ...line.details, agent: agentName } } : line,
  ),
});

const decideHeld = (
  application: Application,
  command: ExaminationCommand,
  by: Claim,
  context: Context,
): Decision => {
  const { proposal } = deskWorkOf(application);
  if (command.type === "claim") {
    if (proposal?.by.agentId === by.agentId) return refused("secondAgentNeeded");
    return edited(application, "claim", context, { event: "claimed", patch: { claim: by } });
  }
  if (command.type === "release")
    return application.claim === null
      ? refused("notClaimed")
      : edited(application, "release", context, { event: "released", patch: { claim: null } });
  const holder = application.claim;
  if (holder === null) return refused("notClaimed");
  if (isTransition(command.type) && !mayMove(command.type, application.state, "agent", context.procedure))
    return refused("notNow");
  if (proposal !== null && command.type !== "confirmProposal" && command.type !== "returnProposal")
    return refused("secondLookPending");
  if (isUnseen(application, command)) return refused("fileAwaitingScan");
  switch (command.type) {
    case "openExamination":
      return moved(application, "openExamination", context, {
        notice: { kind: "examinationBegun", facts: {} },
      });
    case "acceptDocuments":
      return acceptDocuments(application, command.kinds, by, context);
    case "refuseDocument":
      return refuseDocument(application, command, by, context);
    case "flagAnswer":
    case "unflagAnswer":
    case "requestSupplement":
      return decideSupplement(application, command, holder, context);
    case "accept":
    case "refuse":
    case "confirmProposal":
    case "returnProposal":
      return decideVerdict(application, command, by, command.isSampled ?? false, context);
    case "correctSlip":
      return correctSlip(application, command, by, context);
    case "resendUnasked":
      if (!isFirstAbsence(application)) return refused("addressInDoubt");
      return moved(application, "resendUnasked", context, { notice: { kind: "resendAwaited", facts: {} } });
    case "resend":
      return resend(application, command.trackingNumber, command.trackingLink, context);
    case "declareLost": {
      const order = orderOf(application);
      const decision = moved(application, "declareLost", context, {
        patch: order.patch,
        notice: { kind: "licenceRemade", facts: {} },
      });
      return "refused" in decision ? decision : { ...decision, jobs: [...decision.jobs, ...order.jobs] };
    }
    default:
      return speak(application, command, by, context);
  }
};

/** Sent back once, by somebody who was out: the address itself is not in doubt. */
export const isFirstAbsence = ({ delivery }: Application): boolean =>
  delivery !== null && delivery.returns === 1 && delivery.firstPassageOn !== null;

const hasFiles = (application: Application, kind: DocumentKind): boolean =>
  (application.documents[kind]?.files.length ?? 0) > 0;

const judged = (
  { documents }: Application,
  kinds: readonly DocumentKind[],
  judgement: Judgement,
): Pick<Application, "documents"> => ({
  documents: {
    ...documents,
    ...Object.fromEntries(
      kinds.flatMap((kind) => {
        const document = documents[kind];
        return document === undefined ? [] : [[kind, { ...document, judgement }]];
      }),
    ),
  },
});

/** Each with a line of its own in the journal: they are accepted one by one, if in one press. */
const acceptDocuments = (
  application: Application,
  kinds: readonly DocumentKind[],
  { agentId, at }: Claim,
  context: Context,
): Decision => {
  const [first, ...others] = kinds;
  if (first === undefined || !kinds.every((kind) => hasFiles(application, kind)))
    return refused("documentNotAsked");
  const accepted = edited(application, "judgeDocument", context, {
    event: "documentAccepted",
    details: { document: first, reason: null },
    patch: judged(application, kinds, { accepted: true, by: agentId, at }),
  });
  if ("refused" in accepted) return accepted;
  const lines = others.map((document) =>
    entry(accepted.application, "documentAccepted", context, { document, reason: null }),
  );
  return { ...accepted, journal: [...accepted.journal, ...lines] };
};

const refuseDocument = (
  application: Application,
  { kind, reason, cause, marks }: { readonly kind: DocumentKind } & DocumentRefusal,
  { agentId, at }: Claim,
  context: Context,
): Decision => {
  if (!hasFiles(application, kind)) return refused("documentNotAsked");
  if (reason.trim() === "") return refused("reasonMissing");
  const onItsPages = (marks ?? []).filter((mark) => isOnPageOf(application, kind, mark));
  return edited(application, "judgeDocument", context, {
    event: "documentRefused",
    details: { document: kind, reason: reason.trim(), cause: cause ?? null },
    patch: judged(application, [kind], {
      accepted: false,
      reason: reason.trim(),
      cause,
      marks: onItsPages,
      by: agentId,
      at,
    }),
  });
};

const isOnPageOf = (application: Application, kind: DocumentKind, { fileId, page, box }: Mark): boolean => {
  const shown = application.documents[kind]?.files.find(({ id }) => id === fileId)?.pages[page - 1];
  return (
    shown !== undefined &&
    box.width > 0 &&
    box.height > 0 &&
    box.x >= 0 &&
    box.y >= 0 &&
    box.x + box.width <= shown.width &&
    box.y + box.height <= shown.height
  );
};

const resend = (
  application: Application,
  trackingNumber: string,
  trackingLink: string,
  context: Context,
): Decision => {
  const { delivery } = application;
  if (delivery === null || trackingNumber.trim() === "") return refused("reasonMissing");
  return moved(application, "resend", context, {
    // The fifteen days start again at the next first passage.
    patch: {
      delivery: {
        ...delivery,
        trackingNumber,
        trackingLink,
        firstPassageOn: null,
        postOffice: null,
        pickupLastDay: null,
      },
    },
    notice: { kind: "licenceResent", facts: { trackingNumber, trackingLink } },
    details: { trackingNumber },
  });
};
