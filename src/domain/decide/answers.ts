import type { Application, Change, Job } from "../application.ts";
import { dayOf } from "../dates.ts";
import { clockDeadlines, provisionalDeadlines } from "../deadlines.ts";
import { isNothing, lossDetails, lossOf } from "../derive/loss.ts";
import { sourceOf } from "../derive/readings.ts";
import { revise } from "../derive/revision.ts";
import { storedAddresses } from "../derive/stored-addresses.ts";
import { movedToToday } from "../derive/version-move.ts";
import { factsFrom } from "../facts.ts";
import { type Answers, isQuestion } from "../questions.ts";
import { judgingAgain } from "./checks.ts";
import { filledByReading } from "./filled.ts";
import { type Context, type Decision, edited, entry } from "./move.ts";

/** The answers that documents are compared with, or whose rules they follow. */
const compared = [
  "birthName",
  "usualName",
  "firstNames",
  "birthDate",
  "nationalities",
  "street",
  "postalCode",
  "representativeBirthName",
  "representativeUsualName",
  "representativeFirstNames",
  "representativeBirthDate",
  "hostIsRepresentative",
  "hostBirthName",
  "hostFirstNames",
  "hostBirthDate",
  "examDate",
  "category",
] as const satisfies readonly (keyof Answers)[];

const isComparedChanged = (before: Answers, after: Answers): boolean =>
  compared.some((question) => String(before[question]) !== String(after[question]));

/** Keeps the answers of a page, and drops exactly what hung on those they replace; the journal says which. */
export const saveAnswers = (application: Application, answers: Answers, context: Context): Decision => {
  const today = dayOf(context.at);
  const merged = { ...application.answers, ...answers };
  const revision = revise(application, merged, context.procedure, today);
  const loss = lossOf(application, revision);
  const { provisionalLastDay } = factsFrom(revision.application.answers, today);
  const saved = edited(application, "saveAnswers", context, {
    event: "answersSaved",
    details: { questions: Object.keys(answers), asRead: readAmong(application, answers, today) },
    patch: revision.application,
    jobs: [
      ...erasingUnused(application, revision.application),
      ...(isComparedChanged(application.answers, revision.application.answers)
        ? judgingAgain(application.reference, Object.values(revision.application.documents))
        : []),
    ],
    deadlines: {
      close: "all",
      open: [
        ...clockDeadlines(application, "draft", today, context.settings),
        ...provisionalDeadlines(provisionalLastDay, today),
      ],
    },
  });
  if ("refused" in saved) return saved;
  if (isNothing(loss)) return filledByReading(saved, context);
  const dropped = entry(saved.application, "unneededDropped", context, lossDetails(loss));
  return filledByReading({ ...saved, journal: [...saved.journal, dropped] }, context);
};

/** Which of these answers say what was read on a document: the journal tells them apart. */
const readAmong = (
  { documents }: Application,
  answers: Answers,
  today: Temporal.PlainDate,
): readonly string[] =>
  Object.keys(answers)
    .filter(isQuestion)
    .filter((question) => sourceOf({ answers, documents }, question, today) !== null);

/** Before sending, a file that the application no longer holds is erased. */
const erasingUnused = (before: Application, after: Application): readonly Job[] => {
  const held = storedAddresses(after);
  const addresses = [...storedAddresses(before)].filter((address) => !held.has(address));
  return addresses.length === 0
    ? []
    : [{ name: "eraseFiles", data: { reference: before.reference, addresses } }];
};

/** What moving a draft to today's rules adds to the change that the person makes of it. */
export type Move = {
  readonly application: Application;
  readonly joined: (change: Change) => Change;
};

/** A draft begun under former rules follows today's from its first change by the person, whatever it is. */
export const takeUpTodaysRules = (application: Application, context: Context): Move => {
  const revision =
    context.by.kind === "applicant" ? movedToToday(application, context.procedure, dayOf(context.at)) : null;
  if (revision === null) return { application, joined: (change) => change };
  const moved = revision.application;
  const line = entry(moved, "movedToNewVersion", context, {
    from: application.procedureVersion,
    to: moved.procedureVersion,
    ...lossDetails(lossOf(application, revision)),
  });
  return {
    application: moved,
    joined: (change) => ({
      ...change,
      journal: [line, ...change.journal],
      jobs: [...erasingUnused(application, moved), ...change.jobs],
    }),
  };
};
