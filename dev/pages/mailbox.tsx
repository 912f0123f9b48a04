import type { KeptMessage } from "#adapters/mailbox/mailbox.ts";
import { wordMoment } from "#messages/days.ts";
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

/** Every e-mail and text message that would have left, the newest first. */
export const mailboxPage = ({ mailbox }: { readonly mailbox: Mailbox }) =>
  page({
    path: paths.mailbox,
    access: "demonstration",
    width: "wide",
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
          <PageTitle>{say.mailbox}</PageTitle>
          <p>{say.mailboxText}</p>
          <ButtonLink href={withRecipient(recipient)} look="secondary">
            {say.refreshList}
          </ButtonLink>
          <Details summary={`${say.recipient} : ${recipient ?? say.everybody}`}>
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
          <h2>{say.messagesTitle}</h2>
          {messages.length === 0 && <Alert tone="info">{say.noMessage}</Alert>}
          {messages.map((message, index) => (
            <Message message={message} open={index === 0} words={say} language={language} />
          ))}
        </>
      );
    },
  });

const Message = ({
  message: { channel, recipient, subject, body, sentAt, language: written },
  open,
  words: say,
  language,
}: {
  message: KeptMessage;
  open: boolean;
  words: ReturnType<typeof words>;
  language: "fr" | "en";
}) => {
  const kind = channel === "email" ? say.email : say.sms;
  const title = subject === "" ? body.slice(0, 60) : subject;
  return (
    <Details summary={`${wordMoment(sentAt, language)} – ${title}`} open={open}>
      <p>
        <Tag tone={channel === "email" ? "info" : "neutral"}>{kind}</Tag> {say.to} {recipient}
      </p>
      <p class="tp-letter" lang={written}>
        <Linked text={body} />
      </p>
    </Details>
  );
};
