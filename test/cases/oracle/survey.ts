/** Situations of every procedure that try each of its rules from both sides, and each of its limits on its day. */
import { isDeepStrictEqual } from "node:util";
import { changed, outcomeOf, type Situation } from "../situation.ts";
import { fitting } from "./fitting.ts";
import { distanceOf, limitKey } from "./limits.ts";
import { expectedOf, type Witness } from "./oracle.ts";
import {
  categories,
  type DocumentRule,
  type EligibilityRule,
  type Procedure,
  procedures,
} from "./rulebook.ts";
import { birthDates, variationsOn } from "./variations.ts";

export const today = "2026-11-23";

/** What changes the age that a category asks, where there is such a thing. */
const easingsOf = (category: string): readonly Situation[] => {
  const { min_age_with_training, reg_accompanied } = categories[category] ?? {};
  return [
    {},
    ...(min_age_with_training === undefined ? [] : [{ professional_driver_training: true }]),
    ...(reg_accompanied === undefined ? [] : [{ pathway: "accompanied" }]),
  ];
};

/** A representative may file for an adult too: no birth date is turned away for who files. */
const agesOf = (id: string, category: string, on: string): readonly Situation[] => {
  const [[base] = []] = fitting(id, category, on);
  if (base === undefined) return [];
  return easingsOf(category).flatMap((easing) =>
    birthDates(on).map((birth_date) =>
      changed(base, { ...easing, filer: "legal-representative", applicant: { birth_date } }),
    ),
  );
};

/** Every situation tried of a procedure: each field changed alone, each person and each age in each category. */
export const situationsOf = ({ id, categories: offered }: Procedure, on: string): readonly Situation[] => {
  const [first = ""] = offered;
  const [adult = [], ...others] = fitting(id, first, on);
  const aboutPeople = variationsOn(on, ["filer", "applicant", "housing", "exchange"]);
  return [
    ...adult.flatMap((base) => [base, ...variationsOn(on).map((variation) => changed(base, variation))]),
    ...others.flatMap((bases) =>
      bases.slice(0, 1).flatMap((base) => [base, ...aboutPeople.map((each) => changed(base, each))]),
    ),
    ...offered.flatMap((category) => fitting(id, category, on).flat()),
    ...offered.flatMap((category) => agesOf(id, category, on)),
  ];
};

export type Difference = {
  readonly situation: Situation;
  readonly expected: unknown;
  readonly found: unknown;
};

export const differenceOf = (situation: Situation, witness?: Witness): Difference | null => {
  const expected = expectedOf(situation, witness);
  const found = outcomeOf(situation);
  return isDeepStrictEqual(expected, found) ? null : { situation, expected, found };
};

export const ruleKey = (procedure: Procedure, rule: EligibilityRule | DocumentRule): string =>
  "require" in rule ? `${procedure.id}: ${rule.id}` : `${procedure.id}: ${rule.document}: ${rule.when.text}`;

export type Survey = {
  readonly tried: ReadonlyMap<string, number>;
  readonly differences: readonly Difference[];
  /** For each rule, what it was seen to say. */
  readonly outcomes: ReadonlyMap<string, ReadonlySet<boolean>>;
  /** For each limit, how far from it situations were. */
  readonly distances: ReadonlyMap<string, ReadonlySet<number>>;
};

/** Holds the command against the rules in every situation tried, and notes what was seen of them. */
export const surveyOf = (on: string): Survey => {
  const tried = new Map<string, number>();
  const differences: Difference[] = [];
  const outcomes = new Map<string, Set<boolean>>();
  const distances = new Map<string, Set<number>>();
  const witness: Witness = {
    rule: (procedure, rule, holds) => {
      const key = ruleKey(procedure, rule);
      outcomes.set(key, (outcomes.get(key) ?? new Set()).add(holds));
    },
    ordering: (procedure, limit, left, right, facts) => {
      const distance = distanceOf(limit, left, right, facts);
      if (distance === null) return;
      const key = limitKey(procedure, limit, right);
      distances.set(key, (distances.get(key) ?? new Set()).add(distance));
    },
  };
  for (const procedure of procedures) {
    const situations = situationsOf(procedure, on);
    tried.set(procedure.id, situations.length);
    for (const situation of situations) {
      const difference = differenceOf(situation, witness);
      if (difference !== null) differences.push(difference);
    }
  }
  return { tried, differences, outcomes, distances };
};
