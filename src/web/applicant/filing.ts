import type { Actor } from "#domain/actors.ts";
import type { Application } from "#domain/application.ts";
import { dayOf } from "#domain/dates.ts";
import { filingDay } from "#domain/decide/move.ts";
import { journeyOf } from "#domain/derive/journey.ts";
import { movedToToday, type NewRules, newRulesOf } from "#domain/derive/version-move.ts";
import type { DocumentKind } from "#domain/documents/kinds.ts";
import { type Facts, factsFrom } from "#domain/facts.ts";
import type { Procedure } from "#domain/procedure.ts";
import { procedureOf } from "#domain/procedure-versions.ts";
import type { PageName, SectionPage } from "#domain/sections.ts";
import type { Wish } from "#usecases/change.ts";
import { NotFound } from "#usecases/errors.ts";
import { openApplication } from "#usecases/open-application.ts";
import type { ApplicationView } from "#usecases/ports/store.ts";
import type { Uses } from "#usecases/world.ts";
import type { Departure, Sent, Visit } from "#web/kit/page.ts";
import { paths } from "./paths.ts";

/** An application with what the form's pages read from its answers. */
export type Filing = {
  readonly view: ApplicationView;
  readonly application: Application;
  readonly procedure: Procedure;
  readonly facts: Facts;
  readonly journey: readonly SectionPage[];
  /** A legal representative fills in the form for somebody else. */
  readonly isForOther: boolean;
  readonly today: Temporal.PlainDate;
  /** The rules changed since the draft was begun: it is shown, then saved, under today's. */
  readonly newRules: NewRules | null;
};

export const filingFrom = (
  view: ApplicationView,
  { clock, procedures }: Uses<"clock" | "procedures">,
): Filing => {
  const now = clock.now();
  const today = dayOf(now);
  const procedure = procedureOf(procedures, view.application);
  const application = movedToToday(view.application, procedure, today)?.application ?? view.application;
  const facts = factsFrom(application.answers, filingDay(application, { at: now }));
  return {
    view,
    application,
    procedure,
    facts,
    journey: journeyOf(procedure, facts),
    isForOther: application.answers.filer === "legalRepresentative",
    today,
    newRules: newRulesOf(view, procedure, today),
  };
};

type Applicant = Visit<"applicant">;

export const referenceOf = (visit: Applicant): string => visit.params.reference ?? "";

export const filingOf = async (visit: Applicant): Promise<Filing> => {
  const accountId = visit.session.account.id;
  const view = await openApplication(visit.world, { reference: referenceOf(visit), accountId });
  return filingFrom(view, visit.world);
};

/** The same while it is still being filled in; once sent, its pages lead to where it stands. */
export const draftOf = async (visit: Applicant): Promise<Filing | Departure> => {
  const filing = await filingOf(visit);
  return filing.application.state === "draft"
    ? filing
    : { goTo: paths.application(filing.application.reference) };
};

/** Not every reason has every page: one that is not asked does not exist. */
const asking = (filing: Filing, name: PageName): Filing => {
  if (!filing.journey.some((page) => page.name === name)) throw new NotFound();
  return filing;
};

/** The same for a page that not every reason has. */
export const draftAt = async (visit: Applicant, name: PageName): Promise<Filing | Departure> => {
  const filing = await draftOf(visit);
  return "goTo" in filing ? filing : asking(filing, name);
};

export const applicantOf = (visit: Applicant): Actor => ({
  kind: "applicant",
  accountId: visit.session.account.id,
});

/** What every form of these pages wishes: something done to this application, by this person, once. */
export const wishOf = (sent: Sent<"applicant">): Wish => ({
  reference: referenceOf(sent),
  by: applicantOf(sent),
  key: sent.key,
});

/** Asked from the page where answers are checked: saving leads back to it. */
export const isFromReview = ({ query }: Applicant): boolean => query.retour === "recapitulatif";

/** The same for what may also be asked again after sending: a document, or the e-photo. */
export const openOf = async (
  visit: Applicant,
  asked: DocumentKind | "ePhoto",
): Promise<Filing | Departure> => {
  const filing = await filingOf(visit);
  const { state, reference } = filing.application;
  if (state === "draft") return asking(filing, asked === "ePhoto" ? "ePhoto" : "documents");
  return state === "supplementRequested" && askedAgain(filing, asked) !== null
    ? filing
    : { goTo: paths.application(reference) };
};

/** What an agent asked again, with the reason; null when this was not. */
export const askedAgain = (
  { application }: Filing,
  asked: DocumentKind | "ePhoto",
): { readonly reason: string; readonly isRenewed: boolean } | null => {
  const item = application.supplement?.items.find((each) => each.asked === asked);
  if (item === undefined) return null;
  return { reason: item.reason, isRenewed: application.supplement?.renewed.includes(asked) ?? false };
};
