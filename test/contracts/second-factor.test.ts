import { TOTP } from "otpauth";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { isRefusal, type Refusal } from "#domain/refusals.ts";
import { createAgent } from "#test/filing.ts";
import { softwarePasskey } from "#test/software-passkey.ts";
import { openTestWorld, type TestWorld } from "#test/world.ts";
import { chooseAuthenticator, choosePasskey, offerSecondFactor } from "#usecases/choose-second-factor.ts";
import {
  addOwnPasskey,
  readOwnFactors,
  removeOwnPasskey,
  renewRecoveryCodes,
} from "#usecases/own-factors.ts";
import type { StaffMember } from "#usecases/ports/people.ts";
import { changeStaff, disableStaff, resetFactor } from "#usecases/run-staff.ts";
import { signInAgent } from "#usecases/sign-in-agent.ts";
import { signInWithCode } from "#usecases/sign-in-with-code.ts";
import { askForPasskey, signInWithPasskey } from "#usecases/sign-in-with-passkey.ts";
import { hashOfToken } from "#usecases/tokens.ts";

let world: TestWorld;
let agent: StaffMember;
let people = 0;

const address = "192.0.2.1";
const site = "https://telepermis.test";

beforeAll(async () => {
  world = await openTestWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  people += 1;
  agent = await createAgent(world, `Camille${people}`);
  // What one test counted is over before the next.
  world.wait({ days: 1 });
});

const given = <T extends object>(outcome: T | Refusal): T => {
  if (isRefusal(outcome)) throw new Error(outcome.refused);
  return outcome;
};

const withPassword = async ({ login, name }: StaffMember = agent) =>
  given(await signInAgent(world, { login, password: name, address }));

const offered = async (pending: string) => {
  const offer = await offerSecondFactor(world, pending);
  if (offer === null) throw new Error("nothing is offered");
  return offer;
};

/** The code of an authenticator, some seconds from now. */
const codeOf = (secret: string, inSeconds = 0): string =>
  new TOTP({ secret }).generate({ timestamp: world.clock.now().epochMilliseconds + inSeconds * 1000 });

const withAuthenticator = async () => {
  const { pending } = await withPassword();
  const { secret } = await offered(pending);
  const code = codeOf(secret);
  const enrolled = given(await chooseAuthenticator(world, { pending, code, address }));
  return { secret, code, ...enrolled };
};

const withPasskey = async (member = agent) => {
  const passkey = softwarePasskey(site);
  const { pending } = await withPassword(member);
  const { passkey: options } = await offered(pending);
  const answer = passkey.make(options);
  const enrolled = given(await choosePasskey(world, { pending, answer, name: "bureau" }));
  return { passkey, ...enrolled };
};

const whoIs = async (token: string): Promise<string | null> => {
  const session = await world.store.signedIn(hashOfToken(token), "desk", world.clock.now());
  return session?.surface === "desk" ? session.staff.id : null;
};

describe("the first sign-in", () => {
  test("a password alone opens nothing: a second factor is chosen first", async () => {
    const { pending, hasFactor } = await withPassword();
    expect(hasFactor).toBe(false);
    expect(await whoIs(pending)).toBeNull();
    const { secret, qr } = await offered(pending);
    expect(secret).toMatch(/^[A-Z2-7]{32}$/);
    expect(qr.side).toBeGreaterThan(30);
  });

  test("an authenticator is chosen by its first code, and ten recovery codes are given once", async () => {
    const { token, recoveryCodes } = await withAuthenticator();
    expect(await whoIs(token)).toBe(agent.id);
    expect(new Set(recoveryCodes).size).toBe(10);
    const rows = await world.database.db.selectFrom("recovery_codes").select("fingerprint").execute();
    const kept = JSON.stringify(rows);
    for (const code of recoveryCodes) expect(kept).not.toContain(code.replace("-", ""));
    const staff = await world.database.db.selectFrom("staff").selectAll().execute();
    expect(staff.find(({ id }) => id === agent.id)?.totp_secret).not.toBeNull();
  });

  test("a wrong code chooses nothing, and the same key is still offered", async () => {
    const { pending } = await withPassword();
    const { secret } = await offered(pending);
    expect(await chooseAuthenticator(world, { pending, code: "000000", address })).toEqual({
      refused: "codeWrong",
    });
    expect((await offered(pending)).secret).toBe(secret);
  });

  test("the password is forgotten after ten minutes without a second factor", async () => {
    const { pending } = await withPassword();
    const { secret } = await offered(pending);
    world.wait({ minutes: 11 });
    expect(await offerSecondFactor(world, pending)).toBeNull();
    const late = await chooseAuthenticator(world, { pending, code: codeOf(secret), address });
    expect(late).toEqual({ refused: "signInNeeded" });
  });

  test("a password does not replace a second factor that is there, even in a window left open", async () => {
    const { pending: earlier } = await withPassword();
    const { secret, passkey: options } = await offered(earlier);
    await withAuthenticator();
    const code = codeOf(secret);
    expect(await chooseAuthenticator(world, { pending: earlier, code, address })).toEqual({
      refused: "signInNeeded",
    });
    const answer = softwarePasskey(site).make(options);
    expect(await choosePasskey(world, { pending: earlier, answer, name: "volée" })).toEqual({
      refused: "signInNeeded",
    });
    expect((await withPassword()).hasFactor).toBe(true);
  });
});

describe("a one-time code", () => {
  test("opens the desk after the password, once", async () => {
    const { secret } = await withAuthenticator();
    world.wait({ minutes: 1 });
    const code = codeOf(secret);
    const first = await withPassword();
    const second = await withPassword();
    const { token } = given(await signInWithCode(world, { pending: first.pending, code, address }));
    expect(await whoIs(token)).toBe(agent.id);
    const again = await signInWithCode(world, { pending: second.pending, code, address });
    expect(again).toEqual({ refused: "codeWrong" });
  });

  test("that chose the authenticator has served, and so have those before it", async () => {
    const { code, secret } = await withAuthenticator();
    const { pending } = await withPassword();
    for (const used of [code, codeOf(secret, -30)])
      expect(await signInWithCode(world, { pending, code: used, address })).toEqual({ refused: "codeWrong" });
    given(await signInWithCode(world, { pending, code: codeOf(secret, 30), address }));
  });

  test("sent twice at once, opens one session", async () => {
    const { secret } = await withAuthenticator();
    world.wait({ minutes: 1 });
    const code = codeOf(secret);
    const windows = await Promise.all([withPassword(), withPassword(), withPassword()]);
    const outcomes = await Promise.all(
      windows.map(({ pending }) => signInWithCode(world, { pending, code, address })),
    );
    expect(outcomes.filter((outcome) => !isRefusal(outcome))).toHaveLength(1);
  });

  test("tries are limited as those of passwords are, and a recovery code is not lost meanwhile", async () => {
    const { secret, recoveryCodes } = await withAuthenticator();
    const { pending } = await withPassword();
    for (let tries = 0; tries < 5; tries += 1)
      expect(await signInWithCode(world, { pending, code: "000000", address })).toEqual({
        refused: "codeWrong",
      });
    const [code = ""] = recoveryCodes;
    expect(await signInWithCode(world, { pending, code, address })).toEqual({ refused: "tooManyTries" });
    expect(await signInWithCode(world, { pending, code: codeOf(secret, 30), address })).toEqual({
      refused: "tooManyTries",
    });
    world.wait({ minutes: 16 });
    const later = await withPassword();
    given(await signInWithCode(world, { pending: later.pending, code, address }));
  });

  test("without the password before it opens nothing", async () => {
    const { secret } = await withAuthenticator();
    for (const pending of [null, "", "made-up"])
      expect(await signInWithCode(world, { pending, code: codeOf(secret, 30), address })).toEqual({
        refused: "signInNeeded",
      });
  });
});

test("a recovery code opens the desk once, however it is typed; new ones put an end to the others", async () => {
  const { recoveryCodes } = await withAuthenticator();
  const [first = "", second = ""] = recoveryCodes;
  const { pending } = await withPassword();
  const typed = ` ${first.toUpperCase().replace("-", " ")} `;
  given(await signInWithCode(world, { pending, code: typed, address }));
  const again = await withPassword();
  expect(await signInWithCode(world, { pending: again.pending, code: first, address })).toEqual({
    refused: "codeWrong",
  });
  expect((await readOwnFactors(world, agent)).recoveryCodesLeft).toBe(9);
  const change = { staff: agent, password: agent.name, address };
  expect(await renewRecoveryCodes(world, { ...change, password: "no" })).toEqual({
    refused: "passwordWrong",
  });
  const { codes } = given(await renewRecoveryCodes(world, change));
  expect(await signInWithCode(world, { pending: again.pending, code: second, address })).toEqual({
    refused: "codeWrong",
  });
  given(await signInWithCode(world, { pending: again.pending, code: codes[0] ?? "", address }));
});

describe("a passkey", () => {
  test("is chosen at the first sign-in, then opens the desk alone", async () => {
    const { passkey, token } = await withPasskey();
    expect(await whoIs(token)).toBe(agent.id);
    const answer = passkey.use(askForPasskey(world));
    const opened = given(await signInWithPasskey(world, { answer, pending: null }));
    expect(await whoIs(opened.token)).toBe(agent.id);
  });

  test("serves as second factor, after the password of its owner alone", async () => {
    const { passkey } = await withPasskey();
    const { pending } = await withPassword();
    given(await signInWithPasskey(world, { answer: passkey.use(askForPasskey(world)), pending }));
    const colleague = await createAgent(world, `Dominique${people}`);
    const other = await withPassword(colleague);
    const answer = passkey.use(askForPasskey(world));
    expect(await signInWithPasskey(world, { answer, pending: other.pending })).toEqual({
      refused: "passkeyRefused",
    });
  });

  test("answers one challenge once, within ten minutes, and nobody else's", async () => {
    const { passkey } = await withPasskey();
    const refusal = { refused: "passkeyRefused" };
    const present = (answer: string) => signInWithPasskey(world, { answer, pending: null });
    const answer = passkey.use(askForPasskey(world));
    given(await present(answer));
    expect(await present(answer)).toEqual(refusal);
    // Those that a telephone shares with a computer count nothing: the challenge alone tells them apart.
    const { passkey: uncounted } = await withPasskey(await createAgent(world, `Hakim${people}`));
    const sent = uncounted.use(askForPasskey(world), { counter: 0 });
    given(await present(sent));
    expect(await present(sent)).toEqual(refusal);
    const asked = askForPasskey(world);
    world.wait({ minutes: 11 });
    expect(await present(passkey.use(asked))).toEqual(refusal);
    const forged = JSON.stringify({ challenge: Buffer.from("1~a~b").toString("base64url") });
    expect(await present(passkey.use(forged))).toEqual(refusal);
  });

  test("of another site, of an owner not verified, copied, or made up, opens nothing", async () => {
    const { passkey } = await withPasskey();
    const refusal = { refused: "passkeyRefused" };
    const present = (answer: string) => signInWithPasskey(world, { answer, pending: null });
    const from = "https://telepermis.exemple";
    expect(await present(passkey.use(askForPasskey(world), { from }))).toEqual(refusal);
    expect(await present(passkey.use(askForPasskey(world), { isVerified: false }))).toEqual(refusal);
    given(await present(passkey.use(askForPasskey(world), { counter: 9 })));
    expect(await present(passkey.use(askForPasskey(world), { counter: 3 }))).toEqual(refusal);
    const twins = [1, 2].map(() => passkey.use(askForPasskey(world), { counter: 20 }));
    expect((await Promise.all(twins.map(present))).filter(isRefusal)).toEqual([refusal]);
    expect(await present(softwarePasskey(site).use(askForPasskey(world)))).toEqual(refusal);
    for (const answer of ["", "{}", "null", '{"id":"x"}', "<html>"])
      expect(await present(answer)).toEqual(refusal);
  });

  test("is added and removed with the password, and the last factor stays", async () => {
    const { passkey } = await withPasskey();
    const change = { staff: agent, password: agent.name, address };
    const { another } = await readOwnFactors(world, agent);
    const second = softwarePasskey(site);
    const answer = second.make(another);
    expect(await addOwnPasskey(world, { ...change, password: "no", answer, name: "maison" })).toEqual({
      refused: "passwordWrong",
    });
    given(await addOwnPasskey(world, { ...change, answer, name: "maison" }));
    expect((await readOwnFactors(world, agent)).passkeys.map(({ name }) => name)).toEqual([
      "bureau",
      "maison",
    ]);
    given(await removeOwnPasskey(world, { ...change, passkeyId: passkey.id }));
    expect(await removeOwnPasskey(world, { ...change, passkeyId: second.id })).toEqual({
      refused: "lastFactor",
    });
    const lost = passkey.use(askForPasskey(world));
    expect(await signInWithPasskey(world, { answer: lost, pending: null })).toEqual({
      refused: "passkeyRefused",
    });
  });
});

describe("the administrator", () => {
  test("resets a lost second factor: what was open closes, and another is chosen", async () => {
    const { token } = await withAuthenticator();
    await resetFactor(world, { login: agent.login });
    expect(await whoIs(token)).toBeNull();
    expect((await withPassword()).hasFactor).toBe(false);
    given(await withAuthenticator());
  });

  test("changes a role, or disables somebody: what was open closes at once", async () => {
    const { token, secret } = await withAuthenticator();
    await changeStaff(world, { login: agent.login, role: "auditor", office: "cert-nord" });
    expect(await whoIs(token)).toBeNull();
    world.wait({ minutes: 1 });
    const { pending } = await withPassword();
    const opened = given(await signInWithCode(world, { pending, code: codeOf(secret), address }));
    const session = await world.store.signedIn(hashOfToken(opened.token), "desk", world.clock.now());
    expect(session).toMatchObject({ staff: { role: "auditor", office: "cert-nord" } });
    const left = await withPassword();
    await disableStaff(world, { login: agent.login });
    expect(await whoIs(opened.token)).toBeNull();
    expect(await signInAgent(world, { login: agent.login, password: agent.name, address })).toEqual({
      refused: "signInFailed",
    });
    world.wait({ minutes: 1 });
    expect(await signInWithCode(world, { pending: left.pending, code: codeOf(secret), address })).toEqual({
      refused: "signInNeeded",
    });
  });
});

test("SEC-4: a desk left alone closes after fifteen minutes, and ten hours after it was opened", async () => {
  const { token } = await withAuthenticator();
  world.wait({ minutes: 14, seconds: 59 });
  expect(await whoIs(token)).toBe(agent.id);
  world.wait({ minutes: 15, seconds: 1 });
  expect(await whoIs(token)).toBeNull();
  await resetFactor(world, { login: agent.login });
  const { token: busy } = await withAuthenticator();
  for (let quarters = 0; quarters < 42; quarters += 1) {
    world.wait({ minutes: 14 });
    expect(await whoIs(busy)).toBe(agent.id);
  }
  world.wait({ minutes: 11, seconds: 59 });
  expect(await whoIs(busy)).toBe(agent.id);
  world.wait({ seconds: 1 });
  expect(await whoIs(busy)).toBeNull();
});
