import { readEmail } from "#domain/email.ts";
import { Unavailable } from "./errors.ts";
import { mailLink } from "./mail-links.ts";
import type { Language } from "./ports/people.ts";
import type { FederatedPerson, FederationPending } from "./ports/services.ts";
import type { Transaction } from "./ports/store.ts";
import { hashOfToken } from "./tokens.ts";
import type { Uses } from "./world.ts";

type Answer = {
  readonly answer: URL;
  readonly pending: FederationPending;
  readonly language: Language;
  readonly sessionHash: string | null;
};

type FederatedWorld = Uses<"store" | "clock" | "random" | "secrets" | "federation">;

/** Sends the person to the identity federation (FranceConnect); `pending` comes back with them. */
export const beginFederation = async (
  { federation }: Uses<"federation">,
  returnTo: string,
): Promise<{ readonly address: string; readonly pending: FederationPending }> => {
  if (federation === null) throw new Unavailable("no identity federation is configured");
  return federation.begin(returnTo);
};

/**
 * Signs in who the federation vouches for, creating the account the first time. The account is known by provider and
 * subject, never by address. Null when the answer is not to be trusted or the person gave up.
 */
export const signInWithFederation = async (
  world: FederatedWorld,
  { answer, pending, language, sessionHash }: Answer,
): Promise<{ readonly token: string; readonly returnTo: string } | null> => {
  if (world.federation === null) throw new Unavailable("no identity federation is configured");
  const person = await world.federation.complete(answer, pending);
  if (person === null) return null;
  const token = world.random.token();
  const tokenHash = hashOfToken(token);
  const at = world.clock.now();
  await world.store.write({ key: null }, async (tx) => {
    const accountId = await accountFor(world, tx, person, language);
    if (sessionHash !== null) await tx.endSession(sessionHash);
    const sealedIdToken = world.secrets.seal(person.idToken, `session ${tokenHash}`);
    await tx.startSession({ tokenHash, surface: "applicant", subject: accountId, at, sealedIdToken });
    return {};
  });
  return { token, returnTo: pending.returnTo };
};

const accountFor = async (
  world: FederatedWorld,
  tx: Transaction,
  { issuer, subject, identity, email: given, emailVerified }: FederatedPerson,
  language: Language,
): Promise<string> => {
  const known = await tx.accountByIdentity(issuer, subject);
  if (known !== null) {
    // The provider's word today counts: names change.
    await tx.updateAccount(known.id, { federatedIdentity: identity });
    return known.id;
  }
  const email = given === null ? null : readEmail(given);
  // An address that has an account stays with it: joining the two needs that account's own sign-in.
  const isFree = email !== null && (await tx.accountByEmail(email)) === null;
  const at = world.clock.now();
  const account = { id: world.random.uuid(), email: isFree ? email : null, language };
  await tx.createAccount({
    ...account,
    emailConfirmedAt: isFree && emailVerified ? at : null,
    passwordHash: null,
    federated: { issuer, subject, identity },
    at,
  });
  if (isFree && !emailVerified) await mailLink(world, tx, { ...account, email }, "confirmEmail");
  return account.id;
};
