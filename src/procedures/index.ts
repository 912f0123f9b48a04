import type { Procedure } from "#domain/procedure.ts";
import { licenceIssueAfterExam } from "./licence-issue-after-exam.ts";

/** The procedures open today, by id. */
export const procedures = {
  [licenceIssueAfterExam.id]: licenceIssueAfterExam,
} as const satisfies Record<string, Procedure>;

export type ProcedureId = keyof typeof procedures;

export const isProcedureId = (id: string): id is ProcedureId => Object.hasOwn(procedures, id);
