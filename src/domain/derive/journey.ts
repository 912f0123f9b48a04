import type { Application } from "../application.ts";
import { holds } from "../conditions.ts";
import { type DocumentKind, sidesOf, slotsOf } from "../documents/kinds.ts";
import { type Facts, factsFrom } from "../facts.ts";
import { feeInCents, leftToPayInCents } from "../fees.ts";
import type { Procedure } from "../procedure.ts";
import { type Answers, isOptional, type Question } from "../questions.ts";
import { type PageName, pagesOf, type Section, type SectionPage } from "../sections.ts";
import { documentsAsked, documentsWelcome, requirementsFor } from "./checklist.ts";
import { questionsOfRules } from "./rule-reading.ts";

/** What the reason itself answers is not asked; a page left with no question is none. */
const withoutFixed = (page: SectionPage, { fixed = {} }: Procedure): readonly SectionPage[] => {
  const asks = page.asks.filter((question) => fixed[question] === undefined);
  return asks.length === 0 && page.asks.length > 0 ? [] : [{ ...page, asks }];
};

const isAsked = (
  { name, asks, when, forRules }: SectionPage,
  procedure: Procedure,
  facts: Facts,
  ofRules: ReadonlySet<Question>,
): boolean => {
  if (name === "payment") return feeInCents(procedure, facts) > 0;
  if (name === "ePhoto") return requirementsFor(procedure, facts).some(({ document }) => document === name);
  if (name === "documents") return documentsWelcome(procedure, facts).length > 0;
  if (forRules && !asks.some((question) => ofRules.has(question))) return false;
  return when === undefined || holds(when, facts);
};

/**
 * The pages this person has to go through, in order: read from the answers at each request, never stored. A page that
 * two sections share comes in the first of them.
 */
export const journeyOf = (procedure: Procedure, facts: Facts): readonly SectionPage[] => {
  const ofRules = questionsOfRules(procedure, facts);
  const asked = procedure.sections
    .flatMap((section) => pagesOf(section))
    .flatMap((page) => withoutFixed(page, procedure))
    .filter((page) => isAsked(page, procedure, facts, ofRules));
  return asked.filter((page, index) => asked.findIndex(({ name }) => name === page.name) === index);
};

/** The questions a page still waits for. */
export const unanswered = (page: SectionPage, answers: Answers): readonly Question[] =>
  page.asks.filter((question) => answers[question] === undefined && !isOptional(question));

/** Whether every side or page of a document has come: a two-page file fills both sides of a card. */
export const isDocumentComplete = (application: Application, kind: DocumentKind): boolean => {
  const document = application.documents[kind];
  if (document === undefined) return false;
  const slots = slotsOf(sidesOf(kind, document.paper));
  const filled = slots.every((slot) => document.files.some((file) => file.slot === slot));
  const twoPages = document.files.reduce((pages, file) => pages + file.pages.length, 0) >= 2;
  return filled || (slots.length === 2 && document.files.length > 0 && twoPages);
};

export type Progress = "done" | "started" | "todo";

/** How far a page has come. */
export const isPageDone = (
  page: SectionPage,
  application: Application,
  procedure: Procedure,
  facts: Facts,
): boolean => {
  switch (page.name) {
    case "representativeSignature":
      return application.signature !== null;
    case "ePhoto":
      return application.ePhoto !== null && application.ePhoto.lastDay >= facts.on.toString();
    case "payment":
      return leftToPayInCents(procedure, application, facts) === 0;
    case "documents":
      return documentsAsked(procedure, facts).every(({ document }) =>
        isDocumentComplete(application, document),
      );
    default:
      return unanswered(page, application.answers).length === 0;
  }
};

export type SectionProgress = {
  readonly section: Section;
  readonly pages: readonly SectionPage[];
  readonly progress: Progress;
  /** Where the section is taken up again. */
  readonly resumeAt: PageName;
};

/** The task list: the sections that concern this person, each with its progress. */
export const progressOf = (
  procedure: Procedure,
  application: Application,
  on: Temporal.PlainDate,
): readonly SectionProgress[] => {
  const facts = factsFrom(application.answers, on);
  const journey = journeyOf(procedure, facts);
  return procedure.sections.flatMap((section) => {
    const pages = journey.filter((page) => page.section === section);
    const [first] = pages;
    if (first === undefined) return [];
    const firstTodo = pages.find((page) => !isPageDone(page, application, procedure, facts));
    const started = firstTodo === undefined || firstTodo !== first || hasBegun(section, application);
    return {
      section,
      pages,
      progress: firstTodo === undefined ? "done" : started ? "started" : "todo",
      resumeAt: (firstTodo ?? first).name,
    };
  });
};

const hasBegun = (section: Section, application: Application): boolean =>
  section === "documents" && Object.keys(application.documents).length > 0;

/** The page after `name`, or null at the end of the section: then the task list shows what is left. */
export const pageAfter = (journey: readonly SectionPage[], name: PageName): SectionPage | null => {
  const index = journey.findIndex((page) => page.name === name);
  const next = journey[index + 1];
  return index >= 0 && next !== undefined && next.section === journey[index]?.section ? next : null;
};
