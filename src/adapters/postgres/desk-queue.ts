import { type Kysely, type RawBuilder, sql } from "kysely";
import type { QueueOrder } from "#domain/queue-view.ts";
import type {
  Count,
  DeskQueues,
  FileFilter,
  FoundFile,
  Queue,
  QueuePlace,
  QueueQuery,
  QueueRow,
} from "#usecases/ports/desk-queue.ts";
import { after, before, kept, ordered, ownReference, reversed } from "./desk-filter.ts";
import { found, rank } from "./desk-search.ts";
import type { Schema } from "./schema.ts";

const utc = (column: RawBuilder<unknown>) =>
  sql`to_char(${column} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

/** A row as the desk shows it, made in the database: instants keep their microseconds, which places need. */
const shown = sql`jsonb_build_object('reference', d.reference, 'office', d.office,
  'procedure', d.procedure, 'category', d.category, 'department', d.department, 'state', d.state,
  'stateSince', ${utc(sql`d.state_since`)}, 'submittedAt', ${utc(sql`d.submitted_at`)},
  'birthName', d.birth_name, 'firstNames', d.first_names, 'birthDate', d.birth_date,
  'heldBy', d.held_by, 'heldByName', d.held_by_name, 'comesBackTo', d.comes_back_to, 'doubts', d.doubts,
  'urgency', case when d.urgent_for is null then null
    else jsonb_build_object('what', d.urgent_for, 'lastDay', d.urgent_on) end)`;

/** The references of a view from a place on, or back from it: read from an index alone. */
const listed = (query: Omit<QueueQuery, "limit">, limit: number) => {
  const { filter, order } = query;
  const isBack = isBackwards(query);
  const place = isBack
    ? before(order, query.before)
    : query.after === null
      ? sql`true`
      : after(order, query.after);
  return sql`(
    select d.reference from desk_files d
    where ${kept(filter)} and ${place}
    order by ${isBack ? reversed[order] : ordered[order]} limit ${limit})`;
};

const isBackwards = <Query extends Pick<QueueQuery, "before">>(
  query: Query,
): query is Query & { readonly before: QueuePlace } => query.before !== undefined && query.before !== null;

const rowsOf = (references: RawBuilder<unknown>, order: QueueOrder) => sql`(
  select coalesce(jsonb_agg(${shown} order by ${ordered[order]}), '[]')
  from ${references} page join desk_files d on d.reference = page.reference)`;

/** One row more than asked tells whether there is another page. */
const pageOf = (query: QueueQuery) => rowsOf(listed(query, query.limit + 1), query.order);

/** A page with how many files the view has: the first page begins what is counted, and both are read at once. */
const countedPageOf = (query: QueueQuery, countTo: number): RawBuilder<unknown> =>
  query.after === null && !isBackwards(query)
    ? sql`(with listed as materialized ${listed(query, Math.max(countTo, query.limit) + 1)}
        select ${rowsOf(sql`(select reference from listed limit ${query.limit + 1})`, query.order)} as page,
          (select count(*) from listed) as total)`
    : sql`(select ${pageOf(query)} as page, ${countOf(query.filter, countTo)} as total)`;

const placeOf = ({ reference, submittedAt, urgency }: QueueRow): QueuePlace => ({
  reference,
  submittedAt,
  urgentOn: urgency?.lastDay ?? "infinity",
});

/** The row too many, which tells whether there is another page, is on the side that one goes to. */
const cutAt = (
  rows: readonly QueueRow[],
  query: Pick<QueueQuery, "after" | "before" | "limit">,
): Pick<Queue, "rows" | "next" | "previous"> => {
  const isBack = isBackwards(query);
  const isMore = rows.length > query.limit;
  const page = isBack ? rows.slice(-query.limit) : rows.slice(0, query.limit);
  const first = page[0];
  const last = page.at(-1);
  const hasPrevious = isBack ? isMore : query.after !== null;
  return {
    rows: page,
    next: last !== undefined && (isBack || isMore) ? placeOf(last) : null,
    previous: first !== undefined && hasPrevious ? placeOf(first) : null,
  };
};

const countOf = (filter: FileFilter, limit: number) =>
  sql`(select count(*) from (select from desk_files d where ${kept(filter)} limit ${limit + 1}) counted)`;

const toCount = (files: number, limit: number): Count =>
  files > limit ? { files: limit, isMore: true } : { files, isMore: false };

/** What queues and searches read, each in one statement. */
export const deskQueuesOf = (db: Kysely<Schema>): Omit<DeskQueues, "refreshDesk"> => ({
  queue: async ({ countTo, counted, ...query }) => {
    const counts = counted.map((filter) => countOf(filter, countTo));
    const { rows } = await sql<{ page: QueueRow[]; total: string; counts: number[] }>`
      select counted.*, jsonb_build_array(${sql.join(counts)}) as counts
      from ${countedPageOf(query, countTo)} counted`.execute(db);
    const [row] = rows;
    if (row === undefined) throw new Error("a statement without a table gives one row");
    return {
      ...cutAt(row.page, query),
      total: toCount(Number(row.total), countTo),
      counts: row.counts.map((files) => toCount(files, countTo)),
    };
  },

  savedViews: ({ id, office }) =>
    db
      .selectFrom("desk_views")
      .select(["id", "name", "owner", "office", "view"])
      .where((view) => view.or([view("owner", "=", id), view("office", "=", office)]))
      .orderBy("name")
      .execute(),

  files: async (query) => {
    const { rows } = await sql<{ page: QueueRow[] }>`select ${pageOf(query)} as page`.execute(db);
    return cutAt(rows[0]?.page ?? [], query);
  },

  find: async (query) => {
    const { rows } = await sql<{ file: FoundFile }>`
      select ${shown} || jsonb_build_object('words', d.words, 'neph', d.neph) as file
      from (select * from ${found(query)} found order by ${rank} limit ${query.limit}) first
      join desk_files d on d.reference = first.reference
      order by first.is_exact desc, d.is_waiting desc, d.submitted_at desc, d.reference`.execute(db);
    return rows.map(({ file }) => file);
  },

  colleagues: (offices) =>
    db
      .selectFrom("staff")
      .select(["id", "name", "office"])
      .where("office", "in", [...offices])
      .where("role", "<>", "auditor")
      .where("disabled_at", "is", null)
      .orderBy("name")
      .execute(),

  heldSince: async (before, limit) => {
    const rows = await db
      .selectFrom("desk_files as d")
      .innerJoin("applications", (join) => join.on("applications.reference", "=", ownReference))
      .select("d.reference")
      .where("held_by", "is not", null)
      .where("changed_at", "<", sql<Date>`${before.toString()}::timestamptz`)
      .orderBy("d.reference")
      .limit(limit)
      .execute();
    return rows.map(({ reference }) => reference);
  },
});
