import type { AnswerOf, OptionOf, Question } from "#domain/questions.ts";
import type { AnswerProblem } from "#domain/reading.ts";
import type { Section } from "#domain/sections.ts";

/** Said to the person who drives, or to the legal representative about that person. */
export type Voiced = string | { readonly self: string; readonly other: string };

export type OptionWording = { readonly label: Voiced; readonly hint?: Voiced };

export type QuestionWording = {
  readonly label: Voiced;
  readonly hint?: Voiced;
  /** Better words where a section asks it for something of its own. */
  readonly inSection?: Readonly<Partial<Record<Section, { readonly label: Voiced; readonly hint: Voiced }>>>;
  /** The answer's name where answers are listed. */
  readonly short: string;
  /** What to do when nothing was answered. */
  readonly missing: Voiced;
  /** Better words than the general ones for this very question. */
  readonly problems?: Readonly<Partial<Record<AnswerProblem, string>>>;
};

/** Every question in words, with its options or the unit of its count when it has some: a missing one does not compile. */
export type QuestionMessages = {
  readonly [Q in Question]: QuestionWording &
    ([OptionOf<Q>] extends [never]
      ? { readonly options?: never }
      : { readonly options: Readonly<Record<OptionOf<Q> & string, OptionWording>> }) &
    (AnswerOf<Q> extends number
      ? { readonly counted: (count: number) => string }
      : { readonly counted?: never });
};

/** What is wrong with an answer, when the question has no better words. */
export type ProblemMessages = Readonly<Record<Exclude<AnswerProblem, "missing">, string>>;

/** How a section words a question. */
export const wordedIn = (
  wording: QuestionWording,
  section: Section,
): { readonly label: Voiced; readonly hint?: Voiced } => wording.inSection?.[section] ?? wording;

export const voiced = (words: Voiced, isForOther: boolean): string =>
  typeof words === "string" ? words : isForOther ? words.other : words.self;
