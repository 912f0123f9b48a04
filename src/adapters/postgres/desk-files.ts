import { type Kysely, sql, type Transaction } from "kysely";
import type { Application, Reference } from "#domain/application.ts";
import type { DeskReading } from "#domain/derive/desk-entry.ts";
import { lockApplication } from "./lock.ts";
import type { Schema } from "./schema.ts";

/** The row of an application in what queues and searches look through; null for a draft. */
export const deskFileRow = (application: Application, reading: DeskReading) => {
  const entry = reading.of(application);
  if (entry === null) return null;
  return {
    reference: application.reference,
    reading: reading.version,
    version: application.version,
    account_id: application.accountId,
    office: entry.office,
    procedure: entry.procedure,
    category: entry.category,
    department: entry.department,
    state: entry.state,
    is_waiting: entry.isWaiting,
    state_since: entry.stateSince,
    submitted_at: entry.submittedAt,
    held_by: entry.heldBy,
    held_by_name: entry.heldByName,
    comes_back_to: entry.comesBackTo,
    proposed_by: entry.proposedBy,
    doubts: entry.doubts,
    urgent_for: entry.urgency?.what ?? null,
    urgent_on: entry.urgency?.lastDay ?? "infinity",
    birth_name: entry.birthName,
    first_names: entry.firstNames,
    sort_name: entry.sortName,
    words: [...entry.words],
    birth_date: entry.birthDate,
    neph: entry.neph,
  };
};

/** Keeps the row of an application as it now reads. */
export const saveDeskFile = async (
  trx: Transaction<Schema>,
  application: Application,
  reading: DeskReading,
): Promise<void> => {
  const row = deskFileRow(application, reading);
  if (row === null) return;
  const { reference: _, ...columns } = row;
  await trx
    .insertInto("desk_files")
    .values(row)
    .onConflict((conflict) => conflict.column("reference").doUpdateSet(columns))
    .execute();
};

const atATime = 500;

/**
 * Makes anew the rows that are missing, made another way, or older than their application: those saved before there
 * were any, or by a version of the service that did not know them. Each in a write of its own, as saves are. Gives where
 * to go on, null at the end.
 */
export const refreshDeskFiles = async (
  db: Kysely<Schema>,
  reading: DeskReading,
  after: Reference,
): Promise<Reference | null> => {
  const looked = await db
    .selectFrom("applications")
    .select("applications.reference")
    .select(
      sql<boolean>`exists (select from desk_files d where d.reference = applications.reference
        and d.version = applications.version and d.reading >= ${reading.version})`.as("is_current"),
    )
    .where("applications.reference", ">", after)
    .where("submitted_at", "is not", null)
    .orderBy("applications.reference")
    .limit(atATime)
    .execute();
  for (const { reference } of looked.filter(({ is_current }) => !is_current)) {
    await db.transaction().execute(async (trx) => {
      const application = await lockApplication(trx, reference);
      if (application !== null) await saveDeskFile(trx, application, reading);
    });
  }
  return looked.length < atATime ? null : (looked.at(-1)?.reference ?? null);
};
