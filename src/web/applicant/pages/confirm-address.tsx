import type { Application } from "#domain/application.ts";
import { possibleTransitions } from "#domain/lifecycle.ts";
import { readAnswers } from "#domain/reading.ts";
import { isRefusal } from "#domain/refusals.ts";
import { sections } from "#domain/sections.ts";
import { confirmAddress } from "#usecases/confirm-address.ts";
import { openApplication } from "#usecases/open-application.ts";
import { Lead, PageTitle } from "#web/kit/content.tsx";
import { Button, ButtonRow, Form } from "#web/kit/controls.tsx";
import { BackLink } from "#web/kit/navigation.tsx";
import { page } from "#web/kit/page.ts";
import { referenceOf, wishOf } from "../filing.ts";
import { formWords } from "../form-words.ts";
import { paths, withQuery } from "../paths.ts";
import { wordProblem } from "../problem-text.ts";
import { QuestionField } from "../question-field.tsx";
import { trackingWords } from "../tracking-words.ts";

const { asks } = sections.address.address;

/** The card came back: the address is shown, corrected if need be, and confirmed for a new dispatch. */
export const confirmAddressPage = page<"applicant", Application>({
  path: paths.confirmAddress(":reference"),
  access: "applicant",
  read: async (visit) => {
    const accountId = visit.session.account.id;
    const { application } = await openApplication(visit.world, { reference: referenceOf(visit), accountId });
    const { state, reference } = application;
    const isPossible = possibleTransitions(state, "applicant", null).includes("confirmAddress");
    return isPossible ? application : { goTo: paths.application(reference) };
  },
  title: (_, { language }) => trackingWords(language).tracking.address.title,
  before: ({ reference }) => <BackLink href={paths.application(reference)} />,
  view: ({ answers, reference }, { language, csrf, key, typed, problems }) => {
    const { address, reference: caption } = trackingWords(language).tracking;
    return (
      <>
        <PageTitle caption={caption(reference)}>{address.title}</PageTitle>
        <Lead>{address.lead}</Lead>
        <Form csrf={csrf} idempotencyKey={key}>
          {asks.map((question) => (
            <QuestionField
              section="address"
              question={question}
              answers={answers}
              typed={typed}
              problems={problems}
              words={formWords(language)}
              language={language}
              isForOther={answers.filer === "legalRepresentative"}
              asTitle={false}
            />
          ))}
          <ButtonRow>
            <Button>{address.submit}</Button>
          </ButtonRow>
        </Form>
      </>
    );
  },
  write: async (sent) => {
    const { answers, problems } = readAnswers(asks, sent.form, sent.today);
    const words = formWords(sent.language);
    // The questions of an address are asked in the same words whoever answers.
    if (problems.length > 0) return { problems: problems.map((found) => wordProblem(found, words, false)) };
    const outcome = await confirmAddress(sent.world, { ...wishOf(sent), answers });
    return isRefusal(outcome)
      ? outcome
      : { goTo: withQuery(paths.application(referenceOf(sent)), { fait: "adresse" }) };
  },
});
