/** Where the rules come from: the sheets and texts that they cite, in full. */
import { documentKinds } from "#domain/documents/kinds.ts";
import { notReasons } from "#domain/not-reasons.ts";
import { procedures } from "#procedures/index.ts";
import { anchor, blocks, generated, link, list, type Page } from "./markdown.ts";

/** The sources that are not sheets of Service-Public. */
const texts: Readonly<Record<string, string>> = {
  SEED: "Seed document of the project: a driving-school notice, undated. It wins over every other source.",
  "FAQ-RHONE":
    "Prefecture of Rhône, questions and answers on online applications for driving schools, 2017 (rhone.gouv.fr).",
  "DECREE-2023-1214":
    "Decree 2023-1214 of 20 December 2023: category B from 17, in force since 1 January 2024 (as reported by several pages).",
  "ANTS-SERVICES": "List of online services in sheet R61459, version of 11 October 2024.",
  "CRPA-L113-12":
    "Code of relations between the public and the administration, article L113-12 and following (as cited in sheet F31057).",
  "DECREE-2021-542":
    "Decree 2021-542 of 30 April 2021, summary on legifrance.gouv.fr: lower ages for D1, D1E, D and DE after a long passenger-transport training.",
  "ORDER-2024-02-15":
    "Order of 15 February 2024, in force since 1 March 2024: training to lift code 78 without waiting three months (as reported by tribune-auto-ecoles.fr and quechoisir.org).",
  "PRESS-PAPER-2024":
    "Press of March 2024 on the free replacement of the folding licence (numerama.com, tomsguide.fr).",
  "EC-F10": "Page of the European Commission on the French licence of model F10.",
};

const sheetPattern = /^([FNR]\d+)@(\d{4}(?:-\d{2}-\d{2}|-STORED-LATER)?)(?: \((.+)\))?$/;

type Cited = { readonly id: string; readonly version: string | null; readonly part: string | null };

const read = (source: string): Cited => {
  if (source in texts) return { id: source, version: null, part: null };
  const [, id, version, part] = sheetPattern.exec(source) ?? [];
  if (id === undefined || version === undefined) throw new Error(`a source that nobody knows: ${source}`);
  return { id, version, part: part ?? null };
};

const wordVersion = (version: string): string =>
  version.endsWith("-STORED-LATER")
    ? `a version stored later, of about ${version.slice(0, 4)}: the year is estimated from what it says`
    : version.length === 4
      ? `a version of ${version}`
      : `the version of ${version}`;

/** The sources of a rule, each leading to its entry; `root` is the way to the folder of the reference. */
export const cite = (sources: readonly string[], root: string): string =>
  sources.length === 0
    ? "none named"
    : sources.map((source) => link(source, `${root}sources.md${anchor(read(source).id)}`)).join(", ");

const everySource = (): readonly string[] => [
  ...new Set([
    ...Object.values(procedures).flatMap(({ sources, eligibility, documents }) => [
      ...sources,
      ...[...eligibility, ...documents].flatMap((rule): readonly string[] => rule.sources),
    ]),
    ...Object.values(notReasons).flatMap(({ sources }): readonly string[] => sources),
    ...Object.values(documentKinds).flatMap(({ sources }): readonly string[] => sources),
  ]),
];

const byNumber = (a: string, b: string): number =>
  a.localeCompare(b, "en", { numeric: true, sensitivity: "base" });

export const sourcesPage = (): Page => {
  const cited = everySource().map(read);
  const ids = [...new Set(cited.map(({ id }) => id))].sort(byNumber);
  const versionsOf = (id: string) =>
    [...new Set(cited.filter((source) => source.id === id).map(({ version }) => version ?? ""))].sort();
  const entry = (id: string): string => {
    const text = texts[id];
    if (text !== undefined) return blocks(`### ${id}`, text).trimEnd();
    const sheet = `Sheet ${id} of Service-Public, <https://www.service-public.fr/particuliers/vosdroits/${id}>.`;
    return blocks(
      `### ${id}`,
      sheet,
      list(versionsOf(id).map((version) => `Read: ${wordVersion(version)}.`)),
    ).trimEnd();
  };
  return {
    path: "sources.md",
    text: blocks(
      "# Sources",
      generated,
      "What the rules cite. The official sheets change: what counts here is the version that was read, named after the `@`. A rule marked *inferred* was deduced from its sources or decided by the project; *unsure* says that the sources are old, silent or disagree.",
      "## Texts",
      ...ids.filter((id) => id in texts).map(entry),
      "## Sheets of Service-Public",
      ...ids.filter((id) => !(id in texts)).map(entry),
    ),
  };
};
