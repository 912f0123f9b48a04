import { isWorthAsking, type Loss, namesOfLoss } from "#domain/derive/loss.ts";
import { isOptional, type Question } from "#domain/questions.ts";
import { isRefusal } from "#domain/refusals.ts";
import type { SectionPage } from "#domain/sections.ts";
import { voiced, wordedIn } from "#messages/questions.ts";
import { NotFound } from "#usecases/errors.ts";
import { knownAnswers } from "#usecases/known-answers.ts";
import { saveAnswers } from "#usecases/save-answers.ts";
import { Lead, PageTitle, SummaryList } from "#web/kit/content.tsx";
import { Button, ButtonRow, Form, TertiaryButton } from "#web/kit/controls.tsx";
import { fieldOf } from "#web/kit/forms.ts";
import { BackLink, ButtonLink } from "#web/kit/navigation.tsx";
import { page, type Showing } from "#web/kit/page.ts";
import { Callout } from "#web/kit/status.tsx";
import { answerText } from "../answer-text.ts";
import { draftOf, type Filing, isFromReview, referenceOf, wishOf } from "../filing.ts";
import { type FormWords, formWords } from "../form-words.ts";
import { paths, withQuery } from "../paths.ts";
import { wordProblem } from "../problem-text.ts";
import { QuestionField } from "../question-field.tsx";
import { ReadAnswers, shownAnswers } from "../read-answers.tsx";
import { agreedField, justDropped, lossTyped, RemovalAhead, RemovalDone } from "../removal.tsx";
import { pageNamed } from "../slugs.ts";
import { EarlyVerdict } from "../verdict.tsx";

type Model = { readonly filing: Filing; readonly page: SectionPage };

/** Every page of ordinary questions: which ones, in which order and for whom is read from the procedure. */
export const questionPage = page<"applicant", Model>({
  path: paths.formPage(":reference", ":page"),
  access: "applicant",
  read: async (visit) => {
    const filing = await draftOf(visit);
    if ("goTo" in filing) return filing;
    const name = pageNamed(visit.params.page);
    const asked = filing.journey.find((page) => page.name === name);
    // What this person is not asked does not exist; pages with more than questions have files of their own.
    if (asked === undefined || asked.asks.length === 0) throw new NotFound();
    return { filing, page: asked };
  },
  title: (model, { language }) => titleOf(model, formWords(language)),
  before: ({ filing }, { visit, language }) => {
    const words = formWords(language);
    return isFromReview(visit) ? (
      <BackLink href={paths.review(filing.application.reference)}>{words.backToReview}</BackLink>
    ) : (
      <BackLink href={paths.application(filing.application.reference)}>{words.backToTasks}</BackLink>
    );
  },
  view: (model, showing) => <QuestionPageView model={model} showing={showing} />,
  write: async (sent) => {
    const name = pageNamed(sent.params.page);
    if (name === null) throw new NotFound();
    const forLater = sent.field("after") === "later";
    const saved = await saveAnswers(sent.world, {
      ...wishOf(sent),
      page: name,
      form: sent.form,
      identity: sent.session.account.federatedIdentity,
      forLater,
      agreed: sent.field(agreedField).split(" "),
    });
    if (isRefusal(saved)) return saved;
    if ("problems" in saved) {
      const words = formWords(sent.language);
      // The person spoken to is known from an earlier answer: the form carries it.
      const isForOther = sent.field("about") === "other";
      return { problems: saved.problems.map((found) => wordProblem(found, words, isForOther)) };
    }
    // Nothing is kept yet: the page comes back and says what would go.
    if ("loses" in saved) return { stay: true };
    const reference = referenceOf(sent);
    const query = saved.hasDropped ? justDropped : {};
    if (forLater) return { goTo: withQuery(paths.application(reference), query) };
    // Told once before going further: the answer just given, kept all the same, keeps the application from being sent.
    if (saved.forbids !== null) {
      const { reason, question } = saved.forbids;
      return {
        problems: [{ field: question ?? "", message: formWords(sent.language).eligibility[reason].title }],
      };
    }
    if (isFromReview(sent)) return { goTo: withQuery(paths.review(reference), query) };
    const next = saved.next === null ? paths.application(reference) : paths.formPage(reference, saved.next);
    return { goTo: withQuery(next, query) };
  },
});

const titleOf = (
  { page: { name, section, asks }, filing: { isForOther } }: Model,
  words: FormWords,
): string => {
  const [only, ...others] = asks;
  const isAlone = only !== undefined && others.length === 0;
  const label = isAlone ? wordedIn(words.questions[only], section).label : undefined;
  return voiced(isTitleItself(asks) && label !== undefined ? label : words.pages[name].title, isForOther);
};

/** One question alone on its page is its title; nationalities have several fields. */
const isTitleItself = (asks: readonly Question[]): boolean =>
  asks.length === 1 && asks[0] !== "nationalities";

/** What the answers typed would remove, on the page that comes back to ask: read in another language, it asks still. */
const lossAsked = (
  { filing, page }: Model,
  { visit, typed, problems }: Showing<"applicant">,
): Loss | null => {
  if (typed === null || problems.length > 0) return null;
  if (fieldOf(typed, "_language") !== "" && fieldOf(typed, agreedField) === "") return null;
  const loss = lossTyped(filing, page, typed, visit.session.account.federatedIdentity);
  return isWorthAsking(loss) ? loss : null;
};

const QuestionPageView = ({ model, showing }: { model: Model; showing: Showing<"applicant"> }) => {
  const { filing, page } = model;
  const { visit, language, csrf, key, typed, problems } = showing;
  const { application, isForOther } = filing;
  const words = formWords(language);
  const known = knownAnswers(application.answers, visit.session.account.federatedIdentity);
  const asked = page.asks.filter((question) => known[question] === undefined);
  const vouchedFor = page.asks.filter((question) => known[question] !== undefined);
  const asTitle = isTitleItself(page.asks) && asked.length === 1;
  const { intro } = words.pages[page.name];
  const loss = lossAsked(model, showing);
  const answers = shownAnswers(filing, asked, visit);
  return (
    <>
      {loss !== null && <RemovalAhead loss={loss} words={words} />}
      {typed === null && <RemovalDone filing={filing} words={words} query={visit.query} />}
      <EarlyVerdict filing={filing} words={words} here={page.name} />
      {!asTitle && <PageTitle caption={words.sections[page.section]}>{titleOf(model, words)}</PageTitle>}
      {intro !== undefined && !asTitle && <Lead>{voiced(intro, isForOther)}</Lead>}
      {loss === null && typed === null && (
        <ReadAnswers filing={filing} asked={asked} visit={visit} words={words} language={language} />
      )}
      {vouchedFor.length > 0 && (
        <>
          <SummaryList
            rows={vouchedFor.map((question) => ({
              label: words.questions[question].short,
              value: answerText(question, known, { words, language, isForOther }),
            }))}
          />
          <Callout title={words.vouchedFor.title}>{words.vouchedFor.text}</Callout>
        </>
      )}
      <Form
        csrf={csrf}
        idempotencyKey={key}
        hidden={{
          about: isForOther ? "other" : "self",
          ...(loss !== null && {
            [agreedField]: namesOfLoss(loss).join(" "),
            after: fieldOf(typed ?? {}, "after"),
          }),
        }}
      >
        {asked.map((question) => (
          <QuestionField
            question={question}
            section={page.section}
            answers={answers}
            typed={typed}
            problems={problems}
            words={words}
            language={language}
            isForOther={isForOther}
            offered={question === "category" ? filing.procedure.categories : undefined}
            asTitle={asTitle}
          />
        ))}
        {loss !== null ? (
          <ButtonRow>
            <Button>{words.draft.removal.goOn}</Button>
            <ButtonLink href={`${visit.path}${visit.search}`} look="tertiary">
              {words.draft.removal.keep}
            </ButtonLink>
          </ButtonRow>
        ) : (
          <ButtonRow>
            <Button>{words.continue}</Button>
            {asked.some((question) => !isOptional(question)) && (
              <TertiaryButton name="after" value="later">
                {words.saveForLater}
              </TertiaryButton>
            )}
          </ButtonRow>
        )}
      </Form>
    </>
  );
};
