import { sql } from "kysely";
import { TOTP } from "otpauth";
import { afterAll, beforeAll, expect, test } from "vitest";
import { dayOf } from "#domain/dates.ts";
import { isRefusal, type Refusal } from "#domain/refusals.ts";
import { createAgent } from "#test/filing.ts";
import { softwarePasskey } from "#test/software-passkey.ts";
import { openTestWorld, type TestWorld } from "#test/world.ts";
import { auditStaff } from "#usecases/audit-file.ts";
import { chooseAuthenticator, offerSecondFactor } from "#usecases/choose-second-factor.ts";
import { addOwnPasskey, readOwnFactors, renewRecoveryCodes } from "#usecases/own-factors.ts";
import type { StaffMember } from "#usecases/ports/people.ts";
import { changeStaff, disableStaff, resetFactor } from "#usecases/run-staff.ts";
import { signInAgent } from "#usecases/sign-in-agent.ts";
import { signInWithCode } from "#usecases/sign-in-with-code.ts";
import { askForPasskey, signInWithPasskey } from "#usecases/sign-in-with-passkey.ts";

let world: TestWorld;
let auditor: StaffMember;
const address = "192.0.2.1";

beforeAll(async () => {
  world = await openTestWorld();
  auditor = await createAgent(world, "Paul", { role: "auditor" });
});
afterAll(() => world.close());

const given = <T extends object>(outcome: T | Refusal): T => {
  if (isRefusal(outcome)) throw new Error(outcome.refused);
  return outcome;
};

const typePassword = async ({ login, name }: StaffMember, password = name) =>
  signInAgent(world, { login, password, address });

/** What an auditor reads, the earliest first. */
const recorded = async ({ id }: StaffMember): Promise<readonly (readonly (string | null)[])[]> => {
  const today = dayOf(world.clock.now());
  const days = { firstDay: today, lastDay: today };
  const { traces } = await auditStaff(world, { agent: auditor, of: id, ...days });
  return traces.toReversed().map(({ what, detail, former }) => [what, detail, former]);
};

test("sign-ins, tries that failed and factors chosen are recorded, each with its factor", async () => {
  const agent = await createAgent(world, "Camille");
  await typePassword(agent, "wrong");
  const { pending } = given(await typePassword(agent));
  const { secret } = (await offerSecondFactor(world, pending)) ?? {};
  if (secret === undefined) throw new Error("nothing is offered");
  const code = () => new TOTP({ secret }).generate({ timestamp: world.clock.now().epochMilliseconds });
  const { recoveryCodes } = given(await chooseAuthenticator(world, { pending, code: code(), address }));
  const [recoveryCode = ""] = recoveryCodes;
  for (const typed of ["000 000x", recoveryCode]) {
    const { pending } = given(await typePassword(agent));
    await signInWithCode(world, { pending, code: typed, address });
  }
  world.wait({ minutes: 1 });
  const again = given(await typePassword(agent));
  given(await signInWithCode(world, { pending: again.pending, code: code(), address }));
  expect(await recorded(agent)).toEqual([
    ["passwordFailed", null, null],
    ["factorChosen", "oneTimeCode", null],
    ["signedIn", "oneTimeCode", null],
    ["factorFailed", "recoveryCode", null],
    ["signedIn", "recoveryCode", null],
    ["signedIn", "oneTimeCode", null],
  ]);
});

test("a passkey added, used, and refused for another site is recorded", async () => {
  const agent = await createAgent(world, "Zoé");
  const passkey = softwarePasskey("https://telepermis.test");
  const own = { staff: agent, password: "Zoé", address };
  const { another } = await readOwnFactors(world, agent);
  given(await addOwnPasskey(world, { ...own, answer: passkey.make(another), name: "Clé" }));
  given(await signInWithPasskey(world, { answer: passkey.use(askForPasskey(world)), pending: null }));
  given(await renewRecoveryCodes(world, own));
  const stale = passkey.use(askForPasskey(world));
  world.wait({ hours: 1 });
  expect(await signInWithPasskey(world, { answer: stale, pending: null })).toHaveProperty("refused");
  expect(await recorded(agent)).toEqual([
    ["passkeyAdded", null, null],
    ["signedIn", "passkey", null],
    ["recoveryCodesRenewed", null, null],
    ["factorFailed", "passkey", null],
  ]);
});

test("what an administrator changes is recorded with what it was; what stays the same is not", async () => {
  const agent = await createAgent(world, "Marc");
  const { login } = agent;
  await changeStaff(world, { login, role: "supervisor", office: agent.office });
  await changeStaff(world, { login, office: "cert-nord" });
  await resetFactor(world, { login });
  await disableStaff(world, { login });
  expect(await recorded(agent)).toEqual([
    ["roleChanged", "supervisor", "agent"],
    ["officeChanged", "cert-nord", "cert-sud-est"],
    ["factorReset", null, null],
    ["accessClosed", null, null],
  ]);
});

test("a login that nobody has leaves nothing behind", async () => {
  const { rows } = await sql<{ lines: string }>`select count(*) as lines from staff_events`.execute(
    world.database.db,
  );
  await signInAgent(world, { login: "nobody", password: "x", address });
  const after = await sql<{ lines: string }>`select count(*) as lines from staff_events`.execute(
    world.database.db,
  );
  expect(after.rows).toEqual(rows);
});

test("the record of the staff cannot be changed", async () => {
  const { db } = world.database;
  await expect(sql`update staff_events set what = 'signedIn'`.execute(db)).rejects.toThrow("append-only");
  await expect(sql`delete from staff_events`.execute(db)).rejects.toThrow("append-only");
});
