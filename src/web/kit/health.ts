import type { FastifyInstance } from "fastify";

/** For whoever watches over the processes: `live` answers as long as it runs, `ready` when it can serve. */
export const addHealth = (app: FastifyInstance, reachDatabase: () => Promise<void>): void => {
  app.get("/health/live", async (_request, reply) => reply.type("text/plain").send("ok"));
  app.get("/health/ready", async (request, reply) => {
    try {
      await reachDatabase();
      return reply.type("text/plain").send("ok");
    } catch (err) {
      request.log.error({ err, event: "health.not_ready" });
      return reply.code(503).type("text/plain").send("not ready");
    }
  });
};
