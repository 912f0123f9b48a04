import type { Answers } from "#domain/questions.ts";
import type { Refusal } from "#domain/refusals.ts";
import { type Changed, change, type Wish } from "./change.ts";
import type { Uses } from "./world.ts";

/** The card came back: the applicant confirms or corrects the address, and an agent posts it again (réexpédition). */
export const confirmAddress = (
  world: Uses<"store" | "clock" | "settings" | "procedures">,
  { answers, ...wish }: Wish & { readonly answers: Answers },
): Promise<Changed | Refusal> => change(world, wish, { type: "confirmAddress", answers });
