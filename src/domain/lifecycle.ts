import type { ActorKind } from "./actors.ts";
import type { NoticeKind } from "./notices.ts";
import type { Delivered, Procedure } from "./procedure.ts";

/** Length of a legal delay, in calendar days or months. */
export type Length = { readonly days: number } | { readonly months: number };

/** Where a clock starts: that day is not counted, the last day is. */
type ClockStart = "entry" | "lastChange" | "submission" | "firstPassage";

type Clock = {
  readonly length: Length;
  readonly from: ClockStart;
  /** A transition of the system, or an alert to the agents that leaves the state as it is. */
  readonly onExpiry: SystemTransition | "alert";
  readonly remindDaysBefore?: readonly number[];
  /** No source gives the length: it is a setting. */
  readonly unsure?: true;
};

type StateRow = {
  /** Who must act next; final states have none. */
  readonly owner: "applicant" | "agent" | "manufacturer" | "carrier" | "system" | null;
  readonly clock: Clock | null;
};

/**
 * Every state of an application (états d'une demande), who must act next, and the clock that runs meanwhile.
 * Sources: life of an application, 2026-11-23; lengths without an official figure are marked `unsure`.
 */
export const states = {
  draft: {
    owner: "applicant",
    clock: {
      length: { months: 6 },
      from: "lastChange",
      onExpiry: "draftTooOld",
      remindDaysBefore: [15],
      unsure: true,
    },
  },
  submitted: {
    owner: "agent",
    clock: { length: { days: 10 }, from: "entry", onExpiry: "alert", unsure: true },
  },
  awaitingPhotoForm: {
    owner: "applicant",
    clock: {
      length: { days: 60 },
      from: "entry",
      onExpiry: "notReceived",
      remindDaysBefore: [30, 7],
      unsure: true,
    },
  },
  awaitingPostalFile: {
    owner: "applicant",
    clock: { length: { months: 2 }, from: "submission", onExpiry: "notReceived", remindDaysBefore: [30, 7] },
  },
  underExamination: {
    owner: "agent",
    clock: { length: { days: 30 }, from: "entry", onExpiry: "alert", unsure: true },
  },
  supplementRequested: {
    owner: "applicant",
    clock: { length: { days: 30 }, from: "entry", onExpiry: "noAnswer", remindDaysBefore: [7], unsure: true },
  },
  awaitingOriginal: {
    owner: "applicant",
    clock: {
      length: { days: 60 },
      from: "entry",
      onExpiry: "notReceived",
      remindDaysBefore: [30, 7],
      unsure: true,
    },
  },
  accepted: { owner: "system", clock: { length: { days: 1 }, from: "entry", onExpiry: "alert" } },
  inProduction: { owner: "manufacturer", clock: { length: { days: 15 }, from: "entry", onExpiry: "alert" } },
  dispatched: {
    owner: "carrier",
    clock: { length: { days: 15 }, from: "entry", onExpiry: "carrierSilent", unsure: true },
  },
  deliveryAttempted: {
    owner: "carrier",
    clock: { length: { days: 1 }, from: "firstPassage", onExpiry: "heldByDefault" },
  },
  // Fifteen days from the postman's first passage, last day included. Source: SEED step 4.
  awaitingPickup: {
    owner: "applicant",
    clock: {
      length: { days: 15 },
      from: "firstPassage",
      onExpiry: "pickupWindowOver",
      remindDaysBefore: [3],
    },
  },
  carrierEnquiry: {
    owner: "carrier",
    clock: { length: { days: 30 }, from: "entry", onExpiry: "alert", unsure: true },
  },
  returnedToSender: {
    owner: "applicant",
    clock: {
      length: { months: 6 },
      from: "entry",
      onExpiry: "neverClaimed",
      remindDaysBefore: [150, 90, 30],
      unsure: true,
    },
  },
  awaitingResend: {
    owner: "agent",
    clock: { length: { days: 10 }, from: "entry", onExpiry: "alert", unsure: true },
  },
  registered: { owner: null, clock: null },
  delivered: { owner: null, clock: null },
  completed: { owner: null, clock: null },
  refused: { owner: null, clock: null },
  closedIncomplete: { owner: null, clock: null },
  withdrawn: { owner: null, clock: null },
  expired: { owner: null, clock: null },
  undelivered: { owner: null, clock: null },
} as const satisfies Record<string, StateRow>;

export type State = keyof typeof states;

/** What of a procedure bears on the life of its applications. */
export type Outcome = Pick<Procedure, "delivers" | "handsInOriginal">;

type TransitionRow = {
  readonly from: readonly State[];
  readonly to: State;
  readonly by: ActorKind;
  readonly tells: NoticeKind;
  /** The procedures that know this transition; absent = all. */
  readonly only?: (outcome: Outcome) => boolean;
  /** Moves on its own right after entering the state. */
  readonly atOnce?: true;
};

const deliversOneOf =
  (...these: readonly Delivered[]) =>
  ({ delivers }: Outcome): boolean =>
    delivers.some((delivered) => these.includes(delivered));

/** Every transition between states: the only place that says who may move an application where, and what is told. */
export const transitions = {
  submit: { from: ["draft"], to: "submitted", by: "applicant", tells: "applicationRegistered" },
  withdraw: {
    from: [
      "draft",
      "submitted",
      "awaitingPhotoForm",
      "awaitingPostalFile",
      "underExamination",
      "supplementRequested",
      "awaitingOriginal",
    ],
    to: "withdrawn",
    by: "applicant",
    tells: "applicationWithdrawn",
  },
  draftTooOld: { from: ["draft"], to: "expired", by: "system", tells: "draftExpired" },
  photoFormExpected: {
    from: ["submitted"],
    to: "awaitingPhotoForm",
    by: "system",
    tells: "photoFormExpected",
  },
  postalFileExpected: {
    from: ["submitted"],
    to: "awaitingPostalFile",
    by: "system",
    tells: "postalFileExpected",
    only: deliversOneOf("internationalPermit"),
  },
  openExamination: { from: ["submitted"], to: "underExamination", by: "agent", tells: "examinationBegun" },
  photoFormReceived: {
    from: ["awaitingPhotoForm"],
    to: "underExamination",
    by: "agent",
    tells: "examinationBegun",
  },
  postalFileReceived: {
    from: ["awaitingPostalFile"],
    to: "underExamination",
    by: "agent",
    tells: "examinationBegun",
  },
  notReceived: {
    from: ["awaitingPhotoForm", "awaitingPostalFile", "awaitingOriginal"],
    to: "closedIncomplete",
    by: "system",
    tells: "closedIncomplete",
  },
  requestSupplement: {
    from: ["underExamination"],
    to: "supplementRequested",
    by: "agent",
    tells: "supplementRequested",
  },
  requestOriginal: {
    from: ["underExamination"],
    to: "awaitingOriginal",
    by: "agent",
    tells: "originalRequested",
    only: ({ handsInOriginal }) => handsInOriginal === true,
  },
  accept: { from: ["underExamination"], to: "accepted", by: "agent", tells: "applicationAccepted" },
  refuse: { from: ["underExamination"], to: "refused", by: "agent", tells: "applicationRefused" },
  sendSupplement: {
    from: ["supplementRequested"],
    to: "underExamination",
    by: "applicant",
    tells: "supplementReceived",
  },
  noAnswer: {
    from: ["supplementRequested"],
    to: "closedIncomplete",
    by: "system",
    tells: "closedIncomplete",
  },
  originalReceived: {
    from: ["awaitingOriginal"],
    to: "underExamination",
    by: "agent",
    tells: "originalReceived",
  },
  register: {
    from: ["accepted"],
    to: "registered",
    by: "system",
    tells: "examRegistered",
    only: deliversOneOf("nephNumber", "examRegistrationCertificate"),
    atOnce: true,
  },
  complete: {
    from: ["accepted"],
    to: "completed",
    by: "system",
    tells: "applicationCompleted",
    only: deliversOneOf("registrationRecord", "enquiry"),
    atOnce: true,
  },
  orderCard: { from: ["accepted"], to: "inProduction", by: "system", tells: "productionBegun", atOnce: true },
  dispatch: { from: ["inProduction"], to: "dispatched", by: "manufacturer", tells: "licenceDispatched" },
  productionFailed: {
    from: ["inProduction"],
    to: "underExamination",
    by: "manufacturer",
    tells: "productionFailed",
  },
  deliver: {
    from: ["dispatched", "deliveryAttempted", "carrierEnquiry"],
    to: "delivered",
    by: "carrier",
    tells: "licenceDelivered",
  },
  firstPassage: {
    from: ["dispatched", "carrierEnquiry"],
    to: "deliveryAttempted",
    by: "carrier",
    tells: "firstPassage",
  },
  wrongAddress: { from: ["dispatched"], to: "returnedToSender", by: "carrier", tells: "licenceReturned" },
  carrierSilent: { from: ["dispatched"], to: "carrierEnquiry", by: "system", tells: "carrierEnquiryOpened" },
  notReceivedClaim: {
    from: ["dispatched"],
    to: "carrierEnquiry",
    by: "system",
    tells: "carrierEnquiryOpened",
  },
  heldAtPostOffice: { from: ["deliveryAttempted"], to: "awaitingPickup", by: "carrier", tells: "pickupOpen" },
  heldByDefault: { from: ["deliveryAttempted"], to: "awaitingPickup", by: "system", tells: "pickupOpen" },
  pickUp: { from: ["awaitingPickup"], to: "delivered", by: "carrier", tells: "licenceDelivered" },
  returnToSender: {
    from: ["awaitingPickup", "carrierEnquiry"],
    to: "returnedToSender",
    by: "carrier",
    tells: "licenceReturned",
  },
  pickupWindowOver: {
    from: ["awaitingPickup"],
    to: "returnedToSender",
    by: "system",
    tells: "licenceReturned",
  },
  latePickUpReport: { from: ["returnedToSender"], to: "delivered", by: "carrier", tells: "licenceDelivered" },
  confirmAddress: {
    from: ["returnedToSender"],
    to: "awaitingResend",
    by: "applicant",
    tells: "resendAwaited",
  },
  resendUnasked: { from: ["returnedToSender"], to: "awaitingResend", by: "agent", tells: "resendAwaited" },
  resend: { from: ["awaitingResend"], to: "dispatched", by: "agent", tells: "licenceResent" },
  neverClaimed: { from: ["returnedToSender"], to: "undelivered", by: "system", tells: "licenceUndelivered" },
  declareLost: { from: ["carrierEnquiry"], to: "inProduction", by: "agent", tells: "licenceRemade" },
} as const satisfies Record<string, TransitionRow>;

export type Transition = keyof typeof transitions;

export const isTransition = (name: string): name is Transition => Object.hasOwn(transitions, name);

/** What the end of a legal delay may do by itself. */
export type SystemTransition =
  | "draftTooOld"
  | "notReceived"
  | "noAnswer"
  | "carrierSilent"
  | "heldByDefault"
  | "pickupWindowOver"
  | "neverClaimed";

/** Sent, and not decided. */
const beforeDecision = [
  "submitted",
  "awaitingPhotoForm",
  "awaitingPostalFile",
  "underExamination",
  "supplementRequested",
  "awaitingOriginal",
] as const satisfies readonly State[];

/** The states before a decision: what is in the file still matters. */
const undecided = ["draft", ...beforeDecision] as const satisfies readonly State[];

/** Sent, and not at its end: there is something to say to each other. */
const afterSending = [
  ...beforeDecision,
  "accepted",
  "inProduction",
  "dispatched",
  "deliveryAttempted",
  "awaitingPickup",
  "carrierEnquiry",
  "returnedToSender",
  "awaitingResend",
] as const satisfies readonly State[];

/** Where an agent may hold a file. */
const held = [
  "submitted",
  "underExamination",
  "carrierEnquiry",
  "returnedToSender",
  "awaitingResend",
] as const satisfies readonly State[];

/** What may be done without leaving the state, where, and by whom. */
export const edits = {
  saveAnswers: { in: ["draft"], by: "applicant" },
  addFile: { in: ["draft", "supplementRequested"], by: "applicant" },
  removeFile: { in: ["draft", "supplementRequested"], by: "applicant" },
  choosePaper: { in: ["draft", "supplementRequested"], by: "applicant" },
  keepFile: { in: ["draft", "supplementRequested"], by: "applicant" },
  arrangeFile: { in: ["draft", "supplementRequested"], by: "applicant" },
  moveFile: { in: ["draft", "supplementRequested"], by: "applicant" },
  // Reading goes on after sending, until a decision is taken.
  noteReading: { in: undecided, by: "system" },
  awaitScan: { in: undecided, by: "system" },
  noteScan: { in: undecided, by: "system" },
  // From what was read on a document, where the person answered nothing yet.
  fillAnswers: { in: ["draft"], by: "system" },
  signAsRepresentative: { in: ["draft"], by: "applicant" },
  giveEPhoto: { in: ["draft", "supplementRequested"], by: "applicant" },
  giveTaxStamp: { in: ["draft"], by: "applicant" },
  removeTaxStamps: { in: ["draft"], by: "applicant" },
  startPayment: { in: ["draft"], by: "applicant" },
  claim: { in: held, by: "agent" },
  release: { in: held, by: "agent" },
  judgeDocument: { in: ["underExamination"], by: "agent" },
  reassign: { in: held, by: "agent" },
  // The same, when nobody decides it: the holder is away.
  handOver: { in: held, by: "system" },
  flagAnswer: { in: ["underExamination"], by: "agent" },
  correctSlip: { in: ["underExamination"], by: "agent" },
  proposeDecision: { in: ["underExamination"], by: "agent" },
  returnProposal: { in: ["underExamination"], by: "agent" },
  correctAnswers: { in: ["supplementRequested"], by: "applicant" },
  writeToOffice: { in: afterSending, by: "applicant" },
  writeToApplicant: { in: afterSending, by: "agent" },
  addNote: { in: afterSending, by: "agent" },
  askOpinion: { in: beforeDecision, by: "agent" },
  giveOpinion: { in: beforeDecision, by: "agent" },
} as const satisfies Record<string, { readonly in: readonly State[]; readonly by: ActorKind }>;

export type Edit = keyof typeof edits;

export const rowOf = (transition: Transition): TransitionRow => transitions[transition];
export const stateRow = (state: State): StateRow => states[state];

/** The states in which somebody still has to act. */
export const openStates: readonly State[] = (Object.keys(states) as State[]).filter(
  (state) => stateRow(state).owner !== null,
);

/** Without its procedure, an application is allowed what every procedure knows. */
export const mayMove = (
  transition: Transition,
  state: State,
  by: ActorKind,
  outcome: Outcome | null,
): boolean => {
  const { from, by: mover, only } = rowOf(transition);
  if (!from.includes(state) || mover !== by) return false;
  return only === undefined || (outcome !== null && only(outcome));
};

export const mayEdit = (edit: Edit, state: State, by: ActorKind): boolean => {
  const row: { readonly in: readonly State[]; readonly by: ActorKind } = edits[edit];
  return row.in.includes(state) && row.by === by;
};

/** What an actor may do with an application in that state: the buttons of every screen are read from here. */
export const possibleTransitions = (
  state: State,
  by: ActorKind,
  outcome: Outcome | null,
): readonly Transition[] =>
  (Object.keys(transitions) as Transition[]).filter((transition) => mayMove(transition, state, by, outcome));

/** The move that follows by itself on entering a state, if any: the special rows before the general one. */
export const nextAtOnce = (state: State, outcome: Outcome): Transition | null =>
  possibleTransitions(state, "system", outcome).find((transition) => rowOf(transition).atOnce === true) ??
  null;
