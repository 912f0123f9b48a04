import type { Application, Reference } from "#domain/application.ts";
import type { Urgency } from "#domain/derive/urgency.ts";
import type { State } from "#domain/lifecycle.ts";
import type { OfficeId } from "#domain/offices.ts";
import type { QueueOrder, QueueView } from "#domain/queue-view.ts";
import type { SearchTerms } from "#domain/search/terms.ts";
import type { StaffMember } from "./people.ts";

/** The offices whose files somebody sees: nothing is seen outside of them. */
export type OfficesSeen = readonly OfficeId[] | "every";

/** What is kept of the files sent, as the database is asked. Empty lists keep everything, but for the offices. */
export type FileFilter = {
  /** Only what an agent may take, a small part of all files; only the others; or null for both. */
  readonly isWaiting: boolean | null;
  readonly states: readonly State[];
  readonly procedures: readonly string[];
  readonly categories: readonly string[];
  readonly departments: readonly string[];
  readonly offices: OfficesSeen;
  readonly holder: "anyone" | "nobody" | { readonly agentId: string };
  readonly doubts: "any" | "some" | "none";
  /** Instant, ISO: sent before it. */
  readonly submittedBefore: string | null;
};

/** Where a page of a queue begins or ends: its neighbours go on from there, whatever came or went meanwhile. */
export type QueuePlace = {
  readonly reference: Reference;
  readonly submittedAt: string;
  /** `infinity` when nothing runs out. */
  readonly urgentOn: string;
};

export type QueueQuery = {
  readonly filter: FileFilter;
  readonly order: QueueOrder;
  readonly after: QueuePlace | null;
  /** The page that ends before that place instead: the one that precedes. */
  readonly before?: QueuePlace | null | undefined;
  readonly limit: number;
};

/** How many, counted no further than to a limit: `isMore` says that there are more than that. */
export type Count = { readonly files: number; readonly isMore: boolean };

export type Queue = {
  readonly rows: readonly QueueRow[];
  /** Where the next page begins; null on the last. */
  readonly next: QueuePlace | null;
  /** Before which the previous page ends; null on the first. */
  readonly previous: QueuePlace | null;
  readonly total: Count;
  /** Of the other filters that were asked, in their order. */
  readonly counts: readonly Count[];
};

export type QueueRow = {
  readonly reference: Reference;
  readonly office: OfficeId;
  readonly procedure: string;
  readonly category: string | null;
  readonly department: string | null;
  readonly state: State;
  readonly stateSince: string;
  readonly submittedAt: string;
  readonly birthName: string;
  readonly firstNames: string;
  readonly birthDate: string | null;
  readonly heldBy: string | null;
  readonly heldByName: string | null;
  readonly comesBackTo: string | null;
  readonly doubts: number;
  readonly urgency: Urgency | null;
};

/** A view that somebody kept under a name (vue enregistrée), alone or for the office. */
export type SavedView = {
  readonly id: string;
  readonly name: string;
  readonly owner: string;
  readonly office: OfficeId | null;
  readonly view: QueueView;
};

/** A word of a name as typed, with every spelling that counts as the same. */
export type SoughtWord = { readonly word: string; readonly near: readonly string[] };

export type SearchQuery = {
  readonly terms: Omit<SearchTerms, "names">;
  readonly names: readonly SoughtWord[];
  /** The words written as one: "de la Porte" is also Delaporte. Null when there is one, or too many. */
  readonly joined: SoughtWord | null;
  readonly offices: OfficesSeen;
  readonly limit: number;
};

/** A file found, with the words that each typed name was found under. */
export type FoundFile = QueueRow & { readonly words: readonly string[]; readonly neph: string | null };

export type Colleague = Pick<StaffMember, "id" | "name" | "office">;

/** Which file is given to whoever asks for the next one. */
export type NextQuery = {
  readonly filter: FileFilter;
  readonly order: QueueOrder;
  readonly agentId: string;
  /** The files of that account, the agent's own, are passed over. */
  readonly ownAccountId: string | null;
};

/** What the desk looks through, beside the files themselves. */
export type DeskQueues = {
  /** A page of a view with its count, and those of other filters, in one statement. */
  queue(
    query: QueueQuery & { readonly countTo: number; readonly counted: readonly FileFilter[] },
  ): Promise<Queue>;
  /** The views that this agent kept, and those that the office shares, by name. */
  savedViews(agent: { readonly id: string; readonly office: OfficeId }): Promise<readonly SavedView[]>;
  /** A page of a view alone: for a table that is taken away. */
  files(query: QueueQuery): Promise<Pick<Queue, "rows" | "next" | "previous">>;
  /** Files whatever their state, the nearest to what was typed first. */
  find(query: SearchQuery): Promise<readonly FoundFile[]>;
  /** The staff of these offices who may examine, by name. */
  colleagues(offices: readonly OfficeId[]): Promise<readonly Colleague[]>;
  /** Files held by somebody who has not touched them since. */
  heldSince(before: Temporal.Instant, limit: number): Promise<readonly Reference[]>;
  /** Brings up to date the rows after that reference; gives where to go on, null at the end. */
  refreshDesk(after: Reference): Promise<Reference | null>;
};

/** What the desk writes beside the files. */
export type DeskWrites = {
  /**
   * The file to examine next, held against every other write: what comes back to this agent first, then the first of
   * the view that nobody holds, passing over those being taken this very moment.
   */
  lockNext(query: NextQuery): Promise<Application | null>;
  keepView(view: SavedView & { readonly at: Temporal.Instant }): Promise<void>;
  /** Only the owner's; one that is not there is no error. */
  forgetView(id: string, owner: string): Promise<void>;
  /** Notes who takes a view away. Never changed, never removed. */
  noteExport(entry: {
    readonly agentId: string;
    readonly office: OfficeId;
    readonly view: QueueView;
    readonly at: Temporal.Instant;
  }): Promise<void>;
};
