import { type Kysely, type RawBuilder, sql } from "kysely";
import type {
  AuditReads,
  FileTrace,
  LookOf,
  StaffLooks,
  StaffTrace,
  TraceLine,
} from "#usecases/ports/audit-store.ts";
import type { Store } from "#usecases/ports/store.ts";
import { lookInto, withLook } from "./looks.ts";
import type { Schema } from "./schema.ts";

const utc = (column: RawBuilder<unknown>) =>
  sql`to_char(${column} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const events = sql<TraceLine[]>`coalesce((
  select jsonb_agg(jsonb_build_object('kind', 'event', 'at', ${utc(sql`j.at`)}, 'by', j.actor, 'name', s.name,
    'event', j.event, 'details', j.details, 'state', j.state) order by j.id)
  from journal j left join staff s on s.id::text = j.actor->>'agentId'
  where j.reference = file.reference), '[]')`;

const looks = sql<TraceLine[]>`coalesce((
  select jsonb_agg(jsonb_build_object('kind', 'look', 'at', ${utc(sql`l.at`)}, 'name', s.name, 'look', l.what,
    'by', jsonb_build_object('kind', 'agent', 'agentId', l.agent_id, 'role', l.role, 'office', l.office),
    'subject', l.subject, 'page', l.page) order by l.id)
  from looks l left join staff s on s.id = l.agent_id
  where l.reference = file.reference), '[]')`;

const everyStaff = sql<StaffLooks["staff"]>`coalesce((
  select jsonb_agg(jsonb_build_object('id', s.id, 'name', s.name, 'role', s.role, 'office', s.office,
    'hasLeft', s.disabled_at is not null) order by s.name, s.id) from staff s), '[]')`;

type LooksQuery = Parameters<AuditReads["looksBy"]>[0];

const within =
  ({ from, until }: LooksQuery) =>
  (at: RawBuilder<unknown>) =>
    sql`${at} >= ${from.toString()}::timestamptz and ${at} < ${until.toString()}::timestamptz`;

const tracesOf = (query: LooksQuery): RawBuilder<StaffTrace[]> => sql`coalesce((
  select jsonb_agg(jsonb_build_object('at', ${utc(sql`e.at`)}, 'what', e.what, 'detail', e.detail,
    'former', e.former) order by e.at desc, e.id desc)
  from (
    select * from staff_events x where x.staff_id = ${query.agentId}::uuid and ${within(query)(sql`x.at`)}
    order by x.at desc limit ${query.limit}
  ) e), '[]')`;

const looksOf = (query: LooksQuery): RawBuilder<LookOf[]> => {
  const { agentId, limit } = query;
  const during = within(query);
  return sql`coalesce((
    select jsonb_agg(jsonb_build_object('at', ${utc(sql`seen.at`)}, 'reference', seen.reference, 'look', seen.look,
      'subject', seen.subject, 'page', seen.page, 'view', seen.view) order by seen.at desc)
    from (
      select j.at, j.reference, 'opened' as look, null as subject, null::smallint as page, null::jsonb as view
      from journal j where j.event = 'opened' and j.actor->>'agentId' = ${agentId} and ${during(sql`j.at`)}
      union all
      select l.at, l.reference, l.what, l.subject, l.page, null
      from looks l where l.agent_id = ${agentId}::uuid and ${during(sql`l.at`)}
      union all
      select x.at, null, 'export', null, null, x.view
      from desk_exports x where x.agent_id = ${agentId}::uuid and ${during(sql`x.at`)}
      order by at desc limit ${limit}
    ) seen), '[]')`;
};

/** What auditors read: everything of a file, and everything that somebody of the staff saw. */
export const auditOf = (db: Kysely<Schema>): AuditReads & Pick<Store, "lookInto"> => ({
  lookInto: lookInto(db),

  trace: async (look) => {
    const { rows } = await sql<
      Omit<FileTrace, "lines"> & { readonly events: TraceLine[]; readonly looks: TraceLine[] }
    >`${withLook({ ...look, seen: { what: "journal" } })}
      select file.reference, file.procedure, file.state, file.office, ${events} as events, ${looks} as looks
      from file`.execute(db);
    const [row] = rows;
    if (row === undefined) return null;
    const { events: happened, looks: seen, ...file } = row;
    // Stable: what the same instant holds stays in the order it was written.
    return { ...file, lines: [...happened, ...seen].sort((a, b) => a.at.localeCompare(b.at)) };
  },

  looksBy: async (query) => {
    const none = sql`'[]'::jsonb`;
    const { rows } = await sql<StaffLooks>`select ${everyStaff} as staff,
      ${query.agentId === null ? none : looksOf(query)} as looks,
      ${query.agentId === null ? none : tracesOf(query)} as traces`.execute(db);
    const [row] = rows;
    if (row === undefined) throw new Error("a statement without a table gives one row");
    return row;
  },
});
