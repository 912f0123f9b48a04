import { dayOf } from "#domain/dates.ts";
import type { Tracking } from "#domain/derive/tracking.ts";
import { Timeline } from "#web/kit/timeline.tsx";
import type { TrackingWords } from "./tracking-words.ts";

const Lines = ({ lines }: { lines: readonly string[] | undefined }) =>
  lines === undefined || lines.length === 0 ? null : (
    <ul>
      {lines.map((line) => (
        <li>{line}</li>
      ))}
    </ul>
  );

/** The life of the application: done, now with who holds it and since when, and what comes next. */
export const TrackingTimeline = ({ tracking, words }: { tracking: Tracking; words: TrackingWords }) => {
  const { now } = tracking;
  return (
    <Timeline
      done={tracking.done.map(({ event, at, details }) => {
        const { title, lines } = words.states.events[event](details);
        return { title, when: words.whenMoment(at), detail: <Lines lines={lines} /> };
      })}
      now={
        now === null
          ? undefined
          : {
              title: words.states.states[now.state].name,
              holder: words.states.holders[now.holder],
              since: words.whenDay(dayOf(Temporal.Instant.from(now.since)).toString()),
              detail: (
                <>
                  <p>{words.states.states[now.state].meaning}</p>
                  {now.until !== null && (
                    <p>{words.tracking.until[now.until.onExpiry](words.weekday(now.until.lastDay))}</p>
                  )}
                </>
              ),
            }
      }
      next={tracking.next.map((state, index) => ({
        title: words.tracking.steps[state],
        expected: expectedOf(tracking, index, words),
      }))}
    />
  );
};

/** Only what a source or the person's own act lets us say: an invented delay would be worse than none. */
const expectedOf = (
  { now, next }: Tracking,
  index: number,
  { tracking, day }: TrackingWords,
): string | undefined => {
  if (now === null) return undefined;
  if (index === 0 && now.holder === "applicant" && now.state !== "awaitingPickup") return tracking.afterYou;
  // The card is expected about fifteen days after the message of acceptance. Source: F2828@2025-05-26.
  if (now.state === "inProduction" && now.until !== null && next[index] === "delivered")
    return tracking.expectedAbout(day(now.until.lastDay));
  return undefined;
};
