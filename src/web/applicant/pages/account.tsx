import { openStates } from "#domain/lifecycle.ts";
import { isRefusal } from "#domain/refusals.ts";
import { startApplication } from "#usecases/start-application.ts";
import type { ApplicationSummary } from "#usecases/store.ts";
import { PageTitle } from "#web/kit/content.tsx";
import { Button, ButtonRow, Form } from "#web/kit/controls.tsx";
import { ButtonLink, Link } from "#web/kit/navigation.tsx";
import { page } from "#web/kit/page.ts";
import { Alert } from "#web/kit/status.tsx";
import { AccountNavigation } from "../account-navigation.tsx";
import { accountWords } from "../account-words.ts";
import { ApplicationCard } from "../application-card.tsx";
import { paths } from "../paths.ts";
import { trackingWords } from "../tracking-words.ts";

type Model = { readonly open: readonly ApplicationSummary[]; readonly past: readonly ApplicationSummary[] };

const procedure = "licence-issue-after-exam";

/** The account: the applications of the person, what each waits for, and the way to start one. */
export const account = page<"applicant", Model>({
  path: paths.account,
  access: "applicant",
  read: async ({ world, session }) => {
    const all = await world.store.applicationsOf(session.account.id);
    const isOpen = ({ state }: ApplicationSummary) => openStates.includes(state);
    return { open: all.filter(isOpen), past: all.filter((application) => !isOpen(application)) };
  },
  write: async ({ world, session, key }) => {
    const outcome = await startApplication(world, { accountId: session.account.id, procedure, key });
    return isRefusal(outcome) ? outcome : { goTo: paths.application(outcome.reference) };
  },
  title: (_, { language }) => accountWords(language).account.title,
  before: (_, { language }) => <AccountNavigation language={language} current="account" />,
  view: ({ open, past }, { visit, language, csrf, key }) => {
    const { account: words } = accountWords(language);
    const { email, emailConfirmed, mobileConfirmed, federatedIdentity } = visit.session.account;
    const mayStart = !open.some((application) => application.procedure === procedure);
    return (
      <>
        <PageTitle>{words.title}</PageTitle>
        {email !== null && !emailConfirmed && (
          <Alert tone="warning" title={words.unconfirmedTitle}>
            {words.unconfirmed(email)}
          </Alert>
        )}
        {email === null && !mobileConfirmed && (
          <Alert tone="warning" title={words.contactTitle}>
            <p>{words.contact}</p>
            <Link href={paths.mobile}>{words.addMobile}</Link>
          </Alert>
        )}
        {open.map((application) => (
          <ApplicationCard application={application} language={language} />
        ))}
        {/* Always there, so that the language button has a form to send. */}
        <Form csrf={csrf} idempotencyKey={key}>
          {mayStart && (
            <section class="tp-start">
              <h2>{open.length + past.length === 0 ? words.none : words.startTitle}</h2>
              <p>
                <strong>{trackingWords(language).reason(procedure)}.</strong> {words.noneText}
              </p>
              {federatedIdentity !== null && (
                <p>{words.identityFrom(`${federatedIdentity.firstNames} ${federatedIdentity.birthName}`)}</p>
              )}
              <ButtonRow>
                <Button>{words.start}</Button>
                <ButtonLink href={paths.checklist} look="secondary">
                  {words.prepare}
                </ButtonLink>
              </ButtonRow>
            </section>
          )}
        </Form>
        {past.length > 0 && (
          <section aria-labelledby="past">
            <h2 id="past">{words.past}</h2>
            <ul>
              {past.map(({ reference, state }) => (
                <li>
                  <Link href={paths.application(reference)}>{reference}</Link>,{" "}
                  {trackingWords(language).states.states[state].name.toLowerCase()}
                </li>
              ))}
            </ul>
          </section>
        )}
      </>
    );
  },
});
