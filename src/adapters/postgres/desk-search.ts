import { type RawBuilder, type SqlBool, sql } from "kysely";
import type { SearchQuery } from "#usecases/desk-queue.ts";

/** Common names match tens of thousands of files: so many are ranked, and whoever looks is told to say more. */
const mostRanked = 3000;

/** With so many exact matches, nobody looks for a slip of the finger. */
const enoughExact = 20;

const words = (list: readonly string[]) => sql`${[...list]}::text[]`;

const exactly = ({ names, joined }: SearchQuery): RawBuilder<SqlBool> => {
  const each = sql<SqlBool>`d.words @> ${words(names.map(({ word }) => word))}`;
  return joined === null ? each : sql<SqlBool>`(${each} or d.words @> ${words([joined.word])})`;
};

/** Of all the spellings a slip away, those that somebody bears: a handful of hundreds. */
const known = (near: readonly string[]) =>
  sql`array(select w.word::text from desk_words w where w.word = any(${words(near)}))`;

const nearly = ({ names, joined }: SearchQuery): RawBuilder<SqlBool> => {
  const each = sql.join(
    names.map(({ near }) => sql`d.words && ${known(near)}`),
    sql` and `,
  );
  return joined === null
    ? sql<SqlBool>`(${each})`
    : sql<SqlBool>`((${each}) or d.words && ${known(joined.near)})`;
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

/** The references found: those that match to the letter; when they are few, also those a slip away. */
export const found = (query: SearchQuery): RawBuilder<unknown> => {
  const base = beside(query);
  if (query.names.length === 0)
    return sql`(select d.reference, true as is_exact from desk_files d where ${base} limit ${mostRanked})`;
  return sql`(
    with exact as materialized (
      select d.reference from desk_files d where ${base} and ${exactly(query)} limit ${mostRanked})
    select reference, true as is_exact from exact
    union all (
      select d.reference, false from desk_files d
      where (select count(*) from exact) < ${enoughExact} and ${base} and ${nearly(query)}
        and d.reference not in (select reference from exact)
      limit ${mostRanked}))`;
};
