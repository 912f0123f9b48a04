import { edits, type State, states } from "./lifecycle.ts";
import { type OfficeId, officeIds } from "./offices.ts";
import { type Category, questions } from "./questions.ts";

/** The states in which an agent may take a file: new files, files examined, cards to send again, enquiries. */
export const deskStates: readonly State[] = edits.claim.in;

/** What a queue (file d'attente) may be put in order by. */
export const orders = ["urgency", "oldest", "newest", "name"] as const;

export type QueueOrder = (typeof orders)[number];

/** What a line of a queue may show beside the reference, the name and the reason for its rank. */
export const columns = [
  "procedure",
  "category",
  "state",
  "age",
  "department",
  "doubts",
  "holder",
  "office",
  "birthDate",
] as const;

export type QueueColumn = (typeof columns)[number];

/** Whose files: everybody's, nobody's yet, one's own, or a colleague's by the identifier. */
export type Holder = "anyone" | "nobody" | "me" | { readonly agentId: string };

/** A view of the files (vue): what is kept of them, in which order, and what is shown. Empty lists keep everything. */
export type QueueView = {
  readonly states: readonly State[];
  readonly procedures: readonly string[];
  readonly categories: readonly Category[];
  readonly departments: readonly string[];
  readonly offices: readonly OfficeId[];
  readonly holder: Holder;
  readonly doubts: "any" | "some" | "none";
  /** Sent at least so many days ago. */
  readonly minAgeInDays: number | null;
  readonly order: QueueOrder;
  readonly columns: readonly QueueColumn[];
};

export const everyFile: QueueView = {
  states: [],
  procedures: [],
  categories: [],
  departments: [],
  offices: [],
  holder: "anyone",
  doubts: "any",
  minAgeInDays: null,
  order: "urgency",
  columns: ["procedure", "category", "state", "age", "doubts", "holder"],
};

/** The views that every agent has from the first day. */
export const builtInViews = {
  everyFile,
  toTake: { ...everyFile, holder: "nobody", states: ["submitted", "underExamination", "awaitingResend"] },
  mine: { ...everyFile, holder: "me" },
  withDoubts: { ...everyFile, doubts: "some" },
  fromPost: { ...everyFile, states: ["returnedToSender", "awaitingResend", "carrierEnquiry"] },
} as const satisfies Readonly<Record<string, QueueView>>;

export type BuiltInView = keyof typeof builtInViews;

const isAmong =
  <T extends string>(all: readonly T[]) =>
  (name: string): name is T =>
    (all as readonly string[]).includes(name);

export const isOrder = isAmong(orders);
export const isColumn = isAmong(columns);
export const isCategory = isAmong<Category>(questions.category.options);
export const isSentState = isAmong(
  (Object.keys(states) as readonly State[]).filter((state) => state !== "draft"),
);

/** The states that a view looks through: those of the queue unless it names others. */
export const statesIn = ({ states: named }: QueueView): readonly State[] =>
  named.length === 0 ? deskStates : named;

/** Every file of it may be taken: the view is a queue, not a look at what is over. */
export const isQueue = (view: QueueView): boolean =>
  statesIn(view).every((state) => deskStates.includes(state));

/** None of it may be taken: it is with others, or over. */
export const isBeyondQueue = (view: QueueView): boolean =>
  !statesIn(view).some((state) => deskStates.includes(state));

/** The offices a view looks into, among those that this person may see. */
export const officesIn = (
  { offices }: Pick<QueueView, "offices">,
  within: readonly OfficeId[],
): readonly OfficeId[] | "every" => {
  const looked = offices.length === 0 ? within : offices.filter((office) => within.includes(office));
  return looked.length === officeIds.length ? "every" : looked;
};
