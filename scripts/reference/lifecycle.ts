/** The life of an application: its states, what moves it and the clocks that run, from the one table. */
import type { ActorKind } from "#domain/actors.ts";
import {
  type Edit,
  edits,
  type Length,
  mayMove,
  rowOf,
  type State,
  stateRow,
  states,
  type Transition,
  transitions,
} from "#domain/lifecycle.ts";
import type { Procedure } from "#domain/procedure.ts";
import { statesEn } from "#messages/en/states.ts";
import { statesFr } from "#messages/fr/states.ts";
import { procedures } from "#procedures/index.ts";
import { blocks, code, generated, type Page, table } from "./markdown.ts";
import { wordReasons } from "./reasons.ts";

const everyState = Object.keys(states) as readonly State[];
const everyTransition = Object.keys(transitions) as readonly Transition[];
const everyEdit = Object.keys(edits) as readonly Edit[];

const actor = (kind: ActorKind): string => statesEn.actors[kind];

const wordLength = (length: Length): string =>
  "days" in length
    ? `${length.days} day${length.days === 1 ? "" : "s"}`
    : `${length.months} month${length.months === 1 ? "" : "s"}`;

const starts = {
  entry: "the day it came there",
  lastChange: "the last change",
  submission: "the day it was sent",
  firstPassage: "the first passage of the postman",
} as const;

const clockOf = (state: State): string => {
  const { clock } = stateRow(state);
  if (clock === null) return "";
  const end = clock.onExpiry === "alert" ? "the agents are alerted" : code(clock.onExpiry);
  const reminders = clock.remindDaysBefore ?? [];
  return [
    `${wordLength(clock.length)} from ${starts[clock.from]}, then ${end}`,
    ...(reminders.length > 0 ? [`reminders ${reminders.join(", ")} days before`] : []),
    ...(clock.unsure ? ["*a setting: no source gives this length*"] : []),
  ].join("; ");
};

const statesTable = table(
  ["State", "English", "French", "Who acts next", "Clock"],
  everyState.map((state) => {
    const { owner } = stateRow(state);
    return [
      code(state),
      statesEn.states[state].name,
      statesFr.states[state].name,
      owner === null ? "nobody: it is over" : actor(owner),
      clockOf(state),
    ];
  }),
);

/** The reasons that know a transition; every one of them goes without saying. */
const knownBy = (transition: Transition): string => {
  const { from, by } = rowOf(transition);
  const [state] = from;
  const ids = Object.values<Procedure>(procedures)
    .filter((procedure) => state !== undefined && mayMove(transition, state, by, procedure))
    .map(({ id }) => id);
  return wordReasons(ids);
};

const transitionsTable = table(
  ["Transition", "From", "To", "By", "Tells", "Of"],
  everyTransition.map((transition) => {
    const { from, to, by, tells, atOnce } = rowOf(transition);
    return [
      code(transition),
      from.map(code).join(", "),
      code(to),
      atOnce === true ? `${actor(by)}, at once` : actor(by),
      code(tells),
      knownBy(transition),
    ];
  }),
);

const editsTable = table(
  ["Edit", "In", "By"],
  everyEdit.map((edit) => [code(edit), edits[edit].in.map(code).join(", "), actor(edits[edit].by)]),
);

const diagram = [
  "```mermaid",
  "stateDiagram-v2",
  "  [*] --> draft",
  ...everyTransition.flatMap((transition) => {
    const { from, to } = rowOf(transition);
    return from.map((state) => `  ${state} --> ${to}: ${transition}`);
  }),
  ...everyState.filter((state) => stateRow(state).owner === null).map((state) => `  ${state} --> [*]`),
  "```",
].join("\n");

export const lifecyclePage = (): Page => ({
  path: "lifecycle.md",
  text: blocks(
    "# The life of an application",
    generated,
    "One table says which states there are, who may move an application from one to another, what is told to the applicant then, and which clock runs meanwhile. Days are calendar days in France; the day a clock starts on is not counted, its last day is.",
    "## States",
    statesTable,
    "## Transitions",
    "Those of the system come at once or at the end of a clock. Of those that come at once, the first that the reason knows is taken: a card is ordered where there is nothing else to do.",
    transitionsTable,
    "## Edits",
    "What may be done without leaving the state.",
    editsTable,
    "## Diagram",
    diagram,
  ),
});
