import type { ComponentChildren } from "preact";
import { dayOf, daysBetween } from "#domain/dates.ts";
import type { State } from "#domain/lifecycle.ts";
import type { QueueColumn } from "#domain/queue-view.ts";
import { wordBirthDate } from "#messages/days.ts";
import type { QueueRow } from "#usecases/ports/desk-queue.ts";
import type { StaffMember } from "#usecases/ports/people.ts";
import { Link } from "#web/kit/navigation.tsx";
import { Tag, type Tone } from "#web/kit/status.tsx";
import { lineOf } from "./chosen-line.ts";
import { deskPaths } from "./paths.ts";
import { officeName } from "./queue-filters.tsx";
import { UrgencyReason } from "./urgency-reason.tsx";
import { type DeskWords, reasonOf } from "./words.ts";

type Around = { agent: StaffMember; today: Temporal.PlainDate; words: DeskWords };

const stateTones: Partial<Readonly<Record<State, Tone>>> = {
  submitted: "info",
  carrierEnquiry: "warning",
  awaitingResend: "warning",
};

const HolderCell = ({ row, agent, words }: Around & { row: QueueRow }) => {
  if (row.heldBy !== agent.id) return <>{row.heldByName ?? words.queue.nobody}</>;
  return (
    <>
      <strong>{words.queue.you}</strong>
      {row.comesBackTo === agent.id && <Tag tone="warning">{words.queue.comesBack}</Tag>}
    </>
  );
};

const cells: Readonly<Record<QueueColumn, (row: QueueRow, around: Around) => ComponentChildren>> = {
  procedure: (row, { words }) => <span class="tp-queue__reason">{reasonOf(row.procedure, words)}</span>,
  category: (row) => row.category ?? "–",
  state: (row, { words }) => <Tag tone={stateTones[row.state]}>{words.life.states[row.state].name}</Tag>,
  age: (row, { today, words }) =>
    words.days(daysBetween(dayOf(Temporal.Instant.from(row.submittedAt)), today)),
  department: (row, { words }) => row.department ?? words.queue.abroad,
  doubts: (row, { words }) =>
    row.doubts === 0 ? words.queue.noDoubt : <Tag tone="warning">{words.queue.doubtCount(row.doubts)}</Tag>,
  holder: (row, around) => <HolderCell row={row} {...around} />,
  office: (row) => officeName(row.office),
  birthDate: (row, { words }) =>
    row.birthDate === null ? "–" : wordBirthDate(row.birthDate, words.language),
};

/** One file a line: the reference opens it, the keyboard goes from one to the next. */
export const FileTable = <Row extends QueueRow>({
  rows,
  columns,
  caption,
  empty,
  extra,
  choosing,
  ...around
}: Around & {
  rows: readonly Row[];
  columns: readonly QueueColumn[];
  caption: string;
  empty: string;
  /** A last column of its own: why a search found it. */
  extra?: { label: string; cell: (row: Row) => ComponentChildren } | undefined;
  /** Several files may be chosen, under this name. */
  choosing?: string | undefined;
}) => {
  const { words } = around;
  const { columns: names } = words.queue;
  return (
    <section class="tp-table tp-queue" aria-label={caption} tabindex={0}>
      <table>
        <caption class="fr-sr-only">{caption}</caption>
        <thead>
          <tr>
            {choosing && <td />}
            <th scope="col">{names.reference}</th>
            <th scope="col">{names.name}</th>
            <th scope="col">{names.urgency}</th>
            {columns.map((column) => (
              <th scope="col">{names[column]}</th>
            ))}
            {extra && <th scope="col">{extra.label}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.length === 0 && (
            <tr>
              <td colSpan={columns.length + 5}>{empty}</td>
            </tr>
          )}
          {rows.map((row) => (
            <tr data-row>
              {choosing && (
                <td>
                  <input
                    type="checkbox"
                    name={choosing}
                    value={lineOf(row)}
                    aria-label={words.queue.bulk.select(row.reference)}
                  />
                </td>
              )}
              <th scope="row">
                <Link href={deskPaths.file(row.reference)} className="tp-reference">
                  {row.reference}
                </Link>
              </th>
              <td>
                {row.firstNames} <span class="tp-family">{row.birthName}</span>
              </td>
              <td>
                <UrgencyReason urgency={row.urgency} {...around} />
              </td>
              {columns.map((column) => (
                <td>{cells[column](row, around)}</td>
              ))}
              {extra && <td>{extra.cell(row)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};
