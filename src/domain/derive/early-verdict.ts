import { type Facts, factsFrom } from "../facts.ts";
import type { EligibilityRule, Procedure } from "../procedure.ts";
import type { Answers } from "../questions.ts";
import { settle } from "./rule-reading.ts";

const isSettledAgainst = (rule: EligibilityRule, facts: Facts, { categories }: Procedure): boolean => {
  if (settle(rule.require, facts) === "fails") return true;
  if (!facts.unanswered.has("category")) return false;
  // Nobody chooses a category to be told that none is open to them.
  const unanswered = new Set([...facts.unanswered].filter((fact) => fact !== "category"));
  return categories.every((category) => settle(rule.require, { ...facts, category, unanswered }) === "fails");
};

/** The first rule that what is known already breaks, or null. */
export const ruleSettledAgainst = (procedure: Procedure, facts: Facts): EligibilityRule | null =>
  procedure.eligibility.find((rule) => isSettledAgainst(rule, facts, procedure)) ?? null;

/**
 * The first rule that the answers given so far already break, so that nobody fills in a whole form to be told at the
 * end that it cannot be sent. Null as long as nothing is settled against the person.
 */
export const earlyVerdict = (
  procedure: Procedure,
  answers: Answers,
  on: Temporal.PlainDate,
): EligibilityRule | null => ruleSettledAgainst(procedure, factsFrom(answers, on));
