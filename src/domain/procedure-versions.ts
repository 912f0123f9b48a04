import type { Application } from "./application.ts";
import type { Procedure } from "./procedure.ts";

/** The reasons for applying (motifs) in every version still running: today's, and those that applications hold to. */
export type ProcedureVersions = {
  /** As it stands for whoever begins today. */
  readonly today: (id: string) => Procedure;
  /** As it stood when an application was filed. */
  readonly at: (id: string, version: number) => Procedure;
};

/** A name or a version that no file describes is a fault of the installation: nothing can be read without its rules. */
const found = (procedure: Procedure | undefined, what: string): Procedure => {
  if (procedure === undefined) throw new Error(`no procedure ${what}`);
  return procedure;
};

export const procedureVersions = (
  open: readonly Procedure[],
  past: readonly Procedure[],
): ProcedureVersions => ({
  today: (id) =>
    found(
      open.find((procedure) => procedure.id === id),
      id,
    ),
  at: (id, version) =>
    found(
      [...open, ...past].find((procedure) => procedure.id === id && procedure.version === version),
      `${id} in version ${version}`,
    ),
});

/**
 * The rules of an application: once it has left the draft, those it was filed under; until then, today's, whatever
 * version it was begun in.
 */
export const procedureOf = (
  versions: ProcedureVersions,
  { state, procedure, procedureVersion }: Pick<Application, "state" | "procedure" | "procedureVersion">,
): Procedure => (state === "draft" ? versions.today(procedure) : versions.at(procedure, procedureVersion));
