import { endSession } from "#usecases/end-session.ts";
import { page } from "#web/kit/page.ts";
import { deskPaths } from "../paths.ts";

/** Leaving, by the button of the header. */
export const signOutPage = page({
  path: deskPaths.signOut,
  access: "desk",
  read: () => ({ goTo: deskPaths.queue }),
  title: () => "",
  view: () => <></>,
  write: async ({ world, sessionHash }) => {
    if (sessionHash !== null) await endSession(world, { sessionHash });
    return { goTo: deskPaths.signIn, session: "close", keep: null };
  },
});
