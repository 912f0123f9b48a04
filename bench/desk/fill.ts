import { type Kysely, sql } from "kysely";
import { deskFileRow } from "#adapters/postgres/desk-files.ts";
import { applicationColumns } from "#adapters/postgres/rows.ts";
import type { Schema } from "#adapters/postgres/schema.ts";
import { dayOf } from "#domain/dates.ts";
import { defaultSettings } from "#domain/deadlines.ts";
import { deskReading } from "#domain/derive/desk-entry.ts";
import { weekOf } from "#domain/figures.ts";
import { type OfficeId, officeIds } from "#domain/offices.ts";
import { procedureIds } from "#domain/procedure-ids.ts";
import { everyVersion } from "#procedures/index.ts";
import { agentIdOf, agentsInOffice, applicationNumber, type Seeded } from "./applications.ts";

const atATime = 2000;
const reading = deskReading(defaultSettings, everyVersion);

const officeIndex = (office: OfficeId): number => officeIds.indexOf(office);

const fillStaff = async (db: Kysely<Schema>): Promise<void> => {
  for (const [office, id] of officeIds.entries()) {
    const members = Array.from({ length: agentsInOffice }, (_, number) => {
      const agent = agentIdOf(office * agentsInOffice + number);
      const role = number === 0 ? ("supervisor" as const) : ("agent" as const);
      return {
        id: agent,
        login: agent,
        name: `Agent ${agent.slice(0, 4)}`,
        password_hash: "",
        office: id,
        role,
      };
    });
    await db.insertInto("staff").values(members).execute();
  }
};

/** Rows as one JSON document that the database takes apart: one parameter, however many columns. */
const insertRows = async (db: Kysely<Schema>, table: string, rows: readonly object[]): Promise<void> => {
  const [first] = rows;
  if (first === undefined) return;
  const columns = sql.join(Object.keys(first).map((column) => sql.ref(column)));
  await sql`insert into ${sql.table(table)} (${columns})
    select ${columns} from json_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)}::json)`.execute(
    db,
  );
};

const insertSeeded = async (db: Kysely<Schema>, seeded: readonly Seeded[]): Promise<void> => {
  await insertRows(
    db,
    "accounts",
    seeded.map(({ application, email }) => ({
      id: application.accountId,
      email,
      email_confirmed_at: application.createdAt,
      language: "fr",
      created_at: application.createdAt,
    })),
  );
  await insertRows(
    db,
    "applications",
    seeded.map(({ application }) => ({
      reference: application.reference,
      wrapped_key: `seed.${application.accountId}${application.accountId}`,
      ...applicationColumns(application),
      record: application,
    })),
  );
  await insertRows(
    db,
    "desk_files",
    seeded.map(({ application }) => deskFileRow(application, reading) ?? {}),
  );
};

/** What surrounds an application: about twelve lines of journal, three messages, two delays. */
const surround = async (db: Kysely<Schema>): Promise<void> => {
  await sql`insert into journal (reference, event, actor, state, details, at)
    select a.reference, (array['started','answersSaved','answersSaved','documentReceived','documentChecked',
        'documentReceived','ePhotoReserved','submit','claimed','openExamination','documentAccepted','opened'])[n],
      jsonb_build_object('kind', 'applicant', 'accountId', a.account_id), a.state,
      jsonb_build_object('document', 'identityProof', 'slot', 'front'), a.created_at + n * interval '7 minutes'
    from applications a, generate_series(1, 12) n`.execute(db);
  await sql`insert into messages (id, account_id, reference, channel, kind, facts, recipient, language, created_at,
      sent_at, subject, body)
    select gen_random_uuid(), a.account_id, a.reference, 'email',
      (array['applicationRegistered','examinationBegun','applicationAccepted'])[n], '{}', 'personne@demo.example',
      'fr', a.created_at + n * interval '1 day', a.created_at + n * interval '1 day', 'Votre demande de permis',
      repeat('Votre demande suit son cours. ', 20)
    from applications a, generate_series(1, 3) n`.execute(db);
  await sql`insert into deadlines (reference, kind, state, last_day, fires_on, closed_at)
    select a.reference, 'expiry', a.state, (a.state_since + interval '30 days')::date,
      (a.state_since + interval '31 days')::date, case when d.is_waiting then null else a.state_since end
    from applications a join desk_files d on d.reference = a.reference, generate_series(1, 2)`.execute(db);
};

/** What happened over half a year, week by week, for each reason of each office and for all of them together. */
const countFigures = async (db: Kysely<Schema>, now: Temporal.Instant): Promise<void> => {
  const monday = weekOf(dayOf(now)).toString();
  await sql`insert into figures (week, office, procedure, what, subject, reason, days, files)
    select ${monday}::date - 7 * week, office, procedure, counted.what, counted.subject, counted.reason, counted.days, 40
    from generate_series(0, 25) week, unnest(${[...officeIds]}::text[]) office,
      unnest(${["", ...procedureIds]}::text[]) procedure, (
        select what, '' as subject, '' as reason, 0 as days
          from unnest(array['arrival', 'acceptance', 'refusal', 'supplement', 'closing']) what
        union all select 'passage', state, '', days
          from unnest(array['submitted', 'underExamination', 'supplementRequested', 'inProduction', 'dispatched']) state,
            generate_series(1, 15) days
        union all select 'document', document, cause, 0
          from unnest(array['identityProof', 'proofOfAddress', 'provisionalCertificate']) document,
            unnest(array['unreadable', 'tooOld', 'otherPerson', 'cutOff']) cause
      ) counted`.execute(db);
};

/** Indexes and the list of words, made once everything is there, are made faster, and as tight as they will be after a maintenance. */
const withoutIndexes = async (db: Kysely<Schema>, fill: () => Promise<void>): Promise<void> => {
  const { rows } = await sql<{ name: string; definition: string }>`
    select indexname as name, indexdef as definition from pg_indexes
    where tablename = 'desk_files' and indexname <> 'desk_files_pkey'`.execute(db);
  for (const { name } of rows) await sql`drop index ${sql.ref(name)}`.execute(db);
  await sql`alter table desk_files disable trigger user`.execute(db);
  await fill();
  await sql`insert into desk_words select distinct unnest(words) from desk_files`.execute(db);
  await sql`alter table desk_files enable trigger user`.execute(db);
  for (const { definition } of rows) await sql.raw(definition).execute(db);
};

/** Fills an empty database with so many invented applications, the same ones each time for the same day. */
export const fillDesk = async (
  db: Kysely<Schema>,
  count: number,
  now: Temporal.Instant,
  tell: (done: number) => void,
): Promise<void> => {
  const known = await db.selectFrom("applications").select("reference").limit(1).executeTakeFirst();
  if (known !== undefined) throw new Error("there are applications already: give an empty database");
  await fillStaff(db);
  await withoutIndexes(db, async () => {
    for (let from = 0; from < count; from += atATime) {
      const size = Math.min(atATime, count - from);
      const seeded = Array.from({ length: size }, (_, each) =>
        applicationNumber(from + each, now, officeIndex),
      );
      await insertSeeded(db, seeded);
      tell(from + size);
    }
  });
  await surround(db);
  await countFigures(db, now);
  await sql`analyze`.execute(db);
};
