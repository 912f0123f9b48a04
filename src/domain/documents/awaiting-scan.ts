import type { Application, DocumentFile } from "../application.ts";
import type { DocumentKind } from "./kinds.ts";

/** Whether the antivirus has still to look at a file: until then nobody but its sender sees anything of it. */
export const awaitsScan = ({ antivirus }: Pick<DocumentFile, "antivirus">): boolean =>
  antivirus === "waiting";

/** The documents that no agent can see whole yet. */
export const documentsAwaitingScan = ({
  documents,
}: Pick<Application, "documents">): readonly DocumentKind[] =>
  Object.values(documents).flatMap(({ kind, files }) => (files.some(awaitsScan) ? [kind] : []));
