import type { DocumentReason } from "#domain/documents/document-reasons.ts";
import type { GroundName } from "#domain/refusal-grounds.ts";

/** Every word of the figures of an office. */
export type FiguresMessages = {
  readonly title: string;
  readonly lead: string;
  /** That nothing here is counted for each agent. */
  readonly neverPerAgent: string;
  readonly filters: {
    readonly title: string;
    readonly period: string;
    readonly weeks: (weeks: number) => string;
    readonly office: string;
    readonly everyOffice: string;
    readonly procedure: string;
    readonly everyProcedure: string;
    readonly show: string;
  };
  readonly now: {
    readonly toTake: string;
    readonly held: string;
    readonly late: string;
  };
  readonly tables: {
    readonly load: string;
    readonly loadHelp: string;
    readonly ages: string;
    readonly agesHelp: string;
    readonly weeks: string;
    readonly weeksHelp: string;
    readonly delays: string;
    readonly delaysHelp: string;
    readonly documents: string;
    readonly documentsHelp: string;
    readonly answers: string;
    readonly grounds: string;
    readonly offices: string;
    readonly procedures: string;
  };
  readonly columns: {
    readonly state: string;
    readonly files: string;
    readonly free: string;
    readonly held: string;
    readonly late: string;
    readonly age: string;
    readonly week: string;
    readonly arrivals: string;
    readonly acceptances: string;
    readonly refusals: string;
    readonly supplements: string;
    readonly closings: string;
    readonly median: string;
    readonly nineInTen: string;
    readonly document: string;
    readonly cause: string;
    readonly answer: string;
    readonly ground: string;
    readonly office: string;
    readonly procedure: string;
    readonly waiting: string;
    readonly plot: string;
  };
  /** `from` and `upTo` in weeks; null is beyond. */
  readonly ageClass: (from: number, upTo: number | null) => string;
  readonly weekOf: (day: string) => string;
  readonly days: (days: number) => string;
  readonly grounds: Readonly<Record<GroundName | "other", string>>;
  /** Why a document is asked again, in a few words. */
  readonly causes: Readonly<Record<DocumentReason | "other", string>>;
  readonly nothing: string;
  readonly table: string;
  readonly csv: string;
  readonly csvName: (table: string, day: string) => string;
  readonly plotOfWeeks: (most: number) => string;
};
