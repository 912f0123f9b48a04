import type { Change } from "../application.ts";
import { dayOf } from "../dates.ts";
import { provisionalDeadlines } from "../deadlines.ts";
import { fillingOf } from "../derive/filling.ts";
import { factsFrom } from "../facts.ts";
import { mayEdit } from "../lifecycle.ts";
import { type Context, entry } from "./move.ts";

const bySystem = { kind: "system" } as const;

/**
 * A draft takes up what the seal of the certificate of the exam says and nobody answered yet. The service does it, the
 * journal tells which answers and from which document, and the person may correct them like any other.
 */
export const filledByReading = (change: Change, context: Context): Change => {
  const { application } = change;
  if (!mayEdit("fillAnswers", application.state, bySystem.kind)) return change;
  const today = dayOf(context.at);
  const filling = fillingOf(application, context.procedure, today);
  if (filling === null) return change;
  const next = filling.revision.application;
  const { provisionalLastDay } = factsFrom(next.answers, today);
  const { close, open } = change.deadlines;
  return {
    ...change,
    application: next,
    journal: [
      ...change.journal,
      entry(
        next,
        "answersRead",
        { ...context, by: bySystem },
        {
          questions: filling.filled.map(({ question }) => question),
          document: filling.filled[0]?.kind ?? null,
        },
      ),
    ],
    deadlines: { close, open: [...open, ...provisionalDeadlines(provisionalLastDay, today)] },
  };
};
