import type { DocumentKind } from "#domain/documents/kinds.ts";
import type { Refusal } from "#domain/refusals.ts";
import { type Changed, change, type Wish } from "./change.ts";
import type { Uses } from "./world.ts";

/** The person keeps a file as it is, in spite of the advice: the agent is told so. */
export const keepAdvisedFile = (
  world: Uses<"store" | "clock" | "settings" | "procedures">,
  { kind, fileId, ...wish }: Wish & { readonly kind: DocumentKind; readonly fileId: string },
): Promise<Changed | Refusal> => change(world, wish, { type: "keepFile", kind, fileId });
