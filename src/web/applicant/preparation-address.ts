import { isOwnQuestion } from "#domain/derive/anonymous-answers.ts";
import type { Preparation } from "#domain/derive/preparation.ts";
import { type Given, type PreparationQuestion, prepare, readGiven } from "#domain/derive/preparation.ts";
import type { Procedure } from "#domain/procedure.ts";
import { isQuestion } from "#domain/questions.ts";
import { type TypedForm, typedAnswer } from "#domain/reading.ts";
import { isProcedureId, type ProcedureId, procedures } from "#procedures/index.ts";
import { paths } from "./paths.ts";
import { reasonOfSlug, reasonSlug } from "./reason-slugs.ts";

/** Everything an address of the preparation says. */
export type Prepared = {
  readonly procedure: Procedure;
  readonly typed: TypedForm;
  readonly given: Given;
  readonly preparation: Preparation;
};

const typedFrom = (search: string): TypedForm => {
  const query = new URLSearchParams(search);
  return Object.fromEntries([...new Set(query.keys())].map((name) => [name, query.getAll(name)]));
};

const reasonIn = ({ demande }: TypedForm): ProcedureId | null => {
  const named = demande?.[0] ?? "";
  return isProcedureId(named) ? named : reasonOfSlug(named);
};

/** Reads the query of the page or of its PDF; null when it names no reason. */
export const readPrepared = (search: string, today: Temporal.PlainDate): Prepared | null => {
  const typed = typedFrom(search);
  const reason = reasonIn(typed);
  if (reason === null) return null;
  const procedure = procedures[reason];
  const given = readGiven(typed, procedure, today);
  return { procedure, typed, given, preparation: prepare(procedure, given, today) };
};

/** The answers as the fields of a query, `except` those of one round. */
export const fieldsOf = (
  { own, form }: Given,
  except: readonly PreparationQuestion[] = [],
): readonly (readonly [string, string])[] => {
  const kept = (name: string) => !except.some((question) => question === name);
  return [
    ...Object.entries(own).filter(([name]) => isOwnQuestion(name) && kept(name)),
    ...Object.keys(form)
      .filter(isQuestion)
      .filter(kept)
      .flatMap((question) => Object.entries(typedAnswer(question, form)))
      .flatMap(([field, values]) => values.map((value): [string, string] => [field, value])),
  ];
};

const withFields = (
  path: string,
  reason: ProcedureId,
  fields: readonly (readonly [string, string])[],
): string =>
  `${path}?${new URLSearchParams([["demande", reasonSlug(reason)], ...fields.map(([name, value]) => [name, value])])}`;

/** The page of a reason with these answers, at its `round` when one goes back to it (the first is 1). */
export const preparationPath = (reason: ProcedureId, given: Given, round?: number): string =>
  withFields(paths.checklist, reason, [
    ...fieldsOf(given),
    ...(round === undefined ? [] : [["etape", String(round)] as const]),
  ]);

export const preparationPdfPath = (reason: ProcedureId, given: Given): string =>
  withFields(paths.checklistPdf, reason, fieldsOf(given));
