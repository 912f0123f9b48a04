/**
 * What `rules/procedures.yaml` answers to a situation, worked out from the file itself: the service is held against
 * it. Test code only, and nothing of the service is used here.
 */
import { addDays, addMonths } from "./days.ts";
import { callFor, factsOf, type Situation } from "./facts.ts";
import { type Expression, evaluate, type Facts, type Value } from "./language.ts";
import { type DocumentRule, type EligibilityRule, type Procedure, procedures } from "./rulebook.ts";

/** What the evaluation of a situation came to look at. */
export type Witness = {
  /** A rule of eligibility was reached, or the condition of a document was, once all of them held. */
  readonly rule: (procedure: Procedure, rule: EligibilityRule | DocumentRule, holds: boolean) => void;
  readonly ordering: (
    procedure: Procedure,
    expression: Expression & { is: "compare" },
    left: Value,
    right: Value,
    facts: Facts,
  ) => void;
};

export const nobody: Witness = { rule: () => {}, ordering: () => {} };

export const procedureOf = (id: unknown): Procedure => {
  const found = procedures.find((procedure) => procedure.id === id);
  if (found === undefined) throw new Error(`no procedure ${id}`);
  return found;
};

const refusal = ({ otherwise, reason }: EligibilityRule) => ({
  verdict: otherwise,
  reason,
  documents: null,
  optional_documents: null,
  fee_eur: null,
});

const provisionalOf = (documents: readonly string[], facts: Facts) => {
  const [exam, banEnd, on] = [facts("exam.date"), facts("sanction.ban_end"), facts("application.date")];
  if (!documents.includes("provisional-certificate") || typeof exam !== "string") return {};
  const afterBan =
    facts("sanction.kind") !== "none" && typeof banEnd === "string" ? addDays(banEnd, 1) : exam;
  const lastDay = addMonths(afterBan > exam ? afterBan : exam, 4);
  return { provisional_last_day: lastDay, provisional_valid_today: String(on) <= lastDay };
};

export const expectedOf = (situation: Situation, witness: Witness = nobody) => {
  const procedure = procedureOf(situation.reason);
  const facts: Facts = factsOf(situation, procedure, {
    ordering: (expression, left, right) => witness.ordering(procedure, expression, left, right, facts),
  });
  const holds = (expression: Expression): boolean =>
    evaluate(expression, facts, callFor(facts), {
      ordering: (each, left, right) => witness.ordering(procedure, each, left, right, facts),
    }) === true;

  for (const rule of procedure.eligibility) {
    const passes = holds(rule.require);
    witness.rule(procedure, rule, passes);
    if (!passes) return refusal(rule);
  }
  const asked = procedure.documents.filter((rule) => {
    const isAsked = holds(rule.when);
    witness.rule(procedure, rule, isAsked);
    return isAsked;
  });
  const idsAt = (level: DocumentRule["level"]): readonly string[] =>
    [...new Set(asked.filter((rule) => rule.level === level).map(({ document }) => document))].toSorted();
  const documents = idsAt(undefined);
  const { fee } = procedure;
  const due = facts("address.department") === "973" ? fee.inFrenchGuiana : fee.euros;
  return {
    verdict: "eligible",
    reason: null,
    documents,
    optional_documents: idsAt("optional"),
    fee_eur: holds(fee.when) ? due : 0,
    ...provisionalOf(documents, facts),
  };
};
