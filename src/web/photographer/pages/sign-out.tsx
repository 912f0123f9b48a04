import { signOutPhotographer } from "#usecases/sign-out-photographer.ts";
import { page } from "#web/kit/page.ts";
import { paths } from "../paths.ts";

/** Leaving, by the button of the header. */
export const signOutPage = page({
  path: paths.signOut,
  access: "photographer",
  read: () => ({ goTo: paths.deposit }),
  title: () => "",
  view: () => <></>,
  write: async ({ world, sessionHash }) => {
    if (sessionHash !== null) await signOutPhotographer(world, { sessionHash });
    return { goTo: paths.signIn, session: "close", keep: null };
  },
});
