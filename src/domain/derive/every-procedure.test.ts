/** What holds of every procedure for anybody, whatever they answer and in whatever order. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { procedures } from "#procedures/index.ts";
import { begin } from "#test/application-at.ts";
import { someAnswers } from "#test/some-answers.ts";
import { holds } from "../conditions.ts";
import { day } from "../dates.ts";
import { factsFrom } from "../facts.ts";
import { feeInCents } from "../fees.ts";
import type { Procedure } from "../procedure.ts";
import { type Answers, isQuestion, type Question, questions } from "../questions.ts";
import { pagesOf, type SectionPage } from "../sections.ts";
import { documentsOffered, firstFailingRule, requirementsFor } from "./checklist.ts";
import { earlyVerdict } from "./early-verdict.ts";
import { journeyOf, pageAfter, progressOf } from "./journey.ts";
import { revise } from "./revision.ts";
import { questionsAwaited, questionsOfRules } from "./rule-reading.ts";

const on = day("2026-11-23");
const all: readonly Procedure[] = Object.values(procedures);

/** Everything that a list of documents says; there is none when nothing can be filed. */
const checklistOf = (procedure: Procedure, answers: Answers) => {
  const facts = factsFrom(answers, on);
  const failing = firstFailingRule(procedure, facts);
  if (failing !== null) return { failing, required: [], offered: [] };
  return {
    failing,
    required: requirementsFor(procedure, facts),
    offered: documentsOffered(procedure, facts),
  };
};

/** Somebody who has an answer to every question, of the categories that the procedure offers. */
const somebody = (procedure: Procedure): fc.Arbitrary<Required<Answers>> =>
  fc
    .tuple(someAnswers, fc.constantFrom(...procedure.categories))
    .map(([answers, category]) => ({ ...answers, category, ...procedure.fixed }));

/**
 * Answers that say other facts than their own: asking for a heavy category says that the foreign licence has one, and
 * a request that names no category bears on one that is held.
 */
const sayingMore: readonly Question[] = ["category", "licenceCategories"];

/** Nobody has a file of an exam before registering for it, nor after a training: asked where an exam was passed. */
const askedElsewhere: readonly Question[] = ["jdcOnFile"];

const draftOf = (procedure: Procedure, answers: Answers) => ({
  ...begin().application,
  procedure: procedure.id,
  procedureVersion: procedure.version,
  answers,
});

const pagesToAnswer = (procedure: Procedure, answers: Answers): readonly SectionPage[] =>
  journeyOf(procedure, factsFrom(answers, on)).filter(({ asks }) =>
    asks.some((question) => answers[question] === undefined),
  );

/** Which of the pages that wait is answered next, with the answers given so far. */
type Choose = (waiting: readonly SectionPage[], answers: Answers) => SectionPage | undefined;

/** Answers one page after the other until none waits. */
const filledIn = (procedure: Procedure, says: Answers, choose: Choose): Answers => {
  let answers: Answers = procedure.fixed ?? {};
  // As many pages as there are questions would already be one too many.
  for (const _ of Object.keys(questions)) {
    const page = choose(pagesToAnswer(procedure, answers), answers);
    if (page === undefined) return answers;
    const given = Object.fromEntries(page.asks.map((question) => [question, says[question]]));
    answers = revise(draftOf(procedure, answers), { ...answers, ...given }, procedure, on).application
      .answers;
  }
  throw new Error("the form has no end");
};

const inOrder: Choose = ([first]) => first;

const runs = { numRuns: 15, seed: 2026 };

describe.each(all.map((procedure) => [procedure.id, procedure] as const))("%s", (_, procedure) => {
  const filled = somebody(procedure).map((says) => filledIn(procedure, says, inOrder));

  test("the list does not depend on the order of the answers", () => {
    const shuffled = someAnswers.chain((answers) =>
      fc
        .shuffledSubarray(Object.keys(answers).filter(isQuestion))
        .map((order) => ({ order, mixed: Object.fromEntries(order.map((each) => [each, answers[each]])) })),
    );
    fc.assert(
      fc.property(shuffled, ({ order, mixed }) => {
        const sorted = Object.fromEntries(order.toSorted().map((each) => [each, mixed[each]]));
        expect(checklistOf(procedure, mixed)).toEqual(checklistOf(procedure, sorted));
        expect(journeyOf(procedure, factsFrom(mixed, on))).toEqual(
          journeyOf(procedure, factsFrom(sorted, on)),
        );
      }),
      runs,
    );
  });

  test("an answer on which no rule turns changes nothing of the list", () => {
    fc.assert(
      fc.property(filled, someAnswers, (answers, others) => {
        const turning = questionsOfRules(procedure, factsFrom(answers, on));
        const isUnrelated = (question: string): boolean =>
          isQuestion(question) && !turning.has(question) && !sayingMore.includes(question);
        const unrelated = Object.fromEntries(
          Object.entries(others).filter(([question]) => isUnrelated(question)),
        );
        expect(Object.keys(unrelated).length).toBeGreaterThan(0);
        expect(checklistOf(procedure, { ...answers, ...unrelated, ...procedure.fixed })).toEqual(
          checklistOf(procedure, answers),
        );
      }),
      runs,
    );
  });

  test("a document is asked when a rule asks it, and that rule can be named", () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        const facts = factsFrom(answers, on);
        const required = requirementsFor(procedure, facts);
        for (const rule of required) {
          expect(procedure.documents).toContain(rule);
          expect(holds(rule.when, facts)).toBe(true);
          expect(rule.level).toBeUndefined();
        }
        const asked = required.map(({ document }) => document);
        expect(new Set(asked).size).toBe(asked.length);
        for (const { document, when, level } of procedure.documents)
          if (level === undefined && holds(when, facts)) expect(asked).toContain(document);
      }),
      runs,
    );
  });

  test("the form has an end, where no rule waits for an answer", () => {
    fc.assert(
      fc.property(filled, (answers) => {
        const facts = factsFrom(answers, on);
        const failing = firstFailingRule(procedure, facts);
        const inForm = procedure.sections.flatMap((section) => pagesOf(section).flatMap(({ asks }) => asks));
        const awaited = [...questionsAwaited(procedure, facts)];
        expect(awaited.filter((question) => inForm.includes(question))).toEqual([]);
        expect(askedElsewhere).toEqual(expect.arrayContaining(awaited));
        expect(earlyVerdict(procedure, answers, on)?.id).toBe(failing?.id);
        expect(feeInCents(procedure, facts)).toBeGreaterThanOrEqual(0);
      }),
      runs,
    );
  });

  test("from every page there is a way forward: the next of its section, or the task list", () => {
    fc.assert(
      fc.property(somebody(procedure), (says) => {
        filledIn(procedure, says, (waiting, answers) => {
          const sections = progressOf(procedure, draftOf(procedure, answers), on);
          const ahead = sections.flatMap(({ pages, resumeAt }) => [
            resumeAt,
            ...pages.slice(0, -1).map(({ name }) => pageAfter(pages, name)?.name),
          ]);
          expect(ahead).not.toContain(undefined);
          // What waits is led to by the list, or by a page before it.
          for (const { name } of waiting) expect(ahead).toContain(name);
          return waiting[0];
        });
      }),
      runs,
    );
  });

  test("pages answered in any order end in the same form", () => {
    fc.assert(
      fc.property(somebody(procedure), fc.infiniteStream(fc.nat()), (says, numbers) => {
        const anyOrder: Choose = (waiting) =>
          waiting[(numbers.next().value ?? 0) % Math.max(waiting.length, 1)];
        expect(filledIn(procedure, says, anyOrder)).toEqual(filledIn(procedure, says, inOrder));
      }),
      runs,
    );
  });
});
