import { holds } from "#domain/conditions.ts";
import type { Facts } from "#domain/facts.ts";
import type { Advice, DocumentWording } from "#messages/documents.ts";

const isFor = (advice: Exclude<Advice, string>, facts: Facts): boolean =>
  "when" in advice ? holds(advice.when, facts) : !holds(advice.unless, facts);

const linesFor = (advice: readonly Advice[], facts: Facts): readonly string[] =>
  advice.flatMap((line) => (typeof line === "string" ? [line] : isFor(line, facts) ? [line.says] : []));

/** What is accepted for a document and where one gets it, said to this person alone. */
export const adviceFor = (
  { accepted, where }: Pick<DocumentWording, "accepted" | "where">,
  facts: Facts,
): { readonly accepted: readonly string[]; readonly where: string } => ({
  accepted: linesFor(accepted, facts),
  where: typeof where === "string" ? where : linesFor(where, facts).join(" "),
});
