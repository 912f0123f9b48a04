/** The catalogue of supporting documents, with whom each paper counts for. */
import { everyWay, type Way } from "#domain/derive/every-reading.ts";
import { everyPaperOf } from "#domain/derive/schema.ts";
import {
  type DocumentKind,
  documentKinds,
  type Paper,
  papersFor,
  requirementsOf,
  sidesOf,
} from "#domain/documents/kinds.ts";
import { rulesOf, type Sides } from "#domain/documents/papers.ts";
import type { Fact } from "#domain/facts.ts";
import { idOf } from "#domain/ids.ts";
import type { Procedure } from "#domain/procedure.ts";
import type { ProcedureId } from "#domain/procedure-ids.ts";
import { documentsEn } from "#messages/en/documents.ts";
import { documentsFr } from "#messages/fr/documents.ts";
import { procedures } from "#procedures/index.ts";
import { tell } from "./conditions.ts";
import { anchor, blocks, code, generated, link, list, type Page } from "./markdown.ts";
import { wordAges, wordValue } from "./people.ts";
import { wordReasons } from "./reasons.ts";
import { cite } from "./sources.ts";

const owners: Readonly<Record<ReturnType<typeof requirementsOf>["owner"], string>> = {
  applicant: "the applicant’s",
  legalRepresentative: "the legal representative’s",
  host: "the host’s",
  thirdParty: "issued by a third party",
};

const colours: Readonly<Record<ReturnType<typeof requirementsOf>["colour"], string>> = {
  required: "in colour",
  preferred: "in colour if possible",
  any: "in colour or not",
};

const sides: Readonly<Record<Sides, string>> = {
  both: "front and back",
  one: "one face or page",
  any: "as many pages as it has",
};

const wordSides = (kind: DocumentKind): string => {
  const own = sidesOf(kind, null);
  const hasBooklets = own === "both" && everyPaperOf(kind).some((paper) => sidesOf(kind, paper) === "one");
  return hasBooklets
    ? `${sides.both} (the page with the photo for a booklet, the one face of a sheet)`
    : sides[own];
};

const wordValidity = (kind: DocumentKind): readonly string[] => {
  const { runsOut, validityInMonths } = requirementsOf(kind);
  if (validityInMonths !== null)
    return [`valid for ${validityInMonths} months from its date, the last day included`];
  if (!runsOut) return [];
  const isTolerated = everyPaperOf(kind).some(
    (paper) => rulesOf(paper).frenchToleranceInMonths !== undefined,
  );
  return [`still valid on the day of filing${isTolerated ? ", but for the tolerances of its papers" : ""}`];
};

/** What is required of a document whatever the reason, but for an age of its own. */
export const wordRequirements = (kind: DocumentKind, ownMaxAgeInMonths?: number): readonly string[] => {
  const { owner, colour, maxAgeInMonths, isSigned, showsAddress } = requirementsOf(kind);
  const months = ownMaxAgeInMonths ?? maxAgeInMonths;
  return [
    owners[owner],
    wordSides(kind),
    colours[colour],
    ...(months === null
      ? []
      : [`less than ${months} months old on the day of filing: exactly ${months} is too old`]),
    ...wordValidity(kind),
    ...(isSigned ? ["signed"] : []),
    ...(showsAddress ? ["with the address of the application"] : []),
  ];
};

const wordPaper = (paper: Paper): string => {
  const { frenchToleranceInMonths: months, isEndless } = rulesOf(paper);
  const more = [
    ...(months === undefined
      ? []
      : [`counts for less than ${months} months after its end when its holder is or may be French`]),
    ...(isEndless ? ["never refused for a day printed on it"] : []),
  ];
  return [`${code(idOf(paper))} ${documentsEn.papers[paper]}`, ...more].join("; ");
};

/** One entry for each list of papers, with the people it is for. */
const papersByPerson = (
  kind: DocumentKind,
): readonly { readonly who: string; readonly papers: readonly Paper[] }[] => {
  const ways: readonly Way<readonly Paper[]>[] = everyWay((facts) => papersFor(kind, facts));
  const groups = new Map<string, { papers: readonly Paper[]; ages: Map<string, Set<unknown>> }>();
  for (const { given, answer } of ways) {
    const key = answer.join();
    const others = [...given].filter(([fact]) => fact !== "age");
    const who = others.map(([fact, value]) => wordValue(fact, value)).join(", ");
    const group = groups.get(key) ?? { papers: answer, ages: new Map<string, Set<unknown>>() };
    const ages = group.ages.get(who) ?? new Set();
    if (given.has("age" satisfies Fact)) ages.add(given.get("age"));
    group.ages.set(who, ages);
    groups.set(key, group);
  }
  return [...groups.values()]
    .map(({ papers, ages }) => ({
      papers,
      who: [...ages]
        .map(([who, years]) => [who, wordAges(years)].filter((words) => words !== "").join(", "))
        .sort()
        .join("; or "),
    }))
    .sort((a, b) => (a.who < b.who ? -1 : 1));
};

const levels = { required: "", optional: "Offered ", onRequest: "Only when an agent asks, " } as const;

/** The rules that ask for a document, each with the reasons that have it. */
const asking = (kind: DocumentKind): readonly string[] => {
  const reasons = new Map<string, ProcedureId[]>();
  for (const { id, documents } of Object.values<Procedure>(procedures))
    for (const { document, when, level = "required" } of documents) {
      if (document !== kind) continue;
      const rule = `${levels[level]}${level === "required" ? "When" : "when"} ${tell(when, "")}`;
      reasons.set(rule, [...(reasons.get(rule) ?? []), id]);
    }
  return [...reasons].map(([rule, ids]) => `${rule} Asked by ${wordReasons([...new Set(ids)])}.`);
};

const entry = (kind: DocumentKind): string => {
  const lists = papersByPerson(kind).filter(({ papers }) => papers.length > 0);
  const english = documentsEn.documents[kind];
  return blocks(
    `## ${idOf(kind)}`,
    `**${english.name}** · ${documentsFr.documents[kind].name}`,
    english.what,
    list([
      `To be: ${wordRequirements(kind).join("; ")}.`,
      `Sources: ${cite(requirementsOf(kind).sources, "")}.`,
    ]),
    everyPaperOf(kind).length > 0 && "Papers that count:",
    ...lists.flatMap(({ who, papers }) => [lists.length > 1 && `*${who}*`, list(papers.map(wordPaper))]),
    "Asked for:",
    list(asking(kind)),
  ).trimEnd();
};

export const linkToDocument = (kind: DocumentKind, root: string): string =>
  link(code(idOf(kind)), `${root}documents.md${anchor(idOf(kind))}`);

export const documentsPage = (): Page => ({
  path: "documents.md",
  text: blocks(
    "# Supporting documents",
    generated,
    "Every document that a rule may ask for. The photo and the signature are given by a code (e-photo), which is not a file.",
    ...(Object.keys(documentKinds) as readonly DocumentKind[]).map(entry),
  ),
});
