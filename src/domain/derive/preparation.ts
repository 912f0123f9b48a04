import { type Fact, type Facts, questionsBehind } from "../facts.ts";
import type { EligibilityRule, Procedure } from "../procedure.ts";
import { type Answers, isQuestion, type Question } from "../questions.ts";
import { readAnswers, type TypedForm } from "../reading.ts";
import { pagesOf, type Section, sections } from "../sections.ts";
import {
  anonymousFacts,
  isOwnQuestion,
  type OwnAnswers,
  type OwnQuestion,
  ownQuestions,
} from "./anonymous-answers.ts";
import { ruleSettledAgainst } from "./early-verdict.ts";
import { factsAwaited } from "./rule-reading.ts";

/** A question asked before any account: one of its own terms, or one of the form. */
export type PreparationQuestion = OwnQuestion | Question;

/** Everything an address answers, read as if every question were asked. */
export type Given = { readonly own: OwnAnswers; readonly form: Answers };

/** Three groups in the order of the form: the person, their life in France, what they ask for. */
export const groups = ["person", "france", "request"] as const;
export type Group = (typeof groups)[number];

/** Questions of one group whose answers are awaited together. */
export type Round = { readonly group: Group; readonly questions: readonly PreparationQuestion[] };

/** How far the answers lead: the rounds they answer, then a round that waits, or the end. */
export type Preparation = {
  readonly answered: readonly Round[];
  /** Null: the verdict is known and, when it is favourable, so is every document. */
  readonly waiting: Round | null;
  readonly facts: Facts;
  /** The rule that forbids the request, or null. */
  readonly rule: EligibilityRule | null;
};

/** The question of the form that an own question stands for. */
const standsFor = {
  who: "filer",
  age: "birthDate",
  bornFrom1988: "birthDate",
  nationality: "nationalities",
  livesInFrance: "livesIn",
  settled: "settledInFrance",
  atRepresentative: "hostIsRepresentative",
  ownCountry: "foreignLicenceCountry",
} as const satisfies Record<OwnQuestion, Question>;

/** Facts that are asked in other terms than in the form. */
const ownTerms: Readonly<Partial<Record<Fact, OwnQuestion>>> = {
  filer: "who",
  underGuardianship: "who",
  emancipated: "who",
  age: "age",
  nationality: "nationality",
  identityGroup: "nationality",
  livesInFrance: "livesInFrance",
  residentDays: "settled",
  hostIsRepresentative: "atRepresentative",
  issuedByOwnCountry: "ownCountry",
};

/** Questions of the form that may be asked here: those that settle a fact and have no other terms. */
const formQuestions: readonly Question[] = (Object.keys(questionsBehind) as readonly Fact[])
  .filter((fact) => ownTerms[fact] === undefined && fact !== "bornFrom1988" && fact !== "department")
  .flatMap((fact): readonly Question[] => questionsBehind[fact]);

const formOf = ({ sections: named }: Procedure): readonly Question[] =>
  named.flatMap((section) => pagesOf(section)).flatMap(({ asks }) => asks);

const asksIn = (section: Section, question: Question): boolean =>
  pagesOf(section).some(({ asks }) => asks.includes(question));

const inForm = (question: PreparationQuestion): Question =>
  isOwnQuestion(question) ? standsFor[question] : question;

/** The section in which the form of a reason asks a question. */
export const sectionOf = (question: Question, procedure: Procedure): Section =>
  procedure.sections.find((section) => asksIn(section, question)) ?? sectionAsking(question);

const sectionAsking = (question: Question): Section => {
  const section = (Object.keys(sections) as readonly Section[]).find((name) => asksIn(name, question));
  if (section === undefined) throw new Error(`no section asks ${question}`);
  return section;
};

const groupOf = (question: PreparationQuestion): Group => {
  const section = sectionAsking(inForm(question));
  if (section === "filer" || section === "civilStatus" || section === "representative") return "person";
  return section === "address" || section === "housing" || section === "residence" ? "france" : "request";
};

const questionsFor = (
  fact: Fact,
  procedure: Procedure,
  { age }: OwnAnswers,
): readonly PreparationQuestion[] => {
  if (fact === "bornFrom1988" && age !== undefined) return ["bornFrom1988"];
  if (fact === "bornFrom1988") return questionsFor("age", procedure, {});
  // A reason that bears on a licence already held asks which categories are on it.
  if (fact === "category" && !formOf(procedure).includes("category")) return ["licenceCategories"];
  if (fact === "age" && isWhoAwaited(procedure)) return ["who", "age"];
  const own = ownTerms[fact];
  return own === undefined ? questionsBehind[fact] : [own];
};

/** Whatever the age, a rule about representation waits next for who asks: known first, it tells how to speak. */
const isWhoAwaited = ({ eligibility, documents }: Procedure): boolean =>
  eligibility.some(({ require }) => require === "filedByRightPerson") ||
  documents.some(({ when }) => when === "represented");

/** The first group of which something is awaited, in the order of the form. Nothing is asked twice. */
const nextRound = (procedure: Procedure, facts: Facts, counted: Given): Round | null => {
  const order = formOf(procedure);
  const placeOf = (question: PreparationQuestion): number => {
    const place = order.indexOf(inForm(question));
    return place < 0 ? order.length : place;
  };
  const awaited = [...factsAwaited(procedure, facts)].flatMap((fact) =>
    questionsFor(fact, procedure, counted.own),
  );
  const questions = [...new Set(awaited)]
    .filter((question) => !isGiven(question, counted))
    .toSorted((a, b) => placeOf(a) - placeOf(b));
  const group = groups.find((name) => questions.some((question) => groupOf(question) === name));
  return group === undefined
    ? null
    : { group, questions: questions.filter((question) => groupOf(question) === group) };
};

/** An optional question left blank is answered: only its fields say that it was asked. */
const isTyped = (form: TypedForm, question: Question): boolean =>
  Object.keys(form).some((field) => field === question || field.startsWith(`${question}.`));

const oldest = 120;

const readOwn = (question: OwnQuestion, form: TypedForm): string | undefined => {
  const typed = form[question]?.[0]?.trim() ?? "";
  const options: readonly string[] | null = ownQuestions[question];
  if (options !== null) return options.includes(typed) ? typed : undefined;
  return /^\d{1,3}$/.test(typed) && Number(typed) <= oldest ? String(Number(typed)) : undefined;
};

/** Reads an address: what is not an answer is left out, whatever it is. */
export const readGiven = (form: TypedForm, procedure: Procedure, today: Temporal.PlainDate): Given => {
  const own = Object.fromEntries(
    (Object.keys(ownQuestions) as readonly OwnQuestion[]).flatMap((question) => {
      const answer = readOwn(question, form);
      return answer === undefined ? [] : [[question, answer]];
    }),
  );
  const typed = formQuestions.filter((question) => isTyped(form, question));
  const { category, ...answers } = readAnswers(typed, form, today).answers;
  const isOffered = category !== undefined && procedure.categories.includes(category);
  return { own, form: isOffered ? { ...answers, category } : answers };
};

export const isGiven = (question: PreparationQuestion, { own, form }: Given): boolean =>
  isOwnQuestion(question) ? own[question] !== undefined : form[question] !== undefined;

const only = (given: Given, asked: readonly PreparationQuestion[]): Given => ({
  own: Object.fromEntries(Object.entries(given.own).filter(([name]) => asked.some((each) => each === name))),
  form: Object.fromEntries(
    Object.entries(given.form).filter(([name]) => isQuestion(name) && asked.includes(name)),
  ),
});

/** What the answers to these rounds settle. */
const settledBy = (
  procedure: Procedure,
  given: Given,
  answered: readonly Round[],
  today: Temporal.PlainDate,
): { readonly counted: Given; readonly facts: Facts; readonly rule: EligibilityRule | null } => {
  const counted = only(
    given,
    answered.flatMap(({ questions }) => questions),
  );
  const facts = anonymousFacts(procedure, counted, today);
  return { counted, facts, rule: ruleSettledAgainst(procedure, facts) };
};

/**
 * Follows the rules with the answers given, asking in turn what they await and nothing else: an answer to what is not
 * asked counts for nothing. It stops at the first rule that is broken, at a round not wholly answered, or at the end.
 */
export const prepare = (procedure: Procedure, given: Given, today: Temporal.PlainDate): Preparation => {
  const answered: Round[] = [];
  for (;;) {
    const { counted, facts, rule } = settledBy(procedure, given, answered, today);
    const round = rule === null ? nextRound(procedure, facts, counted) : null;
    if (round === null) return { answered, waiting: null, facts, rule };
    const questions = round.questions.filter((question) => isGiven(question, given));
    if (questions.length < round.questions.length) {
      // One answer of a round may be enough to know that nothing else matters.
      const partly = [...answered, { ...round, questions }];
      const soFar = settledBy(procedure, given, partly, today);
      return soFar.rule === null
        ? { answered, waiting: round, facts, rule: null }
        : { answered: partly, waiting: null, facts: soFar.facts, rule: soFar.rule };
    }
    answered.push(round);
  }
};
