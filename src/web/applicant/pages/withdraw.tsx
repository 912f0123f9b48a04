import type { Application } from "#domain/application.ts";
import { possibleTransitions } from "#domain/lifecycle.ts";
import { isRefusal } from "#domain/refusals.ts";
import { openApplication } from "#usecases/open-application.ts";
import { withdrawApplication } from "#usecases/withdraw-application.ts";
import { Lead, PageTitle } from "#web/kit/content.tsx";
import { ButtonRow, DangerButton, Form } from "#web/kit/controls.tsx";
import { BackLink, ButtonLink } from "#web/kit/navigation.tsx";
import { page } from "#web/kit/page.ts";
import { referenceOf, wishOf } from "../filing.ts";
import { paths, withQuery } from "../paths.ts";
import { lostByWithdrawing } from "../payment-note.tsx";
import { trackingWords } from "../tracking-words.ts";

type Model = { readonly application: Application };

/** Asks once before giving an application up: nothing brings it back. */
export const withdrawPage = page<"applicant", Model>({
  path: paths.withdraw(":reference"),
  access: "applicant",
  read: async (visit) => {
    const accountId = visit.session.account.id;
    const { application } = await openApplication(visit.world, { reference: referenceOf(visit), accountId });
    const { reference, state } = application;
    const isPossible = possibleTransitions(state, "applicant", null).includes("withdraw");
    return isPossible ? { application } : { goTo: paths.application(reference) };
  },
  title: (_, { language }) => trackingWords(language).tracking.withdraw.title,
  before: ({ application: { reference } }) => <BackLink href={paths.application(reference)} />,
  view: ({ application }, { language, csrf, key }) => {
    const { reference } = application;
    const words = trackingWords(language);
    const { withdraw, reference: caption } = words.tracking;
    return (
      <>
        <PageTitle caption={caption(reference)}>{withdraw.title}</PageTitle>
        <Lead>{withdraw.lead}</Lead>
        <ul>
          {[...withdraw.keeps, ...lostByWithdrawing(application, words)].map((line) => (
            <li>{line}</li>
          ))}
        </ul>
        <Form csrf={csrf} idempotencyKey={key}>
          <ButtonRow>
            <DangerButton>{withdraw.submit}</DangerButton>
            <ButtonLink href={paths.application(reference)} look="secondary">
              {withdraw.cancel}
            </ButtonLink>
          </ButtonRow>
        </Form>
      </>
    );
  },
  write: async (sent) => {
    const outcome = await withdrawApplication(sent.world, wishOf(sent));
    return isRefusal(outcome)
      ? outcome
      : { goTo: withQuery(paths.application(referenceOf(sent)), { fait: "abandon" }) };
  },
});
