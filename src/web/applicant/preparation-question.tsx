import { isOwnQuestion, type OwnQuestion, ownQuestions } from "#domain/derive/anonymous-answers.ts";
import { isGiven, type PreparationQuestion, sectionOf } from "#domain/derive/preparation.ts";
import { readAnswers } from "#domain/reading.ts";
import { voiced } from "#messages/questions.ts";
import { type Choice, Radios } from "#web/kit/choices.tsx";
import type { FieldProblem, Language } from "#web/kit/chrome.ts";
import { problemOf } from "#web/kit/controls.tsx";
import { TextField } from "#web/kit/fields.tsx";
import { accountWords } from "./account-words.ts";
import { answerText } from "./answer-text.ts";
import { formWords } from "./form-words.ts";
import type { Prepared } from "./preparation-address.ts";
import { wordProblem } from "./problem-text.ts";
import { QuestionField } from "./question-field.tsx";

/** Whether the one who answers represents the one who will drive. */
export const isForOther = ({ given: { own } }: Prepared): boolean =>
  own.who === "minor" || own.who === "guardianship";

type OwnWords = {
  readonly label: string;
  readonly hint: string | undefined;
  readonly short: string;
  readonly missing: string;
  readonly options: Readonly<Record<string, { readonly label: string; readonly hint?: string }>>;
};

const ownWords = (question: OwnQuestion, prepared: Prepared, language: Language): OwnWords => {
  const { label, hint, short, missing, options } = accountWords(language).preparation.questions[question];
  const forOther = isForOther(prepared);
  return {
    label: voiced(label, forOther),
    hint: hint === undefined ? undefined : voiced(hint, forOther),
    short,
    missing,
    options,
  };
};

/** What is wrong with the answers of a round that was sent. */
export const problemsOf = (
  asked: readonly PreparationQuestion[],
  prepared: Prepared,
  today: Temporal.PlainDate,
  language: Language,
): readonly FieldProblem[] =>
  asked
    .filter((question) => !isGiven(question, prepared.given))
    .map((question) => {
      if (isOwnQuestion(question))
        return { field: question, message: ownWords(question, prepared, language).missing };
      const [found = { question, problem: "notAnOption" }] = readAnswers(
        [question],
        prepared.typed,
        today,
      ).problems;
      return wordProblem(found, formWords(language), isForOther(prepared));
    });

/** A question as answers are listed, with what was answered. */
export const answeredRow = (question: PreparationQuestion, prepared: Prepared, language: Language) => {
  const { own, form } = prepared.given;
  if (!isOwnQuestion(question)) {
    const words = formWords(language);
    const reading = { words, language, isForOther: isForOther(prepared) };
    return { label: words.questions[question].short, value: answerText(question, form, reading) ?? "" };
  }
  const { short, options } = ownWords(question, prepared, language);
  const answer = own[question] ?? "";
  const { years } = accountWords(language).preparation;
  return { label: short, value: question === "age" ? years(Number(answer)) : (options[answer]?.label ?? "") };
};

type FieldProps = {
  readonly question: PreparationQuestion;
  readonly prepared: Prepared;
  readonly problems: readonly FieldProblem[];
  readonly language: Language;
};

/** One question of the preparation, with what was answered. */
export const PreparationField = (props: FieldProps) => {
  const { question, prepared, problems, language } = props;
  if (isOwnQuestion(question)) return <OwnField {...props} question={question} />;
  return (
    <QuestionField
      question={question}
      section={sectionOf(question, prepared.procedure)}
      answers={prepared.given.form}
      typed={prepared.typed}
      problems={problems}
      words={formWords(language)}
      language={language}
      isForOther={isForOther(prepared)}
      offered={question === "category" ? prepared.procedure.categories : undefined}
      asTitle={false}
    />
  );
};

const OwnField = ({
  question,
  prepared,
  problems,
  language,
}: FieldProps & { readonly question: OwnQuestion }) => {
  const { label, hint, options } = ownWords(question, prepared, language);
  const field = { name: question, label, hint, error: problemOf(problems, question) };
  const value = prepared.typed[question]?.[0];
  const offered = ownQuestions[question];
  if (offered === null)
    return <TextField {...field} value={value} inputMode="numeric" width={4} plain maxLength={3} />;
  const choices = offered.map(
    (option): Choice => ({ value: option, ...(options[option] ?? { label: option }) }),
  );
  return <Radios {...field} choices={choices} value={value} inline={offered.length === 2} />;
};
