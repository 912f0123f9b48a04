import type { JournalEntry } from "#domain/application.ts";
import { Details, Table } from "#web/kit/content.tsx";
import { Time } from "#web/kit/status.tsx";
import type { TrackingWords } from "./tracking-words.ts";

/** Saving one page after another is one thing to the person who did it. */
const withoutRepeats = (journal: readonly JournalEntry[]): readonly JournalEntry[] =>
  journal.filter((entry, index) => {
    const following = journal[index + 1];
    return !(
      entry.event === "answersSaved" &&
      following?.event === "answersSaved" &&
      following.by.kind === entry.by.kind
    );
  });

/** Agents are shown by their role and initials: their names are not the applicant's to know. */
export const initialsOf = (name: string): string =>
  name
    .split(/[\s-]+/)
    .filter((part) => part !== "")
    .map((part) => `${part.charAt(0).toLocaleUpperCase("fr")}.`)
    .join(" ");

const whoDid = ({ by, details }: JournalEntry, { tracking, states }: TrackingWords): string => {
  switch (by.kind) {
    case "applicant":
      return tracking.journal.you;
    case "agent":
      return tracking.journal.agent(initialsOf(String(details.agent ?? "")));
    default:
      return states.actors[by.kind];
  }
};

/** Who did what and when, the latest first: every action and every look. */
export const JournalView = ({
  journal,
  words,
}: {
  journal: readonly JournalEntry[];
  words: TrackingWords;
}) => {
  const lines = withoutRepeats(journal).toReversed();
  const { journal: said } = words.tracking;
  return (
    <section>
      <h2>{said.title}</h2>
      <p>{said.lead}</p>
      <Details summary={said.show(lines.length)}>
        <Table
          caption={said.title}
          captionHidden
          columns={[{ label: said.when }, { label: said.who }, { label: said.what }]}
          rows={lines.map((entry) => {
            const worded = words.states.events[entry.event](entry.details);
            return [
              <Time when={words.shortMoment(entry.at)} />,
              whoDid(entry, words),
              <>
                {worded.title}
                {worded.lines?.map((line) => (
                  <>
                    <br />
                    {line}
                  </>
                ))}
              </>,
            ];
          })}
        />
      </Details>
    </section>
  );
};
