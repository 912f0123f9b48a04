import type { Transaction } from "kysely";
import type { Application, Reference } from "#domain/application.ts";
import { toApplication } from "./rows.ts";
import type { Schema } from "./schema.ts";

/** The application as it is, until the transaction ends: nobody else writes it meanwhile. */
export const lockApplication = async (
  trx: Transaction<Schema>,
  reference: Reference,
): Promise<Application | null> => {
  const row = await trx
    .selectFrom("applications")
    .select("record")
    .where("reference", "=", reference)
    .forUpdate()
    .executeTakeFirst();
  return row === undefined ? null : toApplication(row.record);
};
