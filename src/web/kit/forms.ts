import { createHash } from "node:crypto";
import type { MultipartFile } from "@fastify/multipart";
import type { FastifyRequest } from "fastify";
import type { TypedForm } from "#domain/reading.ts";
import type { SentFile } from "./page.ts";

const asList = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value])
    .filter((item): item is string => typeof item === "string")
    .map(withoutNul);

/** No keyboard types it and no database keeps it. */
const withoutNul = (text: string): string => text.replaceAll("\0", "");

/** Every field as a list of texts, whatever was sent. */
const typedForm = (body: unknown): TypedForm => {
  if (typeof body !== "object" || body === null) return {};
  return Object.fromEntries(Object.entries(body).map(([name, value]) => [name, asList(value)]));
};

export const fieldOf = (form: TypedForm, name: string): string => form[name]?.[0]?.trim() ?? "";

/**
 * Names one form as it was typed: the hidden key drawn when it was shown, with what was typed in it. Sending the same
 * form again gives the same name; going back and changing an answer gives another.
 */
export const intentionOf = (form: TypedForm, path: string): string | null => {
  const key = fieldOf(form, "_key");
  if (key === "") return null;
  const typed = Object.entries(form)
    .filter(([name]) => name !== "_csrf" && name !== "_key")
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash("sha256")
    .update(JSON.stringify([key, path, typed]))
    .digest("base64url");
};

export type Received = { readonly form: TypedForm; readonly files: AsyncIterable<SentFile> };

export const receiveForm = async (request: FastifyRequest): Promise<Received> =>
  request.isMultipart() ? readMultipart(request) : { form: typedForm(request.body), files: noFiles() };

const noFiles = async function* (): AsyncIterable<SentFile> {};

/** Reads the fields that come before the first file, then gives the files as they stream in. */
const readMultipart = async (request: FastifyRequest): Promise<Received> => {
  const parts = request.parts()[Symbol.asyncIterator]();
  const fields: Record<string, string[]> = {};
  let first: MultipartFile | null = null;
  while (first === null) {
    const { value: part, done } = await parts.next();
    if (done) break;
    if (part.type === "file") first = part;
    else if (typeof part.value === "string")
      fields[part.fieldname] = [...(fields[part.fieldname] ?? []), withoutNul(part.value)];
  }
  return { form: fields, files: filesFrom(first, parts) };
};

const filesFrom = async function* (
  first: MultipartFile | null,
  rest: AsyncIterator<MultipartFile | { type: "field" }>,
): AsyncIterable<SentFile> {
  let part: MultipartFile | { type: "field" } | null = first;
  while (part !== null) {
    if (part.type === "file") {
      // A file field left empty comes with no name.
      if (part.filename !== "" && part.filename !== undefined) {
        yield { field: part.fieldname, name: part.filename, source: part.file };
      }
      // What the page did not read is let through, so that the request can end.
      part.file.resume();
    }
    const next = await rest.next();
    part = next.done === true ? null : next.value;
  }
};
