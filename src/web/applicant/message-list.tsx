import type { SentMessage } from "#usecases/store.ts";
import { Details } from "#web/kit/content.tsx";
import { masked } from "./masked.ts";
import type { TrackingWords } from "./tracking-words.ts";

/** What carries a code or a link is not shown again, however it was sent. */
const bodyOf = ({ sentAt, body }: SentMessage, { tracking }: TrackingWords): string => {
  if (sentAt === null) return tracking.messages.notYetWritten;
  return body ?? tracking.messages.secret;
};

/** Every message really sent about the application, the latest first, with its text. */
export const MessageList = ({
  messages,
  words,
  untitled,
}: {
  messages: readonly SentMessage[];
  words: TrackingWords;
  /** The page itself is called so. */
  untitled?: boolean;
}) => {
  const { messages: said } = words.tracking;
  return (
    <section id="messages" aria-label={said.title}>
      {!untitled && <h2>{said.title}</h2>}
      {messages.length === 0 && <p>{said.none}</p>}
      {messages.toReversed().map((message) => {
        const when = message.sentAt === null ? said.waiting : said.sent(words.moment(message.sentAt));
        const subject = message.subject === null || message.subject === "" ? "" : ` – ${message.subject}`;
        return (
          <Details summary={`${said[message.channel]}${subject}, ${when}`}>
            <p>
              {said[message.channel]} {said.to(masked(message.recipient))}
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
          </Details>
        );
      })}
    </section>
  );
};
