import type { Refusal } from "#domain/refusals.ts";
import { type Changed, change, type Wish } from "./change.ts";
import type { Uses } from "./world.ts";

/** The applicant takes the tax stamps back, typed by mistake or for another amount: they may serve elsewhere. */
export const removeTaxStamps = (
  world: Uses<"store" | "clock" | "settings" | "procedures">,
  wish: Wish,
): Promise<Changed | Refusal> => change(world, wish, { type: "removeTaxStamps" });
