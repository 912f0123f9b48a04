import { maySee } from "#domain/access.ts";
import type { Reference } from "#domain/application.ts";
import { NotFound } from "./errors.ts";
import type { ApplicationView } from "./store.ts";
import type { Uses } from "./world.ts";

/** The applicant opens an application (demande): somebody else's answers as if it did not exist. */
export const openApplication = async (
  { store }: Uses<"store">,
  { reference, accountId }: { readonly reference: Reference; readonly accountId: string },
): Promise<ApplicationView> => {
  const view = await store.view(reference);
  if (view === null || !maySee({ kind: "applicant", accountId }, view.application)) throw new NotFound();
  return view;
};
