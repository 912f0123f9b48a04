import { offices } from "#domain/offices.ts";
import { wordDay } from "#messages/days.ts";
import { paths as applicantPaths } from "#web/applicant/paths.ts";
import { Card, CardGrid, Details, Lead, PageTitle, SummaryList } from "#web/kit/content.tsx";
import { Link } from "#web/kit/navigation.tsx";
import { page } from "#web/kit/page.ts";
import { paths as photographerPaths } from "#web/photographer/paths.ts";
import { paths } from "../paths.ts";
import {
  carrier,
  federatedPeople,
  manufacturer,
  newcomer,
  password,
  photographers,
  staff,
} from "../people.ts";
import { checkedStory } from "../seed/checked-story.ts";
import type { FreeCodes } from "../seed/free-codes.ts";
import { stories } from "../seed/stories.ts";
import type { ClockMover } from "../service-clock.ts";
import { words } from "../words.ts";

const deskSignIn = "/agents/connexion";

/** Everything that can be driven, and everybody's sign-in. */
export const homePage = ({
  clock,
  freeCodes,
}: {
  readonly clock: ClockMover;
  readonly freeCodes: Pick<FreeCodes, "list">;
}) =>
  page({
    path: paths.home,
    access: "demonstration",
    width: "wide",
    read: async () => ({ today: clock.today().toString(), codes: await freeCodes.list() }),
    title: (_, { language }) => words(language).title,
    view: ({ today, codes }, { language }) => {
      const say = words(language);
      const tools = [
        [paths.mailbox, say.mailbox, say.mailboxText],
        [paths.clock, say.clock, say.clockText(wordDay(today, language))],
        [paths.authenticator, say.authenticator, say.authenticatorText],
        [paths.manufacturer, say.manufacturer, say.manufacturerText],
        [paths.carrier, say.carrier, say.carrierText],
        [paths.payments, say.payments, say.paymentsText],
      ] as const;
      return (
        <>
          <PageTitle>{say.title}</PageTitle>
          <Lead>{say.lead}</Lead>
          <CardGrid>
            {tools.map(([href, title, text]) => (
              <Card title={title} href={href}>
                <p>{text}</p>
              </Card>
            ))}
          </CardGrid>

          <h2>{say.signInsTitle}</h2>
          <p>
            {say.passwordIs} <code>{password}</code>
          </p>
          <h3>{say.agents}</h3>
          <SignIn href={deskSignIn} />
          <p>
            {say.thenCode} <Link href={paths.authenticator}>{say.authenticator}</Link>
          </p>
          <SummaryList
            rows={[...staff, newcomer].map(({ login, name, role, office }) => ({
              label: login,
              value: `${name}, ${say.roles[role]}, ${offices[office].name}`,
            }))}
          />
          <h3>{say.applicants}</h3>
          <SignIn href={applicantPaths.signIn} />
          <SummaryList
            rows={[...stories, checkedStory].map(({ person, text }) => ({
              label: person.email,
              value: text[language],
            }))}
          />
          <h3>{say.federation}</h3>
          <p>{say.federationText}</p>
          <ul>
            {federatedPeople.map((person) => (
              <li>{`${person.given_name} ${person.family_name}`}</li>
            ))}
          </ul>
          <h3>{say.photographers}</h3>
          <SignIn href={photographerPaths.signIn} />
          <Keys of={photographers} />

          <h2>{say.codesTitle}</h2>
          <p>{codes.length === 0 ? say.noCode : say.codesText}</p>
          <ul>
            {codes.map((code) => (
              <li>
                <code>{code}</code>
              </li>
            ))}
          </ul>

          <h2>{say.moreTitle}</h2>
          <Details summary={say.apiTitle}>
            <p>
              {say.apiText} <Link href="/api/v1/openapi.json">/api/v1/openapi.json</Link>
            </p>
            <Keys of={[manufacturer, carrier]} />
          </Details>
          <Details summary={say.samplesTitle}>
            <p>{say.samplesText}</p>
          </Details>
        </>
      );
    },
  });

const SignIn = ({ href }: { href: string }) => (
  <p>
    <Link href={href}>{href}</Link>
  </p>
);

const Keys = ({ of }: { of: readonly { readonly name: string; readonly key: string }[] }) => (
  <SummaryList rows={of.map(({ name, key }) => ({ label: name, value: <code>{key}</code> }))} />
);
