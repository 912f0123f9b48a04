/** The rules as their authors wrote them: `rules/procedures.yaml`, kept word for word and read as data. */
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { type Expression, read } from "./language.ts";

type Written = { readonly sources?: readonly string[] };
type WrittenEligibility = Written & {
  readonly id: string;
  readonly require: string;
  readonly otherwise: "not-eligible" | "not-online";
  readonly reason: string;
};
type WrittenDocument = Written & {
  readonly document: string;
  readonly when: string;
  readonly level?: "optional" | "on-request";
  readonly max_age_months?: number;
};
type WrittenProcedure = {
  readonly id: string;
  readonly categories: readonly string[];
  readonly fixed?: { readonly pathway?: string };
  readonly eligibility_uses: readonly string[];
  readonly eligibility: readonly WrittenEligibility[];
  readonly uses: readonly string[];
  readonly documents?: readonly WrittenDocument[];
  readonly fee_eur: number;
  readonly fee_eur_french_guiana?: number;
  readonly fee_rule?: string;
};
type WrittenCategory = {
  readonly min_age: number;
  readonly min_age_with_training?: number;
  readonly reg: number | null;
  readonly reg_accompanied?: number;
};
type WrittenRules = {
  readonly facts: Readonly<Record<string, string>>;
  readonly nationality_groups: { readonly EEA: { readonly members: readonly string[] } };
  readonly categories: Readonly<Record<string, WrittenCategory>>;
  readonly requirement_groups: Readonly<Record<string, readonly WrittenDocument[]>>;
  readonly eligibility_groups: Readonly<Record<string, readonly WrittenEligibility[]>>;
  readonly procedures: readonly WrittenProcedure[];
};

const written = parse(
  readFileSync(new URL("../rules/procedures.yaml", import.meta.url), "utf8"),
) as WrittenRules;

export const europeanStates = new Set(written.nationality_groups.EEA.members);
export const categories = written.categories;

const isFact = (name: string): boolean => Object.hasOwn(written.facts, name);

export const readCondition = (text: string): Expression => read(text, isFact);

export type EligibilityRule = Omit<WrittenEligibility, "require"> & { readonly require: Expression };
export type DocumentRule = Omit<WrittenDocument, "when"> & { readonly when: Expression };
export type Fee = { readonly euros: number; readonly inFrenchGuiana: number; readonly when: Expression };
export type Procedure = {
  readonly id: string;
  readonly categories: readonly string[];
  readonly fixedPathway: string | null;
  readonly eligibility: readonly EligibilityRule[];
  readonly documents: readonly DocumentRule[];
  readonly fee: Fee;
};

const eligibilityRule = (rule: WrittenEligibility): EligibilityRule => ({
  ...rule,
  require: readCondition(rule.require),
});
const documentRule = (rule: WrittenDocument): DocumentRule => ({ ...rule, when: readCondition(rule.when) });

const groupOf = <Rule>(groups: Readonly<Record<string, readonly Rule[]>>, name: string): readonly Rule[] => {
  const group = groups[name];
  if (group === undefined) throw new Error(`no group ${name}`);
  return group;
};

/** "25 (12.5 in French Guiana) when …": the one fee that depends on the person is a sentence. */
const feeOf = ({ fee_eur, fee_eur_french_guiana, fee_rule }: WrittenProcedure): Fee => {
  if (fee_rule === undefined)
    return {
      euros: fee_eur,
      inFrenchGuiana: fee_eur_french_guiana ?? fee_eur,
      when: readCondition("true"),
    };
  const [, euros, inFrenchGuiana, when] = /^(\S+) \((\S+) in French Guiana\) when (.+)$/.exec(fee_rule) ?? [];
  if (when === undefined) throw new Error(`a fee not understood: ${fee_rule}`);
  return { euros: Number(euros), inFrenchGuiana: Number(inFrenchGuiana), when: readCondition(when) };
};

export const procedures: readonly Procedure[] = written.procedures.map((procedure) => ({
  id: procedure.id,
  categories: procedure.categories,
  fixedPathway: procedure.fixed?.pathway ?? null,
  eligibility: [
    ...procedure.eligibility_uses.flatMap((name) => groupOf(written.eligibility_groups, name)),
    ...procedure.eligibility,
  ].map(eligibilityRule),
  documents: [
    ...procedure.uses.flatMap((name) => groupOf(written.requirement_groups, name)),
    ...(procedure.documents ?? []),
  ].map(documentRule),
  fee: feeOf(procedure),
}));
