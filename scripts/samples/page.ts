import { blocks, table } from "../reference/markdown.ts";
import type { Fact } from "./facts.ts";
import type { Item } from "./manifest.ts";

type Told = { readonly item: Item; readonly facts: readonly Fact[] };

type Count = { readonly hits: number; readonly of: number };

const countOf = (facts: readonly Fact[]): Count => ({
  hits: facts.filter(({ isHit }) => isHit).length,
  of: facts.length,
});

/** What a manifest calls its files, as people would. */
const shared = (kind: string): string => kind.replaceAll("-", " ");

const counted = (told: readonly Told[]): readonly (readonly string[])[] => {
  const all = told.flatMap(({ item, facts }) => facts.map((fact) => ({ kind: item.kind, fact })));
  const rows = Map.groupBy(all, ({ kind, fact }) => `${shared(kind)}\n${fact.name}`);
  return [...rows].map(([name, found]) => {
    const [kind = "", fact = ""] = name.split("\n");
    const { hits, of } = countOf(found.map((each) => each.fact));
    return [kind, fact, String(hits), String(of - hits)];
  });
};

const missed = (told: readonly Told[]): readonly (readonly string[])[] =>
  told.flatMap(({ item, facts }) =>
    facts
      .filter(({ isHit }) => !isHit)
      .map(({ name, expected, found }) => [item.file, name, `\`${expected}\``, `\`${found || "none"}\``]),
  );

/** Hits and misses of the checks on samples, kind by kind: the same samples always give the same page. */
export const checksPage = (told: readonly Told[]): string =>
  blocks(
    "# Checks of documents, measured",
    "<!-- Written by `npm run samples` from what the checks find on the samples: mend those, not this page. -->",
    `What the checks find on ${told.length} sample files beside what somebody sees on them. Where each sample comes from is told in [test/samples](../../test/samples/README.md).`,
    table(["samples", "looked for", "hits", "misses"], counted(told)),
    "## Misses",
    table(["sample", "looked for", "expected", "found"], missed(told)) || "None.",
  );
