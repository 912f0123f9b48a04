import type { Application } from "./application.ts";
import { departmentOf, departments } from "./departments.ts";
import { type Handling, type OfficeId, officeIds, offices } from "./offices.ts";
import type { Answers } from "./questions.ts";

/** Where nobody else is named: the reasons of a procedure that no office lists. */
const lastResort: OfficeId = "cert-echanges";

const known: ReadonlySet<string> = new Set(departments);

const isFor = ({ reasons, from }: Handling, procedure: string, department: string | null): boolean => {
  if (!reasons.some((reason) => reason === procedure)) return false;
  if (from === "everywhere") return true;
  const isKnown = department !== null && known.has(department);
  return from === "elsewhere" ? !isKnown : isKnown && from.includes(department);
};

/** Every office that the table names for it: one, as the tests of the table make sure. */
export const officesFor = (procedure: string, department: string | null): readonly OfficeId[] =>
  officeIds.filter((id) => offices[id].handles.some((handling) => isFor(handling, procedure, department)));

/** Where an applicant lives, as routing sees it: a department, or null for abroad and for what is not known. */
const departmentFrom = ({ livesIn, postalCode }: Answers): string | null =>
  livesIn === undefined || livesIn === "FRA" ? departmentOf(postalCode) : null;

/** The office that examines a request: by its reason, and by the department of the person's address. */
export const routed = ({ procedure, answers }: Pick<Application, "procedure" | "answers">): OfficeId =>
  officesFor(procedure, departmentFrom(answers))[0] ?? lastResort;

/** The office whose file it is. What was sent before offices existed belongs where it would go today. */
export const officeOf = (application: Pick<Application, "office" | "procedure" | "answers">): OfficeId =>
  application.office ?? routed(application);
