import { officesWithin } from "#domain/access.ts";
import type { JournalEntry } from "#domain/application.ts";
import { day, daysBetween } from "#domain/dates.ts";
import type { SentMessage } from "#usecases/ports/store.ts";
import { Details, Table } from "#web/kit/content.tsx";
import { Link } from "#web/kit/navigation.tsx";
import { Tag, Time } from "#web/kit/status.tsx";
import { Lapses } from "#web/kit/timeline.tsx";
import { answerText } from "./answer-text.ts";
import type { FileModel } from "./file-model.ts";
import { deskPaths } from "./paths.ts";
import { auditWords } from "./staff-words.ts";
import { soonInDays } from "./urgency-reason.tsx";
import { type DeskWords, dayWhen, lapseName, momentWhen, reasonOf } from "./words.ts";

type Props = { model: FileModel; words: DeskWords };

/** What runs out, the nearest first. */
const FileLapses = ({ model: { lapses, today }, words }: Props) => (
  <Lapses
    lapses={lapses.map(({ what, lastDay }) => {
      const days = daysBetween(today, day(lastDay));
      const when = dayWhen(lastDay, words);
      return { label: lapseName(what, words), when, left: words.left(days), soon: days <= soonInDays };
    })}
  />
);

/** A line of the journal, with the colleague's name. */
export const JournalLine = ({ entry, words }: { entry: JournalEntry; words: DeskWords }) => {
  const { title, lines = [] } = words.life.events[entry.event](entry.details);
  const { agent } = entry.details;
  return (
    <li>
      <span class="tp-journal__title">{title}</span>
      {lines.map((line) => (
        <span class="tp-journal__line">{line}</span>
      ))}
      <span class="tp-quiet">
        <Time when={momentWhen(entry.at, words)} />,{" "}
        {typeof agent === "string" ? agent : words.life.actors[entry.by.kind]}
      </span>
    </li>
  );
};

/** Everything that happened, the latest first; auditors also go on to who saw what. */
const Journal = ({ model: { view, application, agent }, words }: Props) => (
  <Details summary={`${words.file.journal} (${view.journal.length})`}>
    {officesWithin(agent, "audit").length > 0 && (
      <p>
        <Link href={deskPaths.journal(application.reference)}>{auditWords(words.language).file.link}</Link>
      </p>
    )}
    <ul class="tp-journal">
      {view.journal.toReversed().map((entry) => (
        <JournalLine entry={entry} words={words} />
      ))}
    </ul>
  </Details>
);

const Message = ({ message, words }: { message: SentMessage; words: DeskWords }) => (
  <li>
    <span class="tp-journal__title">
      {words.file.channels[message.channel]}
      {message.subject !== null && message.subject !== "" && ` – ${message.subject}`}
    </span>
    <span class="tp-quiet">
      {message.sentAt === null ? words.file.waiting : <Time when={momentWhen(message.sentAt, words)} />}
    </span>
    {message.body !== null && <span class="tp-journal__body">{message.body}</span>}
  </li>
);

const Messages = ({ model: { view }, words }: Props) => (
  <Details summary={`${words.file.messages} (${view.messages.length})`}>
    {view.messages.length === 0 ? (
      <p>{words.file.noMessage}</p>
    ) : (
      <ul class="tp-journal">
        {view.messages.toReversed().map((message) => (
          <Message message={message} words={words} />
        ))}
      </ul>
    )}
  </Details>
);

const Others = ({ model: { view }, words }: Props) =>
  view.others.length === 0 ? null : (
    <Details summary={`${words.file.others} (${view.others.length})`}>
      <ul class="tp-journal">
        {view.others.map(({ reference, state, category }) => (
          <li>
            <Link href={deskPaths.file(reference)}>{reference}</Link> {category}{" "}
            <Tag>{words.life.states[state].name}</Tag>
          </li>
        ))}
      </ul>
    </Details>
  );

const told = [
  "birthName",
  "usualName",
  "firstNames",
  "birthDate",
  "birthPlace",
  "street",
  "postalCode",
  "town",
] as const;

/** Probable duplicates: what their answers say otherwise is marked. */
const Twins = ({ model: { view, application }, words }: Props) => {
  const { twins } = words;
  if (view.twins.length === 0) return null;
  return (
    <Details summary={`${twins.title} (${view.twins.length})`} open>
      <p class="tp-quiet">{twins.help}</p>
      {view.twins.map(({ reference, procedure, state, answers }) => (
        <>
          <p>
            <Link href={deskPaths.file(reference)}>{reference}</Link>
          </p>
          <Table
            caption={`${reference}, ${reasonOf(procedure, words)}, ${words.life.states[state].name}`}
            columns={[{ label: twins.answer }, { label: twins.here }, { label: twins.there }]}
            rows={told.flatMap((question) => {
              const here = answerText(question, application.answers, words);
              const there = answerText(question, answers, words);
              if (here === null && there === null) return [];
              return [
                [
                  words.questions[question].short,
                  here ?? "",
                  here === there ? <span class="tp-quiet">{twins.same}</span> : <mark>{there ?? "–"}</mark>,
                ],
              ];
            })}
          />
        </>
      ))}
    </Details>
  );
};

/** What surrounds the file: its record, what was sent, what this person asked before. */
export const FileRecord = (props: Props) => (
  <>
    <FileLapses {...props} />
    <Journal {...props} />
    <Messages {...props} />
    <Others {...props} />
    <Twins {...props} />
  </>
);
