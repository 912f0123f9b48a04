import type { Transaction as DatabaseTransaction } from "kysely";
import type { SecondLookWrites } from "#usecases/ports/store.ts";
import type { Schema } from "./schema.ts";

/** How many acceptances of an office need a second agent, inside one transaction. */
export const secondLooksIn = (trx: DatabaseTransaction<Schema>): SecondLookWrites => ({
  secondLookSample: async (office) => {
    const row = await trx
      .selectFrom("second_looks")
      .select("acceptances_percent")
      .where("office", "=", office)
      .executeTakeFirst();
    return row?.acceptances_percent ?? 0;
  },
  setSecondLookSample: async (office, percent) => {
    await trx
      .insertInto("second_looks")
      .values({ office, acceptances_percent: percent })
      .onConflict((conflict) => conflict.column("office").doUpdateSet({ acceptances_percent: percent }))
      .execute();
  },
});
