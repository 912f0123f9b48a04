import type { FastifyInstance, FastifyRequest } from "fastify";
import { z } from "zod";
import { signed } from "#adapters/payments/signature.ts";
import type { Clock } from "#usecases/ports/services.ts";
import { paths } from "./paths.ts";
import type { SimulatedPayment, SimulatedPayments } from "./simulated-payments.ts";

const order = z.object({
  orderId: z.string().regex(/^[A-Za-z0-9-]{1,60}$/),
  amountInCents: z.number().int().positive(),
  currency: z.literal("EUR"),
  description: z.string().min(1).max(200),
  language: z.enum(["fr", "en"]),
  returnTo: z.url({ protocol: /^https?$/ }),
});

type Parts = {
  readonly payments: SimulatedPayments;
  readonly clock: Clock;
  readonly key: string;
  /** Where people's browsers find its pages. */
  readonly origin: string;
};

/** The simulated payment service's own API: takes orders over HTTP, as the real one would. */
export const addPaymentService = (app: FastifyInstance, { payments, clock, key, origin }: Parts): void => {
  const standing = ({ orderId, amountInCents, outcome }: SimulatedPayment) => ({
    orderId,
    amountInCents,
    outcome,
    ...(outcome === "open" ? { page: `${origin}${paths.payment(orderId)}` } : {}),
  });
  const isKnown = ({ headers }: FastifyRequest) => headers.authorization === `Bearer ${key}`;
  const idOf = ({ params }: FastifyRequest) => z.object({ orderId: z.string() }).parse(params).orderId;

  app.post(paths.paymentOrders, async (request, reply) => {
    if (!isKnown(request)) return reply.code(401).send();
    const read = order.safeParse(request.body);
    if (!read.success) return reply.code(400).send({ title: "Not an order" });
    await payments.open(read.data, clock.now());
    const opened = await payments.byOrder(read.data.orderId);
    return opened === null ? reply.code(500).send() : reply.code(201).send(standing(opened));
  });

  app.get(`${paths.paymentOrders}/:orderId`, async (request, reply) => {
    if (!isKnown(request)) return reply.code(401).send();
    const found = await payments.byOrder(idOf(request));
    return found === null ? reply.code(404).send() : reply.send(standing(found));
  });

  app.post(`${paths.paymentOrders}/:orderId/cancellation`, async (request, reply) => {
    if (!isKnown(request)) return reply.code(401).send();
    await payments.end(idOf(request), "cancelled");
    const found = await payments.byOrder(idOf(request));
    return found === null ? reply.code(404).send() : reply.send(standing(found));
  });
};

/** Tells the service how an order ended, signed, over HTTP; gives whether it was taken. */
export type ReportPayment = (payment: SimulatedPayment) => Promise<boolean>;

/** `serviceAddress` is known once the service listens. */
export const createPaymentReporter =
  (serviceAddress: () => string, clock: Clock, secret: string): ReportPayment =>
  async ({ orderId, amountInCents, outcome }) => {
    const body = JSON.stringify({ orderId, amountInCents, outcome });
    const response = await fetch(`${serviceAddress()}/api/v1/payments/reports`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        "payment-signature": signed({ body, secret, now: clock.now() }),
      },
      body,
      signal: AbortSignal.timeout(10_000),
    });
    await response.body?.cancel();
    return response.ok;
  };
