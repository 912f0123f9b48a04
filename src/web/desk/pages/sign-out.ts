import { endSession } from "#usecases/end-session.ts";
import { passage } from "#web/kit/page.ts";
import { deskPaths } from "../paths.ts";

/** Leaving, by the button of the header. */
export const signOutPage = passage({
  path: deskPaths.signOut,
  access: "desk",
  read: () => ({ goTo: deskPaths.queue }),
  write: async ({ world, sessionHash }) => {
    if (sessionHash !== null) await endSession(world, { sessionHash });
    return { goTo: deskPaths.signIn, session: "close", keep: null };
  },
});
