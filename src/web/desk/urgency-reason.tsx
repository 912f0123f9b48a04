import { day, daysBetween } from "#domain/dates.ts";
import type { Urgency } from "#domain/derive/urgency.ts";
import { Tag, Time, type Tone } from "#web/kit/status.tsx";
import { type DeskWords, dayWhen, lapseName } from "./words.ts";

/** From so many days before its end on, what runs out is marked. */
export const soonInDays = 7;

/** What runs out first, which is why the file has its place in the queue. */
export const UrgencyReason = ({
  urgency,
  today,
  words,
}: {
  urgency: Urgency | null;
  today: Temporal.PlainDate;
  words: DeskWords;
}) => {
  if (urgency === null) return <>{words.queue.nothingLapses}</>;
  const left = daysBetween(today, day(urgency.lastDay));
  const tone: Tone = left < 0 ? "error" : left <= soonInDays ? "warning" : "neutral";
  return (
    <>
      <Tag tone={tone}>{words.left(left)}</Tag> {lapseName(urgency.what, words)}{" "}
      <span class="tp-quiet">
        (<Time when={dayWhen(urgency.lastDay, words)} />)
      </span>
    </>
  );
};
