import { holds } from "../conditions.ts";
import type { DocumentKind } from "../documents/kinds.ts";
import type { Facts } from "../facts.ts";
import type { DocumentRule, EligibilityRule, Procedure } from "../procedure.ts";

/** The documents a procedure asks of this person, each with the rule that asks for it. */
export const documentsAsked = (procedure: Procedure, facts: Facts): readonly DocumentRule[] => {
  const seen = new Set<DocumentKind>();
  return procedure.documents.filter((rule) => {
    if (seen.has(rule.document) || !holds(rule.when, facts)) return false;
    seen.add(rule.document);
    return true;
  });
};

/** The first rule of eligibility that fails, in the order of the procedure, or null: the application may be filed. */
export const firstFailingRule = (procedure: Procedure, facts: Facts): EligibilityRule | null =>
  procedure.eligibility.find((rule) => !holds(rule.require, facts)) ?? null;
