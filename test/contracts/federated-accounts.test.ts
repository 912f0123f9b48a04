import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { openTestWorld, type TestWorld } from "#test/world.ts";
import { confirmEmail, findConfirmation } from "#usecases/confirm-email.ts";
import type { FederatedPerson } from "#usecases/ports/services.ts";
import { sendMessage } from "#usecases/send-message.ts";
import { beginFederation, signInWithFederation } from "#usecases/sign-in-with-federation.ts";
import { signOut } from "#usecases/sign-out.ts";
import { hashOfToken } from "#usecases/tokens.ts";

let world: TestWorld;
let person: FederatedPerson | null;
let ines: FederatedPerson;

const pending = { state: "s", nonce: "n", verifier: "v", returnTo: "/compte" };

beforeAll(async () => {
  world = await openTestWorld({
    federation: {
      begin: async (returnTo) => ({ address: "https://identity.test/", pending: { ...pending, returnTo } }),
      complete: async () => person,
      signOutAddress: async (idToken) => `https://identity.test/end?id_token_hint=${idToken}`,
    },
  });
});
afterAll(() => world.close());

beforeEach(() => {
  ines = {
    issuer: "https://identity.test",
    subject: randomUUID(),
    email: `${randomUUID()}@exemple.fr`,
    emailVerified: true,
    identity: { birthName: "Benali", firstNames: "Inès Leïla", birthDate: "2001-09-30", sex: "F" },
    idToken: "proof",
  };
  person = ines;
});

const enter = async () => {
  const outcome = await signInWithFederation(world, {
    answer: new URL("https://telepermis.test/connexion/federation/retour?code=c&state=s"),
    pending,
    language: "fr",
    sessionHash: null,
  });
  if (outcome === null) throw new Error("nobody came in");
  const session = await world.store.signedIn(hashOfToken(outcome.token), "applicant", world.clock.now());
  if (session?.surface !== "applicant") throw new Error("no session");
  return { ...outcome, account: session.account };
};

test("somebody unknown gets an account with the identity vouched for", async () => {
  const { account, returnTo } = await enter();
  expect(returnTo).toBe("/compte");
  expect(account).toMatchObject({
    email: ines.email,
    emailConfirmed: true,
    passwordHash: null,
    federatedIdentity: ines.identity,
  });
});

test("the same person finds the same account, known by provider and subject, under a new name too", async () => {
  const first = await enter();
  person = { ...ines, email: "autre@exemple.fr", identity: { ...ines.identity, birthName: "Benali-Roux" } };
  const again = await enter();
  expect(again.account.id).toBe(first.account.id);
  expect(again.account.email).toBe(ines.email);
  expect(again.account.federatedIdentity?.birthName).toBe("Benali-Roux");
});

test("an address that has an account stays with it: nothing is joined on an address alone", async () => {
  const first = await enter();
  person = { ...ines, subject: randomUUID() };
  const other = await enter();
  expect(other.account.id).not.toBe(first.account.id);
  expect(other.account.email).toBeNull();
});

test("an address that the provider did not make sure of has to be confirmed", async () => {
  person = { ...ines, emailVerified: false };
  const { account } = await enter();
  expect(account.emailConfirmed).toBe(false);
  expect((await world.store.messagesOf(account.id)).map(({ kind }) => kind)).toEqual(["confirmEmail"]);
});

test("the mailbox alone gives no hold on a federated account: its own sign-in confirms the address", async () => {
  person = { ...ines, emailVerified: false };
  const { account } = await enter();
  for (const job of await world.jobs()) if (job.name === "sendMessage") await sendMessage(world, job.data);
  const mail = world.sentMails.find(({ to }) => to === ines.email);
  const link = {
    token: /jeton=([\w-]+)/.exec(mail?.text ?? "")?.[1] ?? "",
    password: "",
    address: "192.0.2.1",
  };
  expect(await findConfirmation(world, { token: link.token, signedInAs: null })).toEqual({
    email: ines.email,
    asks: "signIn",
  });
  for (const signedInAs of [null, randomUUID()])
    expect(await confirmEmail(world, { ...link, signedInAs })).toEqual({ refused: "signInNeeded" });
  expect(await confirmEmail(world, { ...link, signedInAs: account.id })).toEqual({ token: null });
  expect((await enter()).account.emailConfirmed).toBe(true);
});

test("an answer that is not to be trusted opens nothing", async () => {
  person = null;
  const answer = new URL("https://telepermis.test/?code=forged");
  expect(
    await signInWithFederation(world, { answer, pending, language: "fr", sessionHash: null }),
  ).toBeNull();
});

test("signing out ends the session here and leads to the provider with its proof, once", async () => {
  const { token } = await enter();
  const out = { sessionHash: hashOfToken(token), home: "https://telepermis.test/" };
  expect(await signOut(world, out)).toEqual({ goTo: "https://identity.test/end?id_token_hint=proof" });
  expect(await world.store.signedIn(out.sessionHash, "applicant", world.clock.now())).toBeNull();
  expect(await signOut(world, out)).toEqual({ goTo: null });
});

test("the way there carries where to come back", async () => {
  expect((await beginFederation(world, "/demandes/TP-1")).pending.returnTo).toBe("/demandes/TP-1");
});
