import { endSession } from "#usecases/end-session.ts";
import { passage } from "#web/kit/page.ts";
import { paths } from "../paths.ts";

/** Leaving, by the button of the header. */
export const signOutPage = passage({
  path: paths.signOut,
  access: "photographer",
  read: () => ({ goTo: paths.deposit }),
  write: async ({ world, sessionHash }) => {
    if (sessionHash !== null) await endSession(world, { sessionHash });
    return { goTo: paths.signIn, session: "close", keep: null };
  },
});
