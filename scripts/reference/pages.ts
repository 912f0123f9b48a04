import type { Procedure } from "#domain/procedure.ts";
import { procedures } from "#procedures/index.ts";
import { conditionsPage } from "./conditions.ts";
import { documentsPage } from "./documents.ts";
import { indexPage } from "./index-page.ts";
import { lifecyclePage } from "./lifecycle.ts";
import type { Page } from "./markdown.ts";
import { questionsPage } from "./questions.ts";
import { reasonPage } from "./reason.ts";
import { sourcesPage } from "./sources.ts";

/** The whole reference, read from the rules: the same rules always give the same pages. */
export const referencePages = (): readonly Page[] => [
  indexPage(),
  ...Object.values<Procedure>(procedures).map(reasonPage),
  documentsPage(),
  questionsPage(),
  conditionsPage(),
  lifecyclePage(),
  sourcesPage(),
];
