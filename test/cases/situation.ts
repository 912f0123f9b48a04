/** Whole situations of invented people, answered as the command `telepermis checklist` answers them. */
import { type Answer, answerToLine } from "#situations/answer.ts";
import type { Situation } from "./oracle/facts.ts";

export type { Situation };

/** The line that the command writes for a situation, its id aside: the worked cases say the rest. */
export const outcomeOf = (situation: Situation): Answer | { readonly error: string } => {
  const { id: _, ...outcome } = answerToLine(JSON.stringify(situation), 1);
  return outcome;
};

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A situation with some of its fields changed; `undefined` takes a field away. */
export const changed = (situation: Situation, change: Situation): Situation =>
  Object.fromEntries(
    [...new Set([...Object.keys(situation), ...Object.keys(change)])].map((field) => {
      const [before, after] = [situation[field], change[field]];
      if (!(field in change)) return [field, before];
      return [field, isFields(before) && isFields(after) ? { ...before, ...after } : after];
    }),
  );
