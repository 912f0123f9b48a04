import { type Transaction as DatabaseTransaction, type RawBuilder, sql } from "kysely";
import type { Application } from "#domain/application.ts";
import type { DeskWrites } from "#usecases/ports/desk-queue.ts";
import { kept, ordered, ownReference } from "./desk-filter.ts";
import { toApplication } from "./rows.ts";
import type { Schema } from "./schema.ts";

/** What the desk writes beside the files, inside one transaction. */
export const deskWritesIn = (trx: DatabaseTransaction<Schema>): DeskWrites => {
  /** The record is locked, and looked at again once it is: what another took meanwhile is passed over. */
  const first = async (condition: RawBuilder<unknown>, order: RawBuilder<unknown>) => {
    const { rows } = await sql<{ record: Application }>`
      select a.record from desk_files d join applications a on a.reference = ${ownReference}
      where ${condition} and a.state = d.state
      order by ${order} limit 1 for update of a skip locked`.execute(trx);
    return rows[0] === undefined ? null : toApplication(rows[0].record);
  };

  return {
    lockNext: async ({ filter, order, agentId, ownAccountId }) => {
      const ofOthers = ownAccountId === null ? sql`true` : sql`d.account_id <> ${ownAccountId}`;
      const back = await first(
        sql`d.held_by = ${agentId} and d.comes_back_to = ${agentId} and a.claimed_by = ${agentId} and ${ofOthers}`,
        sql`d.state_since, d.reference`,
      );
      if (back !== null) return back;
      return first(
        sql`${kept({ ...filter, holder: "nobody" })} and a.claimed_by is null and ${ofOthers}
          and (d.proposed_by is null or d.proposed_by <> ${agentId})`,
        ordered[order],
      );
    },
    keepView: async ({ id, owner, office, name, view, at }) => {
      await trx
        .insertInto("desk_views")
        .values({ id, owner, office, name, view: JSON.stringify(view), created_at: at.toString() })
        .execute();
    },
    forgetView: async (id, owner) => {
      await trx.deleteFrom("desk_views").where("id", "=", id).where("owner", "=", owner).execute();
    },
    noteExport: async ({ agentId, office, view, at }) => {
      await trx
        .insertInto("desk_exports")
        .values({ agent_id: agentId, office, view: JSON.stringify(view), at: at.toString() })
        .execute();
    },
  };
};
