import { type Period, periods } from "#domain/figures.ts";
import { isOfficeId } from "#domain/offices.ts";
import { isProcedureId } from "#procedures/index.ts";
import type { FiguresAsked } from "#usecases/read-figures.ts";
import { deskPaths } from "./paths.ts";

export type Asked = Omit<FiguresAsked, "agent">;

/** What the parts of a question about figures are called in addresses. */
export const figuresFields = { period: "semaines", office: "bureau", procedure: "motif" } as const;

const usualPeriod: Period = 13;

/** What an address asks for. What is not known in it is left out. */
export const figuresAskedIn = (query: Readonly<Record<string, string>>): Asked => {
  const office = query[figuresFields.office] ?? "";
  const procedure = query[figuresFields.procedure] ?? "";
  return {
    period: periods.find((weeks) => String(weeks) === query[figuresFields.period]) ?? usualPeriod,
    office: isOfficeId(office) ? office : null,
    procedure: isProcedureId(procedure) ? procedure : null,
  };
};

/** The file of one of the tables, of what is on the screen. */
export const tableAddress = (table: string, { period, office, procedure }: Asked): string => {
  const query = new URLSearchParams({ [figuresFields.period]: String(period) });
  if (office !== null) query.set(figuresFields.office, office);
  if (procedure !== null) query.set(figuresFields.procedure, procedure);
  return `${deskPaths.figuresTable(table)}?${query}`;
};
