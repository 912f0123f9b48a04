import { sql } from "kysely";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Application, Checkout } from "#domain/application.ts";
import type { PaymentReport } from "#domain/decide/payment.ts";
import type { Answers } from "#domain/questions.ts";
import { isRefusal } from "#domain/refusals.ts";
import { lostLicence, type Payer, somebodyToPay } from "#test/lost-licence.ts";
import { type PlayedPaymentService, playPaymentService } from "#test/payment-service.ts";
import { openTestWorld, type TestWorld } from "#test/world.ts";
import { cancelPayment } from "#usecases/cancel-payment.ts";
import { change } from "#usecases/change.ts";
import { checkPayment } from "#usecases/check-payment.ts";
import { confirmPayment } from "#usecases/confirm-payment.ts";
import { NotFound, Unavailable } from "#usecases/errors.ts";
import { giveTaxStamp } from "#usecases/give-tax-stamp.ts";
import { removeTaxStamps } from "#usecases/remove-tax-stamps.ts";
import { startPayment } from "#usecases/start-payment.ts";
import { withdrawApplication } from "#usecases/withdraw-application.ts";

let world: TestWorld;
let service: PlayedPaymentService;

beforeAll(async () => {
  service = playPaymentService();
  world = await openTestWorld({ payments: service });
});
afterAll(() => world.close());

let payer: Payer;
beforeEach(async () => {
  payer = await somebodyToPay(world);
});

const wish = ({ accountId, reference }: Payer, key: string | null = null) => ({
  reference,
  by: { kind: "applicant", accountId } as const,
  key,
});

const applicationOf = async ({ reference }: Payer): Promise<Application> => {
  const view = await world.store.view(reference);
  if (view === null) throw new Error("no application");
  return view.application;
};

const paymentsOf = async (who: Payer = payer): Promise<readonly string[]> =>
  (await applicationOf(who)).payments.map(({ how }) => how);

const give = (number: string, who: Payer = payer) =>
  giveTaxStamp(world, { ...wish(who), accountId: who.accountId, number });

const about = { description: "Permis", language: "fr", returnTo: "https://permis.test/" } as const;
const start = (who: Payer = payer, key: string | null = null) =>
  startPayment(world, { ...wish(who, key), ...about });

/** Begins a payment and gives its order. */
const begin = async (who: Payer = payer): Promise<string> => {
  const started = await start(who);
  if (isRefusal(started)) throw new Error(started.refused);
  return (await applicationOf(who)).checkout?.orderId ?? "";
};

const tell = (orderId: string, outcome: PaymentReport["outcome"]) =>
  confirmPayment(world, service.end(orderId, outcome));

const answer = (answers: Answers, who: Payer = payer) =>
  change(world, wish(who), { type: "saveAnswers", answers });

let drawn = 0;
/** A number nobody has typed yet. */
const newStamp = (): string => {
  drawn += 1;
  return `1265 7800 0000 ${String(drawn).padStart(4, "0")}`;
};

describe("a tax stamp", () => {
  test("pays the fee; only its last characters are kept in clear", async () => {
    const stamp = newStamp();
    expect(await give(stamp)).toMatchObject({ state: "draft" });
    const { payments } = await applicationOf(payer);
    expect(payments).toMatchObject([{ how: "taxStamp", ending: stamp.slice(-4), amountInCents: 2500 }]);
    const { rows } = await sql<{ everything: string }>`select jsonb_build_object(
      'record', (select record from applications where reference = ${payer.reference}),
      'stamps', (select jsonb_agg(to_jsonb(t)) from tax_stamps t),
      'journal', (select jsonb_agg(to_jsonb(j)) from journal j where j.reference = ${payer.reference})
    )::text as everything`.execute(world.database.db);
    expect(rows[0]?.everything).not.toContain(stamp.replaceAll(" ", ""));
  });

  test("typed again in the same application, with or without spaces, it changes nothing", async () => {
    const stamp = newStamp();
    await give(stamp);
    const before = await applicationOf(payer);
    expect(await give(stamp.replaceAll(" ", ""))).toMatchObject({ version: before.version });
    expect(await applicationOf(payer)).toEqual(before);
  });

  test("given to many applications at once, it serves one", async () => {
    for (let round = 0; round < 3; round += 1) {
      const stamp = newStamp();
      const payers = await Promise.all(Array.from({ length: 4 }, () => somebodyToPay(world)));
      const outcomes = await Promise.all(payers.map((who) => give(stamp, who)));
      expect(outcomes.filter((outcome) => !isRefusal(outcome))).toHaveLength(1);
      expect(outcomes.filter(isRefusal)).toEqual(Array(3).fill({ refused: "taxStampUsed" }));
      const paid = await Promise.all(payers.map((who) => paymentsOf(who)));
      expect(paid.flat()).toEqual(["taxStamp"]);
    }
  });

  test("taken back, it may pay for another application, and the first may take another stamp", async () => {
    const [stamp, other] = [newStamp(), await somebodyToPay(world)];
    await give(stamp);
    expect(await give(stamp, other)).toEqual({ refused: "taxStampUsed" });
    await removeTaxStamps(world, wish(payer));
    expect(await give(stamp, other)).toMatchObject({ state: "draft" });
    expect(await give(stamp)).toEqual({ refused: "taxStampUsed" });
    expect(await give(newStamp())).toMatchObject({ state: "draft" });
  });

  test("of an application given up before its examination, it may pay for another", async () => {
    const [stamp, other] = [newStamp(), await somebodyToPay(world)];
    await give(stamp);
    await change(world, wish(payer), { type: "submit" });
    await withdrawApplication(world, wish(payer));
    expect(await give(stamp, other)).toMatchObject({ state: "draft" });
  });

  test("refused for its form, or because nothing is due, it is not used up", async () => {
    const [stamp, other] = [newStamp(), await somebodyToPay(world)];
    expect(await give("1265 7800")).toEqual({ refused: "taxStampForm" });
    await give(newStamp());
    expect(await give(stamp)).toEqual({ refused: "nothingToPay" });
    expect(await give(stamp, other)).toMatchObject({ state: "draft" });
  });

  test("is looked for ten times a day, not more", async () => {
    const taken = newStamp();
    await give(taken, await somebodyToPay(world));
    for (let tries = 0; tries < 10; tries += 1)
      expect(await give(taken)).toEqual({ refused: "taxStampUsed" });
    expect(await give(newStamp())).toEqual({ refused: "tooManyTries" });
  });

  test("in somebody else's application, it does not exist", async () => {
    const other = await somebodyToPay(world);
    await expect(give(newStamp(), { ...payer, accountId: other.accountId })).rejects.toBeInstanceOf(NotFound);
  });
});

describe("a payment online", () => {
  test("leads to the payment page, and counts once the payment service has said so", async () => {
    const orderId = await begin();
    expect(await start()).toEqual({ page: `https://pay.test/${orderId}` });
    expect(await paymentsOf()).toEqual([]);
    expect(await tell(orderId, "paid")).toEqual({ orderId });
    expect(await paymentsOf()).toEqual(["card"]);
    const view = await world.store.view(payer.reference);
    expect(view?.messages.map(({ kind }) => kind)).toEqual(["paymentReceived"]);
    expect(await start()).toEqual({ refused: "nothingToPay" });
  });

  test("confirmed many times at once, it is written down and told once", async () => {
    const report = service.end(await begin(), "paid");
    await Promise.all(Array.from({ length: 6 }, () => confirmPayment(world, report)));
    await confirmPayment(world, report);
    expect(await paymentsOf()).toEqual(["card"]);
    const view = await world.store.view(payer.reference);
    expect(view?.messages).toHaveLength(1);
    expect(view?.journal.filter(({ event }) => event === "paymentReceived")).toHaveLength(1);
  });

  test("begun in several windows at once, it is one order", async () => {
    const before = service.asked.length;
    const started = await Promise.all(Array.from({ length: 5 }, () => start()));
    const orders = new Set(service.asked.slice(before).map(({ orderId }) => orderId));
    expect(orders.size).toBe(1);
    expect(new Set(started.map((outcome) => JSON.stringify(outcome))).size).toBe(1);
    const view = await world.store.view(payer.reference);
    expect(view?.journal.filter(({ event }) => event === "paymentStarted")).toHaveLength(1);
  });

  test.each(["refused", "abandoned"] as const)(
    "%s, it may be begun again, as another order",
    async (outcome) => {
      const first = await begin();
      await tell(first, outcome);
      const second = await begin();
      expect(second).not.toBe(first);
      await tell(second, "paid");
      expect(await paymentsOf()).toEqual(["card"]);
    },
  );

  test("sent again by the browser after a refusal, the same form leads to a new page", async () => {
    const [first, key] = [await start(payer, "one form"), "one form"];
    await tell((await applicationOf(payer)).checkout?.orderId ?? "", "refused");
    expect(await start(payer, key)).not.toEqual(first);
  });

  test("paid but not confirmed, it is found out when the person asks, or begins again", async () => {
    service.end(await begin(), "paid");
    expect(await checkPayment(world, wish(payer))).toEqual({ isOpen: false });
    expect(await paymentsOf()).toEqual(["card"]);
    const other = await somebodyToPay(world);
    service.end(await begin(other), "paid");
    expect(await start(other)).toEqual({ page: null });
    expect(await paymentsOf(other)).toEqual(["card"]);
  });

  test("not made yet, asking changes nothing", async () => {
    const orderId = await begin();
    expect(await checkPayment(world, wish(payer))).toEqual({ isOpen: true });
    expect((await applicationOf(payer)).checkout).toMatchObject({ orderId, outcome: "open" });
  });

  test("confirmed late, after it seemed abandoned, it counts", async () => {
    const orderId = await begin();
    await tell(orderId, "abandoned");
    world.wait({ days: 2 });
    await tell(orderId, "paid");
    expect(await paymentsOf()).toEqual(["card"]);
    await tell(orderId, "abandoned");
    expect(await paymentsOf()).toEqual(["card"]);
  });

  test("of another amount than ordered, or of an order that nobody made, it is not written down", async () => {
    const orderId = await begin();
    const wrong = { orderId, amountInCents: 1, outcome: "paid" } as const;
    expect(await confirmPayment(world, wrong)).toEqual({ refused: "amountDiffers" });
    expect(await paymentsOf()).toEqual([]);
    await expect(confirmPayment(world, { ...wrong, orderId: "nothing" })).rejects.toBeInstanceOf(NotFound);
  });

  test("is for what is left when an answer changes the fee", async () => {
    await answer({ ...lostLicence, postalCode: "97300" });
    const half = await begin();
    expect(service.asked.at(-1)).toMatchObject({ amountInCents: 1250 });
    await answer(lostLicence);
    const whole = await begin();
    expect(await service.standing(half)).toMatchObject({ outcome: "cancelled" });
    expect(await service.standing(whole)).toMatchObject({ outcome: "open", amountInCents: 2500 });
    await tell(whole, "paid");
    await answer({ ...lostLicence, postalCode: "97300" });
    expect(await start()).toEqual({ refused: "nothingToPay" });
  });
});

describe("money is not taken twice", () => {
  test("a stamp given while the payment page is open closes it first", async () => {
    const orderId = await begin();
    expect(await give(newStamp())).toMatchObject({ state: "draft" });
    expect(await service.standing(orderId)).toMatchObject({ outcome: "cancelled" });
    expect(await paymentsOf()).toEqual(["taxStamp"]);
    expect((await applicationOf(payer)).checkout).toMatchObject({ orderId, outcome: "cancelled" });
  });

  test("a stamp given after paying, before the confirmation, is not used up", async () => {
    service.end(await begin(), "paid");
    const stamp = newStamp();
    expect(await give(stamp)).toEqual({ refused: "nothingToPay" });
    expect(await paymentsOf()).toEqual(["card"]);
    expect(await give(stamp, await somebodyToPay(world))).toMatchObject({ state: "draft" });
  });

  test("a stamp given while somebody is paying waits", async () => {
    service.hold(await begin());
    expect(await give(newStamp())).toEqual({ refused: "paymentUnderWay" });
    expect(await paymentsOf()).toEqual([]);
  });

  test("giving the application up closes the payment page; somebody paying meanwhile is waited for", async () => {
    const orderId = await begin();
    await withdrawApplication(world, wish(payer));
    const jobs = await world.jobs();
    expect(jobs.at(-1)).toEqual({ name: "cancelPayment", data: { orderId } });
    service.hold(orderId);
    await expect(cancelPayment(world, { orderId })).rejects.toBeInstanceOf(Unavailable);
    await tell(orderId, "paid");
    await cancelPayment(world, { orderId });
    const { state, payments } = await applicationOf(payer);
    expect([state, payments.length]).toEqual(["withdrawn", 1]);
    const view = await world.store.view(payer.reference);
    expect(view?.messages.map(({ kind }) => kind)).toContain("paymentReceived");
  });

  test("a page closed by its job is written down as closed", async () => {
    const orderId = await begin();
    await withdrawApplication(world, wish(payer));
    await cancelPayment(world, { orderId });
    const checkout: Checkout | null = (await applicationOf(payer)).checkout;
    expect(checkout).toEqual({ orderId, amountInCents: 2500, outcome: "cancelled" });
  });
});

test("without a payment service, stamps alone pay", async () => {
  const alone = { ...world, payments: null };
  await expect(startPayment(alone, { ...wish(payer), ...about })).rejects.toBeInstanceOf(Unavailable);
  expect(
    await giveTaxStamp(alone, { ...wish(payer), accountId: payer.accountId, number: newStamp() }),
  ).toMatchObject({ state: "draft" });
});

test("an application written before payments existed is as if nothing was paid", async () => {
  await sql`update applications set record = record - 'payments' - 'checkout'
    where reference = ${payer.reference}`.execute(world.database.db);
  expect(await applicationOf(payer)).toMatchObject({ payments: [], checkout: null });
  expect(await give(newStamp())).toMatchObject({ state: "draft" });
});
