/** Every named condition: what it means, which facts it may look at, which rules turn on it. */
import { type Condition, conditions } from "#domain/conditions.ts";
import { factsOf } from "#domain/derive/every-reading.ts";
import { conditionsOf } from "#domain/derive/rule-reading.ts";
import { questionsBehind } from "#domain/facts.ts";
import type { Procedure } from "#domain/procedure.ts";
import { pagesOf, type Section, sections } from "#domain/sections.ts";
import { conditionsEn } from "#messages/en/conditions.ts";
import { procedures } from "#procedures/index.ts";
import { anchor, blocks, code, generated, link, list, type Page } from "./markdown.ts";
import { wordReasons } from "./reasons.ts";

const every = Object.keys(conditions) as readonly Condition[];

export const linkToCondition = (condition: Condition, root: string): string =>
  link(code(condition), `${root}conditions.md${anchor(condition)}`);

/** A condition with its meaning, leading to its entry. */
export const tell = (condition: Condition, root: string): string =>
  `${linkToCondition(condition, root)} – ${conditionsEn[condition]}`;

const onRequest = ({ documents }: Procedure): readonly Condition[] => documents.map(({ when }) => when);

const usedBy = (condition: Condition): readonly Procedure[] =>
  Object.values<Procedure>(procedures).filter(
    (procedure) => conditionsOf(procedure).includes(condition) || onRequest(procedure).includes(condition),
  );

const pagesAskedWhen = (condition: Condition): readonly string[] =>
  (Object.keys(sections) as readonly Section[])
    .flatMap((section) => pagesOf(section))
    .filter(({ when }) => when === condition)
    .map(({ name }) => name);

const entry = (condition: Condition): string => {
  const facts = [...factsOf(condition)].sort();
  const told = facts.map((fact) => {
    const questions: readonly string[] = questionsBehind[fact];
    return questions.length === 0
      ? code(fact)
      : `${code(fact)} (${questions.map((question) => link(question, `questions.md${anchor(question)}`)).join(", ")})`;
  });
  const reasons = usedBy(condition).map(({ id }) => id);
  const pages = pagesAskedWhen(condition);
  return blocks(
    `## ${condition}`,
    conditionsEn[condition],
    list([
      told.length > 0 && `May look at: ${told.join(", ")}.`,
      pages.length > 0 && `Opens the pages: ${pages.map(code).join(", ")}.`,
      reasons.length > 0 && `Rules of: ${wordReasons(reasons)}.`,
    ]),
  ).trimEnd();
};

export const conditionsPage = (): Page => ({
  path: "conditions.md",
  text: blocks(
    "# Conditions",
    generated,
    "The only words in which a rule may say *when*. Each is a function of facts, which answers settle; after each fact, the question that settles it. A fact is looked at only when those before it leave the condition open, so a question is asked only of those for whom it matters: [why](../decisions/rules-note-the-facts-they-look-at.md).",
    ...every.toSorted((a, b) => a.localeCompare(b, "en")).map(entry),
  ),
});
