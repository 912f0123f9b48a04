import type { Refusal } from "#domain/refusals.ts";
import { type Changed, change, type Wish } from "./change.ts";
import type { Uses } from "./world.ts";

/** The applicant gives up (abandon de la demande). The photo-signature code may then serve another application. */
export const withdrawApplication = (
  world: Uses<"store" | "clock" | "settings" | "procedures">,
  wish: Wish,
): Promise<Changed | Refusal> => change(world, wish, { type: "withdraw" });
