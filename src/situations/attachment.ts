import { z } from "zod";
import { isDocumentKind } from "#domain/documents/kinds.ts";
import { nameOf } from "#domain/ids.ts";
import type { Requirement } from "#domain/procedure.ts";
import { optionalDay, text, wrong } from "./situation-fields.ts";

/** The form signed and sent by post replaces the photo-signature code; no date of it is limited. */
const isDocument = (name: string): name is Requirement | "photoSignatureForm" =>
  isDocumentKind(name) || name === "ePhoto" || name === "photoSignatureForm";

/** A document that comes with a situation, to be judged by its paper and its dates. */
export const attachment = z.object(
  {
    document: text.transform((id, { issues }) => {
      const name = nameOf(id);
      if (isDocument(name)) return name;
      issues.push({ code: "custom", message: "unknown", input: id });
      return z.NEVER;
    }),
    /** Which paper it is; the catalogue may not know it. */
    kind: text.nullish().transform((id) => (id == null ? null : nameOf(id))),
    issued: optionalDay,
    expires: optionalDay,
  },
  wrong("not an object"),
);

export type AttachmentOfSituation = z.output<typeof attachment>;
