import type { Role } from "#domain/roles.ts";

/** The places of the desk, and the words of whoever runs an office. */
export type OfficeMessages = {
  readonly navigation: {
    readonly label: string;
    readonly queue: string;
    readonly figures: string;
    readonly office: string;
    readonly audit: string;
  };
  readonly title: string;
  readonly done: Readonly<Record<"sample" | "planned" | "cancelled", string>>;
  readonly sample: {
    readonly title: string;
    readonly text: string;
    readonly now: (percent: number) => string;
    readonly percent: string;
    readonly hint: string;
    readonly submit: string;
  };
  readonly staff: {
    readonly title: string;
    readonly name: string;
    readonly login: string;
    readonly role: string;
    readonly absences: string;
    readonly present: string;
    readonly help: string;
  };
  readonly roles: Readonly<Record<Role, string>>;
  readonly absences: {
    readonly title: string;
    readonly none: string;
    readonly who: string;
    readonly days: (first: string, last: string) => string;
    readonly coveredBy: (name: string) => string;
    readonly toQueue: string;
    readonly remove: string;
    readonly plan: string;
    readonly text: string;
    readonly whoMissing: string;
    readonly firstDay: string;
    readonly lastDay: string;
    readonly dayUnread: string;
    readonly cover: string;
    readonly submit: string;
  };
};
