import type { ReadAnswers } from "#domain/reading.ts";
import { voiced } from "#messages/questions.ts";
import type { FieldProblem } from "#web/kit/chrome.ts";
import type { FormWords } from "./form-words.ts";

/** What is wrong with an answer and what to do, at its field. */
export const wordProblem = (
  { question, problem }: ReadAnswers["problems"][number],
  words: FormWords,
  isForOther: boolean,
): FieldProblem => {
  const wording = words.questions[question];
  if (problem === "missing") return { field: question, message: voiced(wording.missing, isForOther) };
  const own = wording.problems?.[problem];
  return own === undefined
    ? { field: question, message: words.problems[problem], about: wording.short }
    : { field: question, message: own };
};
