import type { Application } from "../application.ts";
import { factsFrom } from "../facts.ts";
import type { EligibilityRule, Procedure } from "../procedure.ts";
import type { PageName } from "../sections.ts";
import { firstFailingRule } from "./checklist.ts";
import { isPageDone, journeyOf } from "./journey.ts";

/** What keeps an application from being sent: the pages left, or else the rule that forbids it. */
export type Problems = {
  readonly pages: readonly PageName[];
  readonly rule: EligibilityRule | null;
};

export const problemsOf = (
  procedure: Procedure,
  application: Application,
  on: Temporal.PlainDate,
): Problems => {
  const facts = factsFrom(application.answers, on);
  const pages = journeyOf(procedure, facts)
    .filter((page) => !isPageDone(page, application, procedure, facts))
    .map((page) => page.name);
  return { pages, rule: firstFailingRule(procedure, facts) };
};
