import { longestText } from "#domain/desk-work.ts";
import { mayEdit } from "#domain/lifecycle.ts";
import { isRefusal } from "#domain/refusals.ts";
import { openApplication } from "#usecases/open-application.ts";
import type { ApplicationView } from "#usecases/ports/store.ts";
import { writeToOffice } from "#usecases/write-to-office.ts";
import { Lead, PageTitle } from "#web/kit/content.tsx";
import { Button, ButtonRow, Form, problemOf } from "#web/kit/controls.tsx";
import { TextArea } from "#web/kit/fields.tsx";
import { BackLink } from "#web/kit/navigation.tsx";
import { page } from "#web/kit/page.ts";
import { Time } from "#web/kit/status.tsx";
import { referenceOf, wishOf } from "../filing.ts";
import { paths } from "../paths.ts";
import { trackingWords } from "../tracking-words.ts";

/** What the applicant and the office write to each other about the application. */
export const correspondencePage = page<"applicant", ApplicationView>({
  path: paths.correspondence(":reference"),
  access: "applicant",
  refusalFields: { textMissing: "text", textTooLong: "text" },
  read: async (visit) => {
    const accountId = visit.session.account.id;
    const view = await openApplication(visit.world, { reference: referenceOf(visit), accountId });
    return view.application.state === "draft" ? { goTo: paths.application(referenceOf(visit)) } : view;
  },
  title: (_, { language }) => trackingWords(language).tracking.correspondence.title,
  before: (_, { visit }) => <BackLink href={paths.application(referenceOf(visit))} />,
  view: ({ application }, { language, csrf, key, typed, problems }) => {
    const words = trackingWords(language);
    const said = words.tracking.correspondence;
    const messages = application.correspondence ?? [];
    return (
      <>
        <PageTitle caption={words.tracking.reference(application.reference)}>{said.title}</PageTitle>
        <Lead>{said.lead}</Lead>
        {messages.length > 0 && (
          <ul class="tp-letters">
            {messages.map(({ from, text, at }) => (
              <li class={from === "office" ? "tp-letters__office" : "tp-letters__own"}>
                <p>
                  <strong>{from === "office" ? said.office : said.you}</strong>,{" "}
                  <Time when={words.whenMoment(at)} />
                </p>
                <p class="tp-letter__body">{text}</p>
              </li>
            ))}
          </ul>
        )}
        <Form csrf={csrf} idempotencyKey={key}>
          {mayEdit("writeToOffice", application.state, "applicant") ? (
            <>
              <TextArea
                name="text"
                label={said.write}
                hint={said.hint}
                rows={5}
                maxLength={longestText}
                value={typed?.text?.[0]}
                error={problemOf(problems, "text")}
              />
              <ButtonRow>
                <Button>{said.send}</Button>
              </ButtonRow>
            </>
          ) : (
            <p>{said.over}</p>
          )}
        </Form>
      </>
    );
  },
  write: async (sent) => {
    const outcome = await writeToOffice(sent.world, { ...wishOf(sent), text: sent.field("text") });
    return isRefusal(outcome) ? outcome : { goTo: paths.correspondence(referenceOf(sent)) };
  },
});
