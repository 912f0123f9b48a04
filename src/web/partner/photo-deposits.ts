import type { FastifyInstance, FastifyRequest } from "fastify";
import type { ZodTypeProvider } from "fastify-type-provider-zod";
import { z } from "zod";
import type { Finding } from "#domain/documents/findings.ts";
import { isRefusal } from "#domain/refusals.ts";
import { findingsEn } from "#messages/en/findings.ts";
import { refusalsEn } from "#messages/en/refusals.ts";
import { findingsFr } from "#messages/fr/findings.ts";
import { type AdvisedDeposit, depositPhoto } from "#usecases/deposit-photo.ts";
import { keepDeposit } from "#usecases/keep-deposit.ts";
import type { World } from "#usecases/world.ts";
import { partnerOf } from "./partner-key.ts";
import { problemOf, problemSchema, sendProblem } from "./problems.ts";
import { advised, deposited, depositParams, writeHeaders } from "./schemas.ts";

const picture = (what: string) => z.file().describe(what);

const form = z.object({
  photo: picture("Portrait, JPEG or PNG, 500 pixels or more on its long side, 15 MB at most"),
  signature: picture("Signature on a white ground, JPEG or PNG, 200 pixels or more on its long side"),
});

const found = ({ code, box, values }: Finding) => ({
  code,
  box: box === null ? null : [box.x, box.y, box.width, box.height],
  message: { fr: findingsFr[code](values), en: findingsEn[code](values) },
});

const told = ({ advised: deposit, findings: { photo, signature } }: AdvisedDeposit) => ({
  deposit,
  findings: { photo: photo.map(found), signature: signature.map(found) },
});

/** A photographer deposits a portrait and a signature and receives the code for the person, or advice first. */
export const addPhotoDeposits = (scope: FastifyInstance, world: World): void => {
  addDeposit(scope, world);
  addConfirmation(scope, world);
};

/** The photographer keeps, in spite of the advice, the pictures sent before. */
const addConfirmation = (scope: FastifyInstance, world: World): void => {
  scope.withTypeProvider<ZodTypeProvider>().post(
    "/photo-deposits/:deposit/confirmation",
    {
      config: { partner: "photographer", rateLimit: { max: 120, timeWindow: "1 minute" } },
      schema: {
        tags: ["photographer"],
        summary: "Deposit as they are pictures that got advice, receive the code",
        params: depositParams,
        headers: writeHeaders,
        response: { 201: deposited, "4xx": problemSchema, "5xx": problemSchema },
      },
    },
    async (request, reply) => {
      const partner = partnerOf(request);
      const kept = await keepDeposit(world, {
        depositId: request.params.deposit,
        photographerId: partner.id,
        key: `partner ${partner.id} ${request.headers["idempotency-key"]}`,
      });
      if (isRefusal(kept)) return sendProblem(reply, problemOf(kept));
      return reply.code(201).send(kept);
    },
  );
};

const addDeposit = (scope: FastifyInstance, world: World): void => {
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
        summary: "Deposit a photo and a signature, receive the code, or advice to confirm (202)",
        consumes: ["multipart/form-data"],
        headers: writeHeaders,
        body: form,
        response: { 201: deposited, 202: advised, "4xx": problemSchema, "5xx": problemSchema },
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
      if ("advised" in outcome) return reply.code(202).send(told(outcome));
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
