import type { Application } from "../application.ts";
import type { DocumentKind } from "../documents/kinds.ts";
import type { Facts } from "../facts.ts";
import type { Procedure } from "../procedure.ts";
import { documentsAsked, documentsOnRequest, documentsWelcome } from "./checklist.ts";

const isAskedByAgent = ({ supplement }: Application, kind: DocumentKind): boolean =>
  supplement?.items.some(({ asked }) => asked === kind) ?? false;

/** Whether there is a place for this document: it is asked, offered, or an agent asked for it beside the others. */
export const isExpected = (
  kind: DocumentKind,
  application: Application,
  procedure: Procedure,
  facts: Facts,
): boolean =>
  documentsWelcome(procedure, facts).includes(kind) ||
  (isAskedByAgent(application, kind) &&
    documentsOnRequest(procedure, facts).some(({ document }) => document === kind));

/** The documents of a file under examination: those asked, then what came beside them, in the order of the rules. */
export const documentsInFile = (
  application: Application,
  procedure: Procedure,
  facts: Facts,
): readonly DocumentKind[] => {
  const hasCome = (kind: DocumentKind) => (application.documents[kind]?.files.length ?? 0) > 0;
  const beside = [
    ...documentsWelcome(procedure, facts),
    ...documentsOnRequest(procedure, facts).map(({ document }) => document),
  ].filter(hasCome);
  return [...new Set([...documentsAsked(procedure, facts).map(({ document }) => document), ...beside])];
};

/**
 * The documents that a favourable decision needs: every one asked, and what an agent asked for beside them. What the
 * person added by choice may be left aside.
 */
export const documentsToAccept = (
  application: Application,
  procedure: Procedure,
  facts: Facts,
): readonly DocumentKind[] => {
  const byChoice = new Set(documentsWelcome(procedure, facts));
  for (const { document } of documentsAsked(procedure, facts)) byChoice.delete(document);
  return documentsInFile(application, procedure, facts).filter((kind) => !byChoice.has(kind));
};
