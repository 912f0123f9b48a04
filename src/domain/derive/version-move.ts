import type { Application, JournalEntry } from "../application.ts";
import type { ChangedPart, Procedure, ProcedureChange } from "../procedure.ts";
import type { Answers, Question } from "../questions.ts";
import { type Loss, lossFrom, lossOf } from "./loss.ts";
import { type Revision, revise } from "./revision.ts";

/** What changed in a procedure since a version of it. */
const changesBetween = ({ changes }: Procedure, from: number, to: number): readonly ProcedureChange[] =>
  (changes ?? []).filter(({ version }) => version > from && version <= to);

const without = (answers: Answers, questions: readonly Question[]): Answers =>
  Object.fromEntries(
    Object.entries(answers).filter(([question]) => !questions.some((each) => each === question)),
  );

/**
 * A draft begun under former rules, as it stands under today's: what they no longer ask is dropped, what they answer by
 * themselves is filled in. Null when it follows them already.
 */
export const movedToToday = (
  application: Application,
  procedure: Procedure,
  on: Temporal.PlainDate,
): Revision | null => {
  if (application.state !== "draft" || application.procedureVersion === procedure.version) return null;
  const { procedureVersion: from } = application;
  const askedAgain = changesBetween(procedure, from, procedure.version).flatMap(
    ({ asksAgain = [] }) => asksAgain,
  );
  const answers = { ...without(application.answers, askedAgain), ...procedure.fixed };
  const revision = revise({ ...application, procedureVersion: procedure.version }, answers, procedure, on);
  const answersGone = askedAgain.filter((question) => application.answers[question] !== undefined);
  return {
    ...revision,
    dropped: { ...revision.dropped, answers: [...answersGone, ...revision.dropped.answers] },
  };
};

/** What the person is told of the new rules, as long as the draft is not sent. */
export type NewRules = { readonly changed: readonly ChangedPart[]; readonly loss: Loss };

/** From the draft itself while it has not moved yet, then from its journal. Null when no rule changed meanwhile. */
export const newRulesOf = (
  { application, journal }: { readonly application: Application; readonly journal: readonly JournalEntry[] },
  procedure: Procedure,
  on: Temporal.PlainDate,
): NewRules | null => {
  if (application.state !== "draft") return null;
  const ahead = movedToToday(application, procedure, on);
  const moves = journal.filter(({ event }) => event === "movedToNewVersion");
  const from = Number(moves[0]?.details.from ?? application.procedureVersion);
  if (from === procedure.version) return null;
  const changed = changesBetween(procedure, from, procedure.version).flatMap((change) => change.changed);
  const losses = [
    ...moves.map(({ details }) => lossFrom(details)),
    ...(ahead === null ? [] : [lossOf(application, ahead)]),
  ];
  return {
    changed: [...new Set(changed)],
    loss: {
      answers: losses.flatMap(({ answers }) => answers),
      documents: losses.flatMap(({ documents }) => documents),
      signature: losses.some(({ signature }) => signature),
      ePhoto: losses.some(({ ePhoto }) => ePhoto),
    },
  };
};
