import { reasonsEn } from "#messages/en/reasons.ts";
import { reasonsFr } from "#messages/fr/reasons.ts";
import { procedures } from "#procedures/index.ts";
import { families } from "./families.ts";
import { blocks, generated, link, list, type Page, table } from "./markdown.ts";

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
      `${link("The life of an application", "lifecycle.md")}: states, transitions, clocks`,
      `${link("Sources", "sources.md")}: what the rules rest on`,
    ]),
    `## The ${Object.keys(procedures).length} reasons for applying`,
    ...families.flatMap(({ name, reasons }) => [
      `### ${name}`,
      table(
        ["Reason", "In French", "For whom"],
        reasons.map((id) => [
          link(reasonsEn[id].short, `reasons/${id}.md`),
          reasonsFr[id].short,
          reasonsEn[id].forWhom,
        ]),
      ),
    ]),
  ),
});
