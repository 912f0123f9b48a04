import type { FastifyInstance, FastifyRequest } from "fastify";
import type { ZodTypeProvider } from "fastify-type-provider-zod";
import { z } from "zod";
import { isRefusal } from "#domain/refusals.ts";
import { refusalsEn } from "#messages/en/refusals.ts";
import { depositPhoto } from "#usecases/deposit-photo.ts";
import type { World } from "#usecases/world.ts";
import { partnerOf } from "./partner-key.ts";
import { problemOf, problemSchema, sendProblem } from "./problems.ts";
import { deposited, writeHeaders } from "./schemas.ts";

const picture = (what: string) => z.file().describe(what);

const form = z.object({
  photo: picture("Portrait, JPEG or PNG, 500 pixels or more on its long side, 15 MB at most"),
  signature: picture("Signature on a white ground, JPEG or PNG, 200 pixels or more on its long side"),
});

/** A photographer deposits a portrait and a signature and receives the code for the person. */
export const addPhotoDeposits = (scope: FastifyInstance, world: World): void => {
  scope.withTypeProvider<ZodTypeProvider>().post(
    "/photo-deposits",
    {
      config: { partner: "photographer", rateLimit: { max: 120, timeWindow: "1 minute" } },
      // Pictures are read as they come, never gathered into a body to validate.
      validatorCompiler: ({ schema, httpPart }) =>
        httpPart === "body"
          ? () => true
          : (data) => {
              const read = (schema as unknown as z.ZodType).safeParse(data);
              return read.success ? { value: read.data } : { error: read.error };
            },
      schema: {
        tags: ["photographer"],
        summary: "Deposit a photo and a signature, receive the code",
        consumes: ["multipart/form-data"],
        headers: writeHeaders,
        body: form,
        response: { 201: deposited, "4xx": problemSchema, "5xx": problemSchema },
      },
    },
    async (request, reply) => {
      if (!request.isMultipart()) {
        const title = "Both pictures are sent as multipart/form-data";
        return sendProblem(reply, { title, status: 415, code: "multipartNeeded" });
      }
      const partner = partnerOf(request);
      const outcome = await depositPhoto(world, {
        photographerId: partner.id,
        key: `partner ${partner.id} ${request.headers["idempotency-key"]}`,
        samePicturesOnly: true,
        files: filesOf(request),
      });
      if (isRefusal(outcome)) return sendProblem(reply, problemOf(outcome));
      if ("unusable" in outcome) {
        const errors = Object.entries(outcome.unusable).map(([path, code]) => ({
          path,
          code,
          message: refusalsEn[code],
        }));
        return sendProblem(reply, {
          title: "A picture cannot be used",
          status: 422,
          code: errors[0]?.code ?? "fileMissing",
          errors,
        });
      }
      return reply.code(201).send(outcome);
    },
  );
};

const filesOf = async function* (request: FastifyRequest) {
  for await (const part of request.parts()) {
    if (part.type !== "file") continue;
    yield { field: part.fieldname, source: part.file };
    // What was not read is let through, so that the request can end.
    part.file.resume();
  }
};
