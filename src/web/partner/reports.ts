import { createHash } from "node:crypto";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { ZodTypeProvider } from "fastify-type-provider-zod";
import { day as dayFrom, dayOf, isBefore } from "#domain/dates.ts";
import { isRefusal } from "#domain/refusals.ts";
import { type Reported, reportParcel, reportProduction, type Unfitting } from "#usecases/report-delivery.ts";
import type { World } from "#usecases/world.ts";
import { partnerOf } from "./partner-key.ts";
import { problemOf, problemSchema, sendProblem, stateName } from "./problems.ts";
import {
  orderParams,
  parcelEvent,
  parcelParams,
  productionEvent,
  reported,
  writeHeaders,
} from "./schemas.ts";

const answers = { 200: reported, "4xx": problemSchema, "5xx": problemSchema } as const;
const limit = { max: 1200, timeWindow: "1 minute" } as const;

/** What the manufacturer and the carrier report, as it happens. */
export const addReports = (scope: FastifyInstance, world: World): void => {
  const api = scope.withTypeProvider<ZodTypeProvider>();

  api.post(
    "/orders/:orderId/events",
    {
      config: { partner: "manufacturer", rateLimit: limit },
      schema: {
        tags: ["manufacturer"],
        summary: "The card was made and handed over, or cannot be made",
        headers: writeHeaders,
        params: orderParams,
        body: productionEvent,
        response: answers,
      },
    },
    async (request, reply) => {
      const { body: event, params } = request;
      const report = { about: params.orderId, event, ...intentionOf(request, request.headers) };
      return answer(reply, await reportProduction(world, report));
    },
  );

  api.post(
    "/parcels/:trackingNumber/events",
    {
      config: { partner: "carrier", rateLimit: limit },
      schema: {
        tags: ["carrier"],
        summary: "First passage, held, delivered, picked up, returned, wrong address",
        headers: writeHeaders,
        params: parcelParams,
        body: parcelEvent,
        response: answers,
      },
    },
    async (request, reply) => {
      const { body: event, params } = request;
      const on = "on" in event ? event.on : undefined;
      if (on !== undefined && isBefore(dayOf(world.clock.now()), dayFrom(on))) {
        return sendProblem(reply, { title: "This day has not come yet", status: 422, code: "dateInFuture" });
      }
      const report = { about: params.trackingNumber, event, ...intentionOf(request, request.headers) };
      return answer(reply, await reportParcel(world, report));
    },
  );
};

/** The partner's key for this write, apart from those of other partners, with a digest of what it asks. */
const intentionOf = (
  request: FastifyRequest,
  { "idempotency-key": key }: { "idempotency-key": string },
): { readonly key: string; readonly fingerprint: string } => ({
  key: `partner ${partnerOf(request).id} ${key}`,
  fingerprint: createHash("sha256")
    .update(JSON.stringify([request.url, request.body]))
    .digest("hex"),
});

const answer = (reply: FastifyReply, outcome: Reported | Unfitting) =>
  isRefusal(outcome)
    ? sendProblem(reply, problemOf(outcome, outcome.state))
    : reply.send({ state: stateName(outcome.state) });
