import { type ComponentChildren, Fragment, h, type VNode } from "preact";
import type { TypedForm } from "#domain/reading.ts";
import type { Refusal } from "#domain/refusals.ts";
import type { SignedIn } from "#usecases/ports/people.ts";
import type { World } from "#usecases/world.ts";
import type { FieldProblem, Language } from "./chrome.ts";

/** Who a route is for. `demonstration` exists only while outside parties are simulated. */
export type Access = "anyone" | "applicant" | "desk" | "photographer" | "demonstration";

export type SessionFor<A extends Access> = A extends SignedIn["surface"]
  ? Extract<SignedIn, { surface: A }>
  : SignedIn | null;

/** One request, parsed: what a page may know of it. */
export type Visit<A extends Access = Access> = {
  readonly world: World;
  readonly site: Site;
  readonly session: SessionFor<A>;
  /** Hash of the session cookie, for ending it. */
  readonly sessionHash: string | null;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  /** The query as it came, with its question mark, or `""`: a name given twice is there twice. */
  readonly search: string;
  readonly path: string;
  readonly language: Language;
  /** The day it is in France. */
  readonly today: Temporal.PlainDate;
  readonly address: string;
  /** The cookie of that name that a page set earlier (`Result.keep`), or null. */
  readonly kept: string | null;
};

/** The installation, as its pages need to know it. */
export type Site = {
  /** Where the outside world reaches the service, without a final slash. */
  readonly origin: string;
  readonly demonstration: boolean;
  readonly official: boolean;
};

/** A visit that sent a form. */
export type Sent<A extends Access = Access> = Visit<A> & {
  readonly form: TypedForm;
  /** The first value of a field, trimmed, `""` when absent. */
  readonly field: (name: string) => string;
  /** Names this very form as typed: sent twice, it is carried out once. */
  readonly key: string | null;
};

/** A file as it streams in; `name` is what the person's device called it. */
export type SentFile = {
  readonly field: string;
  readonly name: string;
  readonly source: AsyncIterable<Uint8Array>;
};

/** Sends the person to another page. */
export type Departure = {
  readonly goTo: string;
  /** Opens or closes a session with the answer. */
  readonly session?: { readonly open: string } | "close";
  /** Small text kept in the browser for ten minutes, out of reach of scripts; null forgets it. */
  readonly keep?: string | null;
};

/** What a form leads to: another page, or the same one with its problems or with what was typed and its outcome. */
export type Result =
  | Departure
  | { readonly stay: true }
  | { readonly problems: readonly FieldProblem[] }
  | Refusal;

/** What the view is told besides its model. */
export type Showing<A extends Access = Access> = {
  readonly visit: Visit<A>;
  readonly language: Language;
  readonly csrf: string;
  readonly key: string;
  /** What was typed, when the page comes back with problems or in another language. */
  readonly typed: TypedForm | null;
  readonly problems: readonly FieldProblem[];
};

/** A page is one file: what it reads, shows and, for a form, writes. */
export type Page<A extends Access, Model> = {
  readonly path: string;
  readonly access: A;
  /** Throws `NotFound` for what this person may not see; a `goTo` sends elsewhere. */
  readonly read: (visit: Visit<A>) => Promise<Model | Departure> | Model | Departure;
  readonly title: (model: Model, showing: Showing<A>) => string;
  readonly view: (model: Model, showing: Showing<A>) => VNode;
  readonly write?: (sent: Sent<A>) => Promise<Result>;
  /** For a form with files: fields come first, then the files one after the other. */
  readonly receive?: (sent: Sent<A>, files: AsyncIterable<SentFile>) => Promise<Result>;
  /** Which field a refusal belongs to; the others are shown on top of the page. */
  readonly refusalFields?: Readonly<Record<string, string>>;
  readonly width?: "reading" | "wide" | "full";
  /** What comes above the title: a back link, a breadcrumb. */
  readonly before?: (model: Model, showing: Showing<A>) => ComponentChildren;
  /** Islands of browser code that help this page. */
  readonly scripts?: readonly string[];
  /** At most so many forms a minute from one address. */
  readonly perMinute?: number;
};

/** A file to show or download. `inline` only for pictures that the service drew itself. */
export type Download<A extends Access> = {
  readonly path: string;
  readonly access: A;
  readonly send: (visit: Visit<A>) => Promise<{
    readonly type:
      | "image/jpeg"
      | "application/pdf"
      | "application/json"
      | "application/octet-stream"
      | "text/csv; charset=utf-8";
    readonly name: string;
    readonly inline: boolean;
    readonly body: AsyncIterable<Uint8Array>;
  }>;
};

/** A page of any model, as the routes keep them. */
export type AnyPage = { [A in Access]: Page<A, never> }[Access];
export type AnyDownload = { [A in Access]: Download<A> }[Access];

export const page = <A extends Access, Model>(definition: Page<A, Model>): AnyPage =>
  definition as unknown as AnyPage;

/** A route with nothing to see: it does what a button or a link asks, and sends elsewhere. */
export const passage = <A extends Access>(
  definition: Pick<Page<A, never>, "path" | "access" | "perMinute" | "write"> & {
    readonly read: (visit: Visit<A>) => Promise<Departure> | Departure;
  },
): AnyPage => page({ ...definition, title: () => "", view: () => h(Fragment, null) });

export const download = <A extends Access>(definition: Download<A>): AnyDownload =>
  definition as unknown as AnyDownload;
