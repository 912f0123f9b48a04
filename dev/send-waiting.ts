import type { Kysely } from "kysely";
import type { Schema } from "#adapters/postgres/schema.ts";
import { sendMessage } from "#usecases/send-message.ts";
import type { World } from "#usecases/world.ts";

/** Sends what is in the outbox now, on the day the clock shows, instead of waiting for the queue. */
export const sendWaiting = async (db: Kysely<Schema>, world: World): Promise<void> => {
  const waiting = await db
    .selectFrom("messages")
    .select("id")
    .where("sent_at", "is", null)
    .orderBy("created_at")
    .execute();
  for (const { id } of waiting) await sendMessage(world, { messageId: id });
};
