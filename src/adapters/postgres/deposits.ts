import type { Transaction as DatabaseTransaction } from "kysely";
import type { Transaction } from "#usecases/ports/store.ts";
import { toDeposit } from "./rows.ts";
import type { Schema } from "./schema.ts";

type Deposits = Pick<
  Transaction,
  | "createDeposit"
  | "lockDeposit"
  | "lockAdvisedDeposit"
  | "giveDepositCode"
  | "reserveDeposit"
  | "freeDeposit"
>;

/** Photographs and signatures waiting for an application, inside one transaction. */
export const depositsIn = (trx: DatabaseTransaction<Schema>): Deposits => ({
  createDeposit: async (deposit) => {
    await trx
      .insertInto("photo_deposits")
      .values({
        id: deposit.id,
        code_fingerprint: deposit.codeFingerprint,
        code_ending: deposit.codeEnding,
        photographer_id: deposit.photographerId,
        wrapped_key: deposit.key,
        photo: JSON.stringify(deposit.photo),
        signature: JSON.stringify(deposit.signature),
        findings: deposit.findings === null ? null : JSON.stringify(deposit.findings),
        deposited_at: deposit.depositedAt,
        last_day: deposit.lastDay,
      })
      .execute();
  },
  lockDeposit: async (codeFingerprint) => {
    const row = await trx
      .selectFrom("photo_deposits")
      .selectAll()
      .where("code_fingerprint", "=", codeFingerprint)
      .forUpdate()
      .executeTakeFirst();
    return row === undefined ? null : toDeposit(row);
  },
  lockAdvisedDeposit: async (id) => {
    const row = await trx
      .selectFrom("photo_deposits")
      .selectAll()
      .where("id", "=", id)
      .forUpdate()
      .executeTakeFirst();
    return row === undefined ? null : toDeposit(row);
  },
  giveDepositCode: async (id, { fingerprint, ending, lastDay }) => {
    await trx
      .updateTable("photo_deposits")
      .set({ code_fingerprint: fingerprint, code_ending: ending, last_day: lastDay })
      .where("id", "=", id)
      .execute();
  },
  reserveDeposit: async (id, reference, at) => {
    await trx
      .updateTable("photo_deposits")
      .set({ reserved_by: reference, reserved_at: at.toString() })
      .where("id", "=", id)
      .execute();
  },
  freeDeposit: async (id) => {
    await trx
      .updateTable("photo_deposits")
      .set({ reserved_by: null, reserved_at: null })
      .where("id", "=", id)
      .execute();
  },
});
