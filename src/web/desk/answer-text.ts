import { isCountry } from "#domain/countries.ts";
import { type Answers, type Question, questions } from "#domain/questions.ts";
import { wordBirthDate, wordDay } from "#messages/days.ts";
import { type OptionWording, voiced } from "#messages/questions.ts";
import { countryName } from "#web/kit/country-name.ts";
import type { DeskWords } from "./words.ts";

/** An answer as the agent reads it, in the third person; null when there is none. */
export const answerText = (question: Question, answers: Answers, words: DeskWords): string | null => {
  const answer = answers[question];
  if (answer === undefined || answer === "") return null;
  // The one question whose options only make sense in the first person.
  if (question === "filer" && answers.filer !== undefined) return words.file.filers[answers.filer];
  if (typeof answer === "boolean") return answer ? words.yes : words.no;
  if (typeof answer === "number") return words.questions[question].counted?.(answer) ?? String(answer);
  const options: Readonly<Record<string, OptionWording>> = words.questions[question].options ?? {};
  const label = (option: string): string => {
    const wording = options[option];
    if (wording !== undefined) return voiced(wording.label, true);
    return isCountry(option) ? countryName(option, words.language) : option;
  };
  if (typeof answer !== "string") return answer.length === 0 ? words.file.none : answer.map(label).join(", ");
  switch (questions[question].kind) {
    case "birthDate":
      return wordBirthDate(answer, words.language);
    case "date":
      return wordDay(answer, words.language);
    case "choice":
    case "country":
      return label(answer);
    default:
      return answer;
  }
};
