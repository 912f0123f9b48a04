import type { IsoDay } from "#domain/dates.ts";
import type { FigureCounts } from "#domain/derive/figures.ts";
import type { Fact } from "#domain/figures.ts";
import type { State } from "#domain/lifecycle.ts";
import type { OfficeId } from "#domain/offices.ts";

export type FiguresQuery = {
  readonly offices: readonly OfficeId[];
  /** Null for every reason. */
  readonly procedure: string | null;
  /** The reasons told one by one. */
  readonly procedures: readonly string[];
  /** The Monday of the first week counted. */
  readonly since: IsoDay;
  /** The states of the queue: an agent may take the file. */
  readonly queue: readonly State[];
  /** For each promised state: what has been in it since before that instant is past its promise. */
  readonly promises: readonly { readonly state: State; readonly since: Temporal.Instant }[];
  /** The instants that part the classes of ages, the oldest first. */
  readonly ages: readonly Temporal.Instant[];
};

/** What an office has to do and has done, counted: no query here can tell who did it. */
export type FiguresReads = {
  /** In one statement. */
  figures(query: FiguresQuery): Promise<FigureCounts>;
  /** Adds up the facts that wait, at most so many at once; gives how many they were. */
  addUpFacts(limit: number): Promise<number>;
};

export type FiguresWrites = {
  /** Notes what is to be counted, in the transaction that made it. */
  countFacts(facts: readonly Fact[]): Promise<void>;
};
