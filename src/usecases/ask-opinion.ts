import type { OpinionGiver } from "#domain/desk-work.ts";
import { type Refusal, refused } from "#domain/refusals.ts";
import { actOnFile } from "./act-on-file.ts";
import type { Changed } from "./change.ts";
import { openFile } from "./open-file.ts";
import type { StaffMember } from "./ports/people.ts";
import type { Uses } from "./world.ts";

/** An agent asks a colleague of the office, or the medical side, for an opinion on a file. */
export const askOpinion = async (
  world: Uses<"store" | "clock" | "settings" | "procedures" | "random" | "secrets">,
  {
    of,
    question,
    ...wish
  }: {
    readonly reference: string;
    readonly agent: StaffMember;
    readonly seen: number;
    readonly key: string | null;
    /** The identifier of a colleague, or `medicalSide`. */
    readonly of: string;
    readonly question: string;
  },
): Promise<Changed | Refusal> => {
  const asked = await giver(world, wish, of);
  if (asked === null) return refused("notYourPart");
  const id = world.random.uuid();
  return actOnFile(world, { ...wish, step: { type: "askOpinion", id, asked, question } });
};

const giver = async (
  world: Uses<"store" | "clock">,
  { reference, agent }: { readonly reference: string; readonly agent: StaffMember },
  of: string,
): Promise<OpinionGiver | null> => {
  if (of === "medicalSide") return { who: "medicalSide" };
  const { colleagues } = await openFile(world, { reference, agent });
  const colleague = colleagues.find(({ id }) => id === of && id !== agent.id);
  return colleague === undefined
    ? null
    : { who: "colleague", agentId: colleague.id, agentName: colleague.name };
};
