import { type Kysely, type RawBuilder, sql, type Transaction } from "kysely";
import type { FigureCounts } from "#domain/derive/figures.ts";
import type { FiguresQuery, FiguresReads, FiguresWrites } from "#usecases/figures-store.ts";
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

/** Which lines of a table, named by its letter, are of the offices and the reason looked at. */
const of = (table: "d" | "f", { offices, procedure }: FiguresQuery): RawBuilder<unknown> => {
  const office = sql.ref(`${table}.office`);
  const within = sql`${office} = any(${[...offices]}::text[])`;
  return procedure === null ? within : sql`${within} and ${sql.ref(`${table}.procedure`)} = ${procedure}`;
};

const rows = (from: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`(select coalesce(jsonb_agg(to_jsonb(line)), '[]') from (${from}) line)`;

const inQueue = ({ queue }: FiguresQuery): RawBuilder<unknown> => sql`state = any(${[...queue]}::text[])`;

/** What waits, what is late and what was counted, for each office or each reason. */
const partsBy = (column: "office" | "procedure", query: FiguresQuery): RawBuilder<unknown> => {
  const by = sql.ref(column);
  return rows(sql`
    select ${by}, 'waiting' as what, sum(files)::int as files from standing
    where ${inQueue(query)} group by ${by}
    union all
    select ${by}, 'late', sum(files)::int from standing where is_late group by ${by}
    union all
    select ${by}, what, sum(files)::int from counted
    where what in ('arrival', 'acceptance', 'refusal', 'supplement') group by ${by}, what`);
};

/** What an office has to do and has done, in one statement. */
export const figuresOf = (db: Kysely<Schema>): FiguresReads => ({
  figures: async (query) => {
    const { rows: answer } = await sql<{ counts: FigureCounts }>`
      with standing as materialized (
        select d.office, d.procedure, d.state, d.held_by is null as is_free, ${isLate(query)} as is_late,
          width_bucket(d.submitted_at, ${query.ages.map(String)}::timestamptz[]) as age, count(*)::int as files
        from desk_files d where ${underWay} and ${of("d", query)}
        group by 1, 2, 3, 4, 5, 6
      ), lines as (
        select week, office, procedure, what, subject, reason, days, files from figures f
        where f.week >= ${query.since}::date and ${of("f", query)}
        union all
        select week, office, procedure, what, subject, reason, days, 1 from figure_facts f
        where f.week >= ${query.since}::date and ${of("f", query)}
      ), counted as materialized (
        select week, office, procedure, what, subject, reason, days, sum(files)::int as files from lines
        group by 1, 2, 3, 4, 5, 6, 7
      )
      select jsonb_build_object(
        'standing', ${rows(sql`select state, is_free as "isFree", is_late as "isLate", sum(files)::int as files
          from standing group by 1, 2, 3`)},
        'ages', ${rows(sql`select age, sum(files)::int as files from standing where ${inQueue(query)} group by 1`)},
        'weeks', ${rows(sql`select week, what, sum(files)::int as files from counted
          where what in ('arrival', 'supplement', 'acceptance', 'refusal', 'closing') group by 1, 2`)},
        'delays', ${rows(sql`select subject as state, days, sum(files)::int as files from counted
          where what = 'passage' group by 1, 2`)},
        'causes', ${rows(sql`select what, subject, reason, sum(files)::int as files from counted
          where what in ('document', 'answer', 'ground') group by 1, 2, 3`)},
        'offices', ${partsBy("office", query)},
        'procedures', ${partsBy("procedure", query)}) as counts`.execute(db);
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
        insert into figures as f (week, office, procedure, what, subject, reason, days, files)
        select week, office, procedure, what, subject, reason, days, count(*) from taken
        group by 1, 2, 3, 4, 5, 6, 7 order by 1, 2, 3, 4, 5, 6, 7
        on conflict (week, office, procedure, what, subject, reason, days)
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
