import type { DocumentKind } from "#domain/documents/kinds.ts";
import type { Refusal } from "#domain/refusals.ts";
import { type Changed, change, type Wish } from "./change.ts";
import type { Uses } from "./world.ts";

/** The person takes a file back: before sending, it is also erased. */
export const removeFile = (
  world: Uses<"store" | "clock" | "settings" | "procedures">,
  { kind, fileId, ...wish }: Wish & { readonly kind: DocumentKind; readonly fileId: string },
): Promise<Changed | Refusal> => change(world, wish, { type: "removeFile", kind, fileId });
