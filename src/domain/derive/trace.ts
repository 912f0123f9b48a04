import type { Signatory } from "../actors.ts";
import { dayOf } from "../dates.ts";

/** What of a journal is read: some actor's lines, acts or looks alone, one day's. Null keeps everything. */
export type TraceFilter = {
  readonly who: string | null;
  readonly kind: "all" | "events" | "looks";
  /** ISO day. */
  readonly day: string | null;
};

type Line = { readonly at: string; readonly by: Signatory } & (
  | { readonly kind: "event"; readonly event: string }
  | { readonly kind: "look" }
);

/** Names whoever acted: a member of the staff by the identifier, the others by what they are to the file. */
export const actorKey = (by: Signatory): string => (by.kind === "agent" ? by.agentId : by.kind);

/** That a file was opened is in its journal, and is a look all the same. */
export const isLook = (line: Line): boolean => line.kind === "look" || line.event === "opened";

export const frenchDay = (instant: string): string => dayOf(Temporal.Instant.from(instant)).toString();

export const linesOf = <L extends Line>(lines: readonly L[], { who, kind, day }: TraceFilter): readonly L[] =>
  lines.filter(
    (line) =>
      (who === null || actorKey(line.by) === who) &&
      (kind === "all" || isLook(line) === (kind === "looks")) &&
      (day === null || frenchDay(line.at) === day),
  );
