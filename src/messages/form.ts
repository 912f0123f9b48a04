import type { Delivered, EligibilityReason } from "#domain/procedure.ts";
import type { ProcedureId } from "#domain/procedure-ids.ts";
import type { PageName, Section } from "#domain/sections.ts";
import type { Voiced } from "./questions.ts";

/** A page of the form: its title, and what helps to answer. A page of one question takes the question as its title. */
export type PageWording = { readonly title: Voiced; readonly intro?: Voiced };

export type SectionMessages = Readonly<Record<Section, string>>;
/** What happens once an application is accepted, for each thing that its reason delivers. */
export type DeliveredMessages = Readonly<Record<Delivered, readonly string[]>>;

/** What no document proves, certified on honour when the application is sent. */
export type CertifiedMessages = Readonly<Partial<Record<ProcedureId, readonly string[]>>>;

export type PageMessages = Readonly<Record<PageName, PageWording>>;

/** Why an application cannot be sent here, and what to do instead. */
export type EligibilityMessages = Readonly<
  Record<EligibilityReason, { readonly title: string; readonly whatToDo: string }>
>;
