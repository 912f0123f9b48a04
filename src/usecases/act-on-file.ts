import type { ExaminationStep } from "#domain/decide/examination.ts";
import type { Refusal } from "#domain/refusals.ts";
import { actorOf } from "./agent-actor.ts";
import { type Changed, change, type Wish } from "./change.ts";
import type { StaffMember } from "./people.ts";
import type { Uses } from "./world.ts";

/** One step of an agent on a file: claimed, judged, decided. `seen` is the version that was on the screen. */
export const actOnFile = (
  world: Uses<"store" | "clock" | "settings" | "procedures">,
  {
    agent,
    seen,
    step,
    ...wish
  }: Omit<Wish, "by"> & {
    readonly agent: StaffMember;
    readonly seen: number;
    readonly step: ExaminationStep;
  },
): Promise<Changed | Refusal> =>
  change(world, { ...wish, by: actorOf(agent) }, { ...step, seen, agentName: agent.name });
