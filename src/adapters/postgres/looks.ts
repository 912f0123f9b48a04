import { type Kysely, type RawBuilder, sql } from "kysely";
import type { Application } from "#domain/application.ts";
import type { Look, SeenThing } from "#usecases/ports/audit-store.ts";
import type { Language } from "#usecases/ports/people.ts";
import type { WrappedKey } from "#usecases/ports/services.ts";
import type { PhotoDeposit, Store } from "#usecases/ports/store.ts";
import { depositJson, toApplication } from "./rows.ts";
import type { Schema } from "./schema.ts";

/** Of which document and side a file is: null when the application has no such file. */
const fileSeen = (fileId: string, page: number | null): RawBuilder<unknown> => sql`
  select document.key || '/' || (kept->>'slot') as subject, ${page === null ? null : page + 1}::smallint as page
  from file, jsonb_each(file.record->'documents') document, jsonb_array_elements(document.value->'files') kept
  where kept->>'id' = ${fileId} and jsonb_array_length(kept->'pages') > ${page ?? -1}`;

/** What is there to be seen, as one row, or none: nobody is said to have seen what does not exist. */
const thingSeen = (seen: SeenThing): RawBuilder<unknown> => {
  switch (seen.what) {
    case "page":
      return fileSeen(seen.fileId, seen.page);
    case "original":
      return fileSeen(seen.fileId, null);
    case "ePhoto":
      return sql`select ${seen.which}::text as subject, null::smallint as page
        from file where jsonb_typeof(file.record->'ePhoto') = 'object'`;
    case "signature":
      return sql`select null::text as subject, null::smallint as page
        from file where file.record->'signature'->>'how' = 'drawn'`;
    default:
      return sql`select null::text as subject, null::smallint as page from file`;
  }
};

/** The file that may be seen, as `file`, and the note that it was, as `noted`: before anything else of a statement. */
export const withLook = ({
  reference,
  agent,
  offices,
  at,
  seen,
  onceSince,
}: Look): RawBuilder<unknown> => sql`
  with file as (
    select * from applications a
    where a.reference = ${reference} and a.submitted_at is not null and a.office = any(${[...offices]}::text[])
  ), thing as (${thingSeen(seen)}), noted as (
    insert into looks (reference, agent_id, role, office, what, subject, page, at)
    select ${reference}, ${agent.id}::uuid, ${agent.role}, ${agent.office}, ${seen.what}, thing.subject, thing.page,
      ${at.toString()}::timestamptz
    from thing
    where not exists (
      select from looks l where l.reference = ${reference} and l.agent_id = ${agent.id}::uuid
        and l.what = ${seen.what} and l.subject is not distinct from thing.subject
        and l.page is not distinct from thing.page
        and l.at >= coalesce(${onceSince?.toString() ?? null}::timestamptz, 'infinity'))
  )`;

type SeenRow = {
  readonly record: Application;
  readonly wrapped_key: WrappedKey;
  readonly deposit: PhotoDeposit | null;
  readonly language: Language;
};

/** One statement notes the look and reads what it shows. */
export const lookInto =
  (db: Kysely<Schema>): Store["lookInto"] =>
  async (look) => {
    const { rows } = await sql<SeenRow>`${withLook(look)}
      select applications.record, applications.wrapped_key, accounts.language, ${depositJson} as deposit
      from file applications join accounts on accounts.id = applications.account_id`.execute(db);
    const [row] = rows;
    if (row === undefined) return null;
    const { record, wrapped_key: key, deposit, language } = row;
    return { application: toApplication(record), key, deposit, language };
  };
