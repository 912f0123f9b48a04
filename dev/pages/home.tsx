import { wordDay } from "#messages/days.ts";
import { paths as applicantPaths } from "#web/applicant/paths.ts";
import { Card, CardGrid, Details, Lead, PageTitle, Table } from "#web/kit/content.tsx";
import { Link } from "#web/kit/navigation.tsx";
import { page } from "#web/kit/page.ts";
import { paths as photographerPaths } from "#web/photographer/paths.ts";
import { paths } from "../paths.ts";
import { carrier, manufacturer, password, photographers, staff } from "../people.ts";
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
        [paths.manufacturer, say.manufacturer, say.manufacturerText],
        [paths.carrier, say.carrier, say.carrierText],
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
          <Table
            caption={say.signInsTitle}
            captionHidden
            columns={[{ label: say.identifier }, { label: say.story }, { label: say.where }]}
            rows={[
              ...staff.map(({ login }) => [
                <code>{login}</code>,
                say.agent,
                <Link href={deskSignIn}>{deskSignIn}</Link>,
              ]),
              ...stories.map(({ person, text }) => [
                <code>{person.email}</code>,
                text[language],
                <Link href={applicantPaths.signIn}>{applicantPaths.signIn}</Link>,
              ]),
              [
                say.federation,
                say.federationText,
                <Link href={applicantPaths.signIn}>{applicantPaths.signIn}</Link>,
              ],
            ]}
          />

          <h2>{say.photographer}</h2>
          <p>
            <Link href={photographerPaths.signIn}>{photographerPaths.signIn}</Link>
          </p>
          <KeyList keys={photographers} label={say.keyIs} />

          <h2>{say.codesTitle}</h2>
          <p>{codes.length === 0 ? say.noCode : say.codesText}</p>
          <ul>
            {codes.map((code) => (
              <li>
                <code>{code}</code>
              </li>
            ))}
          </ul>

          <Details summary={say.apiTitle}>
            <p>
              {say.apiText} <Link href="/api/v1/openapi.json">/api/v1/openapi.json</Link>
            </p>
            <KeyList keys={[manufacturer, carrier]} label={say.keyIs} />
          </Details>
          <Details summary={say.samplesTitle}>
            <p>{say.samplesText}</p>
          </Details>
        </>
      );
    },
  });

const KeyList = ({
  keys,
  label,
}: {
  keys: readonly { readonly name: string; readonly key: string }[];
  label: string;
}) => (
  <ul>
    {keys.map(({ name, key }) => (
      <li>
        {name}. {label} <code class="tp-wrap">{key}</code>
      </li>
    ))}
  </ul>
);
