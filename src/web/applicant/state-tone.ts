import { type State, stateRow } from "#domain/lifecycle.ts";
import type { Tone } from "#web/kit/status.tsx";

const goodEnds: readonly State[] = ["delivered", "registered", "completed"];

/** How the state of an application is coloured: the applicant's turn, somebody else's, a good end, another end. */
export const stateTone = (state: State): Tone => {
  const { owner } = stateRow(state);
  if (owner === "applicant") return "warning";
  if (owner !== null) return "info";
  return goodEnds.includes(state) ? "success" : "neutral";
};
