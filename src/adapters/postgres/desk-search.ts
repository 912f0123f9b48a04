import { type RawBuilder, type SqlBool, sql } from "kysely";
import type { SearchQuery, SoughtWord } from "#usecases/ports/desk-queue.ts";

/** Common names match tens of thousands of files: so many are ranked, and whoever looks is told to say more. */
const mostRanked = 1000;

/** With so many exact matches, nobody looks for a slip of the finger. */
const enoughExact = 20;

const words = (list: readonly string[]) => sql`${[...list]}::text[]`;

const exactly = ({ names, joined }: SearchQuery): RawBuilder<SqlBool> => {
  const each = sql<SqlBool>`d.words @> ${words(names.map(({ word }) => word))}`;
  return joined === null ? each : sql<SqlBool>`(${each} or d.words @> ${words([joined.word])})`;
};

/** The files a slip away: by each name, or by all of them in one word. */
const nearly = ({ names, joined, offices, terms: { birthDate } }: SearchQuery): RawBuilder<unknown> => {
  const looked = offices === "every" ? null : [...offices];
  const near = (sought: readonly SoughtWord[]) =>
    sql`select * from desk_files_near(${JSON.stringify(sought.map(({ near: all }) => all))}::jsonb,
      ${looked}::text[], ${birthDate}::text, ${mostRanked})`;
  return joined === null ? near(names) : sql`(${near(names)}) union (${near([joined])})`;
};

/** What must match besides the names, in the offices that may be seen. */
const beside = ({ terms, offices }: SearchQuery): RawBuilder<SqlBool> => {
  const { reference, email, neph, birthDate } = terms;
  return sql.join(
    [
      offices === "every" ? sql`true` : sql`d.office = any(${[...offices]})`,
      // The references that begin so: `~` comes after every sign of a reference.
      ...(reference === null ? [] : [sql`d.reference >= ${reference} and d.reference < ${`${reference}~`}`]),
      ...(email === null
        ? []
        : [sql`d.account_id in (select a.id from accounts a where a.email = ${email})`]),
      ...(neph === null ? [] : [sql`d.neph = ${neph}`]),
      ...(birthDate === null ? [] : [sql`d.birth_date = ${birthDate}`]),
    ],
    sql` and `,
  );
};

/** What the found are put in order by: to the letter first, then what waits, then the newest. */
export const rank = sql`is_exact desc, is_waiting desc, submitted_at desc, reference`;

/** The files found with their rank: those that match to the letter; when they are few, also those a slip away. */
export const found = (query: SearchQuery): RawBuilder<unknown> => {
  const base = beside(query);
  const keys = sql`d.reference, d.is_waiting, d.submitted_at`;
  if (query.names.length === 0)
    return sql`(select ${keys}, true as is_exact from desk_files d where ${base} limit ${mostRanked})`;
  const { reference, email, neph } = query.terms;
  // The function has looked at the office and the birth date already.
  const isWhole = reference === null && email === null && neph === null;
  const isKept = isWhole
    ? sql`true`
    : sql`exists (select from desk_files d where d.reference = near.reference and ${base})`;
  const near = sql`select near.*, false from near where ${isKept}`;
  return sql`(
    with exact as materialized (
      select ${keys} from desk_files d where ${base} and ${exactly(query)} limit ${mostRanked}),
    near as materialized (
      select * from (${nearly(query)}) near
      where (select count(*) from exact) < ${enoughExact} and reference not in (select reference from exact))
    select *, true as is_exact from exact
    union all
    (${near} order by is_waiting desc, submitted_at desc limit ${query.limit}))`;
};
