import type { MrzFormat } from "#domain/documents/evidence.ts";
import { wrongDigits } from "#domain/mrz/checks.ts";
import { charactersAt, layouts } from "#domain/mrz/layouts.ts";
import { alphabet } from "./cell.ts";
import type { LineChances } from "./line-reader.ts";

/** Lines chosen for a layout, the log-probability of each character, and how many were changed for the check digits. */
export type Candidate = {
  readonly format: MrzFormat;
  readonly lines: readonly string[];
  readonly chances: readonly (readonly number[])[];
  readonly repairs: number;
};

type Choice = { readonly character: string; readonly chance: number };

/** What a position may hold, likeliest first; their probabilities sum to one. */
const choicesAt = (
  format: MrzFormat,
  line: number,
  position: number,
  row: Float32Array,
  firstLine: string,
): readonly Choice[] => {
  const { allowed, fixed } = charactersAt(format, line, position, firstLine);
  const choices = [...allowed].map((character) => ({
    character,
    chance: row[alphabet.indexOf(character)] ?? Number.NEGATIVE_INFINITY,
  }));
  const sum = Math.log(choices.reduce((total, { chance }) => total + Math.exp(chance), 0));
  return choices
    .filter(({ character }) => fixed === null || fixed.includes(character))
    .map(({ character, chance }) => ({ character, chance: chance - sum }))
    .sort((a, b) => b.chance - a.chance);
};

const textOf = (line: readonly (readonly Choice[])[]): string =>
  line.map(([choice]) => choice?.character ?? "<").join("");

/** Reads the rows of each line from `start` as the given layout. Null where rows are missing. */
export const decode = (
  format: MrzFormat,
  lines: readonly LineChances[],
  starts: readonly number[],
): Candidate | null => {
  const { lineCount, length } = layouts[format];
  if (lines.length !== lineCount) return null;
  const choices: (readonly Choice[])[][] = [];
  for (const [line, { first, rows }] of lines.entries()) {
    const start = (starts[line] ?? 0) - first;
    if (start < 0 || start + length > rows.length) return null;
    const firstLine = textOf(choices[0] ?? []);
    choices.push(
      rows
        .slice(start, start + length)
        .map((row, position) => choicesAt(format, line, position, row, firstLine)),
    );
  }
  const plain: Candidate = {
    format,
    lines: choices.map(textOf),
    chances: choices.map((line) => line.map(([choice]) => choice?.chance ?? -20)),
    repairs: 0,
  };
  return wrongDigits(format, plain.lines).length === 0 ? plain : repaired(plain, choices);
};

/** Substitutions tried when a check digit is wrong: the least unlikely ones. */
const mostSubstitutions = 24;

/** A second substitution that explains the check digits nearly as well leaves the reading in doubt. */
const clearlyBetter = 1.5;

const repaired = (
  plain: Candidate,
  choices: readonly (readonly (readonly Choice[])[])[],
): Candidate | null => {
  const substitutions = choices
    .flatMap((line, lineIndex) =>
      line.flatMap(([chosen, ...others], position) =>
        others.slice(0, 4).map(({ character, chance }) => ({
          lineIndex,
          position,
          character,
          chance,
          cost: (chosen?.chance ?? 0) - chance,
        })),
      ),
    )
    .sort((a, b) => a.cost - b.cost)
    .slice(0, mostSubstitutions)
    .map((substitution) => ({ ...substitution, candidate: substituted(plain, substitution) }))
    .filter(({ candidate }) => wrongDigits(candidate.format, candidate.lines).length === 0);
  const [first, second] = substitutions;
  if (first === undefined) return null;
  return second !== undefined && second.cost < first.cost + clearlyBetter ? null : first.candidate;
};

const substituted = (
  { format, lines, chances }: Candidate,
  at: {
    readonly lineIndex: number;
    readonly position: number;
    readonly character: string;
    readonly chance: number;
  },
): Candidate => ({
  format,
  lines: lines.map((line, index) =>
    index === at.lineIndex ? line.slice(0, at.position) + at.character + line.slice(at.position + 1) : line,
  ),
  chances: chances.map((line, index) => (index === at.lineIndex ? line.with(at.position, at.chance) : line)),
  repairs: 1,
});
