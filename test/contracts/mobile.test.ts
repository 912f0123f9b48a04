import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { openTestWorld, type TestWorld } from "#test/world.ts";
import { confirmMobile } from "#usecases/confirm-mobile.ts";
import type { Account } from "#usecases/ports/people.ts";
import { removeMobile } from "#usecases/remove-mobile.ts";
import { requestMobileCode } from "#usecases/request-mobile-code.ts";
import { sendMessage } from "#usecases/send-message.ts";

let world: TestWorld;
let email: string;
let delivered = 0;

beforeAll(async () => {
  world = await openTestWorld();
});
afterAll(() => world.close());

const reread = async (): Promise<Account> => {
  const account = await world.store.accountByEmail(email);
  if (account === null) throw new Error("no account");
  return account;
};

beforeEach(async () => {
  world.wait({ days: 2 });
  email = `${randomUUID()}@exemple.fr`;
  const at = world.clock.now();
  await world.store.write({ key: null }, async (tx) => {
    const passwordHash = await world.passwords.hash("cheval agrafe correct");
    const account = { id: randomUUID(), email, emailConfirmedAt: at, passwordHash, language: "fr" } as const;
    await tx.createAccount({ ...account, federated: null, at });
    return {};
  });
});

const address = "192.0.2.1";
const ask = async (mobile: string, password = "") =>
  requestMobileCode(world, { account: await reread(), mobile, password, address, key: null });
const confirm = async (mobile: string, code: string) =>
  confirmMobile(world, { account: await reread(), mobile, code, key: null });

const texts = async () => {
  const jobs = await world.jobs();
  for (const job of jobs.slice(delivered)) if (job.name === "sendMessage") await sendMessage(world, job.data);
  delivered = jobs.length;
  return world.sentTexts;
};
const lastCode = async (): Promise<string> =>
  /code (\d{6})/.exec((await texts()).at(-1)?.text ?? "")?.[1] ?? "";
const wrongFor = (code: string): string => (code === "000000" ? "000001" : "000000");

test("a number is added once its code comes back, whatever the spaces", async () => {
  expect(await ask("06 39 98 12 34")).toEqual({ mobile: "+262639981234" });
  expect((await reread()).mobile).toBeNull();
  const code = await lastCode();
  expect(await confirm("+262639981234", `${code.slice(0, 3)} ${code.slice(3)}`)).toEqual({
    mobile: "+262639981234",
  });
  expect(await reread()).toMatchObject({ mobile: "+262639981234", mobileConfirmed: true });
});

test("a code confirms no other number than its own", async () => {
  await ask("06 12 34 56 78");
  const code = await lastCode();
  expect(await confirm("+33612345679", code)).toEqual({ refused: "codeExpired" });
});

test("five wrong codes void it, the right one included", async () => {
  await ask("06 12 34 56 78");
  const code = await lastCode();
  for (let tried = 0; tried < 4; tried += 1) {
    expect(await confirm("+33612345678", wrongFor(code))).toEqual({ refused: "codeWrong" });
  }
  expect(await confirm("+33612345678", wrongFor(code))).toEqual({ refused: "codeSpent" });
  expect(await confirm("+33612345678", code)).toEqual({ refused: "codeSpent" });
});

test("a code lasts ten minutes", async () => {
  await ask("06 12 34 56 78");
  const code = await lastCode();
  world.wait({ minutes: 10 });
  expect(await confirm("+33612345678", code)).toEqual({ refused: "codeExpired" });
});

test("three codes in a quarter of an hour, then a pause", async () => {
  for (const mobile of ["0612345601", "0612345602", "0612345603"])
    expect(await ask(mobile)).toHaveProperty("mobile");
  expect(await ask("0612345604")).toEqual({ refused: "tooManyCodes" });
  world.wait({ minutes: 16 });
  expect(await ask("0612345604")).toHaveProperty("mobile");
});

test("a land line is refused", async () => {
  expect(await ask("01 23 45 67 89")).toEqual({ refused: "mobileInvalid" });
});

test("a confirmed number is replaced or removed with the password, and the old one is warned", async () => {
  await ask("06 12 34 56 78");
  await confirm("+33612345678", await lastCode());
  expect(await ask("07 12 34 56 78")).toEqual({ refused: "passwordWrong" });
  expect(await ask("07 12 34 56 78", "cheval agrafe correct")).toEqual({ mobile: "+33712345678" });
  await confirm("+33712345678", await lastCode());
  expect((await texts()).at(-1)).toMatchObject({ to: "+33612345678" });
  const account = await reread();
  expect(await removeMobile(world, { account, password: "", address, key: null })).toEqual({
    refused: "passwordWrong",
  });
  await removeMobile(world, { account, password: "cheval agrafe correct", address, key: null });
  expect(await reread()).toMatchObject({ mobile: null, mobileConfirmed: false });
});
