import { type Kysely, type RawBuilder, sql, type Transaction } from "kysely";
import type { FigureCounts } from "#domain/derive/figures.ts";
import type { Counted } from "#domain/figures.ts";
import type { FiguresQuery, FiguresReads, FiguresWrites } from "#usecases/ports/figures-store.ts";
import type { Schema } from "./schema.ts";

/** To the letter the condition of the index `desk_files_under_way`, which is then all that is read. */
const underWay = sql`d.state not in ('registered', 'delivered', 'completed', 'refused', 'closedIncomplete', 'withdrawn',
  'expired', 'undelivered')`;

const isLate = ({ promises }: FiguresQuery): RawBuilder<unknown> =>
  promises.length === 0
    ? sql`false`
    : sql`case d.state ${sql.join(
        promises.map(
          ({ state, since }) => sql`when ${state} then d.state_since < ${since.toString()}::timestamptz`,
        ),
        sql` `,
      )} else false end`;

const withinOffices = (column: RawBuilder<unknown>, { offices }: FiguresQuery): RawBuilder<unknown> =>
  sql`${column} = any(${[...offices]}::text[])`;

/** True of the reason looked at; of every one when none is. */
const ofReason = (column: RawBuilder<unknown>, { procedure }: FiguresQuery): RawBuilder<unknown> =>
  procedure === null ? sql`true` : sql`${column} = ${procedure}`;

/** The row of all the reasons of an office together. */
const allReasons = "";

const rows = (from: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`(select coalesce(jsonb_agg(to_jsonb(line)), '[]') from (${from}) line)`;

const inQueue = ({ queue }: FiguresQuery): RawBuilder<unknown> => sql`state = any(${[...queue]}::text[])`;

const partKinds: Counted[] = ["arrival", "acceptance", "refusal", "supplement"];

/** How many were sent since each of the instants that part the ages: comparing costs less than sorting into classes. */
const sentSince = ({ ages }: FiguresQuery): RawBuilder<unknown> =>
  sql`array[${sql.join(
    ages.map((since) => sql`count(*) filter (where d.submitted_at >= ${since.toString()}::timestamptz)::int`),
  )}]`;

/** Each class of ages, the oldest one first: what was sent since it begins, less what was sent since the next one. */
const agesOf = (query: FiguresQuery): RawBuilder<unknown> =>
  rows(sql`
    select age, sum(coalesce(sent_since[age], files) - coalesce(sent_since[age + 1], 0))::int as files
    from standing, generate_series(0, ${query.ages.length}::int) age where ${inQueue(query)} group by 1`);

/** What waits, what is late and what was counted, for each office or each reason. */
const partsBy = (
  column: "office" | "procedure",
  counted: RawBuilder<unknown>,
  query: FiguresQuery,
): RawBuilder<unknown> => {
  const by = sql.ref(column);
  return rows(sql`
    select ${by}, 'waiting' as what, sum(files)::int as files from standing
    where ${inQueue(query)} group by ${by}
    union all
    select ${by}, 'late', sum(late)::int from standing where late > 0 group by ${by}
    union all
    select ${by}, what, sum(files)::int from ${counted} counted
    where what = any(${partKinds}::text[]) group by ${by}, what`);
};

/** The same, reason by reason: rows of each one, which only this table needs. */
const countedByReason = (query: FiguresQuery): RawBuilder<unknown> => sql`(
  select f.procedure, f.what, f.files from figures f
  where ${withinOffices(sql`f.office`, query)} and f.procedure = any(${[...query.procedures]}::text[])
    and f.what = any(${partKinds}::text[]) and f.week >= ${query.since}::date
  union all
  select f.procedure, f.what, 1 from figure_facts f
  where ${withinOffices(sql`f.office`, query)} and ${ofReason(sql`f.procedure`, query)}
    and f.week >= ${query.since}::date)`;

/** What an office has to do and has done, in one statement. */
export const figuresOf = (db: Kysely<Schema>): FiguresReads => ({
  figures: async (query) => {
    const { rows: answer } = await sql<{ counts: FigureCounts }>`
      with standing as materialized (
        select d.office, d.procedure, d.state, d.held_by is null as is_free, count(*)::int as files,
          count(*) filter (where ${isLate(query)})::int as late, ${sentSince(query)} as sent_since
        from desk_files d
        where ${underWay} and ${withinOffices(sql`d.office`, query)} and ${ofReason(sql`d.procedure`, query)}
        group by 1, 2, 3, 4
      ), counted as materialized (
        select f.office, f.what, f.week, f.subject, f.reason, f.days, f.files from figures f
        where ${withinOffices(sql`f.office`, query)} and f.procedure = ${query.procedure ?? allReasons}
          and f.week >= ${query.since}::date
        union all
        select f.office, f.what, f.week, f.subject, f.reason, f.days, 1 from figure_facts f
        where ${withinOffices(sql`f.office`, query)} and ${ofReason(sql`f.procedure`, query)}
          and f.week >= ${query.since}::date
      )
      select jsonb_build_object(
        'standing', ${rows(sql`select state, is_free as "isFree", is_late as "isLate", sum(counted)::int as files
          from standing, lateral (values (true, late), (false, files - late)) parts (is_late, counted)
          where counted > 0 group by 1, 2, 3`)},
        'ages', ${agesOf(query)},
        'weeks', ${rows(sql`select week, what, sum(files)::int as files from counted
          where what in ('arrival', 'supplement', 'acceptance', 'refusal', 'closing') group by 1, 2`)},
        'delays', ${rows(sql`select subject as state, days, sum(files)::int as files from counted
          where what = 'passage' group by 1, 2`)},
        'causes', ${rows(sql`select what, subject, reason, sum(files)::int as files from counted
          where what in ('document', 'answer', 'ground') group by 1, 2, 3`)},
        'offices', ${partsBy("office", sql`counted`, query)},
        'procedures', ${partsBy("procedure", countedByReason(query), query)}) as counts`.execute(db);
    const [row] = answer;
    if (row === undefined) throw new Error("a statement without a table gives one row");
    return row.counts;
  },

  addUpFacts: async (limit) => {
    // In the order of the key: two processes that add at once never wait for each other in a circle.
    const { rows: added } = await sql<{ facts: number }>`
      with taken as (
        delete from figure_facts where id in (
          select id from figure_facts order by id limit ${limit} for update skip locked)
        returning week, office, procedure, what, subject, reason, days
      ), added as (
        insert into figures as f (office, procedure, what, week, subject, reason, days, files)
        select office, reasons.procedure, what, week, subject, reason, days, count(*)
        from taken, unnest(array[taken.procedure, ${allReasons}]) reasons (procedure)
        group by 1, 2, 3, 4, 5, 6, 7 order by 1, 2, 3, 4, 5, 6, 7
        on conflict (office, procedure, what, week, subject, reason, days)
          do update set files = f.files + excluded.files
      )
      select count(*)::int as facts from taken`.execute(db);
    return added[0]?.facts ?? 0;
  },
});

/** What is to be counted, inside one transaction. */
export const figuresIn = (trx: Transaction<Schema>): FiguresWrites => ({
  countFacts: async (facts) => {
    if (facts.length > 0)
      await trx
        .insertInto("figure_facts")
        .values([...facts])
        .execute();
  },
});
