import type { FastifyError, FastifyInstance } from "fastify";
import {
  hasZodFastifySchemaValidationErrors,
  serializerCompiler,
  validatorCompiler,
} from "fastify-type-provider-zod";
import { NotFound, Unavailable } from "#usecases/errors.ts";
import { type Problem, sendProblem, unknownThing } from "./problems.ts";

/** What holds on every route of the interface: bodies and answers as their schemas say, and every no a problem. */
export const speakJson = (api: FastifyInstance): void => {
  api.setValidatorCompiler(validatorCompiler);
  api.setSerializerCompiler(serializerCompiler);
  // Forms are for pages.
  api.removeContentTypeParser("application/x-www-form-urlencoded");
  api.setErrorHandler<FastifyError>((error, request, reply) => {
    const problem = problemFrom(error);
    if (problem.status >= 500) request.log.error({ err: error, event: "api.failed", requestId: request.id });
    return sendProblem(reply, problem);
  });
  api.setNotFoundHandler((_request, reply) => sendProblem(reply, unknownThing));
};

const problemFrom = (error: FastifyError): Problem => {
  if (hasZodFastifySchemaValidationErrors(error)) {
    return {
      title: "The request is not as described",
      status: 400,
      code: "badRequest",
      errors: error.validation.map(({ instancePath, message }) => ({
        path: `${error.validationContext ?? ""}${instancePath}`,
        message: message ?? "",
      })),
    };
  }
  if (error instanceof NotFound) return unknownThing;
  if (error instanceof Unavailable)
    return { title: "Not available now, try again later", status: 503, code: "unavailable" };
  const status = error.statusCode ?? 500;
  // Fastify's own refusals: a body that is not JSON, too large, of another type; too many requests.
  return status < 500
    ? { title: error.message, status, code: error.code ?? "badRequest" }
    : { title: "The service failed", status: 500, code: "failed" };
};
