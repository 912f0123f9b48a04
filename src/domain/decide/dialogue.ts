import type { Application } from "../application.ts";
import {
  type Claim,
  deskWorkOf,
  longestText,
  type Opinion,
  type OpinionGiver,
  withDeskWork,
} from "../desk-work.ts";
import { type Refusal, refused } from "../refusals.ts";
import { type Context, type Decision, edited } from "./move.ts";

/** What is said about a file: to the applicant, between colleagues, to the medical side. */
export type DialogueStep =
  | { readonly type: "writeToApplicant"; readonly text: string }
  | { readonly type: "addNote"; readonly text: string }
  | {
      readonly type: "askOpinion";
      readonly id: string;
      readonly asked: OpinionGiver;
      readonly question: string;
    }
  | { readonly type: "giveOpinion"; readonly id: string; readonly answer: string };

type BesideTheFile = Extract<DialogueStep, { type: "addNote" | "giveOpinion" }>;

/** What any colleague may do without holding the file: it changes nothing of what is examined. */
export const isBesideTheFile = (step: { readonly type: string }): step is BesideTheFile =>
  step.type === "addNote" || step.type === "giveOpinion";

const checked = (text: string): string | Refusal => {
  const trimmed = text.trim();
  if (trimmed === "") return refused("textMissing");
  return trimmed.length > longestText ? refused("textTooLong") : trimmed;
};

export const speak = (
  application: Application,
  step: DialogueStep,
  by: Claim,
  context: Context,
): Decision => {
  switch (step.type) {
    case "writeToApplicant": {
      const text = checked(step.text);
      if (typeof text !== "string") return text;
      const { agentId, agentName, at } = by;
      const written = edited(application, "writeToApplicant", context, {
        event: "officeWrote",
        patch: {
          correspondence: [
            ...(application.correspondence ?? []),
            { from: "office", text, at, agent: { agentId, agentName } },
          ],
        },
      });
      return "refused" in written
        ? written
        : { ...written, notices: [{ kind: "messageFromOffice", facts: {} }] };
    }
    case "addNote": {
      const text = checked(step.text);
      if (typeof text !== "string") return text;
      return edited(application, "addNote", context, {
        event: "noteAdded",
        patch: withDeskWork(application, { notes: [...deskWorkOf(application).notes, { text, by }] }),
      });
    }
    case "askOpinion":
      return askOpinion(application, step, by, context);
    case "giveOpinion":
      return giveOpinion(application, step, by, context);
  }
};

const askOpinion = (
  application: Application,
  { id, asked, question }: Extract<DialogueStep, { type: "askOpinion" }>,
  by: Claim,
  context: Context,
): Decision => {
  const text = checked(question);
  if (typeof text !== "string") return text;
  const opinion: Opinion = { id, asked, question: text, by, answer: null };
  return edited(application, "askOpinion", context, {
    event: "opinionAsked",
    details: { of: asked.who === "colleague" ? asked.agentName : asked.who },
    patch: withDeskWork(application, { opinions: [...deskWorkOf(application).opinions, opinion] }),
  });
};

/** A colleague answers for themselves; what the medical side answered is written down by the agent who received it. */
const giveOpinion = (
  application: Application,
  { id, answer }: Extract<DialogueStep, { type: "giveOpinion" }>,
  by: Claim,
  context: Context,
): Decision => {
  const { opinions } = deskWorkOf(application);
  const opinion = opinions.find((each) => each.id === id);
  if (opinion === undefined) return refused("notNow");
  if (opinion.answer !== null) return refused("opinionGiven");
  if (opinion.asked.who === "colleague" && opinion.asked.agentId !== by.agentId)
    return refused("notYourPart");
  const text = checked(answer);
  if (typeof text !== "string") return text;
  return edited(application, "giveOpinion", context, {
    event: "opinionGiven",
    patch: withDeskWork(application, {
      opinions: opinions.map((each) => (each === opinion ? { ...each, answer: { text, by } } : each)),
    }),
  });
};

/** The applicant writes to the office that examines the file. */
export const writeToOffice = (application: Application, text: string, context: Context): Decision => {
  const written = checked(text);
  if (typeof written !== "string") return written;
  return edited(application, "writeToOffice", context, {
    event: "applicantWrote",
    patch: {
      correspondence: [
        ...(application.correspondence ?? []),
        { from: "applicant", text: written, at: context.at.toString() },
      ],
    },
  });
};
