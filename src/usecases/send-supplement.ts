import type { Refusal } from "#domain/refusals.ts";
import { type Changed, change, type Wish } from "./change.ts";
import type { Uses } from "./world.ts";

/** The applicant has added everything that was asked again, and sends it back (envoi du complément). */
export const sendSupplement = (
  world: Uses<"store" | "clock" | "settings" | "procedures">,
  wish: Wish,
): Promise<Changed | Refusal> => change(world, wish, { type: "sendSupplement" });
