import { z } from "zod";
import { beginFederation, signInWithFederation } from "#usecases/sign-in-with-federation.ts";
import { localPath } from "#web/kit/local-path.ts";
import { passage } from "#web/kit/page.ts";
import { keepText, keptText } from "../kept.ts";
import { paths, withQuery } from "../paths.ts";

const failed = withQuery(paths.signIn, { echec: "federation" });

const pendingShape = z.object({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  returnTo: z.string(),
});

/** What was kept in this browser when it left for the provider, or null: the answer then belongs to nobody here. */
const readPending = (kept: string | null): z.infer<typeof pendingShape> | null => {
  const text = keptText(kept, "federation");
  if (text === null) return null;
  try {
    return pendingShape.parse(JSON.parse(text));
  } catch {
    return null;
  }
};

/** Leaves for the identity federation. */
export const federation = passage({
  path: paths.federation,
  access: "anyone",
  perMinute: 30,
  read: () => ({ goTo: paths.signIn }),
  write: async ({ world, field }) => {
    const returnTo = localPath(field("retour"), paths.account);
    const { address, pending } = await beginFederation(world, returnTo);
    return { goTo: address, keep: keepText("federation", JSON.stringify(pending)) };
  },
});

/** Comes back from the identity federation, signed in or not. */
export const federationAnswer = passage({
  path: paths.federationAnswer,
  access: "anyone",
  read: async ({ world, site, search, kept, language, sessionHash }) => {
    const pending = readPending(kept);
    if (pending === null) return { goTo: failed, keep: null };
    const answer = new URL(`${paths.federationAnswer}${search}`, site.origin);
    const outcome = await signInWithFederation(world, { answer, pending, language, sessionHash });
    if (outcome === null) return { goTo: failed, keep: null };
    const goTo = localPath(outcome.returnTo, paths.account);
    return { goTo, session: { open: outcome.token }, keep: null };
  },
});
