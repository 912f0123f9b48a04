import type { Application } from "../application.ts";
import { documentsToAccept } from "../derive/expected-documents.ts";
import { type Claim, deskWorkOf, type Proposal, type RefusalGround, withDeskWork } from "../desk-work.ts";
import type { DocumentKind } from "../documents/kinds.ts";
import { factsFrom } from "../facts.ts";
import { refused } from "../refusals.ts";
import { type Context, type Decision, edited, filingDay, moved } from "./move.ts";

/** What ends the examination, alone or with the agreement of a second agent. */
export type VerdictStep =
  | { readonly type: "accept" }
  | { readonly type: "refuse"; readonly reasons: readonly RefusalGround[] }
  /** The second agent agrees: what was proposed is decided. */
  | { readonly type: "confirmProposal" }
  /** The second agent does not: the file goes back to the first, with the reason. */
  | { readonly type: "returnProposal"; readonly why: string };

/**
 * A refusal is always decided by two agents, an acceptance when the file was drawn for it. No text of the law asks for
 * the second one: it is the house's safeguard, and every decision is signed by the agent who proposed it.
 */
export const decideVerdict = (
  application: Application,
  step: VerdictStep,
  by: Claim,
  isSampled: boolean,
  context: Context,
): Decision => {
  const { proposal } = deskWorkOf(application);
  switch (step.type) {
    case "accept":
      if (documentsNotAccepted(application, context).length > 0) return refused("documentsNotJudged");
      return isSampled
        ? propose(application, { decision: "accept", grounds: [], by }, context)
        : accepted(application, context);
    case "refuse":
      if (step.reasons.length === 0 || !step.reasons.every(isWhole)) return refused("reasonMissing");
      return propose(application, { decision: "refuse", grounds: step.reasons, by }, context);
    case "confirmProposal":
      if (proposal === null) return refused("nothingProposed");
      if (proposal.by.agentId === by.agentId) return refused("secondAgentNeeded");
      return proposal.decision === "accept"
        ? accepted(application, context)
        : rejected(application, proposal, by, context);
    case "returnProposal":
      if (proposal === null) return refused("nothingProposed");
      if (step.why.trim() === "") return refused("reasonMissing");
      return edited(application, "returnProposal", context, {
        event: "proposalReturned",
        details: { decision: proposal.decision },
        patch: {
          claim: { ...proposal.by, at: by.at },
          ...withDeskWork(application, {
            proposal: null,
            notes: [...deskWorkOf(application).notes, { text: step.why.trim(), by }],
          }),
        },
      });
  }
};

const isWhole = ({ reason, legalBasis }: RefusalGround): boolean =>
  reason.trim() !== "" && legalBasis.trim() !== "";

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

/** Given back to the queue, where another agent takes it. */
const propose = (application: Application, proposal: Proposal, context: Context): Decision =>
  edited(application, "proposeDecision", context, {
    event: "decisionProposed",
    details: { decision: proposal.decision },
    patch: { claim: null, ...withDeskWork(application, { proposal }) },
  });

const accepted = (application: Application, context: Context): Decision => {
  // Between the two agents a file may have come, or a document may have been removed.
  if (documentsNotAccepted(application, context).length > 0) return refused("documentsNotJudged");
  return moved(application, "accept", context, {
    notice: { kind: "applicationAccepted", facts: {} },
  });
};

const rejected = (
  application: Application,
  { grounds, by: first }: Proposal,
  second: Claim,
  context: Context,
): Decision => {
  const reasons = grounds.map(({ reason }) => reason);
  return moved(application, "refuse", context, {
    patch: {
      refusal: {
        reasons: grounds,
        decidedAt: context.at.toString(),
        agentName: first.agentName,
        secondAgentName: second.agentName,
      },
    },
    notice: { kind: "applicationRefused", facts: { reasons } },
    details: { reasons, proposedBy: first.agentName },
  });
};
