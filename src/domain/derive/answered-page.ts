import { type Facts, questionsBehind } from "../facts.ts";
import type { EligibilityRule, Procedure } from "../procedure.ts";
import type { Question } from "../questions.ts";
import type { PageName } from "../sections.ts";
import { journeyOf } from "./journey.ts";
import { factsBehind } from "./rule-reading.ts";

/** A rule that fails whatever the category is read with one of those offered: the answer to correct is another one. */
const withCategory = (facts: Facts, { categories: [first] }: Procedure): Facts =>
  facts.unanswered.has("category") && first !== undefined
    ? {
        ...facts,
        category: first,
        unanswered: new Set([...facts.unanswered].filter((fact) => fact !== "category")),
      }
    : facts;

/**
 * The page whose answer a failing rule turned on, where a mistake is put right: the last one that the rule looked at.
 * Null when no answer decides it, such as a request that only a driving school may file.
 */
export const pageBehind = (rule: EligibilityRule, procedure: Procedure, facts: Facts): PageName | null => {
  const journey = journeyOf(procedure, facts);
  const looked = factsBehind(rule.require, withCategory(facts, procedure)).toReversed();
  for (const fact of looked) {
    const settling: readonly Question[] = questionsBehind[fact];
    const page = journey.find(({ asks }) => asks.some((question) => settling.includes(question)));
    if (page !== undefined) return page.name;
  }
  return null;
};
