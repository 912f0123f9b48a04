import type { Actor } from "./actors.ts";
import type { Application } from "./application.ts";

/**
 * Who may see an application at all. Everybody else is answered as if it did not exist.
 * What may then be done is in the tables of `lifecycle.ts`.
 */
export const maySee = (actor: Actor, application: Application): boolean => {
  switch (actor.kind) {
    case "applicant":
      return application.accountId === actor.accountId;
    case "agent":
      // A draft belongs to the person until it is sent.
      return application.submittedAt !== null;
    case "manufacturer":
    case "carrier":
      return application.delivery !== null;
    case "system":
      return true;
  }
};
