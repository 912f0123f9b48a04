import type { FastifyInstance, FastifyRequest } from "fastify";
import { partnerWithKey } from "#usecases/partner-with-key.ts";
import type { Partner, PartnerKind } from "#usecases/ports/people.ts";
import type { World } from "#usecases/world.ts";
import { sendProblem } from "./problems.ts";

declare module "fastify" {
  interface FastifyRequest {
    /** The partner whose key came with the request; absent outside the partners' API. */
    partner: Partner | null;
  }
  interface FastifyContextConfig {
    /** Whose key opens this route. */
    partner?: PartnerKind;
  }
}

const keyOf = (request: FastifyRequest): string | null =>
  /^Bearer ([\x21-\x7e]{1,200})$/i.exec(request.headers.authorization ?? "")?.[1] ?? null;

/** Lets only the partner whom a route is for go further, before anything else of the request is read. */
export const requirePartnerKey = (api: FastifyInstance, world: World): void => {
  api.decorateRequest("partner", null);
  api.addHook("onRequest", async (request, reply) => {
    const { partner: kind } = request.routeOptions.config;
    if (kind === undefined) return;
    const key = keyOf(request);
    const partner = key === null ? null : await partnerWithKey(world, key);
    if (partner === null) {
      reply.header("www-authenticate", "Bearer");
      return sendProblem(reply, { title: "A valid key is needed", status: 401, code: "keyNeeded" });
    }
    if (partner.kind !== kind) {
      return sendProblem(reply, {
        title: "This key is for something else",
        status: 403,
        code: "keyNotForThis",
      });
    }
    request.partner = partner;
  });
};

/** The partner behind a route that asks for a key. */
export const partnerOf = ({ partner }: FastifyRequest): Partner => {
  if (partner === null) throw new Error("a route of the partners' API without a key");
  return partner;
};
