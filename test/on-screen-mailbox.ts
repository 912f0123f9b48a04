import { createMailbox } from "#adapters/mailbox/mailbox.ts";
import type { Database } from "#adapters/postgres/open.ts";
import type { World } from "#usecases/world.ts";

/** Mail and text messages kept as rows, as the demonstration does. */
export const onScreenMailbox = ({ db }: Pick<Database, "db">): Pick<World, "mail" | "sms"> =>
  createMailbox(
    {
      keep: async (message) => {
        const { sentAt, ...row } = message;
        await db
          .insertInto("mailbox")
          .values({ ...row, sent_at: sentAt })
          .onConflict((conflict) => conflict.column("id").doNothing())
          .execute();
      },
    },
    () => Temporal.Now.instant(),
  );
