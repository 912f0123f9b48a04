import type { FastifyReply } from "fastify";
import { z } from "zod";
import type { State } from "#domain/lifecycle.ts";
import type { Refusal } from "#domain/refusals.ts";
import { refusalsEn } from "#messages/en/refusals.ts";

/** How the API says no: problem details (RFC 9457), with a stable `code` for programs. */
export const problemSchema = z
  .object({
    title: z.string(),
    status: z.number().int(),
    code: z.string(),
    detail: z.string().optional(),
    state: z.string().optional().describe("Where the licence is, when the report does not fit there"),
    errors: z
      .array(z.object({ path: z.string(), code: z.string().optional(), message: z.string() }))
      .optional()
      .describe("What is wrong in the request, one entry a place"),
  })
  .meta({ id: "Problem" });

export type Problem = z.infer<typeof problemSchema>;

export const sendProblem = (reply: FastifyReply, problem: Problem): FastifyReply =>
  reply.code(problem.status).type("application/problem+json").send(problem);

/** A state as the API names it: `awaiting-pickup`. */
export const stateName = (state: State): string =>
  state.replaceAll(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);

/** It does not fit where the licence is: 409, with where it is. Anything else is for the sender to mend: 422. */
export const problemOf = ({ refused }: Refusal, state: State | null = null): Problem => {
  const isConflict = refused === "notNow" || refused === "changedMeanwhile";
  return {
    title: isConflict ? "This does not fit where the licence is" : "This cannot be accepted",
    status: isConflict ? 409 : 422,
    code: refused,
    detail: refusalsEn[refused],
    ...(isConflict && state !== null ? { state: stateName(state) } : {}),
  };
};

export const unknownThing: Problem = {
  title: "There is no such thing, or it is not for this key",
  status: 404,
  code: "notFound",
};
