import type { ChangedPart } from "#domain/procedure.ts";

/** What befalls a draft while it is filled in: documents by choice, what an answer removes, rules that change. */
export type DraftMessages = {
  readonly optional: {
    readonly list: string;
    readonly why: string;
    readonly notGiven: string;
  };
  /** Told before an answer removes what the application would no longer ask. */
  readonly removal: {
    readonly title: string;
    readonly lead: string;
    readonly rest: string;
    readonly goOn: string;
    readonly keep: string;
  };
  /** Told once after it did. */
  readonly removed: { readonly title: string; readonly lead: string };
  readonly lost: {
    readonly answers: string;
    readonly documents: string;
    readonly signature: string;
    readonly ePhoto: string;
  };
  /** The procedure changed since the draft was begun. */
  readonly version: {
    readonly title: string;
    readonly lead: string;
    readonly changed: Readonly<Record<ChangedPart, string>>;
    readonly removed: string;
    readonly kept: string;
  };
};
