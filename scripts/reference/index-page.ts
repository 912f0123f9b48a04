import { type NotReason, notReasons } from "#domain/not-reasons.ts";
import { type ProcedureFamily, procedureFamilies } from "#domain/procedure-families.ts";
import type { ProcedureId } from "#domain/procedure-ids.ts";
import { guideEn } from "#messages/en/guide.ts";
import { reasonsEn } from "#messages/en/reasons.ts";
import { guideFr } from "#messages/fr/guide.ts";
import { reasonsFr } from "#messages/fr/reasons.ts";
import { procedures } from "#procedures/index.ts";
import { blocks, generated, link, list, type Page, table } from "./markdown.ts";
import { cite } from "./sources.ts";

const families = Object.keys(procedureFamilies) as readonly ProcedureFamily[];
const others = Object.keys(notReasons) as readonly NotReason[];

const reasons = (ids: readonly ProcedureId[]): string =>
  table(
    ["Reason", "In French", "For whom"],
    ids.map((id) => [
      link(reasonsEn[id].short, `reasons/${id}.md`),
      reasonsFr[id].short,
      reasonsEn[id].forWhom,
    ]),
  );

export const indexPage = (): Page => ({
  path: "README.md",
  text: blocks(
    "# Reference",
    generated,
    "What the service asks, of whom and why, written from the rules that it runs. The same, as data: `GET /api/v1/procedures` in the [programming interface](../api.md).",
    list([
      `${link("Supporting documents", "documents.md")}: the catalogue, with the papers that count for each person`,
      `${link("Questions", "questions.md")}: all of them, and who asks them`,
      `${link("Conditions", "conditions.md")}: the words of the rules, with their exact boundaries`,
      `${link("Checks of documents, measured", "document-checks.md")}: what they find on samples, beside what they should`,
      `${link("The life of an application", "lifecycle.md")}: states, transitions, clocks`,
      `${link("Sources", "sources.md")}: what the rules rest on`,
    ]),
    `## The ${Object.keys(procedures).length} reasons for applying`,
    ...families.flatMap((family) => [
      `### ${guideEn.list.families[family]}`,
      reasons(procedureFamilies[family]),
    ]),
    "## What is no reason for applying",
    "Situations that look like one. The licence stays as it is, or somebody else is to be asked.",
    table(
      ["Situation", "In French", "Why", "What to do", "Sources"],
      others.map((name) => {
        const { title, why, whatToDo } = guideEn.notReasons[name];
        return [title, guideFr.notReasons[name].title, why, whatToDo, cite(notReasons[name].sources, "")];
      }),
    ),
  ),
});
