import { filingDay } from "#domain/decide/move.ts";
import { type DocumentKind, type Paper, papersFor } from "#domain/documents/kinds.ts";
import { factsFrom } from "#domain/facts.ts";
import { type Refusal, refused } from "#domain/refusals.ts";
import { applyTo, type Changed, contextOf, lockFor, type Wish } from "./change.ts";

import type { Uses } from "./world.ts";

/** The person says which paper they give for a document, among those that count for them. */
export const choosePaper = (
  world: Uses<"store" | "clock" | "settings" | "procedures">,
  { reference, by, key, kind, paper }: Wish & { readonly kind: DocumentKind; readonly paper: Paper },
): Promise<Changed | Refusal> =>
  world.store.write<Changed>({ key }, async (tx) => {
    const application = await lockFor(tx, reference, by);
    const { at } = contextOf(world, application, by);
    const facts = factsFrom(application.answers, filingDay(application, { at }));
    if (!papersFor(kind, facts).includes(paper)) return refused("documentNotAsked");
    return applyTo(world, tx, application, { type: "choosePaper", kind, paper }, by);
  });
