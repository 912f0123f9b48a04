import type { Application, Change } from "../application.ts";
import { dayOf, daysBetween } from "../dates.ts";
import { type Counted, countedDays, type Fact, otherCause, weekOf } from "../figures.ts";
import type { State } from "../lifecycle.ts";
import { refusalGrounds } from "../refusal-grounds.ts";
import { officeOf } from "../routing.ts";

const ended: Readonly<Partial<Record<State, Counted>>> = {
  refused: "refusal",
  withdrawn: "closing",
  closedIncomplete: "closing",
  expired: "closing",
};

/** Ready-made grounds by what the letter says: the text is what the decision keeps. */
const groundNames: ReadonlyMap<string, string> = new Map(
  Object.entries(refusalGrounds).map(([name, { reason }]) => [reason, name]),
);

/** What a change adds to the figures. A draft counts for nothing: it belongs to the person until it is sent. */
export const figureFactsOf = (
  before: Pick<Application, "state" | "stateSince" | "submittedAt">,
  { application, journal }: Pick<Change, "application" | "journal">,
  at: Temporal.Instant,
): readonly Fact[] => {
  if (application.submittedAt === null || application.state === before.state) return [];
  const today = dayOf(at);
  const fact = (what: Counted, subject = "", reason = "", days = 0): Fact => ({
    week: weekOf(today).toString(),
    office: officeOf(application),
    procedure: application.procedure,
    what,
    subject,
    reason,
    days,
  });
  if (before.submittedAt === null) return [fact("arrival")];
  const lasted = daysBetween(dayOf(Temporal.Instant.from(before.stateSince)), today);
  const end = ended[application.state];
  const isAccepted = journal.some(({ event }) => event === "accept");
  return [
    fact("passage", before.state, "", countedDays(lasted)),
    ...(end === undefined ? [] : [fact(end)]),
    ...(isAccepted ? [fact("acceptance")] : []),
    ...(application.state === "supplementRequested" ? supplementFacts(application, fact) : []),
    ...(application.state === "refused"
      ? groundsOf(application).map((ground) => fact("ground", ground))
      : []),
  ];
};

type MakeFact = (what: Counted, subject?: string, reason?: string) => Fact;

const supplementFacts = ({ supplement }: Application, fact: MakeFact): readonly Fact[] => [
  fact("supplement"),
  ...(supplement?.items ?? []).map(({ asked, cause }) => fact("document", asked, cause ?? otherCause)),
  ...(supplement?.corrections ?? []).map(({ question }) => fact("answer", question)),
];

/** Two grounds written by hand are one cause, counted once for a file. */
const groundsOf = ({ refusal }: Application): readonly string[] => [
  ...new Set((refusal?.reasons ?? []).map(({ reason }) => groundNames.get(reason) ?? otherCause)),
];
