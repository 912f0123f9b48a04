import { writeMobile } from "#domain/mobile.ts";
import { isRefusal } from "#domain/refusals.ts";
import { wordBirthDate } from "#messages/days.ts";
import { chooseLanguage } from "#usecases/choose-language.ts";
import type { Account } from "#usecases/ports/people.ts";
import { Radios } from "#web/kit/choices.tsx";
import type { Language } from "#web/kit/chrome.ts";
import { PageTitle, SummaryList, type SummaryRow } from "#web/kit/content.tsx";
import { Button, Form, SecondaryButton } from "#web/kit/controls.tsx";
import { Link } from "#web/kit/navigation.tsx";
import { page } from "#web/kit/page.ts";
import { Alert } from "#web/kit/status.tsx";
import { AccountNavigation } from "../account-navigation.tsx";
import { accountWords } from "../account-words.ts";
import { paths, withQuery } from "../paths.ts";

type Done = "saved" | "mobileSaved" | "mobileRemoved" | "passwordSaved" | "sessionsClosed";

/** What the address says was just done, in French as every address. */
const done: Readonly<Record<string, Done>> = {
  langue: "saved",
  mobile: "mobileSaved",
  "mobile-retire": "mobileRemoved",
  "mot-de-passe": "passwordSaved",
  appareils: "sessionsClosed",
};

/** How the person is reached and signs in. */
export const settings = page<"applicant", { readonly justDone: Done | null }>({
  path: paths.settings,
  access: "applicant",
  read: ({ query }) => ({ justDone: done[query.fait ?? ""] ?? null }),
  write: async ({ world, session, field, key }) => {
    const language = field("messages") === "en" ? "en" : "fr";
    const outcome = await chooseLanguage(world, { accountId: session.account.id, language, key });
    return isRefusal(outcome) ? outcome : { goTo: withQuery(paths.settings, { fait: "langue" }) };
  },
  title: (_, { language }) => accountWords(language).settings.title,
  before: (_, { language }) => <AccountNavigation language={language} current="settings" />,
  view: ({ justDone }, { visit, language, csrf, key, typed }) => {
    const { settings: words } = accountWords(language);
    const { account } = visit.session;
    return (
      <>
        <PageTitle>{words.title}</PageTitle>
        {justDone !== null && (
          <Alert tone="success" live>
            {words[justDone]}
          </Alert>
        )}
        <SummaryList title={words.contact} rows={contactRows(account, language)} />
        {account.federatedIdentity !== null && (
          <>
            <SummaryList
              title={words.identity}
              rows={[
                {
                  label: words.identity,
                  value: words.identityValue(
                    `${account.federatedIdentity.firstNames} ${account.federatedIdentity.birthName}`,
                    wordBirthDate(account.federatedIdentity.birthDate, language),
                  ),
                },
              ]}
            />
            <p>{words.identityHint}</p>
          </>
        )}
        <SummaryList
          title={words.security}
          rows={[
            {
              label: words.password,
              value: account.passwordHash === null ? words.noPassword : words.passwordValue,
              changeHref: account.passwordHash === null ? undefined : paths.changePassword,
            },
          ]}
        />
        <Form csrf={csrf} idempotencyKey={key}>
          <Radios
            name="messages"
            label={words.language}
            hint={words.languageHint}
            value={typed?.messages?.[0] ?? account.language}
            choices={[
              { value: "fr", label: words.languages.fr },
              { value: "en", label: words.languages.en },
            ]}
            inline
          />
          <Button>{words.save}</Button>
        </Form>
        <h2>{words.sessions}</h2>
        <p>{words.sessionsText}</p>
        <Form id="sessions" action={paths.otherSessions} csrf={csrf}>
          <SecondaryButton>{words.closeSessions}</SecondaryButton>
        </Form>
      </>
    );
  },
});

const contactRows = (account: Account, language: Language): readonly SummaryRow[] => {
  const { settings: words } = accountWords(language);
  return [
    {
      label: words.email,
      value:
        account.email === null
          ? words.noEmail
          : `${account.email} (${account.emailConfirmed ? words.confirmed : words.notConfirmed})`,
    },
    {
      label: words.mobile,
      value: (
        <>
          {account.mobile === null ? words.noMobile : writeMobile(account.mobile)}
          {account.mobile !== null && account.emailConfirmed && (
            <>
              <br />
              <Link href={paths.removeMobile}>{words.removeMobile}</Link>
            </>
          )}
        </>
      ),
      changeHref: paths.mobile,
    },
  ];
};
