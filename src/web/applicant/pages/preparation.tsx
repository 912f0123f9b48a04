import { documentsAsked, firstFailingRule } from "#domain/derive/checklist.ts";
import { earlyVerdict } from "#domain/derive/early-verdict.ts";
import {
  answersFrom,
  isAsked,
  type Preparation,
  type PreparationQuestion,
  preparationSteps,
  readPreparation,
  stepToAnswer,
} from "#domain/derive/preparation.ts";
import { type Facts, factsFrom } from "#domain/facts.ts";
import type { EligibilityRule } from "#domain/procedure.ts";
import { procedures } from "#procedures/index.ts";
import type { Language } from "#web/kit/chrome.ts";
import { Details, Lead, PageTitle, SummaryList } from "#web/kit/content.tsx";
import { ErrorSummary } from "#web/kit/controls.tsx";
import { BackLink, ButtonLink, Link } from "#web/kit/navigation.tsx";
import { page } from "#web/kit/page.ts";
import { Alert, Callout } from "#web/kit/status.tsx";
import { accountWords } from "../account-words.ts";
import { formWords } from "../form-words.ts";
import { paths } from "../paths.ts";
import { PreparationList } from "../preparation-list.tsx";
import { PreparationField, preparationWording } from "../preparation-question.tsx";

const procedure = procedures["licence-issue-after-exam"];

type Model = {
  readonly preparation: Preparation;
  /** The questions that concern this person, answered or not. */
  readonly asked: readonly PreparationQuestion[];
  readonly step: number | null;
  /** Questions of this step that were sent without an answer. */
  readonly missing: readonly PreparationQuestion[];
  readonly facts: Facts;
  readonly rule: EligibilityRule | null;
};

/**
 * What to prepare (M15), before any account: a few questions in three short steps, then the list. The answers are in
 * the address alone, and name nobody.
 */
export const preparation = page<"anyone", Model>({
  path: paths.checklist,
  access: "anyone",
  read: ({ search, today }) => {
    const query = new URLSearchParams(search);
    const preparation = readPreparation(query, procedure);
    const facts = factsFrom(answersFrom(preparation, today), today);
    const asked = preparationSteps.flat().filter((question) => isAsked(question, preparation, today));
    const waiting = stepToAnswer(preparation, today);
    const wanted = stepIn(query.get("etape"));
    const step = wanted !== null && (waiting === null || wanted <= waiting) ? wanted : waiting;
    const isSent = query.get("envoi") === String(step);
    const unanswered = (question: PreparationQuestion) => preparation[question] === undefined;
    return {
      preparation,
      asked,
      step,
      missing: isSent && step !== null ? ofStep(asked, step).filter(unanswered) : [],
      facts,
      rule:
        waiting === null
          ? firstFailingRule(procedure, facts)
          : earlyVerdict(procedure, answersFrom(preparation, today), today),
    };
  },
  title: ({ step, rule }, { language }) => {
    const words = accountWords(language).preparation;
    return step === null && rule === null ? words.result.title : words.title;
  },
  before: ({ preparation, step }, { language }) =>
    step === null || step === 0 ? undefined : (
      <BackLink href={addressOf(preparation, step - 1)}>{accountWords(language).preparation.back}</BackLink>
    ),
  view: (model, { language, visit }) =>
    model.step !== null &&
    !(model.rule !== null && model.missing.length === 0 && visit.query.etape === undefined) ? (
      <Step {...model} step={model.step} language={language} />
    ) : (
      <Outcome {...model} language={language} />
    ),
});

const ofStep = (asked: readonly PreparationQuestion[], step: number): readonly PreparationQuestion[] => {
  const names: readonly PreparationQuestion[] = preparationSteps[step] ?? [];
  return asked.filter((question) => names.includes(question));
};

/** A step the person went back to, counted from 1 in the address. */
const stepIn = (text: string | null): number | null => {
  const step = Number(text) - 1;
  return text !== null && Number.isInteger(step) && preparationSteps[step] !== undefined ? step : null;
};

/** The answers as pairs of a query, `except` those of one step. */
const pairs = (preparation: Preparation, except: readonly PreparationQuestion[] = []): [string, string][] =>
  Object.entries(preparation)
    .filter(([name]) => !except.some((question) => question === name))
    .flatMap(([name, answer]) => [answer].flat().map((value): [string, string] => [name, value]));

const addressOf = (preparation: Preparation, step: number): string =>
  `${paths.checklist}?${new URLSearchParams([...pairs(preparation), ["etape", String(step + 1)]])}`;

const Step = ({
  preparation,
  asked,
  step,
  missing,
  language,
}: Model & { step: number; language: Language }) => {
  const words = accountWords(language).preparation;
  const questions = ofStep(asked, step);
  const problems = missing.map((question) => ({
    field: question,
    message: preparationWording(question, preparation, language).missing,
  }));
  const isLast = step === preparationSteps.length - 1;
  return (
    <>
      <ErrorSummary problems={problems} />
      <PageTitle caption={words.step(step + 1, preparationSteps.length)}>
        {step === 0 ? words.title : words.stepTitles[step]}
      </PageTitle>
      {step === 0 && <Lead>{words.lead}</Lead>}
      <form method="get" action={paths.checklist} novalidate>
        {pairs(preparation, preparationSteps[step]).map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <input type="hidden" name="envoi" value={step} />
        {questions.map((question) => (
          <PreparationField
            question={question}
            preparation={preparation}
            procedure={procedure}
            language={language}
            isMissing={missing.includes(question)}
          />
        ))}
        <button type="submit" class="fr-btn">
          {isLast ? words.show : words.next}
        </button>
      </form>
      {step === 0 && <p>{words.privacy}</p>}
    </>
  );
};

const Outcome = (model: Model & { language: Language }) => {
  const { facts, rule, language } = model;
  const words = accountWords(language).preparation;
  const { result } = words;
  if (rule !== null) {
    const { title, whatToDo } = formWords(language).eligibility[rule.reason];
    return (
      <>
        <PageTitle>{words.title}</PageTitle>
        <Alert tone="warning" title={title}>
          <p>{whatToDo}</p>
        </Alert>
        <p>{result.notEligible}</p>
        <Answers {...model} />
      </>
    );
  }
  const documents = documentsAsked(procedure, facts).map(({ document }) => document);
  return (
    <>
      <PageTitle>{result.title}</PageTitle>
      <Lead>
        {result.count(documents.length)} {result.print}
      </Lead>
      <PreparationList documents={documents} facts={facts} language={language} />
      <Callout title={result.nextTitle}>
        <p>{result.next}</p>
        <ButtonLink href={paths.signUp}>{result.start}</ButtonLink>
      </Callout>
      <Details summary={result.answers}>
        <Answers {...model} untitled />
      </Details>
      <p>{result.keep}</p>
    </>
  );
};

/** What was answered, each answer leading back to its step. */
const Answers = ({
  preparation,
  asked,
  language,
  untitled,
}: Model & { language: Language; untitled?: boolean }) => {
  const { result, years } = accountWords(language).preparation;
  const stepOf = (question: PreparationQuestion) =>
    preparationSteps.findIndex((names: readonly PreparationQuestion[]) => names.includes(question));
  const answered = asked.filter((question) => preparation[question] !== undefined);
  return (
    <>
      <SummaryList
        title={untitled ? undefined : result.answers}
        rows={answered.map((question) => {
          const { label, option } = preparationWording(question, preparation, language);
          const values = [preparation[question] ?? []].flat();
          return {
            label,
            value:
              question === "age"
                ? years(Number(preparation.age))
                : values.map((value) => option(value).label).join(", "),
            changeHref: addressOf(preparation, stepOf(question)),
          };
        })}
      />
      <p class="tp-screen-only">
        <Link href={paths.checklist}>{result.startOver}</Link>
      </p>
    </>
  );
};
