import type { LookAt } from "#domain/looks.ts";
import type { SignInFactor, StaffEvent } from "#domain/staff-events.ts";

/** Who did and who saw what: every word of it. */
export type AuditMessages = {
  readonly file: {
    readonly title: string;
    readonly lead: string;
    readonly link: string;
    readonly lines: (shown: number, all: number) => string;
    readonly empty: string;
    readonly csvName: (reference: string) => string;
  };
  readonly staff: {
    readonly title: string;
    readonly lead: string;
    readonly who: string;
    readonly nobody: string;
    readonly hasLeft: string;
    readonly from: string;
    readonly to: string;
    readonly show: string;
    readonly found: (looks: number, isMore: boolean) => string;
    readonly empty: string;
    readonly csvName: (name: string, from: string, to: string) => string;
    /** How somebody came in, and what they were given. */
    readonly access: {
      readonly title: string;
      readonly empty: string;
      readonly more: (lines: number) => string;
      readonly events: Readonly<Record<StaffEvent, string>>;
      readonly factors: Readonly<Record<SignInFactor, string>>;
      readonly change: (from: string, to: string) => string;
      readonly csvName: (name: string, from: string, to: string) => string;
    };
    readonly fileTitle: string;
    readonly fileText: string;
    readonly reference: string;
    readonly open: string;
    readonly wholeView: string;
  };
  readonly filters: {
    readonly title: string;
    readonly who: string;
    readonly anyone: string;
    readonly kind: string;
    readonly kinds: Readonly<Record<"all" | "events" | "looks", string>>;
    readonly day: string;
    readonly everyDay: string;
    readonly apply: string;
  };
  readonly columns: {
    readonly when: string;
    readonly who: string;
    readonly what: string;
    readonly detail: string;
    readonly reference: string;
  };
  readonly looks: Readonly<Record<LookAt | "opened" | "export", string>>;
  readonly sides: Readonly<Record<string, string>>;
  readonly page: (page: number) => string;
  readonly pictures: Readonly<Record<"photo" | "signature", string>>;
  readonly csv: string;
  readonly unnamed: string;
};
