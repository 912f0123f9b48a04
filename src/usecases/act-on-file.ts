import type { ExaminationStep } from "#domain/decide/examination.ts";
import type { Refusal } from "#domain/refusals.ts";
import { officeOf } from "#domain/routing.ts";
import { actorOf } from "./agent-actor.ts";
import { applyTo, type Changed, lockFor, type Wish } from "./change.ts";
import type { StaffMember } from "./ports/people.ts";
import { isDrawn } from "./second-look-sample.ts";
import type { Uses } from "./world.ts";

/** One step of an agent on a file: claimed, judged, decided. `seen` is the version that was on the screen. */
export const actOnFile = (
  world: Uses<"store" | "clock" | "settings" | "procedures" | "secrets">,
  {
    agent,
    seen,
    step,
    reference,
    key,
  }: Omit<Wish, "by"> & {
    readonly agent: StaffMember;
    readonly seen: number;
    readonly step: ExaminationStep;
  },
): Promise<Changed | Refusal> =>
  world.store.write({ key }, async (tx) => {
    const by = actorOf(agent);
    const application = await lockFor(tx, reference, by);
    const isSampled =
      step.type === "accept" &&
      isDrawn(world.secrets, reference, await tx.secondLookSample(officeOf(application)));
    return applyTo(world, tx, application, { ...step, seen, agentName: agent.name, isSampled }, by);
  });
