import type { DocumentKind } from "#domain/documents/kinds.ts";
import type { Refusal } from "#domain/refusals.ts";
import { type Changed, change, type Wish } from "./change.ts";
import type { Uses } from "./world.ts";

/** Puts a page of a document before or after its neighbour, when they came as files of their own. */
export const moveFile = (
  world: Uses<"store" | "clock" | "settings" | "procedures">,
  {
    kind,
    fileId,
    places,
    ...wish
  }: Wish & { readonly kind: DocumentKind; readonly fileId: string; readonly places: -1 | 1 },
): Promise<Changed | Refusal> => change(world, wish, { type: "moveFile", kind, fileId, places });
