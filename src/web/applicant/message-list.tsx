import type { SentMessage } from "#usecases/ports/store.ts";
import { Details } from "#web/kit/content.tsx";
import { Tag } from "#web/kit/status.tsx";
import { masked } from "./masked.ts";
import type { TrackingWords } from "./tracking-words.ts";

/** The same news by e-mail and by SMS: told once. */
const byNews = (messages: readonly SentMessage[]): readonly (readonly SentMessage[])[] =>
  Object.values(
    Object.groupBy(messages, ({ kind, createdAt, reference }) => `${createdAt} ${kind} ${reference ?? ""}`),
  ).map((news = []) => news.toSorted((a, b) => (a.channel < b.channel ? -1 : 1)));

/** What carries a code or a link is not shown again, however it was sent. */
const bodyOf = ({ sentAt, body }: SentMessage, { tracking }: TrackingWords): string => {
  if (sentAt === null) return tracking.messages.notYetWritten;
  return body ?? tracking.messages.secret;
};

/** The subject of the e-mail; a text message has none and its first line stands for it. */
const titleOf = (news: readonly SentMessage[], isOfOneApplication: boolean, words: TrackingWords): string => {
  const email = news.find(({ subject }) => subject !== null && subject !== "");
  if (email?.subject == null) return news[0]?.body ?? words.tracking.messages.untitled;
  return isOfOneApplication ? email.subject.replace(` (${email.reference})`, "") : email.subject;
};

/** Every message really sent, the latest first: what, when, by which channel, to whom, and its very text. */
export const MessageList = ({
  messages,
  words,
  untitled = false,
}: {
  messages: readonly SentMessage[];
  words: TrackingWords;
  /** The page itself is called so, and tells of several applications. */
  untitled?: boolean;
}) => {
  const { messages: said } = words.tracking;
  return (
    <section id="messages" class="tp-messages">
      {!untitled && <h2>{said.title}</h2>}
      {messages.length === 0 && <p>{said.none}</p>}
      {byNews(messages)
        .toReversed()
        .map((news) => (
          <Details
            summary={
              <>
                <span class="tp-message__title">{titleOf(news, !untitled, words)}</span>{" "}
                <span class="tp-message__when">
                  {news.map(({ channel }) => said[channel]).join(said.and)},{" "}
                  {words.moment(news[0]?.createdAt ?? "")}
                </span>
                {news.some(({ sentAt }) => sentAt === null) && <Tag tone="warning">{said.waiting}</Tag>}
              </>
            }
          >
            {news.map((message) => (
              <Text message={message} words={words} />
            ))}
          </Details>
        ))}
    </section>
  );
};

const Text = ({ message, words }: { message: SentMessage; words: TrackingWords }) => {
  const { messages: said } = words.tracking;
  return (
    <div class="tp-message__text">
      <p class="tp-message__recipient">
        {said[message.channel]} {said.to(masked(message.recipient))},{" "}
        {message.sentAt === null ? said.waiting : said.sent(words.moment(message.sentAt))}
      </p>
      {bodyOf(message, words)
        .split(/\n{2,}/)
        .map((paragraph) => (
          <p>
            {paragraph.split("\n").map((line, index) => (
              <>
                {index > 0 && <br />}
                {line}
              </>
            ))}
          </p>
        ))}
    </div>
  );
};
