import type { Application, Change, Claim, RefusalGround, SupplementItem } from "../application.ts";
import { dayOf, daysBetween } from "../dates.ts";
import { lastDayOf } from "../deadlines.ts";
import { requestable } from "../derive/checklist.ts";
import { documentsToAccept } from "../derive/expected-documents.ts";
import type { DocumentKind } from "../documents/kinds.ts";
import { factsFrom } from "../facts.ts";
import { isTransition, mayMove } from "../lifecycle.ts";
import { refused } from "../refusals.ts";
import { isUnseen } from "./antivirus.ts";
import { type Context, type Decision, edited, filingDay, moved, orderOf } from "./move.ts";

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
  | { readonly type: "acceptDocument"; readonly kind: DocumentKind }
  | { readonly type: "refuseDocument"; readonly kind: DocumentKind; readonly reason: string }
  | { readonly type: "requestSupplement"; readonly items: readonly SupplementItem[] }
  | { readonly type: "accept" }
  | { readonly type: "refuse"; readonly reasons: readonly RefusalGround[] }
  | { readonly type: "resendUnasked" }
  | { readonly type: "resend"; readonly trackingNumber: string; readonly trackingLink: string }
  | { readonly type: "declareLost" };

/** `seen` is the version shown when the agent decided: an older one is told, never overwritten. */
export type ExaminationCommand = ExaminationStep & { readonly seen: number; readonly agentName: string };

export const decideExamination = (
  application: Application,
  command: ExaminationCommand,
  context: Context,
): Decision => {
  if (context.by.kind !== "agent") return refused("notNow");
  const { agentId } = context.by;
  const isHeld = application.claim !== null && application.claim.agentId !== agentId;
  const isTakenOver = command.type === "claim" && mayTakeOver(application, dayOf(context.at));
  if (isHeld && !isTakenOver) return refused("heldByAnother");
  if (command.seen !== application.version) return refused("changedMeanwhile");
  const decision = decideHeld(application, command, agentId, context);
  return "refused" in decision ? decision : signedBy(command.agentName, decision);
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
  agentId: string,
  context: Context,
): Decision => {
  if (command.type === "claim") return claim(application, agentId, command.agentName, context);
  const holder = application.claim;
  if (holder === null) return refused("notClaimed");
  const { state } = application;
  if (isTransition(command.type) && !mayMove(command.type, state, "agent", context.procedure))
    return refused("notNow");
  if (isUnseen(application, command)) return refused("fileAwaitingScan");
  switch (command.type) {
    case "release":
      return edited(application, "release", context, { event: "released", patch: { claim: null } });
    case "openExamination":
      return moved(application, "openExamination", context, {
        notice: { kind: "examinationBegun", facts: {} },
      });
    case "acceptDocument":
      return judge(application, command.kind, null, context, agentId);
    case "refuseDocument":
      return command.reason.trim() === ""
        ? refused("reasonMissing")
        : judge(application, command.kind, command.reason.trim(), context, agentId);
    case "requestSupplement":
      return requestSupplement(application, command.items, holder, context);
    case "accept":
      return accept(application, context);
    case "refuse":
      return refuse(application, command.reasons, command.agentName, context);
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
  }
};

/** Sent back once, by somebody who was out: the address itself is not in doubt. */
export const isFirstAbsence = ({ delivery }: Application): boolean =>
  delivery !== null && delivery.returns === 1 && delivery.firstPassageOn !== null;

const claim = (application: Application, agentId: string, agentName: string, context: Context): Decision =>
  edited(application, "claim", context, {
    event: "claimed",
    patch: { claim: { agentId, agentName, at: context.at.toString() } },
  });

const judge = (
  application: Application,
  kind: DocumentKind,
  reason: string | null,
  context: Context,
  by: string,
): Decision => {
  const document = application.documents[kind];
  if (document === undefined || document.files.length === 0) return refused("documentNotAsked");
  const at = context.at.toString();
  return edited(application, "judgeDocument", context, {
    event: reason === null ? "documentAccepted" : "documentRefused",
    details: { document: kind, reason },
    patch: {
      documents: {
        ...application.documents,
        [kind]: {
          ...document,
          judgement: reason === null ? { accepted: true, by, at } : { accepted: false, reason, by, at },
        },
      },
    },
  });
};

const requestSupplement = (
  application: Application,
  items: readonly SupplementItem[],
  askedBy: Claim,
  context: Context,
): Decision => {
  if (items.length === 0) return refused("nothingAsked");
  if (items.some(({ reason }) => reason.trim() === "")) return refused("reasonMissing");
  const today = dayOf(context.at);
  const facts = factsFrom(application.answers, filingDay(application, context));
  const known = requestable(context.procedure, facts);
  if (items.some(({ asked }) => !known.includes(asked))) return refused("documentNotAsked");
  const lastDay = (
    lastDayOf(application, "supplementRequested", today, context.settings) ?? today
  ).toString();
  return moved(application, "requestSupplement", context, {
    patch: { supplement: { items, requestedAt: context.at.toString(), lastDay, askedBy, renewed: [] } },
    notice: { kind: "supplementRequested", facts: { items, lastDay } },
    details: { items: items.map(({ asked, reason }) => `${asked}: ${reason}`), lastDay },
  });
};

/** The documents that a favourable decision still waits for: no agent has accepted them yet. */
export const documentsNotAccepted = (
  application: Application,
  context: Pick<Context, "at" | "procedure">,
): readonly DocumentKind[] =>
  documentsToAccept(
    application,
    context.procedure,
    factsFrom(application.answers, filingDay(application, context)),
  ).filter((document) => application.documents[document]?.judgement?.accepted !== true);

const accept = (application: Application, context: Context): Decision => {
  if (documentsNotAccepted(application, context).length > 0) return refused("documentsNotJudged");
  return moved(application, "accept", context, { notice: { kind: "applicationAccepted", facts: {} } });
};

const refuse = (
  application: Application,
  reasons: readonly RefusalGround[],
  agentName: string,
  context: Context,
): Decision => {
  const isWhole = ({ reason, legalBasis }: RefusalGround) => reason.trim() !== "" && legalBasis.trim() !== "";
  if (reasons.length === 0 || !reasons.every(isWhole)) return refused("reasonMissing");
  return moved(application, "refuse", context, {
    patch: { refusal: { reasons, decidedAt: context.at.toString(), agentName } },
    notice: { kind: "applicationRefused", facts: { reasons: reasons.map(({ reason }) => reason) } },
    details: { reasons: reasons.map(({ reason }) => reason) },
  });
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
