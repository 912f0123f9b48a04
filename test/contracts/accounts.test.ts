import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { isRefusal } from "#domain/refusals.ts";
import { openTestWorld, type TestWorld } from "#test/world.ts";
import { changePassword } from "#usecases/change-password.ts";
import { confirmEmail, findConfirmation } from "#usecases/confirm-email.ts";
import { endOtherSessions } from "#usecases/end-other-sessions.ts";
import { requestPasswordReset } from "#usecases/request-password-reset.ts";
import { resendConfirmation } from "#usecases/resend-confirmation.ts";
import { isResetOpen, resetPassword } from "#usecases/reset-password.ts";
import { sendMessage } from "#usecases/send-message.ts";
import { signIn } from "#usecases/sign-in.ts";
import { signOut } from "#usecases/sign-out.ts";
import { signUp } from "#usecases/sign-up.ts";
import { hashOfToken } from "#usecases/tokens.ts";

let world: TestWorld;
let email: string;
let people = 0;

beforeAll(async () => {
  world = await openTestWorld();
});
afterAll(() => world.close());
beforeEach(() => {
  people += 1;
  email = `person${people}@exemple.fr`;
  // What one test counted is over before the next.
  world.wait({ days: 2 });
});

const password = "cheval agrafe correct";
const another = "la pluie sur la mer";
const address = "192.0.2.1";
const sessionHash = null;
const signedInAs = null;

let delivered = 0;
/** Sends what waits in the outbox, as the worker does, and gives the mails that went to this person. */
const mails = async () => {
  const jobs = await world.jobs();
  for (const job of jobs.slice(delivered)) if (job.name === "sendMessage") await sendMessage(world, job.data);
  delivered = jobs.length;
  return world.sentMails.filter(({ to }) => to === email);
};

const tokenIn = (text: string | undefined): string => /jeton=([\w-]+)/.exec(text ?? "")?.[1] ?? "";

const signedUp = async () => {
  await signUp(world, { email, password, language: "fr", key: null });
  return tokenIn((await mails()).at(-1)?.text);
};

/** Somebody with an account, signed in: the session's token. */
const member = async (): Promise<string> => {
  const outcome = await confirmEmail(world, { token: await signedUp(), password, address, signedInAs });
  if (isRefusal(outcome)) throw new Error(outcome.refused);
  if (outcome.token === null) throw new Error("no session was opened");
  return outcome.token;
};

const whoIs = async (token: string) => {
  const session = await world.store.signedIn(hashOfToken(token), "applicant", world.clock.now());
  return session?.surface === "applicant" ? session.account : null;
};

const account = async (token: string) => {
  const found = await whoIs(token);
  if (found === null) throw new Error("nobody is signed in");
  return found;
};

test("an account is asked for, confirmed by the link and the password, and opens a session", async () => {
  const token = await member();
  expect(await whoIs(token)).toMatchObject({ email, emailConfirmed: true });
});

test("the reason for applying chosen before the account is in its link, also when it is sent again", async () => {
  const reason = "replacement-loss" as const;
  await signUp(world, { email, password, language: "fr", reason, key: null });
  expect((await mails()).at(-1)?.text).toContain("&demande=replacement-loss");
  await resendConfirmation(world, { email, reason, key: null });
  expect((await mails()).at(-1)?.text).toContain("&demande=replacement-loss");
});

test("looking at a confirmation link spends nothing; confirming spends it", async () => {
  const token = await signedUp();
  expect(await findConfirmation(world, { token, signedInAs })).toEqual({ email, asks: "password" });
  expect(await findConfirmation(world, { token, signedInAs })).not.toBeNull();
  await confirmEmail(world, { token, password, address, signedInAs });
  expect(await findConfirmation(world, { token, signedInAs })).toBeNull();
  expect(await confirmEmail(world, { token, password, address, signedInAs })).toEqual({
    refused: "linkInvalid",
  });
});

test("the link alone is not enough: who chose the password has to give it", async () => {
  const token = await signedUp();
  expect(await confirmEmail(world, { token, password: another, address, signedInAs })).toEqual({
    refused: "passwordWrong",
  });
  expect(await signIn(world, { email, password, address, sessionHash })).toEqual({
    refused: "emailNotConfirmed",
  });
});

test("a confirmation link is good for 24 hours and not a second more", async () => {
  const token = await signedUp();
  world.wait({ hours: 23, minutes: 59, seconds: 59 });
  expect(await findConfirmation(world, { token, signedInAs })).not.toBeNull();
  world.wait({ seconds: 1 });
  expect(await findConfirmation(world, { token, signedInAs })).toBeNull();
});

test("asking again for a known address answers the same, and only its owner is told", async () => {
  await member();
  const again = await signUp(world, { email, password: another, language: "fr", key: null });
  expect(again).toEqual({ email });
  expect((await mails()).at(-1)?.subject).toBe("Vous avez déjà un compte");
  expect(await signIn(world, { email, password: another, address, sessionHash })).toEqual({
    refused: "signInFailed",
  });
});

test("a form sent twice creates one account and sends one mail", async () => {
  const key = `key of ${email}`;
  const first = await signUp(world, { email, password, language: "fr", key });
  expect(await signUp(world, { email, password, language: "fr", key })).toEqual(first);
  expect(await mails()).toHaveLength(1);
});

test("nobody's mailbox is flooded: three mails in a quarter of an hour", async () => {
  await signUp(world, { email, password, language: "fr", key: null });
  for (let asked = 0; asked < 6; asked += 1) {
    expect(await resendConfirmation(world, { email, key: null })).toEqual({ email });
  }
  expect(await mails()).toHaveLength(3);
});

test("a link asked for again opens the same account", async () => {
  await signedUp();
  await resendConfirmation(world, { email, key: null });
  const token = tokenIn((await mails()).at(-1)?.text);
  expect(isRefusal(await confirmEmail(world, { token, password, address, signedInAs }))).toBe(false);
});

test.each(["not an address", "a@b"])("%s is refused with a word of help", async (typed) => {
  expect(await signUp(world, { email: typed, password, language: "fr", key: null })).toEqual({
    refused: "emailInvalid",
  });
});

test("signing in opens another session and ends the one the browser had", async () => {
  const before = await member();
  const outcome = await signIn(world, {
    email: ` ${email.toUpperCase()} `,
    password,
    address,
    sessionHash: hashOfToken(before),
  });
  if (isRefusal(outcome)) throw new Error(outcome.refused);
  expect(outcome.token).not.toBe(before);
  expect(await whoIs(before)).toBeNull();
  expect(await whoIs(outcome.token)).not.toBeNull();
});

test("an unknown address and a wrong password get the same answer", async () => {
  await member();
  const wrong = await signIn(world, { email, password: another, address, sessionHash });
  const unknown = await signIn(world, { email: "personne@exemple.fr", password, address, sessionHash });
  expect(wrong).toEqual({ refused: "signInFailed" });
  expect(unknown).toEqual(wrong);
});

test("after five wrong passwords even the right one waits a quarter of an hour", async () => {
  await member();
  for (let tried = 0; tried < 5; tried += 1) {
    expect(await signIn(world, { email, password: another, address, sessionHash })).toEqual({
      refused: "signInFailed",
    });
  }
  expect(await signIn(world, { email, password, address, sessionHash })).toEqual({ refused: "tooManyTries" });
  world.wait({ minutes: 16 });
  expect(await signIn(world, { email, password, address, sessionHash })).toHaveProperty("token");
});

test("a stranger's failures elsewhere, however many, do not keep the owner out", async () => {
  await member();
  for (let tried = 0; tried < 30; tried += 1) {
    await signIn(world, { email, password: another, address: "198.51.100.7", sessionHash });
  }
  expect(await signIn(world, { email, password, address, sessionHash })).toHaveProperty("token");
});

test("fifty failures from one place close it to every account for an hour", async () => {
  await member();
  const place = (last: number) => `2001:db8:1:2::${last.toString(16)}`;
  for (let tried = 1; tried <= 50; tried += 1) {
    await signIn(world, {
      email: `inconnu${tried}@exemple.fr`,
      password,
      address: place(tried),
      sessionHash,
    });
  }
  expect(await signIn(world, { email, password, address: place(99), sessionHash })).toEqual({
    refused: "tooManyTries",
  });
  expect(await signIn(world, { email, password, address: "2001:db8:1:3::1", sessionHash })).toHaveProperty(
    "token",
  );
});

test("tries sent all at once are counted one after the other", async () => {
  await member();
  const tries = Array.from({ length: 12 }, () =>
    signIn(world, { email, password: another, address, sessionHash }),
  );
  const refusals = (await Promise.all(tries)).map((outcome) => (isRefusal(outcome) ? outcome.refused : "in"));
  expect(refusals.filter((refused) => refused === "signInFailed")).toHaveLength(5);
});

test("a session without a visit ends after half an hour, and after twelve hours whatever happens", async () => {
  const token = await member();
  world.wait({ minutes: 29, seconds: 59 });
  expect(await whoIs(token)).not.toBeNull();
  world.wait({ minutes: 30 });
  expect(await whoIs(token)).toBeNull();
  const busy = await signIn(world, { email, password, address, sessionHash });
  if (isRefusal(busy)) throw new Error(busy.refused);
  for (let visits = 0; visits < 28; visits += 1) {
    world.wait({ minutes: 25 });
    expect(await whoIs(busy.token)).not.toBeNull();
  }
  world.wait({ minutes: 20 });
  expect(await whoIs(busy.token)).toBeNull();
});

test("signing out ends the session at once", async () => {
  const token = await member();
  expect(await signOut(world, { sessionHash: hashOfToken(token), home: "https://telepermis.test/" })).toEqual(
    { goTo: null },
  );
  expect(await whoIs(token)).toBeNull();
});

test("a forgotten password is chosen anew by the link: sessions end and the person is told", async () => {
  const session = await member();
  expect(await requestPasswordReset(world, { email, key: null })).toEqual({ email });
  const token = tokenIn((await mails()).at(-1)?.text);
  expect(await isResetOpen(world, token)).toBe(true);
  expect(await resetPassword(world, { token, password: "court", address, key: null })).toEqual({
    refused: "passwordTooShort",
  });
  expect(await resetPassword(world, { token, password: another, address, key: null })).toEqual({
    done: true,
  });
  expect(await whoIs(session)).toBeNull();
  expect((await mails()).at(-1)?.subject).toBe("Votre mot de passe a changé");
  expect(await signIn(world, { email, password: another, address, sessionHash })).toHaveProperty("token");
  expect(await resetPassword(world, { token, password, address, key: null })).toEqual({
    refused: "linkInvalid",
  });
});

test("a reset link is good for half an hour, and gives back an account locked by tries", async () => {
  await member();
  for (let tried = 0; tried < 6; tried += 1)
    await signIn(world, { email, password: another, address, sessionHash });
  await requestPasswordReset(world, { email, key: null });
  const token = tokenIn((await mails()).at(-1)?.text);
  await resetPassword(world, { token, password: another, address, key: null });
  expect(await signIn(world, { email, password: another, address, sessionHash })).toHaveProperty("token");
  await requestPasswordReset(world, { email, key: null });
  const late = tokenIn((await mails()).at(-1)?.text);
  world.wait({ minutes: 30 });
  expect(await isResetOpen(world, late)).toBe(false);
});

test("a reset for an address without account sends nothing and says nothing", async () => {
  expect(await requestPasswordReset(world, { email, key: null })).toEqual({ email });
  expect(await mails()).toHaveLength(0);
});

test("a confirmation link cannot set a password, nor a reset link confirm", async () => {
  const token = await signedUp();
  expect(await resetPassword(world, { token, password: another, address, key: null })).toEqual({
    refused: "linkInvalid",
  });
});

test("changing the password asks for the current one, ends the other sessions and keeps this person in", async () => {
  const elsewhere = await member();
  const before = await account(elsewhere);
  const change = { account: before, password: another, address };
  expect(await changePassword(world, { ...change, current: another })).toEqual({ refused: "passwordWrong" });
  const outcome = await changePassword(world, { ...change, current: password });
  if (isRefusal(outcome)) throw new Error(outcome.refused);
  expect(await whoIs(elsewhere)).toBeNull();
  expect(await whoIs(outcome.token)).not.toBeNull();
});

test("closing the other sessions leaves one, under a new token", async () => {
  const elsewhere = await member();
  const { id } = await account(elsewhere);
  const { token } = await endOtherSessions(world, { accountId: id });
  expect(await whoIs(elsewhere)).toBeNull();
  expect(await whoIs(token)).not.toBeNull();
});
