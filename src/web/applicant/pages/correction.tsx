import type { AnswerToCorrect } from "#domain/desk-work.ts";
import { isRefusal } from "#domain/refusals.ts";
import { correctAnswers } from "#usecases/correct-answers.ts";
import { Lead, PageTitle } from "#web/kit/content.tsx";
import { Button, ButtonRow, Form } from "#web/kit/controls.tsx";
import { BackLink } from "#web/kit/navigation.tsx";
import { page } from "#web/kit/page.ts";
import { Callout } from "#web/kit/status.tsx";
import { type Filing, filingOf, referenceOf, wishOf } from "../filing.ts";
import { formWords } from "../form-words.ts";
import { paths } from "../paths.ts";
import { wordProblem } from "../problem-text.ts";
import { QuestionField } from "../question-field.tsx";
import { trackingWords } from "../tracking-words.ts";

type Model = { readonly filing: Filing; readonly corrections: readonly AnswerToCorrect[] };

/** The answers that an agent asks to correct, each with the reason: nothing else of the form is open. */
export const correctionPage = page<"applicant", Model>({
  path: paths.correction(":reference"),
  access: "applicant",
  read: async (visit) => {
    const filing = await filingOf(visit);
    const { state, reference, supplement } = filing.application;
    const corrections = supplement?.corrections ?? [];
    return state === "supplementRequested" && corrections.length > 0
      ? { filing, corrections }
      : { goTo: paths.application(reference) };
  },
  title: (_, { language }) => trackingWords(language).tracking.supplement.corrections,
  before: (_, { visit }) => <BackLink href={paths.supplement(referenceOf(visit))} />,
  view: ({ filing, corrections }, { language, csrf, key, typed, problems }) => {
    const words = formWords(language);
    const said = trackingWords(language).tracking.supplement;
    const { application, journey, isForOther } = filing;
    return (
      <>
        <PageTitle caption={said.title}>{said.corrections}</PageTitle>
        <Lead>{said.correctionsLead}</Lead>
        <Form csrf={csrf} idempotencyKey={key}>
          {corrections.map(({ question, reason }) => {
            const section = journey.find(({ asks }) => asks.includes(question))?.section ?? "civilStatus";
            return (
              <>
                <Callout title={said.reason}>{reason}</Callout>
                <QuestionField
                  question={question}
                  section={section}
                  answers={application.answers}
                  typed={typed}
                  problems={problems}
                  words={words}
                  language={language}
                  isForOther={isForOther}
                  asTitle={false}
                />
              </>
            );
          })}
          <ButtonRow>
            <Button>{said.correct}</Button>
          </ButtonRow>
        </Form>
      </>
    );
  },
  write: async (sent) => {
    const outcome = await correctAnswers(sent.world, { ...wishOf(sent), form: sent.form });
    if (isRefusal(outcome)) return outcome;
    if ("problems" in outcome) {
      const words = formWords(sent.language);
      return { problems: outcome.problems.map((found) => wordProblem(found, words, false)) };
    }
    return { goTo: paths.supplement(referenceOf(sent)) };
  },
});
