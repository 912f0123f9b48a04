import type { Signatory } from "#domain/actors.ts";
import type { JournalEntry, Reference } from "#domain/application.ts";
import type { State } from "#domain/lifecycle.ts";
import type { LookAt } from "#domain/looks.ts";
import type { OfficeId } from "#domain/offices.ts";
import type { QueueView } from "#domain/queue-view.ts";
import type { StaffEvent } from "#domain/staff-events.ts";
import type { StaffMember } from "./people.ts";

/** One thing of a file that somebody of the staff sees or takes away. */
export type Look = {
  readonly reference: Reference;
  readonly agent: StaffMember;
  /** Nothing of another office is found. */
  readonly offices: readonly OfficeId[];
  readonly at: Temporal.Instant;
  readonly seen: SeenThing;
  /** A picture shown again the same day is one look; what is taken away is noted each time. */
  readonly onceSince: Temporal.Instant | null;
};

export type SeenThing =
  | { readonly what: "page"; readonly fileId: string; readonly page: number }
  | { readonly what: "original"; readonly fileId: string }
  | { readonly what: "ePhoto"; readonly which: "photo" | "signature" }
  | { readonly what: "signature" | "letter" | "journal" };

/** A line of what happened to a file, or of who saw what of it. */
export type TraceLine = {
  readonly at: string;
  readonly by: Signatory;
  /** Of the member of the staff, as they are named now. */
  readonly name: string | null;
} & (
  | {
      readonly kind: "event";
      readonly event: JournalEntry["event"];
      readonly details: JournalEntry["details"];
      readonly state: State;
    }
  | {
      readonly kind: "look";
      readonly look: LookAt;
      /** A document and its side, or which picture of the e-photo. */
      readonly subject: string | null;
      /** The first is 1. */
      readonly page: number | null;
    }
);

export type FileTrace = {
  readonly reference: Reference;
  readonly procedure: string;
  readonly state: State;
  readonly office: OfficeId | null;
  /** The earliest first. */
  readonly lines: readonly TraceLine[];
};

/** Something that a member of the staff saw or took away. */
export type LookOf = {
  readonly at: string;
  /** Null for a view of the queue, which holds many files. */
  readonly reference: Reference | null;
  readonly look: LookAt | "opened" | "export";
  readonly subject: string | null;
  readonly page: number | null;
  readonly view: QueueView | null;
};

/** A line of the record of the staff: how somebody came in, or what they were given. */
export type StaffTrace = {
  readonly at: string;
  readonly what: StaffEvent;
  /** Which second factor, or the role or office from then on. */
  readonly detail: string | null;
  readonly former: string | null;
};

export type StaffLooks = {
  /** Everybody who has, or had, access. */
  readonly staff: readonly (Pick<StaffMember, "id" | "name" | "role" | "office"> & {
    readonly hasLeft: boolean;
  })[];
  /** The latest first. */
  readonly looks: readonly LookOf[];
  /** The latest first. */
  readonly traces: readonly StaffTrace[];
};

export type AuditReads = {
  /** Everything of a file once sent, null otherwise. Reading it is a look too. */
  trace(look: Omit<Look, "seen">): Promise<FileTrace | null>;
  looksBy(query: {
    /** Null: nobody is chosen yet. */
    readonly agentId: string | null;
    readonly from: Temporal.Instant;
    readonly until: Temporal.Instant;
    readonly limit: number;
  }): Promise<StaffLooks>;
};
