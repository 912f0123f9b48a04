/**
 * The little language of the conditions in `rules/procedures.yaml`, read word for word from the grammar in its
 * conventions.
 */
export type Value = null | boolean | number | string | readonly string[];
export type Facts = (name: string) => Value;

const orderings = ["<", "<=", ">", ">="] as const;
type Operator = (typeof orderings)[number] | "==" | "!=" | "in" | "intersects";

export type Expression =
  | { readonly is: "literal"; readonly value: Value; readonly text: string }
  | { readonly is: "fact"; readonly name: string; readonly text: string }
  | { readonly is: "call"; readonly name: string; readonly of: readonly Expression[]; readonly text: string }
  | { readonly is: "not"; readonly of: Expression; readonly text: string }
  | { readonly is: "and" | "or"; readonly of: readonly Expression[]; readonly text: string }
  | {
      readonly is: "compare";
      readonly operator: Operator;
      readonly left: Expression;
      readonly right: Expression;
      readonly text: string;
    };

const isOperator = (text: string | undefined): text is Operator =>
  ["==", "!=", "<", "<=", ">", ">=", "in", "intersects"].includes(text ?? "");

export const isOrdering = (operator: Operator): boolean =>
  (orderings as readonly string[]).includes(operator);

const tokens = (text: string): readonly string[] =>
  text.match(/\|\||&&|[<>=!]=|[<>!()[\],]|\d{4}-\d\d-\d\d|\w+(?:[-.]\w+)*|\S/g) ?? [];

/** Reads a condition; a word is a fact when the rules declare it, else a value. */
export const read = (text: string, isFact: (name: string) => boolean): Expression => {
  const words = tokens(text);
  let at = 0;
  const next = (): string => words[at++] ?? "";
  const take = (expected: string): void => {
    const word = next();
    if (word !== expected) throw new Error(`${expected} expected, not ${word}, in: ${text}`);
  };
  const chain = (is: "and" | "or", sign: string, operand: () => Expression) => (): Expression => {
    const [start, of] = [at, [operand()]];
    while (words[at] === sign) {
      at += 1;
      of.push(operand());
    }
    const [only] = of;
    return of.length === 1 && only !== undefined ? only : { is, of, text: words.slice(start, at).join(" ") };
  };
  const list = (): readonly string[] => {
    const values: string[] = [];
    while (words[at] !== "]") {
      values.push(next());
      if (words[at] === ",") at += 1;
    }
    take("]");
    return values;
  };
  const word = (name: string): Expression => {
    if (name === "true" || name === "false") return { is: "literal", value: name === "true", text: name };
    if (name === "null") return { is: "literal", value: null, text: name };
    if (/^\d+$/.test(name)) return { is: "literal", value: Number(name), text: name };
    if (isFact(name)) return { is: "fact", name, text: name };
    if (/^\d{4}-\d\d-\d\d$|^[A-Za-z]\w*(-\w+)*$/.test(name))
      return { is: "literal", value: name, text: name };
    throw new Error(`${name} is neither a fact nor a value, in: ${text}`);
  };
  const term = (): Expression => {
    const name = next();
    if (name === "(") {
      const inside = or();
      take(")");
      return inside;
    }
    if (name === "[") return { is: "literal", value: list(), text: "[…]" };
    if (words[at] !== "(") return word(name);
    const start = at - 1;
    const of: Expression[] = [];
    do {
      at += 1;
      of.push(term());
    } while (words[at] === ",");
    take(")");
    return { is: "call", name, of, text: words.slice(start, at).join("") };
  };
  const comparison = (): Expression => {
    const start = at;
    const left = term();
    const operator = words[at];
    if (!isOperator(operator)) return left;
    at += 1;
    const right = term();
    return { is: "compare", operator, left, right, text: words.slice(start, at).join(" ") };
  };
  const not = (): Expression => {
    if (words[at] !== "!") return comparison();
    at += 1;
    const of = not();
    return { is: "not", of, text: `!${of.text}` };
  };
  const and = chain("and", "&&", not);
  const or: () => Expression = chain("or", "||", and);
  const whole = or();
  if (at < words.length) throw new Error(`${words[at]} is too much in: ${text}`);
  return whole;
};

export type Call = (name: string, values: readonly Value[]) => Value;

/** What an evaluation came to look at: tests count that every rule was seen from each side. */
export type Noted = {
  readonly ordering: (expression: Expression & { is: "compare" }, left: Value, right: Value) => void;
};

const compared = (operator: Operator, left: Value, right: Value): boolean => {
  if (operator === "==") return left === right;
  if (operator === "!=") return left !== right;
  // An ordering comparison with null is false.
  if (left === null || right === null) return false;
  if (operator === "in") return Array.isArray(right) && right.includes(left);
  if (operator === "intersects")
    return Array.isArray(left) && Array.isArray(right) && left.some((value) => right.includes(value));
  if (typeof left !== typeof right) throw new Error(`${left} and ${right} have no order`);
  if (operator === "<") return left < right;
  if (operator === "<=") return left <= right;
  return operator === ">" ? left > right : left >= right;
};

/** The value of a condition for some facts, looking no further than needed. */
export const evaluate = (expression: Expression, facts: Facts, call: Call, noted: Noted): Value => {
  const valueIn = (each: Expression): Value => evaluate(each, facts, call, noted);
  switch (expression.is) {
    case "literal":
      return expression.value;
    case "fact":
      return facts(expression.name);
    case "call":
      return call(expression.name, expression.of.map(valueIn));
    case "not":
      return !valueIn(expression.of);
    case "and":
      return expression.of.every(valueIn);
    case "or":
      return expression.of.some(valueIn);
    case "compare": {
      const [left, right] = [valueIn(expression.left), valueIn(expression.right)];
      if (isOrdering(expression.operator)) noted.ordering(expression, left, right);
      return compared(expression.operator, left, right);
    }
  }
};
