import { deniedIn } from "#domain/access.ts";
import type { Reference } from "#domain/application.ts";
import type { OfficeId } from "#domain/offices.ts";
import { type Refusal, refused } from "#domain/refusals.ts";
import { actorOf } from "./agent-actor.ts";
import type { StaffMember } from "./ports/people.ts";
import type { Secrets } from "./ports/services.ts";
import type { Uses } from "./world.ts";

/**
 * Whether the acceptance of a file is among those that a second agent looks at. Drawn from the reference under the
 * installation's key: nobody can tell before, and asking again never draws again.
 */
export const isDrawn = (
  secrets: Pick<Secrets, "fingerprint">,
  reference: Reference,
  percent: number,
): boolean => {
  const [, digest = ""] = secrets.fingerprint("second look", reference).split(".");
  const drawn = Buffer.from(digest, "base64url").readUInt32BE(0) / 2 ** 32;
  return drawn * 100 < percent;
};

/** A supervisor says how many of the favourable decisions of the office need a second agent, from 0 to 100 percent. */
export const setSecondLookSample = async (
  world: Uses<"store">,
  {
    agent,
    office,
    percent,
    key,
  }: {
    readonly agent: StaffMember;
    readonly office: OfficeId;
    readonly percent: number;
    readonly key: string | null;
  },
): Promise<{ readonly percent: number } | Refusal> =>
  world.store.write({ key }, async (tx) => {
    const denied = deniedIn(actorOf(agent), "setSample", office);
    if (denied !== null) return denied;
    if (!Number.isInteger(percent) || percent < 0 || percent > 100) return refused("percentInvalid");
    await tx.setSecondLookSample(office, percent);
    return { percent };
  });
