import type { FastifyInstance, FastifyReply } from "fastify";
import type { ZodTypeProvider } from "fastify-type-provider-zod";
import { z } from "zod";
import type { ProcedureId } from "#domain/procedure-ids.ts";
import { isProcedureId, procedures } from "#procedures/index.ts";
import { answerToObject, isObject } from "#situations/answer.ts";
import { situationShape } from "#situations/situation.ts";
import { problemSchema, sendProblem, unknownThing } from "./problems.ts";
import { listProcedure, rulesOf } from "./procedure-rules.ts";
import { checklist, type ProcedureRules, procedureList, procedureRules } from "./procedure-schemas.ts";

/** The rules are public: they ask for no key, and name nobody. */
const openToAll = { tags: ["public"], security: [] };
const limit = { max: 120, timeWindow: "1 minute" } as const;
const problems = { "4xx": problemSchema, "5xx": problemSchema } as const;

const keepFiveMinutes = (reply: FastifyReply): FastifyReply =>
  reply.header("cache-control", "public, max-age=300");

/** What the service asks, of whom and why, as data; and the list of documents for any situation. */
export const addPublicRules = (scope: FastifyInstance): void => {
  const api = scope.withTypeProvider<ZodTypeProvider>();
  // They only change with the program: each is written out once.
  const written = new Map<ProcedureId, ProcedureRules>();

  api.get(
    "/procedures",
    {
      config: { rateLimit: limit },
      schema: {
        ...openToAll,
        summary: "The reasons for applying",
        response: { 200: procedureList, ...problems },
      },
    },
    async (_request, reply) =>
      keepFiveMinutes(reply).send({ procedures: Object.values(procedures).map(listProcedure) }),
  );

  api.get(
    "/procedures/:id",
    {
      config: { rateLimit: limit },
      schema: {
        ...openToAll,
        summary: "The rules of one reason for applying: who may apply, documents, fee, form, JSON Schemas",
        params: z.object({ id: z.string().meta({ example: "replacement-loss" }) }),
        response: { 200: procedureRules, ...problems },
      },
    },
    async ({ params: { id } }, reply) => {
      if (!isProcedureId(id)) return sendProblem(reply, unknownThing);
      const rules = written.get(id) ?? rulesOf(procedures[id]);
      written.set(id, rules);
      return keepFiveMinutes(reply).send(rules);
    },
  );

  api.post(
    "/checklists",
    {
      config: { rateLimit: limit },
      bodyLimit: 32 * 1024,
      // The body is described here and read as the command reads it, so that both say the same of what is wrong.
      validatorCompiler: () => (data) => ({ value: data }),
      schema: {
        ...openToAll,
        summary: "The verdict, the documents and the fee for a situation; nothing of it is kept",
        body: situationShape.meta({ id: "Situation" }),
        response: { 200: checklist, ...problems },
      },
    },
    async ({ body }: { readonly body: unknown }, reply) => {
      const answer = isObject(body) ? answerToObject(body) : { error: ": not an object" };
      if (!("error" in answer)) return reply.send(checklist.parse(answer));
      const [path = "", ...what] = answer.error.split(": ");
      const errors = [{ path, message: what.join(": ") }];
      const title = "The situation cannot be understood";
      return sendProblem(reply, { title, status: 400, code: "badRequest", errors });
    },
  );
};
