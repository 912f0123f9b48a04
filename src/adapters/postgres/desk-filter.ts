import { type RawBuilder, type SqlBool, sql } from "kysely";
import type { QueueOrder } from "#domain/queue-view.ts";
import type { FileFilter, QueuePlace } from "#usecases/ports/desk-queue.ts";

/** One value alone is an equality, which an index in the order of the queue can follow. */
const among = (column: RawBuilder<unknown>, values: readonly string[]): readonly RawBuilder<SqlBool>[] => {
  const [first, ...others] = values;
  if (first === undefined) return [];
  return [
    others.length === 0 ? sql<SqlBool>`${column} = ${first}` : sql<SqlBool>`${column} = any(${[...values]})`,
  ];
};

const when = (isAsked: boolean, condition: RawBuilder<SqlBool>): readonly RawBuilder<SqlBool>[] =>
  isAsked ? [condition] : [];

/** Which rows of `desk_files`, named `d`, a filter keeps. Only what narrows is written: plans stay simple. */
export const kept = (filter: FileFilter): RawBuilder<SqlBool> => {
  const { holder, doubts, offices, submittedBefore } = filter;
  return all([
    // Who may see no office sees nothing.
    ...(offices === "every"
      ? []
      : offices.length === 0
        ? [sql<SqlBool>`false`]
        : among(sql`d.office`, offices)),
    ...when(filter.isWaiting === true, sql<SqlBool>`d.is_waiting`),
    ...when(filter.isWaiting === false, sql<SqlBool>`not d.is_waiting`),
    ...among(sql`d.state`, filter.states),
    ...among(sql`d.procedure`, filter.procedures),
    ...among(sql`d.category`, filter.categories),
    ...among(sql`d.department`, filter.departments),
    ...when(holder === "nobody", sql<SqlBool>`d.held_by is null`),
    ...(typeof holder === "string" ? [] : [sql<SqlBool>`d.held_by = ${holder.agentId}`]),
    ...when(doubts === "some", sql<SqlBool>`d.doubts > 0`),
    ...when(doubts === "none", sql<SqlBool>`d.doubts = 0`),
    ...when(submittedBefore !== null, sql<SqlBool>`d.submitted_at < ${submittedBefore}::timestamptz`),
  ]);
};

const all = (conditions: readonly RawBuilder<SqlBool>[]): RawBuilder<SqlBool> =>
  sql.join([sql<SqlBool>`true`, ...conditions], sql` and `);

export const ordered: Readonly<Record<QueueOrder, RawBuilder<unknown>>> = {
  urgency: sql`d.urgent_on, d.submitted_at, d.reference`,
  oldest: sql`d.submitted_at, d.reference`,
  newest: sql`d.submitted_at desc, d.reference desc`,
  name: sql`d.sort_name, d.reference`,
};

/** The reference of a row as applications have it: compared byte by byte, their own index would not be used. */
export const ownReference = sql<string>`d.reference collate "default"`;

/** The same from the other end, which the same indexes give: for the page before a place. */
export const reversed: Readonly<Record<QueueOrder, RawBuilder<unknown>>> = {
  urgency: sql`d.urgent_on desc, d.submitted_at desc, d.reference desc`,
  oldest: sql`d.submitted_at desc, d.reference desc`,
  newest: sql`d.submitted_at, d.reference`,
  name: sql`d.sort_name desc, d.reference desc`,
};

/** The rows on one side of a place. A name is personal: its place is told by the reference alone. */
const beside = (
  order: QueueOrder,
  { reference, submittedAt, urgentOn }: QueuePlace,
  isAfter: boolean,
): RawBuilder<SqlBool> => {
  const beyond = (order === "newest") === isAfter ? sql`<` : sql`>`;
  switch (order) {
    case "urgency":
      return sql<SqlBool>`(d.urgent_on, d.submitted_at, d.reference)
        ${beyond} (${urgentOn}::date, ${submittedAt}::timestamptz, ${reference})`;
    case "oldest":
    case "newest":
      return sql<SqlBool>`(d.submitted_at, d.reference) ${beyond} (${submittedAt}::timestamptz, ${reference})`;
    case "name":
      return sql<SqlBool>`(d.sort_name, d.reference)
        ${beyond} ((select n.sort_name from desk_files n where n.reference = ${reference}), ${reference})`;
  }
};

export const after = (order: QueueOrder, place: QueuePlace): RawBuilder<SqlBool> =>
  beside(order, place, true);

export const before = (order: QueueOrder, place: QueuePlace): RawBuilder<SqlBool> =>
  beside(order, place, false);
