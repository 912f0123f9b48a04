import { signOut as leave } from "#usecases/sign-out.ts";
import { passage } from "#web/kit/page.ts";
import { paths } from "../paths.ts";

/** Signing out, at the identity federation too for who came that way. */
export const signOut = passage({
  path: paths.signOut,
  access: "anyone",
  read: () => ({ goTo: paths.home }),
  write: async ({ world, site, sessionHash }) => {
    const { goTo } = await leave(world, { sessionHash, home: `${site.origin}${paths.home}` });
    return { goTo: goTo ?? paths.home, session: "close", keep: null };
  },
});
