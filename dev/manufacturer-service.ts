import type { FastifyInstance } from "fastify";
import { z } from "zod";
import type { Clock } from "#usecases/ports/services.ts";
import type { Parcels } from "./parcels.ts";
import { paths } from "./paths.ts";

const order = z.object({
  orderId: z.string().min(1),
  birthName: z.string(),
  firstNames: z.string(),
  birthDate: z.string(),
  category: z.string(),
  address: z.array(z.string()),
  title: z.enum(["drivingLicence", "internationalPermit"]),
  photo: z.base64().min(1).nullable(),
  signature: z.base64().min(1).nullable(),
});

const largestOrderInBytes = 20 * 1024 * 1024;

/** The simulated manufacturer's own service: takes orders over HTTP, as the real one would. */
export const addManufacturerService = (
  app: FastifyInstance,
  { parcels, clock, key }: { parcels: Parcels; clock: Clock; key: string },
): void => {
  app.post(paths.orders, { bodyLimit: largestOrderInBytes }, async (request, reply) => {
    if (request.headers.authorization !== `Bearer ${key}`) return reply.code(401).send();
    const read = order.safeParse(request.body);
    if (!read.success) return reply.code(400).send({ title: "Not an order" });
    await parcels.receive(read.data, clock.now());
    return reply.code(202).send({ orderId: read.data.orderId });
  });
};
