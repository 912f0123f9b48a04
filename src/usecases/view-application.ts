import { maySee } from "#domain/access.ts";
import type { Actor } from "#domain/actors.ts";
import type { Reference } from "#domain/application.ts";
import { NotFound } from "./errors.ts";
import type { ApplicationView } from "./ports/store.ts";
import type { Uses } from "./world.ts";

/** An application as its pages show it, for whoever may see it: for everybody else it does not exist. */
export const viewApplication = async (
  { store }: Uses<"store">,
  { reference, by }: { readonly reference: Reference; readonly by: Actor },
): Promise<ApplicationView> => {
  const view = await store.view(reference);
  if (view === null || !maySee(by, view.application)) throw new NotFound();
  return view;
};
