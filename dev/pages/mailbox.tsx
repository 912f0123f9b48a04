import type { KeptMessage } from "#adapters/mailbox/mailbox.ts";
import { dayOf } from "#domain/dates.ts";
import { wordWeekday } from "#messages/days.ts";
import type { Language } from "#web/kit/chrome.ts";
import { Details, PageTitle } from "#web/kit/content.tsx";
import { BackLink, ButtonLink, Link } from "#web/kit/navigation.tsx";
import { page } from "#web/kit/page.ts";
import { Alert, Tag } from "#web/kit/status.tsx";
import type { Mailbox } from "../mailbox.ts";
import { paths } from "../paths.ts";
import { words } from "../words.ts";

const shown = 60;

/** A text with its addresses made into links. */
const Linked = ({ text }: { text: string }) => (
  <>
    {text
      .split(/(https?:\/\/[\x21-\x7e]+)/)
      .map((part, index) => (index % 2 === 1 ? <Link href={part}>{part}</Link> : part))}
  </>
);

const withRecipient = (recipient: string | null): string =>
  recipient === null ? paths.mailbox : `${paths.mailbox}?${new URLSearchParams({ a: recipient })}`;

const dayIn = ({ sentAt }: KeptMessage): string => dayOf(Temporal.Instant.from(sentAt)).toString();

/** Messages under the day they left on, in the order they came. */
const byDay = (messages: readonly KeptMessage[]): readonly (readonly [string, readonly KeptMessage[]])[] =>
  Object.entries(Object.groupBy(messages, dayIn)).map(([day, ofDay]) => [day, ofDay ?? []] as const);

/** Every e-mail and text message that would have left, the newest first. */
export const mailboxPage = ({ mailbox }: { readonly mailbox: Mailbox }) =>
  page({
    path: paths.mailbox,
    access: "demonstration",
    read: async ({ query }) => {
      const recipient = query.a === undefined || query.a === "" ? null : query.a;
      const [messages, recipients] = await Promise.all([
        mailbox.messages(recipient, shown),
        mailbox.recipients(),
      ]);
      return { recipient, messages, recipients };
    },
    before: (_, { language }) => <BackLink href={paths.home}>{words(language).back}</BackLink>,
    title: (_, { language }) => words(language).mailbox,
    view: ({ recipient, messages, recipients }, { language }) => {
      const say = words(language);
      return (
        <>
          <PageTitle caption={recipient ?? undefined}>{say.mailbox}</PageTitle>
          <p>{say.mailboxText}</p>
          <Details summary={say.chooseRecipient}>
            <ul>
              <li>
                <Link href={paths.mailbox} current={recipient === null}>
                  {say.everybody}
                </Link>
              </li>
              {recipients.map((one) => (
                <li>
                  <Link href={withRecipient(one.recipient)} current={one.recipient === recipient}>
                    {one.recipient}
                  </Link>{" "}
                  ({one.messages})
                </li>
              ))}
            </ul>
          </Details>
          <p>
            <ButtonLink href={withRecipient(recipient)} look="secondary">
              {say.refreshList}
            </ButtonLink>
          </p>
          {messages.length === 0 && <Alert tone="info">{say.noMessage}</Alert>}
          {byDay(messages).map(([day, ofDay]) => (
            <section>
              <h2>{wordWeekday(day, language)}</h2>
              {ofDay.map((message) => (
                <Message message={message} open={message === messages[0]} language={language} />
              ))}
            </section>
          ))}
        </>
      );
    },
  });

const Message = ({
  message: { channel, recipient, subject, body, sentAt, language: written },
  open,
  language,
}: {
  message: KeptMessage;
  open: boolean;
  language: Language;
}) => {
  const say = words(language);
  const isEmail = channel === "email";
  // A text message opens with the name of the service, which is everywhere here.
  const opening = body.replace(/^\S+ /, "").slice(0, 48);
  const hour = Temporal.Instant.from(sentAt).toZonedDateTimeISO("Europe/Paris").toPlainTime();
  return (
    <Details summary={isEmail ? subject : `${say.sms} : ${opening}…`} open={open}>
      <p>
        <Tag tone={isEmail ? "info" : "neutral"}>{isEmail ? say.email : say.sms}</Tag>{" "}
        {hour.toString({ smallestUnit: "minute" })}, {say.to}{" "}
        <Link href={withRecipient(recipient)}>{recipient}</Link>
      </p>
      <p class="tp-letter tp-letter__body" lang={written}>
        <Linked text={body.trim()} />
      </p>
    </Details>
  );
};
