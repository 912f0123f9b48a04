import { type Transaction as DatabaseTransaction, type RawBuilder, sql } from "kysely";
import { seenAgain } from "#domain/documents/thresholds.ts";
import type { SeenElsewhere, Transaction } from "#usecases/ports/store.ts";
import type { Schema } from "./schema.ts";

/** What files are recognised by, kept and dropped with the application that holds them. */
export const printsIn = (trx: DatabaseTransaction<Schema>): Pick<Transaction, "keepPrints"> => ({
  keepPrints: async (reference, prints) => {
    await trx.deleteFrom("file_prints").where("reference", "=", reference).execute();
    if (prints.length === 0) return;
    const rows = prints.map(({ fileId, page, sha256, look }) => ({
      reference,
      file_id: fileId,
      page,
      sha256,
      look,
    }));
    await trx.insertInto("file_prints").values(rows).execute();
  },
});

/** Where one of the parts of sixteen bits is the same, the whole is compared. */
const partOf = (table: string, part: number): RawBuilder<string> =>
  sql`substr(${sql.ref(`${table}.look`)}, ${sql.lit(part * 4 + 1)}, 4)`;

const likeLooks = [0, 1, 2, 3, 4].map(
  (part) => sql`
    select own.file_id, theirs.reference, false as is_same_file
    from file_prints own join file_prints theirs on ${partOf("theirs", part)} = ${partOf("own", part)}
    where own.reference = applications.reference and theirs.reference <> own.reference
      and bit_count(('x' || own.look)::bit(80) # ('x' || theirs.look)::bit(80)) <= ${sql.lit(seenAgain.distance)}`,
);

/** At most so many are told: beyond them, the agent knows enough. */
const mostTold = 20;

/** The files and photos of this application that another one, sent by anybody, holds too. */
export const seenElsewhereJson = sql<SeenElsewhere[]>`coalesce((
  select jsonb_agg(jsonb_build_object('fileId', seen.file_id, 'reference', seen.reference,
    'isSameFile', seen.is_same_file, 'isOfSameAccount', seen.is_of_same_account) order by seen.reference)
  from (
    select found.file_id, found.reference, bool_or(found.is_same_file) as is_same_file,
      o.account_id = applications.account_id as is_of_same_account
    from (
      select own.file_id, theirs.reference, true as is_same_file
      from file_prints own join file_prints theirs on theirs.sha256 = own.sha256
      where own.reference = applications.reference and theirs.reference <> own.reference
      union all ${sql.join(likeLooks, sql` union all `)}
    ) found
    join applications o on o.reference = found.reference and o.submitted_at is not null
    group by found.file_id, found.reference, o.account_id
    order by found.reference
    limit ${sql.lit(mostTold)}
  ) seen), '[]'::jsonb)`;
