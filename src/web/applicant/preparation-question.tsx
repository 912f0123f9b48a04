import { optionsOffered, type Preparation, type PreparationQuestion } from "#domain/derive/preparation.ts";
import type { Procedure } from "#domain/procedure.ts";
import type { Question } from "#domain/questions.ts";
import type { OwnQuestion } from "#messages/preparation.ts";
import { type Voiced, voiced } from "#messages/questions.ts";
import { Checkboxes, type Choice, Radios } from "#web/kit/choices.tsx";
import type { Language } from "#web/kit/chrome.ts";
import { TextField } from "#web/kit/fields.tsx";
import { accountWords } from "./account-words.ts";
import { optionsOf } from "./answer-text.ts";
import { formWords } from "./form-words.ts";

/** The questions that the form asks too, and in the same words. */
const asInForm = {
  permit: "residencePermit",
  housing: "housing",
  category: "category",
  passed: "examPassed",
  history: "licenceHistory",
  jdcOnFile: "jdcOnFile",
  medical: "medicalSituations",
} as const satisfies Readonly<Record<Exclude<PreparationQuestion, OwnQuestion>, Question>>;

const isOwn = (question: PreparationQuestion): question is OwnQuestion => !Object.hasOwn(asInForm, question);

type Wording = {
  readonly label: string;
  readonly hint: string | undefined;
  readonly missing: string;
  /** How an option is called, by value. */
  readonly option: (value: string) => { readonly label: string; readonly hint?: string };
};

/** What a question says in this language, to or about this person. */
export const preparationWording = (
  question: PreparationQuestion,
  preparation: Preparation,
  language: Language,
): Wording => {
  const isForOther = preparation.who === "minor" || preparation.who === "guardianship";
  const say = (words: Voiced | undefined) => (words === undefined ? undefined : voiced(words, isForOther));
  const own = accountWords(language).preparation;
  const form = formWords(language);
  if (isOwn(question)) {
    const words = own.questions[question];
    const options: Readonly<Record<string, { readonly label: string; readonly hint?: string }>> =
      words.options;
    return {
      label: say(words.label) ?? "",
      hint: say(words.hint),
      missing: words.missing,
      option: (value) => options[value] ?? { label: value },
    };
  }
  const asked = asInForm[question];
  const words = form.questions[asked];
  return {
    label: say(words.label) ?? "",
    hint: say(words.hint),
    missing: say(words.missing) ?? own.answerMissing,
    option: (value) => {
      if (value === "withRepresentative") return own.withRepresentative;
      if (value === "none" && question === "medical") return { label: form.none };
      if (question === "passed" || question === "jdcOnFile")
        return { label: value === "yes" ? form.yes : form.no };
      const option = optionsOf(form, asked)[value];
      if (option === undefined) return { label: value };
      const hint = say(option.hint);
      return { label: say(option.label) ?? value, ...(hint === undefined ? {} : { hint }) };
    },
  };
};

/** One question of the preparation, with what was answered. */
export const PreparationField = ({
  question,
  preparation,
  procedure,
  language,
  isMissing,
}: {
  question: PreparationQuestion;
  preparation: Preparation;
  procedure: Procedure;
  language: Language;
  isMissing: boolean;
}) => {
  const { label, hint, missing, option } = preparationWording(question, preparation, language);
  const field = { name: question, label, hint, error: isMissing ? missing : undefined };
  if (question === "age")
    return <TextField {...field} value={preparation.age} inputMode="numeric" width={4} plain maxLength={3} />;
  const offered = optionsOffered(question, preparation, procedure);
  const choices: readonly Choice[] = offered.map((value) => ({ value, ...option(value) }));
  if (question === "medical") return <Checkboxes {...field} choices={choices} values={preparation.medical} />;
  return (
    <Radios
      {...field}
      choices={choices}
      value={preparation[question]}
      inline={offered.length === 2 && offered[0] === "yes"}
    />
  );
};
