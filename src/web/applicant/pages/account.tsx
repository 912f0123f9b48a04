import { openStates } from "#domain/lifecycle.ts";
import type { ApplicationSummary } from "#usecases/ports/store.ts";
import { PageTitle } from "#web/kit/content.tsx";
import { ButtonRow } from "#web/kit/controls.tsx";
import { ButtonLink, Link } from "#web/kit/navigation.tsx";
import { page } from "#web/kit/page.ts";
import { Alert } from "#web/kit/status.tsx";
import { AccountNavigation } from "../account-navigation.tsx";
import { accountWords } from "../account-words.ts";
import { ApplicationCard } from "../application-card.tsx";
import { paths } from "../paths.ts";
import { trackingWords } from "../tracking-words.ts";

type Model = { readonly open: readonly ApplicationSummary[]; readonly past: readonly ApplicationSummary[] };

/** The account: the applications of the person, what each waits for, and the way to start one. */
export const account = page<"applicant", Model>({
  path: paths.account,
  access: "applicant",
  read: async ({ world, session }) => {
    const all = await world.store.applicationsOf(session.account.id);
    const isOpen = ({ state }: ApplicationSummary) => openStates.includes(state);
    return { open: all.filter(isOpen), past: all.filter((application) => !isOpen(application)) };
  },
  title: (_, { language }) => accountWords(language).account.title,
  before: (_, { language }) => <AccountNavigation language={language} current="account" />,
  view: ({ open, past }, { visit, language }) => {
    const { account: words } = accountWords(language);
    const { email, emailConfirmed, mobileConfirmed, federatedIdentity } = visit.session.account;
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
        <section class="tp-start">
          <h2>{open.length + past.length === 0 ? words.none : words.startTitle}</h2>
          <p>{words.noneText}</p>
          {federatedIdentity !== null && (
            <p>{words.identityFrom(`${federatedIdentity.firstNames} ${federatedIdentity.birthName}`)}</p>
          )}
          <ButtonRow>
            <ButtonLink href={paths.guide}>{words.find}</ButtonLink>
            <ButtonLink href={paths.checklist} look="secondary">
              {words.prepare}
            </ButtonLink>
          </ButtonRow>
          <p>
            <Link href={paths.reasons}>{words.allReasons}</Link>
          </p>
        </section>
        {past.length > 0 && (
          <section aria-labelledby="past">
            <h2 id="past">{words.past}</h2>
            <ul>
              {past.map(({ reference, state, procedure }) => (
                <li>
                  <Link href={paths.application(reference)}>{reference}</Link>,{" "}
                  {trackingWords(language).reason(procedure)}
                  {", "}
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
