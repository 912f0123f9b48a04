import rateLimit from "@fastify/rate-limit";
import Fastify, { type FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createPayments } from "#adapters/payments/http.ts";
import { signed } from "#adapters/payments/signature.ts";
import { addPaymentService, createPaymentReporter, type ReportPayment } from "#dev/payment-service.ts";
import { openSimulatedPayments, type SimulatedPayments } from "#dev/simulated-payments.ts";
import type { PaymentReport } from "#domain/decide/payment.ts";
import { isRefusal } from "#domain/refusals.ts";
import { type Payer, somebodyToPay } from "#test/lost-licence.ts";
import { playPaymentService } from "#test/payment-service.ts";
import { openTestWorld, type TestWorld } from "#test/world.ts";
import { Unavailable } from "#usecases/errors.ts";
import type { Payments } from "#usecases/ports/services.ts";
import { startPayment } from "#usecases/start-payment.ts";
import { addPartnerApi } from "#web/partner/api.ts";

const secret = "a secret of these tests, long enough to sign";
const key = "key-of-the-service";

let world: TestWorld;
let app: FastifyInstance;
let simulated: SimulatedPayments;
let address = "";
let payments: Payments;
let report: ReportPayment;

/** The port as the service knows it: bound to an address once the simulator listens. */
const overHttp: Payments = {
  open: (order) => payments.open(order),
  standing: (orderId) => payments.standing(orderId),
  cancel: (orderId) => payments.cancel(orderId),
  readReport: (message) => payments.readReport(message),
};

beforeAll(async () => {
  world = await openTestWorld({ payments: overHttp });
  simulated = openSimulatedPayments(world.database.db);
  app = Fastify();
  await app.register(rateLimit, { global: false });
  const origin = "https://pay.test";
  addPaymentService(app, { payments: simulated, clock: world.clock, key, origin });
  await addPartnerApi(app, world);
  address = await app.listen({ host: "127.0.0.1", port: 0 });
  payments = createPayments({
    url: `${address}/demonstration/paiement/api/orders`,
    key,
    secret,
    pageOrigin: origin,
  });
  report = createPaymentReporter(() => address, world.clock, secret);
});
afterAll(async () => {
  await app.close();
  await world.close();
});

const order = (orderId: string) =>
  ({
    orderId,
    amountInCents: 2500,
    description: "Permis",
    language: "fr",
    returnTo: "https://permis.test/",
  }) as const;

const played = playPaymentService();
const services = [
  [
    "as tests play it",
    () => ({
      service: played as Payments,
      end: async (orderId: string, outcome: PaymentReport["outcome"]) => void played.end(orderId, outcome),
    }),
  ],
  [
    "over HTTP, simulated",
    () => ({
      service: overHttp,
      end: (orderId: string, outcome: PaymentReport["outcome"]) => simulated.end(orderId, outcome),
    }),
  ],
] as const;

describe.each(services)("a payment service %s", (_, parts) => {
  test("opens the same order once, with a page to pay on", async () => {
    const { service } = parts();
    const first = await service.open(order("once"));
    expect(first).toMatchObject({ orderId: "once", amountInCents: 2500, outcome: "open" });
    expect(await service.open(order("once"))).toEqual(first);
    expect(await service.standing("once")).toEqual(first);
  });

  test("tells how an order ended, and leaves it so", async () => {
    const { service, end } = parts();
    await service.open(order("ended"));
    await end("ended", "paid");
    const paid = { orderId: "ended", amountInCents: 2500, outcome: "paid" };
    expect(await service.standing("ended")).toEqual(paid);
    expect(await service.cancel("ended")).toEqual(paid);
    expect(await service.open(order("ended"))).toEqual(paid);
  });

  test("cancels what is open, and knows nothing of other orders", async () => {
    const { service } = parts();
    await service.open(order("cancelled"));
    expect(await service.cancel("cancelled")).toMatchObject({ outcome: "cancelled" });
    expect(await service.standing("unknown")).toBeNull();
    expect(await service.cancel("unknown")).toBeNull();
  });
});

test("with a wrong key, the payment service is unavailable", async () => {
  const stranger = createPayments({
    url: `${address}/demonstration/paiement/api/orders`,
    key: "guess",
    secret,
    pageOrigin: "https://pay.test",
  });
  await expect(stranger.standing("once")).rejects.toBeInstanceOf(Unavailable);
});

const begun = async (): Promise<Payer & { readonly orderId: string }> => {
  const payer = await somebodyToPay(world);
  const { accountId, reference } = payer;
  const by = { kind: "applicant", accountId } as const;
  const started = await startPayment(world, { reference, by, key: null, ...order("") });
  if (isRefusal(started)) throw new Error(started.refused);
  const orderId = (await world.store.view(reference))?.application.checkout?.orderId ?? "";
  expect(started).toEqual({ page: `https://pay.test/demonstration/paiement/${orderId}` });
  return { ...payer, orderId };
};

const paymentsOf = async ({ reference }: Payer) =>
  (await world.store.view(reference))?.application.payments.map(({ how }) => how);

const post = (body: string, signature?: string) =>
  app.inject({
    method: "POST",
    url: "/api/v1/payments/reports",
    headers: {
      "content-type": "application/json",
      ...(signature === undefined ? {} : { "payment-signature": signature }),
    },
    payload: body,
  });

const bodyOf = (orderId: string, amountInCents = 2500) =>
  JSON.stringify({ orderId, amountInCents, outcome: "paid" });

describe("the word of the payment service", () => {
  test("signed, from one program to the other, pays; said again, it changes nothing", async () => {
    const payer = await begun();
    await simulated.end(payer.orderId, "paid");
    const payment = await simulated.byOrder(payer.orderId);
    if (payment === null) throw new Error("no payment");
    expect(await report(payment)).toBe(true);
    expect(await paymentsOf(payer)).toEqual(["card"]);
    expect(await report(payment)).toBe(true);
    expect(await paymentsOf(payer)).toEqual(["card"]);
  });

  test("not signed, signed with another secret, for another body or too long ago, it is refused", async () => {
    const payer = await begun();
    const body = bodyOf(payer.orderId);
    const now = world.clock.now();
    const right = signed({ body, secret, now });
    const answers = [
      await post(body),
      await post(body, ""),
      await post(body, "x".repeat(5000)),
      await post(body, signed({ body, secret: "another", now })),
      await post(` ${body}`, right),
      await post(bodyOf(payer.orderId, 1), right),
      await post(body, signed({ body, secret, now: now.subtract({ minutes: 6 }) })),
    ];
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([401, 401, 400, 401, 401, 401, 401]);
    expect(await paymentsOf(payer)).toEqual([]);
    expect((await post(body, right)).json()).toEqual({ orderId: payer.orderId });
    expect(await paymentsOf(payer)).toEqual(["card"]);
  });

  test("about another amount, or an order nobody made, it is refused, even signed", async () => {
    const payer = await begun();
    const say = (body: string) => post(body, signed({ body, secret, now: world.clock.now() }));
    const other = await say(bodyOf(payer.orderId, 1));
    expect([other.statusCode, other.json().code]).toEqual([422, "amountDiffers"]);
    expect((await say(bodyOf("nothing"))).statusCode).toBe(404);
    expect(await paymentsOf(payer)).toEqual([]);
  });

  test("is described with the rest of the API", async () => {
    const description = (await app.inject("/api/v1/openapi.json")).json();
    expect(description.paths["/api/v1/payments/reports"].post.tags).toEqual(["payments"]);
  });
});
