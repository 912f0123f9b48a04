import { type Condition, conditions, holds } from "../conditions.ts";
import { type Fact, factsFrom, questionsBehind } from "../facts.ts";
import type { Procedure } from "../procedure.ts";
import type { Answers, Question } from "../questions.ts";
import { pagesOf, type SectionPage } from "../sections.ts";
import { everyWay, type Limits } from "./every-reading.ts";
import { conditionsOf } from "./rule-reading.ts";

/** What the answers still to come may bring: tells what cannot be needed any more from what only waits. */
export type Outlook = {
  readonly mayHold: (condition: Condition) => boolean;
  readonly mayAsk: (question: Question) => boolean;
};

const everyFact = Object.keys(questionsBehind) as readonly Fact[];

/** A fact has one value once it is known, or when the procedure never asks for it. */
const limitsOf = (
  procedure: Procedure,
  pages: readonly SectionPage[],
  answers: Answers,
  on: Temporal.PlainDate,
) => {
  const facts = factsFrom(answers, on);
  const asked = new Set(pages.flatMap(({ asks }) => asks));
  // A minor lives with somebody, unless it is still to be said that he or she is emancipated.
  const mayChooseHousing = answers.emancipated === undefined && asked.has("emancipated");
  const isKnown = (fact: Fact) =>
    !facts.unanswered.has(fact) && !(fact === "housing" && mayChooseHousing && holds("minor", facts));
  const isOpen = (fact: Fact) =>
    !isKnown(fact) && questionsBehind[fact].some((question: Question) => asked.has(question));
  return new Map<Fact, readonly unknown[]>(
    everyFact.flatMap((fact): readonly (readonly [Fact, readonly unknown[]])[] => {
      if (!isOpen(fact)) return [[fact, [facts[fact]]]];
      return fact === "category" ? [[fact, procedure.categories]] : [];
    }),
  );
};

/** Reads a procedure with the answers given so far, and every answer that may still be given to the rest. */
export const outlookOf = (procedure: Procedure, answers: Answers, on: Temporal.PlainDate): Outlook => {
  const pages = procedure.sections.flatMap((section) => pagesOf(section));
  const within: Limits = limitsOf(procedure, pages, answers, on);
  const waysOf = (condition: Condition) => everyWay(conditions[condition], within, on);
  const mayHold = (condition: Condition) => waysOf(condition).some(({ answer }) => answer);
  const mayTurnOn = (question: Question) =>
    conditionsOf(procedure)
      .flatMap(waysOf)
      .some(({ given }) => [...given.keys()].some((fact) => isBehind(question, fact)));
  return {
    mayHold,
    mayAsk: (question) =>
      procedure.fixed?.[question] === undefined &&
      pages.some(
        ({ asks, when, forRules }) =>
          asks.includes(question) &&
          (when === undefined || mayHold(when)) &&
          (!forRules || mayTurnOn(question)),
      ),
  };
};

const isBehind = (question: Question, fact: Fact): boolean =>
  questionsBehind[fact].some((behind: Question) => behind === question);
