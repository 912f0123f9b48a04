import type { Refusal } from "#domain/refusals.ts";
import { type Changed, change, type Wish } from "./change.ts";
import type { Uses } from "./world.ts";

/** The applicant writes to the office that has the file. */
export const writeToOffice = (
  world: Uses<"store" | "clock" | "settings" | "procedures">,
  { text, ...wish }: Wish & { readonly text: string },
): Promise<Changed | Refusal> => change(world, wish, { type: "writeToOffice", text });
