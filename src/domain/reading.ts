import { isCountry } from "./countries.ts";
import { isBefore } from "./dates.ts";
import { type Answers, isOptional, type Question, questions } from "./questions.ts";

/** What is wrong with one typed answer. Worded in `messages/`. */
export type AnswerProblem =
  | "missing"
  | "tooLong"
  | "notAName"
  | "notDigits"
  | "notANumber"
  | "notADate"
  | "yearUnlikely"
  | "dateInFuture"
  | "notAnOption"
  | "tooMany";

/** A form as typed: field name to every value sent under it. Dates come as `name.day`, `name.month`, `name.year`. */
export type TypedForm = { readonly [field: string]: readonly string[] };

export type ReadAnswers = {
  readonly answers: Answers;
  readonly problems: readonly { readonly question: Question; readonly problem: AnswerProblem }[];
};

const first = (form: TypedForm, field: string): string => form[field]?.[0]?.normalize("NFC").trim() ?? "";

// Names as on the document: any Latin letter with its marks, apostrophes (also first: ’t Hooft, ʻArii), the dot of
// Gal·la, hyphens, dots, spaces.
export const namePattern = /^['’ʼʻ]?\p{Script=Latin}[\p{Script=Latin}\p{M}'’ʼʻ·\-. ]*$/u;
export const maxNameLength = 100;

type Read = { readonly value: unknown } | { readonly problem: AnswerProblem };

const twoDigits = (typed: string): string => typed.padStart(2, "0");

/** The three parts of a day as they were typed. */
export const typedDay = (form: TypedForm, field: string) => ({
  day: first(form, `${field}.day`),
  month: first(form, `${field}.month`),
  year: first(form, `${field}.year`),
});

/** The day so typed; null when there is no such day. */
export const wholeDate = (year: string, month: string, dayOfMonth: string): Temporal.PlainDate | null => {
  if (!/^\d{4}$/.test(year) || !/^\d{1,2}$/.test(month) || !/^\d{1,2}$/.test(dayOfMonth)) return null;
  try {
    return Temporal.PlainDate.from({ year: +year, month: +month, day: +dayOfMonth }, { overflow: "reject" });
  } catch {
    return null;
  }
};

const oldestLikelyAge = 125;

const readBirthDate = (form: TypedForm, field: string, today: Temporal.PlainDate): Read => {
  const typed = typedDay(form, field);
  if (typed.year === "" && typed.month === "" && typed.day === "") return { problem: "missing" };
  // A known day needs its month; an unknown month leaves the year alone.
  if (typed.month === "" && typed.day !== "") return { problem: "notADate" };
  const earliest = wholeDate(typed.year, typed.month || "1", typed.day || "1");
  if (earliest === null) return { problem: "notADate" };
  if (isBefore(today, earliest)) return { problem: "dateInFuture" };
  if (earliest.year < today.year - oldestLikelyAge) return { problem: "yearUnlikely" };
  const parts = [typed.year, typed.month, typed.day].filter((part) => part !== "");
  return { value: parts.map(twoDigits).join("-") };
};

const readDate = (
  form: TypedForm,
  field: Question,
  within: "past" | "any",
  today: Temporal.PlainDate,
): Read => {
  const typed = typedDay(form, field);
  if (typed.year === "" && typed.month === "" && typed.day === "")
    return isOptional(field) ? { value: "" } : { problem: "missing" };
  const date = wholeDate(typed.year, typed.month, typed.day);
  if (date === null) return { problem: "notADate" };
  if (Math.abs(date.year - today.year) > oldestLikelyAge) return { problem: "yearUnlikely" };
  if (within === "past" && isBefore(today, date)) return { problem: "dateInFuture" };
  return { value: date.toString() };
};

const readText = (typed: string, maxLength: number, question: Question): Read => {
  if (typed === "") return isOptional(question) ? { value: "" } : { problem: "missing" };
  return typed.length > maxLength ? { problem: "tooLong" } : { value: typed };
};

/** The fields of an answer that takes several, one each: `name`, `name.2`, `name.3`. */
export const fieldsOf = (question: Question, max: number): readonly string[] =>
  Array.from({ length: max }, (_, index) => (index === 0 ? question : `${question}.${index + 1}`));

const readOne = (question: Question, form: TypedForm, today: Temporal.PlainDate): Read => {
  const asked = questions[question];
  const typed = first(form, question);
  switch (asked.kind) {
    case "name": {
      // An identity card puts commas between first names: here, spaces part them.
      const name = typed.replaceAll(/\s*,\s*/g, " ").trim();
      const read = readText(name, maxNameLength, question);
      return name !== "" && "value" in read && !namePattern.test(name) ? { problem: "notAName" } : read;
    }
    case "text":
      return readText(typed, asked.maxLength, question);
    case "digits": {
      const digits = typed.replaceAll(/[\s.-]/g, "");
      if (digits === "") return readText("", asked.length, question);
      return /^\d+$/.test(digits) && digits.length === asked.length
        ? { value: digits }
        : { problem: "notDigits" };
    }
    case "count": {
      if (typed === "") return { problem: "missing" };
      return /^\d{1,4}$/.test(typed) && Number(typed) <= asked.max
        ? { value: Number(typed) }
        : { problem: "notANumber" };
    }
    case "birthDate":
      return readBirthDate(form, question, today);
    case "date":
      return readDate(form, question, asked.within, today);
    case "yesNo":
      if (typed === "") return { problem: "missing" };
      return typed === "yes" || typed === "no" ? { value: typed === "yes" } : { problem: "notAnOption" };
    case "choice":
      if (typed === "") return { problem: "missing" };
      return (asked.options as readonly string[]).includes(typed)
        ? { value: typed }
        : { problem: "notAnOption" };
    case "choices": {
      // "none" is an answer of its own, so that an untouched page is told apart from nothing to declare.
      const chosen = [...new Set(form[question] ?? [])].filter((option) => option !== "");
      if (chosen.length === 0) return { problem: "missing" };
      const isNone = chosen.length === 1 && chosen[0] === "none";
      if (isNone) return "atLeastOne" in asked ? { problem: "missing" } : { value: [] };
      return chosen.every((option) => (asked.options as readonly string[]).includes(option))
        ? { value: chosen }
        : { problem: "notAnOption" };
    }
    case "country":
      if (typed === "") return { problem: "missing" };
      return isCountry(typed) ? { value: typed } : { problem: "notAnOption" };
    case "countries": {
      const typedCodes = fieldsOf(question, asked.max).flatMap((field) => form[field] ?? []);
      const codes = [...new Set(typedCodes)].filter((code) => code !== "");
      if (codes.length === 0) return { problem: "missing" };
      if (codes.length > asked.max) return { problem: "tooMany" };
      return codes.every(isCountry) ? { value: codes } : { problem: "notAnOption" };
    }
  }
};

/** Reads the typed answers of one page; every problem at once, the good answers beside them. */
export const readAnswers = (
  asked: readonly Question[],
  form: TypedForm,
  today: Temporal.PlainDate,
): ReadAnswers => {
  const answers: Partial<Record<Question, unknown>> = {};
  const problems: { question: Question; problem: AnswerProblem }[] = [];
  for (const question of asked) {
    const read = readOne(question, form, today);
    if ("value" in read) answers[question] = read.value;
    else problems.push({ question, problem: read.problem });
  }
  return { answers: answers as Answers, problems };
};

/** The form that shows an answer again: the inverse of reading. */
export const typedAnswer = (question: Question, answers: Answers): TypedForm => {
  const answer = answers[question];
  if (answer === undefined) return {};
  const { kind } = questions[question];
  if (kind === "birthDate" || kind === "date") {
    const [year = "", month = "", dayOfMonth = ""] = String(answer).split("-");
    return {
      [`${question}.year`]: [year],
      [`${question}.month`]: [month],
      [`${question}.day`]: [dayOfMonth],
    };
  }
  if (typeof answer === "boolean") return { [question]: [answer ? "yes" : "no"] };
  if (kind === "countries" && Array.isArray(answer))
    return Object.fromEntries(
      fieldsOf(question, answer.length).map((field, index) => [field, [answer[index]]]),
    );
  if (Array.isArray(answer))
    return { [question]: answer.length === 0 && kind === "choices" ? ["none"] : answer };
  return { [question]: [String(answer)] };
};
