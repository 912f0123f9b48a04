import { type Kysely, type RawBuilder, type SqlBool, sql } from "kysely";
import type { Actor } from "#domain/actors.ts";
import type { ApplicationSummary, Lapse, PhotoDeposit, QueueQuery, Store } from "#usecases/store.ts";
import { seenElsewhereJson } from "./prints.ts";
import { deadlinesJson, isoOrNull, journalJson, messagesJson, toView } from "./rows.ts";
import type { Schema } from "./schema.ts";

/** The next thing that lapses of each row: a clock of the state, the provisional licence, the photograph. */
const nextLapse = sql<{ what: Lapse; last_day: string }>`lateral (
  select what, last_day from (
    select case when d.state is null then 'provisional' else 'state' end as what, d.last_day
    from deadlines d
    where d.reference = applications.reference and d.closed_at is null
    union all
    select 'ePhoto', (applications.record->'ePhoto'->>'lastDay')::date
  ) candidates
  where last_day is not null
  order by last_day, what
  limit 1)`;

const heldBy = (holder: QueueQuery["holder"]): RawBuilder<SqlBool> => {
  if (holder === "anyone") return sql<SqlBool>`true`;
  if (holder === "nobody") return sql<SqlBool>`claimed_by is null`;
  return sql<SqlBool>`claimed_by = ${holder.agentId}`;
};

const depositJson = sql<PhotoDeposit | null>`(
  select jsonb_build_object('id', p.id, 'photographerId', p.photographer_id, 'codeEnding', p.code_ending,
    'key', p.wrapped_key, 'photo', p.photo, 'signature', p.signature, 'findings', p.findings, 'depositedAt', to_char(p.deposited_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    'lastDay', p.last_day, 'reservedBy', p.reserved_by)
  from photo_deposits p where p.id::text = applications.record->'ePhoto'->>'depositId')`;

const othersJson = sql<ApplicationSummary[]>`coalesce((
  select jsonb_agg(jsonb_build_object('reference', o.reference, 'procedure', o.procedure, 'state', o.state,
    'stateSince', to_char(o.state_since at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    'submittedAt', to_char(o.submitted_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    'category', o.record->'answers'->>'category') order by o.submitted_at desc)
  from applications o
  where o.account_id = applications.account_id and o.reference <> applications.reference
    and o.submitted_at is not null), '[]'::jsonb)`;

/** What the instructing agents read: the queue, and a file with the note that it was looked at. */
export const deskReadsOf = (db: Kysely<Schema>): Pick<Store, "look" | "queue"> => ({
  look: async ({ reference, agent, at, dayStart }) => {
    const actor: Actor = { kind: "agent", agentId: agent.id };
    // One statement notes the look and reads the file: the page shows it from the next visit on.
    const row = await db
      .with("noted", (query) =>
        query
          .insertInto("journal")
          .columns(["reference", "event", "actor", "state", "details", "at"])
          .expression((eb) =>
            eb
              .selectFrom("applications as a")
              .select([
                "a.reference",
                sql<"opened">`'opened'`.as("event"),
                sql<Actor>`${JSON.stringify(actor)}::jsonb`.as("actor"),
                "a.state",
                sql<Record<string, string>>`${JSON.stringify({ agent: agent.name })}::jsonb`.as("details"),
                sql<Date>`${at.toString()}::timestamptz`.as("at"),
              ])
              .where("a.reference", "=", reference)
              .where("a.submitted_at", "is not", null)
              .where((where) =>
                where.not(
                  where.exists(
                    where
                      .selectFrom("journal as j")
                      .select("j.id")
                      .where("j.reference", "=", reference)
                      .where("j.event", "=", "opened")
                      .where(sql`j.actor->>'agentId'`, "=", agent.id)
                      .where("j.at", ">=", sql<Date>`${dayStart.toString()}`),
                  ),
                ),
              ),
          )
          .returning("id"),
      )
      .selectFrom("applications")
      .innerJoin("accounts", "accounts.id", "applications.account_id")
      .select(["record", "wrapped_key", "email", "mobile", "mobile_confirmed_at", "language"])
      .select([journalJson.as("journal"), deadlinesJson.as("deadlines"), messagesJson.as("messages")])
      .select([depositJson.as("deposit"), othersJson.as("others")])
      .select(seenElsewhereJson.as("seenElsewhere"))
      .where("reference", "=", reference)
      .where("submitted_at", "is not", null)
      .executeTakeFirst();
    return row === undefined
      ? null
      : { ...toView(row), deposit: row.deposit, others: row.others, seenElsewhere: row.seenElsewhere };
  },

  queue: async ({ states, holder, order, limit }) => {
    const rows = await db
      .selectFrom("applications")
      .leftJoin("staff", "staff.id", "applications.claimed_by")
      .leftJoin(nextLapse.as<"lapse">(sql`lapse`), (join) => join.onTrue())
      .select(["reference", "procedure", "state", "state_since", "submitted_at", "claimed_by", "staff.name"])
      .select(["lapse.what", sql<string | null>`lapse.last_day::text`.as("last_day")])
      .select([
        sql<string>`coalesce(record->'answers'->>'birthName', '')`.as("birth_name"),
        sql<string>`coalesce(record->'answers'->>'firstNames', '')`.as("first_names"),
        sql<string | null>`record->'answers'->>'category'`.as("category"),
        sql<string>`count(*) over ()`.as("total"),
      ])
      .where("state", "in", [...states])
      .where("submitted_at", "is not", null)
      .where(heldBy(holder))
      .$if(order === "lapse", (query) => query.orderBy("lapse.last_day", (by) => by.asc().nullsLast()))
      .orderBy("submitted_at")
      .orderBy("reference")
      .limit(limit)
      .execute();
    return {
      total: Number(rows[0]?.total ?? 0),
      rows: rows.map((row) => ({
        reference: row.reference,
        procedure: row.procedure,
        state: row.state,
        stateSince: row.state_since.toISOString(),
        submittedAt: isoOrNull(row.submitted_at) ?? "",
        birthName: row.birth_name,
        firstNames: row.first_names,
        category: row.category,
        claimedBy: row.claimed_by,
        claimedByName: row.name,
        lapse: row.last_day === null || row.what === null ? null : { what: row.what, lastDay: row.last_day },
      })),
    };
  },
});
