import type { Condition } from "../conditions.ts";
import { type Fact, factsFrom, questionsBehind } from "../facts.ts";
import type { Procedure } from "../procedure.ts";
import type { Question } from "../questions.ts";
import { type PageName, pagesOf, type Section, type SectionPage } from "../sections.ts";
import { factsOf, filedOn, type Limits } from "./every-reading.ts";
import { conditionsOf } from "./rule-reading.ts";

/** A question that a procedure may ask of somebody, and of whom. */
export type PossibleQuestion = {
  readonly question: Question;
  readonly section: Section;
  readonly page: PageName;
  /** Asked when this holds; null: not on this ground. */
  readonly when: Condition | null;
  /** Asked of those for whom one of these comes to turn on the answer; none: of everybody `when` leaves. */
  readonly rules: readonly Condition[];
};

const everyFact = Object.keys(questionsBehind) as readonly Fact[];

const pagesIn = ({ sections }: Procedure): readonly SectionPage[] => {
  const pages = sections.flatMap((section) => pagesOf(section));
  return pages.filter((page, index) => pages.findIndex(({ name }) => name === page.name) === index);
};

/** What the procedure itself settles: its fixed answers, and the categories it offers where it asks for one. */
const limitsOf = (procedure: Procedure): Limits => {
  const { fixed = {}, categories } = procedure;
  const facts = factsFrom(fixed, filedOn);
  const settled = everyFact.filter((fact) => {
    const behind: readonly Question[] = questionsBehind[fact];
    return behind.length > 0 && !facts.unanswered.has(fact);
  });
  const isCategoryAsked = pagesIn(procedure).some(({ asks }) => asks.includes("category"));
  return new Map<Fact, readonly unknown[]>([
    ...(isCategoryAsked ? [["category", categories] as const] : []),
    ...settled.map((fact) => [fact, [facts[fact]]] as const),
  ]);
};

/** Which rules of a procedure may turn on each question. */
const rulesBehind = (procedure: Procedure): ReadonlyMap<Question, readonly Condition[]> => {
  const limits = limitsOf(procedure);
  const rules = new Map<Question, Condition[]>();
  for (const condition of new Set(conditionsOf(procedure)))
    for (const fact of factsOf(condition, limits))
      for (const question of questionsBehind[fact])
        rules.set(question, [...new Set([...(rules.get(question) ?? []), condition])]);
  return rules;
};

/** Every question that a procedure may come to ask, in the order of its form; what it answers itself is not one. */
export const possibleQuestions = (procedure: Procedure): readonly PossibleQuestion[] => {
  const { fixed = {} } = procedure;
  const rules = rulesBehind(procedure);
  return pagesIn(procedure)
    .flatMap(({ asks, section, name, when, forRules }) =>
      asks.map((question) => ({
        question,
        section,
        page: name,
        when: when ?? null,
        rules: forRules ? (rules.get(question) ?? []) : [],
        isAsked: fixed[question] === undefined && (!forRules || rules.has(question)),
      })),
    )
    .filter(({ isAsked }) => isAsked)
    .map(({ isAsked, ...possible }) => possible);
};
