import { isFiledBySchool } from "#domain/derive/brought-to-school.ts";
import { isGiven, type PreparationQuestion, type Round } from "#domain/derive/preparation.ts";
import { otherReasonsFor } from "#domain/other-reasons.ts";
import type { EligibilityRule } from "#domain/procedure.ts";
import { wordDay } from "#messages/days.ts";
import { voiced } from "#messages/questions.ts";
import type { Language } from "#web/kit/chrome.ts";
import { Details, Lead, PageTitle, SummaryList } from "#web/kit/content.tsx";
import { ButtonRow, ErrorSummary } from "#web/kit/controls.tsx";
import { BackLink, ButtonLink, Link } from "#web/kit/navigation.tsx";
import { page } from "#web/kit/page.ts";
import { Alert, Callout } from "#web/kit/status.tsx";
import { accountWords } from "../account-words.ts";
import { formWords } from "../form-words.ts";
import { paths } from "../paths.ts";
import {
  fieldsOf,
  type Prepared,
  preparationPath,
  preparationPdfPath,
  readPrepared,
} from "../preparation-address.ts";
import { PreparationList } from "../preparation-list.tsx";
import { answeredRow, isForOther, PreparationField, problemsOf } from "../preparation-question.tsx";
import { listFor } from "../prepared-list.ts";
import { reasonSlug } from "../reason-slugs.ts";

type Model = Prepared & {
  readonly today: Temporal.PlainDate;
  /** The round shown, counted from 1, or null: the outcome is. */
  readonly shown: { readonly number: number; readonly round: Round; readonly wasSent: boolean } | null;
};

type Shown = Model & { readonly language: Language };

/**
 * What to prepare (M15) for any reason, before any account: the questions its rules wait for, a few at a time, then
 * the list or the verdict. The answers are in the address alone, and name nobody.
 */
export const preparation = page<"anyone", Model>({
  path: paths.checklist,
  access: "anyone",
  read: ({ search, query, today }) => {
    const prepared = readPrepared(search, today);
    if (prepared === null) return { goTo: paths.guide };
    const { answered, waiting } = prepared.preparation;
    const rounds = waiting === null ? answered : [...answered, waiting];
    const wanted = Number(query.etape);
    const number = rounds[wanted - 1] === undefined ? answered.length + 1 : wanted;
    const round = rounds[number - 1];
    return {
      ...prepared,
      today,
      shown: round === undefined ? null : { number, round, wasSent: query.envoi === String(number) },
    };
  },
  title: (model, { language }) => `${titleOf(model, language)} – ${reasonOf(model, language)}`,
  before: ({ shown, procedure, given }, { language }) =>
    shown === null || shown.number === 1 ? undefined : (
      <BackLink href={preparationPath(procedure.id, given, shown.number - 1)}>
        {accountWords(language).preparation.back}
      </BackLink>
    ),
  view: (model, { language }) => {
    if (model.shown !== null) return <Questions {...model} {...model.shown} language={language} />;
    const { rule } = model.preparation;
    return rule === null ? (
      <List {...model} language={language} />
    ) : (
      <Verdict {...model} rule={rule} language={language} />
    );
  },
});

const reasonOf = ({ procedure }: Prepared, language: Language): string =>
  formWords(language).reasons[procedure.id].short;

const titleOf = ({ shown, procedure, preparation, ...prepared }: Model, language: Language): string => {
  const { title, groups, list } = accountWords(language).preparation;
  if (shown === null && preparation.rule === null)
    return isFiledBySchool(procedure) ? list.schoolTitle : list.title;
  if (shown === null || shown.number === 1) return title;
  return voiced(groups[shown.round.group], isForOther({ procedure, preparation, ...prepared }));
};

const Title = (model: Shown) => (
  <PageTitle caption={reasonOf(model, model.language)}>{titleOf(model, model.language)}</PageTitle>
);

const Questions = (model: Shown & { number: number; round: Round; wasSent: boolean }) => {
  const { procedure, given, round, number, wasSent, today, language } = model;
  const words = accountWords(language).preparation;
  const problems = wasSent ? problemsOf(round.questions, model, today, language) : [];
  return (
    <>
      <ErrorSummary problems={problems} />
      <Title {...model} />
      {number === 1 && <Lead>{isFiledBySchool(procedure) ? words.leadForSchool : words.lead}</Lead>}
      <form method="get" action={paths.checklist} novalidate>
        <input type="hidden" name="demande" value={reasonSlug(procedure.id)} />
        {fieldsOf(given, round.questions).map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <input type="hidden" name="envoi" value={number} />
        {round.questions.map((question) => (
          <PreparationField question={question} prepared={model} problems={problems} language={language} />
        ))}
        <button type="submit" class="fr-btn">
          {words.next}
        </button>
      </form>
      {number === 1 && (
        <>
          <p>{words.privacy}</p>
          <p>
            <Link href={paths.guide}>{words.otherReason}</Link>
          </p>
        </>
      )}
    </>
  );
};

const Verdict = (model: Shown & { rule: EligibilityRule }) => {
  const { procedure, given, preparation, rule, language } = model;
  const { verdict } = accountWords(language).preparation;
  const { eligibility, reasons } = formWords(language);
  const { title, whatToDo } = eligibility[rule.reason];
  const others = otherReasonsFor(rule.reason, procedure, preparation.facts);
  const mayBeRepresented = rule.reason === "filerMustBeLegalRepresentative" && given.own.who === "self";
  return (
    <>
      <Title {...model} />
      <Alert tone="warning" title={title}>
        <p>{whatToDo}</p>
      </Alert>
      {mayBeRepresented && (
        <p>
          <ButtonLink
            href={preparationPath(procedure.id, { ...given, own: { ...given.own, who: "minor" } })}
            look="secondary"
          >
            {verdict.asRepresentative}
          </ButtonLink>
        </p>
      )}
      {others.length > 0 && (
        <>
          <h2>{verdict.turnTo}</h2>
          <ul>
            {others.map((id) => (
              <li>
                <Link href={preparationPath(id, given)}>{reasons[id].short}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        {others.length === 0 &&
          `${rule.otherwise === "notOnline" ? verdict.notOnline : verdict.notEligible} `}
        {verdict.slip}
      </p>
      <Answers {...model} titled />
    </>
  );
};

const List = (model: Shown) => {
  const { procedure, given, preparation, today, language } = model;
  const words = accountWords(language).preparation;
  const list = listFor({ procedure, facts: preparation.facts, language, isForOther: isForOther(model) });
  const { documents, codes } = list.count;
  const isEmpty = list.documents.length === 0;
  return (
    <>
      <Title {...model} />
      <Lead>{isEmpty ? words.list.none : words.list.count(documents, codes)}</Lead>
      <p>
        {words.list.madeOn(wordDay(today.toString(), language))} {words.list.keep}
      </p>
      {list.bySchool && (
        <Alert tone="info" title={words.list.forSchool.title}>
          <p>{words.list.forSchool.text}</p>
        </Alert>
      )}
      {!isEmpty && (
        <div class="tp-screen-only">
          <p>{words.print}</p>
          <ButtonRow>
            <ButtonLink href={preparationPdfPath(procedure.id, given)} look="secondary" download>
              {words.download}
            </ButtonLink>
          </ButtonRow>
        </div>
      )}
      <PreparationList list={list} />
      {!list.bySchool && (
        <div class="tp-screen-only">
          <Callout title={words.nextTitle}>
            <p>{isEmpty ? words.nextTextWithoutDocuments : words.nextText}</p>
            <ButtonLink href={paths.reason(procedure.id)}>{words.start}</ButtonLink>
          </Callout>
        </div>
      )}
      <Details summary={words.answers}>
        <Answers {...model} />
      </Details>
    </>
  );
};

/** What was answered, each answer leading back to its round. */
const Answers = ({ titled, ...model }: Shown & { titled?: boolean }) => {
  const { procedure, given, preparation, language } = model;
  const { answers, startOver } = accountWords(language).preparation;
  const roundOf = (asked: PreparationQuestion) =>
    preparation.answered.findIndex(({ questions }) => questions.includes(asked)) + 1;
  return (
    <>
      <SummaryList
        title={titled ? answers : undefined}
        rows={preparation.answered
          .flatMap(({ questions }) => questions)
          .filter((question) => isGiven(question, given))
          .map((question) => ({
            ...answeredRow(question, model, language),
            changeHref: preparationPath(procedure.id, given, roundOf(question)),
          }))}
      />
      <p class="tp-screen-only">
        <Link href={preparationPath(procedure.id, { own: {}, form: {} })}>{startOver}</Link>
      </p>
    </>
  );
};
