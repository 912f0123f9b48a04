import { type Condition, conditions } from "../conditions.ts";
import { type Fact, type Facts, isFact, questionsBehind } from "../facts.ts";
import type { Procedure } from "../procedure.ts";
import type { Question } from "../questions.ts";

type Reading = {
  readonly holds: boolean;
  /** The facts that the condition looked at, in the order it did. */
  readonly facts: readonly Fact[];
};

/** Evaluates a condition and notes which facts it needed: it looks at a fact only when the ones before leave it open. */
const read = (condition: Condition, facts: Facts): Reading => {
  const seen = new Set<Fact>();
  const noting = new Proxy(facts, {
    get: (target, name, receiver) => {
      if (isFact(name)) seen.add(name);
      return Reflect.get(target, name, receiver);
    },
  });
  return { holds: conditions[condition](noting), facts: [...seen] };
};

/** Whether a condition holds whatever the answers still to come, fails whatever they are, or waits for one of them. */
export const settle = (condition: Condition, facts: Facts): "holds" | "fails" | "open" => {
  const reading = read(condition, facts);
  if (reading.facts.some((fact) => facts.unanswered.has(fact))) return "open";
  return reading.holds ? "holds" : "fails";
};

/** The facts a condition turns on: as far as the first one that is not known, since what follows depends on it. */
export const factsBehind = (condition: Condition, facts: Facts): readonly Fact[] => {
  const { facts: seen } = read(condition, facts);
  const firstUnknown = seen.findIndex((fact) => facts.unanswered.has(fact));
  return firstUnknown < 0 ? seen : seen.slice(0, firstUnknown + 1);
};

/** Every condition of a procedure, eligibility first. */
export const conditionsOf = ({ eligibility, documents, feeWhen }: Procedure): readonly Condition[] => [
  ...eligibility.map(({ require }) => require),
  ...documents.filter(({ level }) => level !== "onRequest").map(({ when }) => when),
  ...(feeWhen === undefined ? [] : [feeWhen]),
];

/** The questions on which the rules of a procedure turn for this person, answered or not. */
export const questionsOfRules = (procedure: Procedure, facts: Facts): ReadonlySet<Question> =>
  new Set(
    conditionsOf(procedure)
      .flatMap((condition) => factsBehind(condition, facts))
      .flatMap((fact): readonly Question[] => questionsBehind[fact]),
  );

/**
 * The facts that are awaited to know the verdict, then the documents: nothing is asked past a rule that already forbids
 * the request.
 */
export const factsAwaited = (procedure: Procedure, facts: Facts): ReadonlySet<Fact> => {
  const conditionsAwaited: Condition[] = [];
  for (const { require } of procedure.eligibility) {
    const outcome = settle(require, facts);
    if (outcome === "open") conditionsAwaited.push(require);
    if (outcome === "fails") return awaited(conditionsAwaited, facts);
  }
  const others = conditionsOf(procedure).slice(procedure.eligibility.length);
  return awaited([...conditionsAwaited, ...others], facts);
};

const awaited = (asked: readonly Condition[], facts: Facts): ReadonlySet<Fact> =>
  new Set(
    asked.flatMap((condition) => factsBehind(condition, facts)).filter((fact) => facts.unanswered.has(fact)),
  );

/** The questions that settle the facts awaited. */
export const questionsAwaited = (procedure: Procedure, facts: Facts): ReadonlySet<Question> =>
  new Set([...factsAwaited(procedure, facts)].flatMap((fact): readonly Question[] => questionsBehind[fact]));
