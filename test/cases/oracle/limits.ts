/** The limits of the rules, and how far from them a situation is: the day before, the day, the day after. */
import { birthday, daysFrom } from "./days.ts";
import { derivations } from "./facts.ts";
import { type Expression, type Facts, isOrdering, type Value } from "./language.ts";
import { categories, type Procedure } from "./rulebook.ts";

export type Limit = Expression & { readonly is: "compare" };

/** How far a value is from its limit: in days for dates and ages, else in units. */
export const distanceOf = ({ left }: Limit, value: Value, limit: Value, facts: Facts): number | null => {
  if (value === null || limit === null) return null;
  if (left.is === "fact" && left.name === "applicant.age") {
    const reached = birthday(String(facts("applicant.birth_date")), Number(limit));
    return daysFrom(reached, String(facts("application.date")));
  }
  return typeof value === "string" ? daysFrom(String(limit), value) : Number(value) - Number(limit);
};

/** Where a comparison with a limit stands: those of an age that the category fixes have one limit for each. */
export const limitKey = (procedure: Procedure, { text, right }: Limit, limit: Value): string =>
  right.is === "call" && right.name.endsWith("min_age")
    ? `${procedure.id}: ${text}: ${limit}`
    : `${procedure.id}: ${text}`;

/** The ages that a category may ask. */
const agesAsked = (call: string, category: string): readonly (number | null)[] => {
  const { min_age, min_age_with_training, reg, reg_accompanied } = categories[category] ?? {};
  const ages = call === "min_age" ? [min_age, min_age_with_training] : [reg, reg_accompanied];
  return ages.filter((age) => age !== undefined);
};

const comparisonsIn = (expression: Expression): readonly Limit[] => {
  switch (expression.is) {
    case "fact": {
      const derivation = derivations[expression.name];
      return derivation === undefined ? [] : comparisonsIn(derivation);
    }
    case "not":
      return comparisonsIn(expression.of);
    case "and":
    case "or":
      return expression.of.flatMap(comparisonsIn);
    case "compare":
      return isOrdering(expression.operator) ? [expression] : [];
    default:
      return [];
  }
};

/** Every limit of a procedure: a day, an age or a number that some rule orders a fact against. */
export const limitsOf = (procedure: Procedure): ReadonlySet<string> => {
  const { eligibility, documents } = procedure;
  const limits = [...eligibility.map(({ require }) => require), ...documents.map(({ when }) => when)].flatMap(
    comparisonsIn,
  );
  return new Set(
    limits.flatMap((limit) => {
      const { right } = limit;
      if (right.is !== "call" || right.name === "add_months") return [limitKey(procedure, limit, null)];
      return procedure.categories
        .flatMap((category) => agesAsked(right.name, category))
        .filter((age) => age !== null)
        .map((age) => limitKey(procedure, limit, age));
    }),
  );
};
