import type { Application, SupplementItem } from "../application.ts";
import { dayOf } from "../dates.ts";
import { lastDayOf } from "../deadlines.ts";
import { requestable } from "../derive/checklist.ts";
import { journeyOf } from "../derive/journey.ts";
import { type AnswerToCorrect, type Claim, deskWorkOf, withDeskWork } from "../desk-work.ts";
import { factsFrom } from "../facts.ts";
import type { Answers, Question } from "../questions.ts";
import { refused } from "../refusals.ts";
import { judgingAgain } from "./checks.ts";
import { type Context, type Decision, edited, filingDay, moved } from "./move.ts";

/** What leads to a supplement (demande de complément): answers set aside to be corrected, then the request itself. */
export type SupplementStep =
  | ({ readonly type: "flagAnswer" } & AnswerToCorrect)
  | { readonly type: "unflagAnswer"; readonly question: Question }
  /** Asks for these pieces, and for the answers set aside. */
  | { readonly type: "requestSupplement"; readonly items: readonly SupplementItem[] };

export const decideSupplement = (
  application: Application,
  step: SupplementStep,
  holder: Claim,
  context: Context,
): Decision => {
  switch (step.type) {
    case "flagAnswer":
      return flagAnswer(application, { question: step.question, reason: step.reason.trim() }, context);
    case "unflagAnswer":
      return edited(application, "flagAnswer", context, {
        event: "answerUnflagged",
        details: { question: step.question },
        patch: withDeskWork(application, {
          corrections: withoutAnswer(deskWorkOf(application).corrections, step.question),
        }),
      });
    case "requestSupplement":
      return requestSupplement(application, step.items.map(withRefusal(application)), holder, context);
  }
};

const withoutAnswer = (
  corrections: readonly AnswerToCorrect[],
  question: Question,
): readonly AnswerToCorrect[] => corrections.filter((each) => each.question !== question);

/** The questions this person was asked: only those can be asked again. */
export const askedQuestions = (
  application: Application,
  context: Pick<Context, "at" | "procedure">,
): readonly Question[] =>
  journeyOf(context.procedure, factsFrom(application.answers, filingDay(application, context))).flatMap(
    ({ asks }) => asks,
  );

const flagAnswer = (application: Application, answer: AnswerToCorrect, context: Context): Decision => {
  if (answer.reason === "") return refused("reasonMissing");
  if (!askedQuestions(application, context).includes(answer.question)) return refused("answerNotAsked");
  return edited(application, "flagAnswer", context, {
    event: "answerFlagged",
    details: { question: answer.question, reason: answer.reason },
    patch: withDeskWork(application, {
      corrections: [...withoutAnswer(deskWorkOf(application).corrections, answer.question), answer],
    }),
  });
};

/** A piece asked again after it was refused keeps the cause, and the place that was shown. */
const withRefusal =
  ({ documents }: Application) =>
  (item: SupplementItem): SupplementItem => {
    const judgement = item.asked === "ePhoto" ? null : documents[item.asked]?.judgement;
    if (judgement?.accepted !== false) return item;
    return { cause: judgement.cause, marks: judgement.marks, ...item };
  };

const requestSupplement = (
  application: Application,
  items: readonly SupplementItem[],
  askedBy: Claim,
  context: Context,
): Decision => {
  const { corrections } = deskWorkOf(application);
  const everything = [...items, ...corrections];
  if (everything.length === 0) return refused("nothingAsked");
  if (everything.some(({ reason }) => reason.trim() === "")) return refused("reasonMissing");
  const today = dayOf(context.at);
  const facts = factsFrom(application.answers, filingDay(application, context));
  const known = requestable(context.procedure, facts);
  if (items.some(({ asked }) => !known.includes(asked))) return refused("documentNotAsked");
  const lastDay = (
    lastDayOf(application, "supplementRequested", today, context.settings) ?? today
  ).toString();
  return moved(application, "requestSupplement", context, {
    patch: {
      supplement: {
        items,
        requestedAt: context.at.toString(),
        lastDay,
        askedBy,
        renewed: [],
        corrections,
        corrected: [],
      },
      ...withDeskWork(application, { corrections: [] }),
    },
    notice: {
      kind: "supplementRequested",
      facts: { items: items.map(({ asked, reason }) => ({ asked, reason })), corrections, lastDay },
    },
    details: {
      items: items.map(({ asked: item, reason }) => `${item}: ${reason}`),
      causes: items.map(({ asked: item, cause }) => `${item}: ${cause ?? "other"}`),
      questions: corrections.map(({ question }) => question),
      lastDay,
    },
  });
};

/** The applicant answers anew what the office asked to correct, and nothing else. */
export const correctAnswers = (application: Application, answers: Answers, context: Context): Decision => {
  const { supplement } = application;
  const questions = Object.keys(answers) as Question[];
  const asked = supplement?.corrections?.map(({ question }) => question) ?? [];
  if (supplement === null || questions.length === 0 || !questions.every((each) => asked.includes(each)))
    return refused("answerNotAsked");
  return edited(application, "correctAnswers", context, {
    event: "answersCorrected",
    details: { questions },
    patch: {
      answers: { ...application.answers, ...answers },
      supplement: {
        ...supplement,
        corrected: [...new Set([...(supplement.corrected ?? []), ...questions])],
      },
    },
    // Documents are compared with what the form says.
    jobs: judgingAgain(application.reference, Object.values(application.documents)),
  });
};
