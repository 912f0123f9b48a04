import type { Application, Deadline, JournalEntry, JournalEvent } from "../application.ts";
import { day, daysBetween, type IsoDay } from "../dates.ts";
import { factsFrom } from "../facts.ts";
import {
  isTransition,
  nextAtOnce,
  type Outcome,
  possibleTransitions,
  type State,
  type SystemTransition,
  stateRow,
  type Transition,
  transitions,
} from "../lifecycle.ts";
import { lastWorkingDay } from "../working-days.ts";

/** Who must act next. */
export type Holder = NonNullable<ReturnType<typeof stateRow>["owner"]>;

/** The step an application is at: who holds it, since when, and the day that ends the step or alerts the agents. */
export type CurrentStep = {
  readonly state: State;
  readonly holder: Holder;
  readonly since: string;
  /** The last day of the step, and what happens by itself after it; an alert tells the agents and closes nothing. */
  readonly until: { readonly lastDay: IsoDay; readonly onExpiry: SystemTransition | "alert" } | null;
};

export type Lapsing = {
  readonly what: "provisionalLicence" | "ePhoto" | "step";
  readonly lastDay: IsoDay;
  /** Negative once it has lapsed. */
  readonly daysLeft: number;
};

/** The card's way, as the person needs to read it. */
export type Parcel = {
  readonly trackingNumber: string;
  readonly trackingLink: string | null;
  readonly pickup: {
    readonly firstPassageOn: IsoDay;
    readonly postOffice: string;
    readonly lastDay: IsoDay;
    readonly lastWorkingDay: IsoDay;
  } | null;
};

/** One application told to the person it belongs to: done, now, next, what lapses, what can be done. */
export type Tracking = {
  readonly done: readonly JournalEntry[];
  readonly now: CurrentStep | null;
  /** The states that usually follow, in order. */
  readonly next: readonly NextState[];
  /** What the applicant may do now, from the table of transitions. */
  readonly possible: readonly Transition[];
  readonly lapsing: readonly Lapsing[];
  readonly provisional: {
    readonly examDay: IsoDay;
    readonly lastDay: IsoDay;
    readonly daysLeft: number;
  } | null;
  readonly parcel: Parcel | null;
};

/** Once accepted, what follows by itself is what the reason delivers: a card, a registration, an answer. */
const afterAcceptance = (outcome: Outcome) => {
  switch (nextAtOnce("accepted", outcome)) {
    case "register":
      return transitions.register.to;
    case "complete":
      return transitions.complete.to;
    default:
      return transitions.orderCard.to;
  }
};

/** What usually comes after each state; `null` where the life of an application ends. */
const usuallyNext = {
  draft: "submitted",
  submitted: "underExamination",
  awaitingPhotoForm: "underExamination",
  awaitingPostalFile: "underExamination",
  underExamination: "accepted",
  supplementRequested: "underExamination",
  awaitingOriginal: "underExamination",
  accepted: afterAcceptance,
  inProduction: "dispatched",
  dispatched: "delivered",
  deliveryAttempted: "awaitingPickup",
  awaitingPickup: "delivered",
  carrierEnquiry: "delivered",
  returnedToSender: "awaitingResend",
  awaitingResend: "dispatched",
  registered: null,
  delivered: null,
  completed: null,
  refused: null,
  closedIncomplete: null,
  withdrawn: null,
  expired: null,
  undelivered: null,
} as const satisfies Record<State, State | null | ((outcome: Outcome) => State)>;

/** A state that somebody may be waiting for. */
export type NextState = Extract<(typeof usuallyNext)[State], State> | ReturnType<typeof afterAcceptance>;

/** The states still to come when all goes well, for what the reason delivers. */
export const stillToCome = (state: State, outcome: Outcome): readonly NextState[] => {
  const usual = usuallyNext[state];
  const following = typeof usual === "function" ? usual(outcome) : usual;
  return following === null ? [] : [following, ...stillToCome(following, outcome)];
};

const isMilestone = (event: JournalEvent): boolean => event === "started" || isTransition(event);

const currentStep = (application: Application, deadlines: readonly Deadline[]): CurrentStep | null => {
  const { state, stateSince } = application;
  const { owner, clock } = stateRow(state);
  if (owner === null) return null;
  const expiry = deadlines.find((deadline) => deadline.kind === "expiry" && deadline.state === state);
  return {
    state,
    holder: owner,
    since: stateSince,
    until:
      expiry === undefined || clock === null ? null : { lastDay: expiry.lastDay, onExpiry: clock.onExpiry },
  };
};

/** Past the decision, the portrait and the documents have served: their lapse no longer matters. */
export const isDecisionToCome = (state: State, outcome: Outcome): boolean =>
  stillToCome(state, outcome).includes("accepted");

const lapsingOf = (
  application: Application,
  outcome: Outcome,
  now: CurrentStep | null,
  provisionalLastDay: Temporal.PlainDate | null,
  today: Temporal.PlainDate,
): readonly Lapsing[] => {
  const lapse = (what: Lapsing["what"], lastDay: IsoDay): Lapsing => ({
    what,
    lastDay,
    daysLeft: daysBetween(today, day(lastDay)),
  });
  const found = [
    now?.holder === "applicant" && now.until !== null ? lapse("step", now.until.lastDay) : null,
    now !== null && provisionalLastDay !== null
      ? lapse("provisionalLicence", provisionalLastDay.toString())
      : null,
    application.ePhoto !== null && isDecisionToCome(application.state, outcome)
      ? lapse("ePhoto", application.ePhoto.lastDay)
      : null,
  ];
  return found
    .filter((lapsing) => lapsing !== null)
    .sort((a, b) => (a.lastDay < b.lastDay ? -1 : a.lastDay > b.lastDay ? 1 : 0));
};

const parcelOf = ({ delivery }: Application): Parcel | null => {
  if (delivery === null || delivery.trackingNumber === null) return null;
  const { trackingNumber, trackingLink, firstPassageOn, postOffice, pickupLastDay } = delivery;
  return {
    trackingNumber,
    trackingLink,
    pickup:
      firstPassageOn === null || pickupLastDay === null
        ? null
        : {
            firstPassageOn,
            postOffice: postOffice ?? "",
            lastDay: pickupLastDay,
            lastWorkingDay: lastWorkingDay(day(pickupLastDay), day(firstPassageOn)).toString(),
          },
  };
};

/** What the person reads of an application on a day (suivi de la demande). Pure. */
export const trackingOf = (
  {
    application,
    journal,
    deadlines,
  }: {
    readonly application: Application;
    readonly journal: readonly JournalEntry[];
    readonly deadlines: readonly Deadline[];
  },
  outcome: Outcome,
  today: Temporal.PlainDate,
): Tracking => {
  const now = currentStep(application, deadlines);
  const milestones = journal.filter(({ event }) => isMilestone(event));
  const { provisionalLastDay } = factsFrom(application.answers, today);
  const { examDate } = application.answers;
  return {
    // The last milestone led to the present step, which tells it.
    done: now === null ? milestones : milestones.slice(0, -1),
    now,
    next: stillToCome(application.state, outcome),
    possible: possibleTransitions(application.state, "applicant", null),
    lapsing: lapsingOf(application, outcome, now, provisionalLastDay, today),
    provisional:
      provisionalLastDay === null || examDate === undefined
        ? null
        : {
            examDay: examDate,
            lastDay: provisionalLastDay.toString(),
            daysLeft: daysBetween(today, provisionalLastDay),
          },
    parcel: parcelOf(application),
  };
};
