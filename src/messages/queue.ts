import type { Lapse } from "#domain/derive/urgency.ts";
import type { DocumentKind } from "#domain/documents/kinds.ts";
import type { BuiltInView, QueueColumn, QueueOrder } from "#domain/queue-view.ts";
import type { RefusalCode } from "#domain/refusals.ts";

/** Every word of the queue of the desk, of searches and of what is done with several files at once. */
export type QueueMessages = {
  readonly title: string;
  /** How many, or more than can be counted at once. */
  readonly count: (files: number, isMore: boolean) => string;
  readonly shortCount: (files: number, isMore: boolean) => string;
  readonly views: string;
  readonly builtIn: Readonly<Record<BuiltInView, string>>;
  readonly shared: string;
  readonly takeNext: string;
  readonly takeNextHelp: string;
  readonly filters: string;
  readonly filtersOn: (count: number) => string;
  readonly fields: {
    readonly states: string;
    readonly procedures: string;
    readonly categories: string;
    readonly departments: string;
    readonly departmentsHint: string;
    readonly offices: string;
    readonly holder: string;
    readonly doubts: string;
    readonly age: string;
    readonly ageHint: string;
    readonly order: string;
    readonly columns: string;
  };
  readonly holders: Readonly<Record<"anyone" | "nobody" | "me" | "colleague", string>>;
  readonly doubts: Readonly<Record<"any" | "some" | "none", string>>;
  readonly orders: Readonly<Record<QueueOrder, string>>;
  readonly apply: string;
  readonly everything: string;
  readonly empty: string;
  readonly table: string;
  readonly columns: Readonly<Record<QueueColumn | "reference" | "name" | "urgency" | "why", string>>;
  readonly nobody: string;
  readonly you: string;
  readonly comesBack: string;
  readonly noDoubt: string;
  readonly doubtCount: (count: number) => string;
  /** What runs out, but for documents, which have names of their own. */
  readonly lapses: Readonly<Record<Exclude<Lapse, DocumentKind>, string>>;
  readonly nothingLapses: string;
  readonly abroad: string;
  readonly next: string;
  readonly previous: string;
  readonly start: string;
  readonly keep: {
    readonly title: string;
    readonly name: string;
    readonly alone: string;
    readonly shared: string;
    readonly forWhom: string;
    readonly submit: string;
    readonly forget: string;
  };
  readonly export: string;
  readonly exportHelp: string;
  readonly exportName: (day: string) => string;
  /** Heads of columns of the table that is taken away, where the page says less. */
  readonly exported: Readonly<
    Record<
      "category" | "department" | "submittedOn" | "birthName" | "firstNames" | "birthDate" | "lastDay",
      string
    >
  >;
  readonly search: {
    readonly title: string;
    readonly label: string;
    readonly hint: string;
    readonly submit: string;
    readonly more: string;
    readonly name: string;
    readonly birthDate: string;
    readonly birthDateHint: string;
    readonly neph: string;
    readonly email: string;
    readonly nothing: string;
    readonly nothingTyped: string;
    readonly birthDateUnread: string;
    readonly nephUnread: string;
    readonly found: (files: number, isMore: boolean) => string;
    readonly by: Readonly<Record<"reference" | "email" | "neph" | "birthDate" | "name" | "nearName", string>>;
    readonly back: string;
  };
  readonly bulk: {
    readonly title: string;
    readonly select: (reference: string) => string;
    readonly begin: string;
    readonly lead: string;
    readonly none: string;
    readonly chosen: string;
    readonly to: string;
    readonly toQueue: string;
    readonly submit: string;
    readonly done: string;
    readonly outcomes: string;
    readonly outcome: string;
    readonly notFound: string;
    readonly refusals: Readonly<Partial<Record<RefusalCode, string>>>;
    readonly back: string;
  };
  readonly shortcuts: {
    readonly title: string;
    readonly lead: string;
    readonly off: string;
    readonly offHelp: string;
    readonly key: string;
    readonly action: string;
    /** The name that keyboards of that language give to Enter. */
    readonly enterKey: string;
    readonly names: Readonly<Record<ShortcutName, string>>;
  };
};

/** What one key does somewhere on the desk. */
export type ShortcutName = "nextRow" | "previousRow" | "open" | "select" | "takeNext" | "search" | "help";
