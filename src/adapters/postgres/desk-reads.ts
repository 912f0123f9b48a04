import { type Kysely, sql } from "kysely";
import type { Actor } from "#domain/actors.ts";
import type { ApplicationSummary, DeskView, Store, Twin } from "#usecases/ports/store.ts";
import { seenElsewhereJson } from "./prints.ts";
import { deadlinesJson, depositJson, journalJson, messagesJson, toView } from "./rows.ts";
import type { Schema } from "./schema.ts";

const othersJson = sql<ApplicationSummary[]>`coalesce((
  select jsonb_agg(jsonb_build_object('reference', o.reference, 'procedure', o.procedure, 'state', o.state,
    'stateSince', to_char(o.state_since at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    'submittedAt', to_char(o.submitted_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    'category', o.record->'answers'->>'category') order by o.submitted_at desc)
  from applications o
  where o.account_id = applications.account_id and o.reference <> applications.reference
    and o.submitted_at is not null), '[]'::jsonb)`;

const colleaguesJson = sql<DeskView["colleagues"]>`coalesce((
  select jsonb_agg(jsonb_build_object('id', s.id, 'name', s.name) order by s.name)
  from staff s
  where s.office = applications.office and s.role <> 'auditor' and s.disabled_at is null), '[]'::jsonb)`;

/** Born the same day, with a word of the name in common, under another account. */
const twinsJson = sql<Twin[]>`coalesce((
  select jsonb_agg(jsonb_build_object('reference', t.reference, 'procedure', t.procedure, 'state', t.state,
    'answers', other.record->'answers') order by t.submitted_at desc)
  from desk_files mine
  join desk_files t on t.birth_date = mine.birth_date and t.words && mine.words and t.account_id <> mine.account_id
  join applications other on other.reference = t.reference
  where mine.reference = applications.reference), '[]'::jsonb)`;

/** What the instructing agents read: a file with the note that it was looked at. */
export const deskReadsOf = (db: Kysely<Schema>): Pick<Store, "look"> => ({
  look: async ({ reference, agent, offices, at, dayStart }) => {
    if (offices.length === 0) return null;
    const { id: agentId, role, office } = agent;
    const actor: Actor = { kind: "agent", agentId, role, office };
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
              .where("a.office", "in", [...offices])
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
      .select([colleaguesJson.as("colleagues"), twinsJson.as("twins")])
      .select(seenElsewhereJson.as("seenElsewhere"))
      .where("reference", "=", reference)
      .where("submitted_at", "is not", null)
      .where("office", "in", [...offices])
      .executeTakeFirst();
    if (row === undefined) return null;
    const { deposit, others, colleagues, twins, seenElsewhere } = row;
    return { ...toView(row), deposit, others, colleagues, twins, seenElsewhere };
  },
});
