import type { ComponentChildren } from "preact";
import { day, dayOf, daysBetween } from "#domain/dates.ts";
import { deskStates, type QueueFilter } from "#usecases/list-queue.ts";
import type { StaffMember } from "#usecases/people.ts";
import type { Queue, QueueRow } from "#usecases/store.ts";
import { Table } from "#web/kit/content.tsx";
import { Link } from "#web/kit/navigation.tsx";
import { Tag, Time, type Tone } from "#web/kit/status.tsx";
import { FilterSelect } from "./filter-select.tsx";
import { deskPaths } from "./paths.ts";
import { type DeskWords, dayWhen } from "./words.ts";

/** The filters of the queue, sent by GET: an address one can keep. */
export const QueueFilters = ({ filter, words }: { filter: QueueFilter; words: DeskWords }) => {
  const { queue } = words;
  return (
    <form method="get" action={deskPaths.queue} class="tp-filters" aria-label={queue.filters}>
      <FilterSelect
        name="etat"
        label={queue.state}
        value={filter.state ?? ""}
        options={[
          { value: "", label: queue.everyState },
          ...deskStates.map((state) => ({ value: state, label: words.life.states[state].name })),
        ]}
      />
      <FilterSelect
        name="dossiers"
        label={queue.holder}
        value={filter.holder}
        options={(["anyone", "nobody", "me"] as const).map((value) => ({
          value,
          label: queue.holders[value],
        }))}
      />
      <FilterSelect
        name="tri"
        label={queue.order}
        value={filter.order}
        options={(["age", "lapse"] as const).map((value) => ({ value, label: queue.orders[value] }))}
      />
      <button type="submit" class="fr-btn fr-btn--secondary">
        {queue.apply}
      </button>
    </form>
  );
};

const soonInDays = 7;

const LapseCell = ({
  lapse,
  today,
  words,
}: Pick<QueueRow, "lapse"> & { today: Temporal.PlainDate; words: DeskWords }) => {
  if (lapse === null) return <>–</>;
  const left = daysBetween(today, day(lapse.lastDay));
  const tone: Tone = left < 0 ? "error" : left <= soonInDays ? "warning" : "neutral";
  return (
    <>
      <Tag tone={tone}>{words.left(left)}</Tag> {words.queue.lapses[lapse.what]}
      <span class="tp-quiet">
        {" "}
        (<Time when={dayWhen(lapse.lastDay, words)} />)
      </span>
    </>
  );
};

const stateTones: Readonly<Record<string, Tone>> = {
  submitted: "info",
  carrierEnquiry: "warning",
  awaitingResend: "warning",
};

/** The files that wait, one a line. */
export const QueueTable = ({
  queue,
  agent,
  today,
  words,
}: {
  queue: Queue;
  agent: StaffMember;
  today: Temporal.PlainDate;
  words: DeskWords;
}) => {
  const { columns } = words.queue;
  const row = (one: QueueRow): readonly ComponentChildren[] => [
    <Link href={deskPaths.file(one.reference)} className="tp-reference">
      {one.reference}
    </Link>,
    `${one.firstNames} ${one.birthName}`,
    one.category ?? "–",
    <Tag tone={stateTones[one.state]}>{words.life.states[one.state].name}</Tag>,
    words.days(daysBetween(dayOf(Temporal.Instant.from(one.submittedAt)), today)),
    one.claimedBy === agent.id ? (
      <strong>{words.queue.you}</strong>
    ) : (
      (one.claimedByName ?? words.queue.nobody)
    ),
    <LapseCell lapse={one.lapse} today={today} words={words} />,
  ];
  return (
    <Table
      caption={words.queue.title}
      captionHidden
      columns={[
        { label: columns.reference },
        { label: columns.name },
        { label: columns.category },
        { label: columns.state },
        { label: columns.age },
        { label: columns.holder },
        { label: columns.lapse },
      ]}
      rows={queue.rows.map(row)}
      empty={words.queue.empty}
    />
  );
};
