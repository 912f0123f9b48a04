import type { FastifyInstance } from "fastify";
import type { ZodTypeProvider } from "fastify-type-provider-zod";
import { z } from "zod";
import { isRefusal } from "#domain/refusals.ts";
import { confirmPayment } from "#usecases/confirm-payment.ts";
import type { World } from "#usecases/world.ts";
import { problemOf, problemSchema, sendProblem } from "./problems.ts";

const headers = z.object({
  "payment-signature": z
    .string()
    .max(200)
    .default("")
    .describe('`t=<seconds since 1970>,v1=<HMAC-SHA-256 of "t.body" with the shared secret, hexadecimal>`'),
});

const recorded = z.object({ orderId: z.string() }).meta({ id: "PaymentRecorded" });

const limit = { max: 1200, timeWindow: "1 minute" } as const;

/** What the payment service says of its orders: believed for its signature alone, which covers the body as it came. */
export const addPaymentReports = async (scope: FastifyInstance, world: World): Promise<void> => {
  await scope.register(async (signed) => {
    signed.removeContentTypeParser("application/json");
    signed.addContentTypeParser("application/json", { parseAs: "string" }, (_request, body, done) =>
      done(null, body),
    );
    signed.withTypeProvider<ZodTypeProvider>().post(
      "/payments/reports",
      {
        config: { rateLimit: limit },
        schema: {
          tags: ["payments"],
          summary: "An order was paid, refused, abandoned or cancelled",
          description:
            "JSON `{ orderId, amountInCents, outcome }`, where `outcome` is `paid`, `refused`, `abandoned` or `cancelled`. Signed within five minutes; sent again, it is recorded once.",
          security: [],
          headers,
          response: { 200: recorded, "4xx": problemSchema, "5xx": problemSchema },
        },
      },
      async (request, reply) => {
        const report =
          world.payments?.readReport({
            body: typeof request.body === "string" ? request.body : "",
            signature: request.headers["payment-signature"],
            now: world.clock.now(),
          }) ?? null;
        if (report === null) {
          request.log.warn({ event: "payment.not_signed", requestId: request.id });
          return sendProblem(reply, { title: "Not signed as agreed", status: 401, code: "signatureInvalid" });
        }
        const outcome = await confirmPayment(world, report);
        if (!isRefusal(outcome)) return reply.send(outcome);
        request.log.error({ event: "payment.refused", orderId: report.orderId, refused: outcome.refused });
        return sendProblem(reply, problemOf(outcome));
      },
    );
  });
};
