import { endOtherSessions } from "#usecases/end-other-sessions.ts";
import { passage } from "#web/kit/page.ts";
import { paths, withQuery } from "../paths.ts";

/** Signs the person out of every other device. */
export const otherSessions = passage({
  path: paths.otherSessions,
  access: "applicant",
  read: () => ({ goTo: paths.settings }),
  write: async ({ world, session }) => {
    const { token } = await endOtherSessions(world, { accountId: session.account.id });
    return { goTo: withQuery(paths.settings, { fait: "appareils" }), session: { open: token } };
  },
});
