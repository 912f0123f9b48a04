import swagger from "@fastify/swagger";
import type { FastifyInstance } from "fastify";
import { jsonSchemaTransform, jsonSchemaTransformObject } from "fastify-type-provider-zod";

/** Describes the API from its own routes: what is served is what is checked. */
export const describeApi = async (api: FastifyInstance): Promise<void> => {
  await api.register(swagger, {
    openapi: {
      openapi: "3.1.0",
      info: {
        title: "Télépermis – programming interface",
        version: "1",
        description:
          "For partners (approved photographers, the manufacturer of the card, the carrier, the payment service): each request carries the partner's key, and each write an Idempotency-Key; the payment service signs instead. For anybody, without a key: the rules as data, and the checklist of a situation.",
      },
      components: { securitySchemes: { partnerKey: { type: "http", scheme: "bearer" } } },
      security: [{ partnerKey: [] }],
      tags: [
        { name: "public", description: "The rules as data, and checklists; no key" },
        { name: "photographer", description: "Photo and signature deposits" },
        { name: "manufacturer", description: "What becomes of an order" },
        { name: "carrier", description: "What becomes of a parcel" },
        { name: "payments", description: "What becomes of a payment online" },
      ],
    },
    hideUntagged: true,
    transform: jsonSchemaTransform,
    transformObject: jsonSchemaTransformObject,
  });
  api.get("/openapi.json", async (_request, reply) => {
    reply.header("cache-control", "public, max-age=300");
    return api.swagger();
  });
};
