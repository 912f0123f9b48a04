import type { Reference } from "#domain/application.ts";
import type { ApplicationView } from "./ports/store.ts";
import { viewApplication } from "./view-application.ts";
import type { Uses } from "./world.ts";

/** The applicant opens an application (demande): somebody else's answers as if it did not exist. */
export const openApplication = (
  world: Uses<"store">,
  { reference, accountId }: { readonly reference: Reference; readonly accountId: string },
): Promise<ApplicationView> => viewApplication(world, { reference, by: { kind: "applicant", accountId } });
