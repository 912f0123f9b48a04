import type { Answers, Question } from "#domain/questions.ts";
import { isOptional, questions } from "#domain/questions.ts";
import { fieldsOf, type TypedForm, typedAnswer } from "#domain/reading.ts";
import type { Section } from "#domain/sections.ts";
import { voiced, wordedIn } from "#messages/questions.ts";
import { Checkboxes, type Choice, Radios, Select } from "#web/kit/choices.tsx";
import type { FieldProblem } from "#web/kit/chrome.ts";
import { problemOf } from "#web/kit/controls.tsx";
import { DateField, TextArea, TextField, type Width } from "#web/kit/fields.tsx";
import { optionsOf } from "./answer-text.ts";
import { countryOptions } from "./countries.ts";
import type { FormWords } from "./form-words.ts";

export type QuestionFieldProps = {
  readonly question: Question;
  readonly section: Section;
  readonly answers: Answers;
  /** What was typed, when the page comes back. */
  readonly typed: TypedForm | null;
  readonly problems: readonly FieldProblem[];
  readonly words: FormWords;
  readonly language: "fr" | "en";
  readonly isForOther: boolean;
  /** The options the procedure offers; every option of the question when absent. */
  readonly offered?: readonly string[] | undefined;
  /** The question is alone on its page and is its title. */
  readonly asTitle: boolean;
};

type Fill = { readonly autocomplete: string; readonly whose: "driver" | "representative" | "anyone" };

/** What a browser may fill in, when it is about the person who holds the browser. */
const fills: Readonly<Partial<Record<Question, Fill>>> = {
  birthName: { autocomplete: "family-name", whose: "driver" },
  firstNames: { autocomplete: "given-name", whose: "driver" },
  representativeBirthName: { autocomplete: "family-name", whose: "representative" },
  representativeFirstNames: { autocomplete: "given-name", whose: "representative" },
  street: { autocomplete: "address-line1", whose: "anyone" },
  addressComplement: { autocomplete: "address-line2", whose: "anyone" },
  postalCode: { autocomplete: "postal-code", whose: "anyone" },
  town: { autocomplete: "address-level2", whose: "anyone" },
  livesIn: { autocomplete: "country", whose: "anyone" },
};

const autocompleteOf = (question: Question, isForOther: boolean): string | undefined => {
  const fill = fills[question];
  return fill === undefined || (fill.whose === "driver" && isForOther) ? undefined : fill.autocomplete;
};

/** Longer answers are written on several lines. */
const longestLine = 200;

const widthOf = (length: number): Width => (length <= 6 ? 6 : 20);

/** The control that suits a question, with its words, what was answered and what is wrong. */
export const QuestionField = (props: QuestionFieldProps) => {
  const { question, words, language, isForOther, asTitle, problems } = props;
  const asked = questions[question];
  const form = props.typed ?? typedAnswer(question, props.answers);
  const value = form[question]?.[0];
  const { label, hint } = wordedIn(words.questions[question], props.section);
  const field = {
    name: question,
    label: voiced(label, isForOther),
    hint: hint === undefined ? undefined : voiced(hint, isForOther),
    error: problemOf(problems, question),
    optional: isOptional(question),
    asTitle,
  };
  const autocomplete = autocompleteOf(question, isForOther);
  switch (asked.kind) {
    case "name":
      return <TextField {...field} value={value} autocomplete={autocomplete} plain />;
    case "text":
      return asked.maxLength > longestLine ? (
        <TextArea {...field} value={value} maxLength={asked.maxLength} />
      ) : (
        <TextField {...field} value={value} autocomplete={autocomplete} maxLength={asked.maxLength} />
      );
    case "digits":
      return (
        <TextField
          {...field}
          value={value}
          autocomplete={autocomplete}
          inputMode="numeric"
          width={widthOf(asked.length)}
          plain
        />
      );
    case "count":
      return <TextField {...field} value={value} inputMode="numeric" width={4} plain />;
    case "birthDate":
    case "date": {
      const part = (name: string) => form[`${question}.${name}`]?.[0];
      return (
        <DateField
          {...field}
          value={{ day: part("day"), month: part("month"), year: part("year") }}
          partial={asked.kind === "birthDate"}
          birthday={question === (isForOther ? "representativeBirthDate" : "birthDate")}
        />
      );
    }
    case "yesNo":
      return <Radios {...field} choices={yesNo(words)} value={value} inline />;
    case "choice":
      return <Radios {...field} choices={choicesOf(props, asked.options)} value={value} />;
    case "choices":
      return (
        <Checkboxes
          {...field}
          choices={[
            ...choicesOf(props, asked.options),
            ...("atLeastOne" in asked ? [] : [{ value: "none", label: words.none }]),
          ]}
          values={form[question]}
        />
      );
    case "country":
      return (
        <Select {...field} options={countryOptions(language)} value={value} autocomplete={autocomplete} />
      );
    case "countries":
      return (
        <>
          {fieldsOf(question, asked.max).map((name, index) => (
            <Select
              {...field}
              {...(index > 0 && {
                name,
                label: words.extraNationality(index + 1),
                hint: undefined,
                error: undefined,
                optional: true,
                asTitle: false,
              })}
              options={countryOptions(language)}
              value={form[name]?.[0]}
            />
          ))}
        </>
      );
  }
};

const yesNo = ({ yes, no }: FormWords): readonly Choice[] => [
  { value: "yes", label: yes },
  { value: "no", label: no },
];

const choicesOf = (
  { question, words, isForOther, offered }: QuestionFieldProps,
  options: readonly string[],
): readonly Choice[] =>
  options
    .filter((option) => offered === undefined || offered.includes(option))
    .map((option) => {
      const { label, hint } = optionsOf(words, question)[option] ?? { label: option };
      return {
        value: option,
        label: voiced(label, isForOther),
        ...(hint === undefined ? {} : { hint: voiced(hint, isForOther) }),
      };
    });
