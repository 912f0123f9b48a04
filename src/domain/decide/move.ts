import { type Actor, signatoryOf } from "../actors.ts";
import type { Application, Change, Job, JournalEntry, JournalEvent } from "../application.ts";
import { dayOf } from "../dates.ts";
import { clockDeadlines, type Settings } from "../deadlines.ts";
import { type Claim, deskWorkOf, withDeskWork } from "../desk-work.ts";
import { type Edit, mayEdit, mayMove, nextAtOnce, rowOf, stateRow, type Transition } from "../lifecycle.ts";
import type { Notice } from "../notices.ts";
import type { Procedure } from "../procedure.ts";
import { type Refusal, refused } from "../refusals.ts";
import { endsUnexamined, stampsOf, withoutStamps } from "../tax-stamp.ts";

/** Who decides, when, and under which rules. */
export type Context = {
  readonly by: Actor;
  readonly at: Temporal.Instant;
  readonly procedure: Procedure;
  readonly settings: Settings;
};

export type Decision = Change | Refusal;

export type Details = JournalEntry["details"];

export const entry = (
  application: Application,
  event: JournalEvent,
  { by, at }: Pick<Context, "by" | "at">,
  details: Details = {},
): JournalEntry => ({
  event,
  by: signatoryOf(by),
  at: at.toString(),
  state: application.state,
  details,
});

/** The rules are those of the day of filing, however long the examination takes. */
export const filingDay = (application: Application, context: Pick<Context, "at">): Temporal.PlainDate =>
  dayOf(application.submittedAt === null ? context.at : Temporal.Instant.from(application.submittedAt));

/** A clock that counts from the last change starts again with each. */
const clockAgain = (application: Application, { at, settings }: Context): Change["deadlines"] =>
  stateRow(application.state).clock?.from === "lastChange"
    ? { close: "ofState", open: clockDeadlines(application, application.state, dayOf(at), settings) }
    : { close: "none", open: [] };

/** Changes an application in place, when the table of edits lets this actor do it now. */
export const edited = (
  application: Application,
  edit: Edit,
  context: Context,
  change: {
    readonly event: JournalEvent;
    readonly details?: Details;
    readonly patch: Partial<Application>;
    readonly jobs?: readonly Job[];
    readonly deadlines?: Change["deadlines"];
  },
): Decision => {
  if (!mayEdit(edit, application.state, context.by.kind)) return refused("notNow");
  const next: Application = {
    ...application,
    ...change.patch,
    changedAt: context.at.toString(),
    version: application.version + 1,
  };
  return {
    application: next,
    journal: [entry(next, change.event, context, change.details)],
    notices: [],
    deadlines: change.deadlines ?? clockAgain(next, context),
    jobs: change.jobs ?? [],
  };
};

/** Moves an application along the table of transitions, then along the moves that follow at once. */
export const moved = (
  application: Application,
  transition: Transition,
  context: Context,
  change: {
    readonly patch?: Partial<Application>;
    readonly details?: Details;
    readonly notice: Notice | null;
    /** The tax stamps that it holds may pay for another application. */
    readonly freesStamps?: boolean;
  },
): Decision => {
  if (!mayMove(transition, application.state, context.by.kind, context.procedure)) return refused("notNow");
  const { to } = rowOf(transition);
  const at = context.at.toString();
  const freesStamps = change.freesStamps ?? endsUnexamined(application.state, to);
  const freed = freesStamps ? stampsOf(application).map(({ ending }) => ending) : [];
  const next: Application = {
    ...application,
    ...(freed.length === 0 ? {} : { payments: withoutStamps(application) }),
    // What was proposed was to be decided there.
    ...(deskWorkOf(application).proposal === null ? {} : withDeskWork(application, { proposal: null })),
    ...change.patch,
    state: to,
    stateSince: at,
    changedAt: at,
    version: application.version + 1,
    claim: stateRow(to).owner === "agent" ? (application.claim ?? backToWhoAsked(application)) : null,
  };
  const first: Change = {
    application: next,
    journal: [
      entry(next, transition, context, {
        ...change.details,
        ...(freed.length === 0 ? {} : { freedStamps: freed }),
      }),
    ],
    notices: change.notice === null ? [] : [change.notice],
    deadlines: {
      close: stateRow(to).owner === null ? "all" : "ofState",
      open: clockDeadlines(next, to, dayOf(context.at), context.settings),
    },
    jobs: openPaymentOf(application),
  };
  const following = nextAtOnce(to, context.procedure);
  return following === null ? first : followedBy(first, following, context);
};

/** What was asked comes back to the agent who asked for it. */
const backToWhoAsked = ({ supplement }: Application): Claim | null =>
  supplement === null ? null : { ...supplement.askedBy, comesBack: true };

/** A payment page left open must not take money for an application that has moved on. */
const openPaymentOf = ({ state, checkout }: Application): readonly Job[] =>
  state === "draft" && checkout?.outcome === "open"
    ? [{ name: "cancelPayment", data: { orderId: checkout.orderId } }]
    : [];

const followedBy = (first: Change, transition: Transition, context: Context): Decision => {
  const { patch, notice, jobs } = atOnce(first.application, transition);
  const second = moved(
    first.application,
    transition,
    { ...context, by: { kind: "system" } },
    { patch, notice },
  );
  if ("refused" in second) return second;
  return {
    application: { ...second.application, version: first.application.version },
    journal: [...first.journal, ...second.journal],
    notices: [...first.notices, ...second.notices],
    deadlines: second.deadlines,
    jobs: [...first.jobs, ...second.jobs, ...jobs],
  };
};

const atOnce = (
  application: Application,
  transition: Transition,
): { readonly patch: Partial<Application>; readonly notice: Notice; readonly jobs: readonly Job[] } => {
  switch (transition) {
    case "register":
      return { patch: {}, notice: { kind: "examRegistered", facts: {} }, jobs: [] };
    case "complete":
      return { patch: {}, notice: { kind: "applicationCompleted", facts: {} }, jobs: [] };
    default:
      return { ...orderOf(application), notice: { kind: "productionBegun", facts: {} } };
  }
};

/** A card to make: the order is named after the application and its version, so that sending it again is harmless. */
export const orderOf = (application: Application): { patch: Partial<Application>; jobs: readonly Job[] } => {
  const orderId = `${application.reference}-${application.version}`;
  return {
    patch: {
      delivery: {
        orderId,
        trackingNumber: null,
        trackingLink: null,
        firstPassageOn: null,
        postOffice: null,
        pickupLastDay: null,
        returns: application.delivery?.returns ?? 0,
      },
    },
    jobs: [{ name: "orderCard", data: { reference: application.reference, orderId } }],
  };
};
