import { holds } from "../conditions.ts";
import type { DocumentKind } from "../documents/kinds.ts";
import type { Facts } from "../facts.ts";
import type { DocumentRule, EligibilityRule, Procedure, Requirement } from "../procedure.ts";

/** A rule that asks for a file, unlike the photo-signature code. */
export type FileRule = DocumentRule & { readonly document: DocumentKind };

const isFileRule = (rule: DocumentRule): rule is FileRule => rule.document !== "ePhoto";

type Level = NonNullable<DocumentRule["level"]> | "required";

/** The rules of a level that hold, one for each document: the first that asks for it can be named. */
const rulesOf = (procedure: Procedure, facts: Facts, level: Level): readonly DocumentRule[] => {
  const seen = new Set<Requirement>();
  return procedure.documents.filter((rule) => {
    if ((rule.level ?? "required") !== level || seen.has(rule.document) || !holds(rule.when, facts))
      return false;
    seen.add(rule.document);
    return true;
  });
};

/** What a procedure asks of this person, the photo-signature code included, each with the rule that asks for it. */
export const requirementsFor = (procedure: Procedure, facts: Facts): readonly DocumentRule[] =>
  rulesOf(procedure, facts, "required");

/** The documents a procedure asks of this person, each with the rule that asks for it. */
export const documentsAsked = (procedure: Procedure, facts: Facts): readonly FileRule[] =>
  requirementsFor(procedure, facts).filter(isFileRule);

/** The documents this person may add if they wish: what is required already is not offered again. */
export const documentsOffered = (procedure: Procedure, facts: Facts): readonly FileRule[] => {
  const required = new Set(requirementsFor(procedure, facts).map(({ document }) => document));
  return rulesOf(procedure, facts, "optional")
    .filter(isFileRule)
    .filter(({ document }) => !required.has(document));
};

/** The documents that an agent may come to ask of this person beside the others. */
export const documentsOnRequest = (procedure: Procedure, facts: Facts): readonly FileRule[] =>
  rulesOf(procedure, facts, "onRequest").filter(isFileRule);

/**
 * The documents that the person may give by themselves, those asked first. What only an agent may come to ask for is
 * not among them.
 */
export const documentsWelcome = (procedure: Procedure, facts: Facts): readonly DocumentKind[] =>
  [...documentsAsked(procedure, facts), ...documentsOffered(procedure, facts)].map(
    ({ document }) => document,
  );

/** Everything that an agent may ask for: what the procedure asks and offers, then what comes only on request. */
export const requestable = (procedure: Procedure, facts: Facts): readonly Requirement[] => [
  ...new Set([
    ...requirementsFor(procedure, facts).map(({ document }) => document),
    ...documentsOffered(procedure, facts).map(({ document }) => document),
    ...documentsOnRequest(procedure, facts).map(({ document }) => document),
  ]),
];

/** The first rule of eligibility that fails, in the order of the procedure, or null: the application may be filed. */
export const firstFailingRule = (procedure: Procedure, facts: Facts): EligibilityRule | null =>
  procedure.eligibility.find((rule) => !holds(rule.require, facts)) ?? null;
