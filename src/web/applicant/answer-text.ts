import { isCountry } from "#domain/countries.ts";
import { type Answers, type Question, questions } from "#domain/questions.ts";
import { wordBirthDate, wordDay } from "#messages/days.ts";
import { type OptionWording, voiced } from "#messages/questions.ts";
import { countryName } from "#web/kit/country-name.ts";
import type { FormWords } from "./form-words.ts";

type Reading = {
  readonly words: FormWords;
  readonly language: "fr" | "en";
  readonly isForOther: boolean;
};

/** The options of a question in words, by value; none for a question answered freely. */
export const optionsOf = (words: FormWords, question: Question): Readonly<Record<string, OptionWording>> =>
  words.questions[question].options ?? {};

/** An answer as people read it, or null when there is none yet. */
export const answerText = (question: Question, answers: Answers, reading: Reading): string | null => {
  const answer = answers[question];
  const { words, language, isForOther } = reading;
  if (answer === undefined) return null;
  if (typeof answer === "boolean") return answer ? words.yes : words.no;
  const label = (option: string): string => {
    const wording = optionsOf(words, question)[option];
    if (wording !== undefined) return voiced(wording.label, isForOther);
    return isCountry(option) ? countryName(option, language) : option;
  };
  if (typeof answer === "number") return words.questions[question].counted?.(answer) ?? String(answer);
  if (typeof answer !== "string")
    return answer.length === 0 ? words.none : answer.map((each) => label(each)).join(", ");
  if (answer === "") return words.nothing;
  switch (questions[question].kind) {
    case "birthDate":
      return wordBirthDate(answer, language);
    case "date":
      return wordDay(answer, language);
    case "choice":
    case "country":
      return label(answer);
    default:
      return answer;
  }
};
