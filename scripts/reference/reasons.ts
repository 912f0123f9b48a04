import { type ProcedureId, procedureIds } from "#domain/procedure-ids.ts";
import { link } from "./markdown.ts";

const linked = (ids: readonly ProcedureId[]): string =>
  ids.map((id) => link(id, `reasons/${id}.md`)).join(", ");

/** Some of the reasons for applying, each leading to its page; those left out when they are the fewer. */
export const wordReasons = (ids: readonly ProcedureId[]): string => {
  const others = procedureIds.filter((id) => !ids.includes(id));
  if (others.length === 0) return "every reason";
  return others.length < ids.length / 2 ? `every reason but ${linked(others)}` : linked(ids);
};
