/** Every question of the forms: its words, the kind of its answer, what it settles and who asks it. */
import { type PossibleQuestion, possibleQuestions } from "#domain/derive/possible-questions.ts";
import { type Fact, questionsBehind } from "#domain/facts.ts";
import type { Procedure } from "#domain/procedure.ts";
import type { ProcedureId } from "#domain/procedure-ids.ts";
import { type Question, questions } from "#domain/questions.ts";
import { questionsEn } from "#messages/en/questions.ts";
import { questionsFr } from "#messages/fr/questions.ts";
import { voiced } from "#messages/questions.ts";
import { procedures } from "#procedures/index.ts";
import { linkToCondition, tell } from "./conditions.ts";
import { anchor, blocks, code, generated, link, list, type Page } from "./markdown.ts";
import { wordReasons } from "./reasons.ts";

const every = Object.keys(questions) as readonly Question[];

/** What may be answered, in a few words. */
export const wordKind = (question: Question): string => {
  const asked = questions[question];
  const blank = "optional" in asked ? ", may be left blank" : "";
  switch (asked.kind) {
    case "name":
      return `a name in Latin letters${blank}`;
    case "text":
      return `text, ${asked.maxLength} characters at most${blank}`;
    case "digits":
      return `${asked.length} digits${blank}`;
    case "count":
      return `a whole number, 0 to ${asked.max}`;
    case "birthDate":
      return "a date of birth, as precise as it is known";
    case "date":
      return `a day${asked.within === "past" ? ", not to come" : ""}${blank}`;
    case "yesNo":
      return "yes or no";
    case "choice":
      return "one choice";
    case "choices":
      return "atLeastOne" in asked ? "one choice or several" : "several choices, or none";
    case "country":
      return "a country";
    case "countries":
      return `one to ${asked.max} countries`;
  }
};

export const linkToQuestion = (question: Question, root: string): string =>
  link(code(question), `${root}questions.md${anchor(question)}`);

/** Of whom a reason asks a question. */
export const wordWhen = ({ when, rules }: PossibleQuestion, root: string): string => {
  const turning = rules.map((rule) => linkToCondition(rule, root)).join(", ");
  const forRules = turning === "" ? "" : `asked of those for whom it comes to decide ${turning}`;
  if (when === null) return forRules === "" ? "asked of everybody" : forRules;
  return `${forRules === "" ? "asked" : `${forRules},`} when ${tell(when, root)}`;
};

const factsSettled = (question: Question): readonly string[] =>
  (Object.keys(questionsBehind) as readonly Fact[]).filter((fact) =>
    (questionsBehind[fact] as readonly Question[]).includes(question),
  );

const optionsOf = (question: Question): readonly string[] => {
  const [english, french] = [questionsEn[question].options, questionsFr[question].options].map((options) =>
    Object.entries(options ?? {}),
  );
  return (english ?? []).map(([option, { label }], index) => {
    const other = french?.[index]?.[1].label ?? "";
    const [en, fr] = [voiced(label, false), voiced(other, false)];
    return en === option && fr === option
      ? code(option)
      : `${code(option)} ${en}${en === fr ? "" : ` · ${fr}`}`;
  });
};

const entry = (question: Question): string => {
  const { label } = questionsEn[question];
  const facts = factsSettled(question);
  const all = Object.values<Procedure>(procedures);
  const fixing = all.filter(({ fixed }) => fixed?.[question] !== undefined).map(({ id }) => id);
  const askedBy = (isForRules: boolean): readonly ProcedureId[] =>
    all
      .filter((procedure) =>
        possibleByReason(procedure).some(
          (possible) => possible.question === question && possible.rules.length > 0 === isForRules,
        ),
      )
      .map(({ id }) => id);
  const [asking, forRules] = [askedBy(false), askedBy(true)];
  const options = optionsOf(question);
  return blocks(
    `## ${question}`,
    `**${voiced(label, false)}** · ${voiced(questionsFr[question].label, false)}`,
    `Answer: ${wordKind(question)}.`,
    options.every((option) => /^`[^`]+`$/.test(option)) ? options.join(", ") : list(options),
    list([
      facts.length > 0 && `Settles: ${facts.map(code).join(", ")}.`,
      asking.length > 0 && `Asked by: ${wordReasons(asking)}.`,
      forRules.length > 0 && `Asked when a rule turns on it, by: ${wordReasons(forRules)}.`,
      fixing.length > 0 && `Answered by the reason itself: ${wordReasons(fixing)}.`,
    ]),
  ).trimEnd();
};

const byReason = new Map<string, readonly PossibleQuestion[]>();

/** Read once for each reason: every page of the reference comes back to it. */
export const possibleByReason = (procedure: Procedure): readonly PossibleQuestion[] => {
  const known = byReason.get(procedure.id) ?? possibleQuestions(procedure);
  byReason.set(procedure.id, known);
  return known;
};

export const questionsPage = (): Page => ({
  path: "questions.md",
  text: blocks(
    "# Questions",
    generated,
    "Every question that a form may ask, in the words of somebody who applies for themselves; a legal representative reads others. Each reason asks only some of them, and each person fewer still.",
    ...every.map(entry),
  ),
});
