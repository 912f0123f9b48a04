import { declareAbsence } from "#usecases/run-staff.ts";
import type { Command } from "./command.ts";
import { optionsOf } from "./options.ts";

const dayFrom = (text: string | undefined): Temporal.PlainDate | null => {
  try {
    return text === undefined ? null : Temporal.PlainDate.from(text, { overflow: "reject" });
  } catch {
    return null;
  }
};

export const staffAway: Command = {
  usage: "staff away LOGIN --from YYYY-MM-DD --to YYYY-MM-DD [--cover LOGIN]",
  needs: "service",
  read: ([noun, verb, login, ...rest]) => {
    if (noun !== "staff" || verb !== "away" || !login) return null;
    const options = optionsOf(rest, ["from", "to", "cover"]);
    const firstDay = dayFrom(options?.from);
    const lastDay = dayFrom(options?.to);
    if (options === null || firstDay === null || lastDay === null) return null;
    if (Temporal.PlainDate.compare(lastDay, firstDay) < 0) return null;
    const cover = options.cover ?? null;
    return async (world) => {
      await declareAbsence(world, { login, firstDay, lastDay, cover });
      const goTo = cover === null ? "go back to the queue" : `go to ${cover}`;
      return `from ${firstDay} to ${lastDay}, the files ${login} holds ${goTo}`;
    };
  },
};
