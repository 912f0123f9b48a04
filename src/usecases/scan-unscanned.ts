import { system } from "#domain/actors.ts";
import type { Reference } from "#domain/application.ts";
import { isRefusal } from "#domain/refusals.ts";
import { change } from "./change.ts";
import type { Uses } from "./world.ts";

const atATime = 200;

/** Has the antivirus look at every file it has not seen, of the applications not decided yet: how many these are. */
export const scanUnscanned = async (
  world: Uses<"store" | "clock" | "settings" | "procedures">,
): Promise<{ readonly applications: number }> => {
  let applications = 0;
  let after: Reference = "";
  for (;;) {
    const references = await world.store.unscanned(after, atATime);
    const last = references.at(-1);
    if (last === undefined) return { applications };
    after = last;
    for (const reference of references) {
      const changed = await change(world, { reference, by: system, key: null }, { type: "awaitScan" });
      if (!isRefusal(changed)) applications += 1;
    }
  }
};
