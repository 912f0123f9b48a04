import { wordDay } from "#messages/days.ts";
import { drawDocumentList } from "#usecases/draw-document-list.ts";
import { NotFound } from "#usecases/errors.ts";
import type { DocumentListPaper, DocumentToTick } from "#usecases/ports/papers.ts";
import type { Language } from "#web/kit/chrome.ts";
import { download, type Visit } from "#web/kit/page.ts";
import { paths } from "./paths.ts";
import { type Prepared, preparationPath, readPrepared } from "./preparation-address.ts";
import { isForOther } from "./preparation-question.tsx";
import { type ListedDocument, listFor, type PreparedList } from "./prepared-list.ts";
import { reasonSlug } from "./reason-slugs.ts";

/** The list of documents, to print and tick: the same query as its page, and nothing as long as that has no list. */
export const documentListDownload = download({
  path: paths.checklistPdf,
  access: "anyone",
  send: async (visit) => {
    const prepared = readPrepared(visit.search, visit.today);
    if (prepared === null) throw new NotFound();
    const { waiting, rule } = prepared.preparation;
    if (waiting !== null || rule !== null) throw new NotFound();
    return {
      type: "application/pdf",
      name: `liste-des-pieces-${reasonSlug(prepared.procedure.id)}.pdf`,
      inline: false,
      body: drawDocumentList(visit.world, paperFor(prepared, visit)),
    };
  },
});

const paperFor = (
  prepared: Prepared,
  { language, today, site }: Pick<Visit, "language" | "today" | "site">,
): DocumentListPaper => {
  const { procedure, given, preparation } = prepared;
  const list = listFor({
    procedure,
    facts: preparation.facts,
    language,
    isForOther: isForOther(prepared),
  });
  const { words } = list;
  return {
    language,
    title: list.bySchool ? words.schoolTitle : words.title,
    reason: list.reason,
    opening: [
      ...(list.bySchool ? [`${words.forSchool.title}. ${words.forSchool.text}`] : []),
      ...(list.documents.length === 0 ? [words.none] : []),
      words.madeOn(wordDay(today.toString(), language)),
      words.keep,
    ],
    lists: listsOf(list, language),
    notes: notesOf(list),
    again: {
      label: words.again,
      link: `${site.origin}${preparationPath(procedure.id, given)}`,
      shown: `${site.origin}${preparationPath(procedure.id, { own: {}, form: {} })}`,
    },
  };
};

const listsOf = (list: PreparedList, language: Language): DocumentListPaper["lists"] => {
  const { words, documents, optional, also } = list;
  const toTick = (document: ListedDocument) => tickable(document, list, language);
  const lists = [
    { title: words.documents, items: documents.map(toTick) },
    { title: words.optional, intro: words.optionalWhy, items: optional.map(toTick) },
    {
      title: words.also,
      items: also.map(({ name, what }) => ({ name, marks: [], lines: [what], papers: null })),
    },
  ];
  return lists.filter(({ items }) => items.length > 0);
};

const tickable = (
  { name, what, owner, marks, papers, accepted, where }: ListedDocument,
  { words }: PreparedList,
  language: Language,
): DocumentToTick => {
  const between = language === "fr" ? "\u00a0; " : "; ";
  const colon = language === "fr" ? "\u00a0: " : ": ";
  return {
    name,
    marks: [...(owner === null ? [] : [owner]), ...marks.map(({ text }) => text)],
    lines: [what, ...accepted.map((line) => `– ${line}`), `${words.where} ${where}`],
    papers:
      papers.length === 0
        ? null
        : `${papers.length > 1 ? words.papers : words.onlyPaper}${colon}${papers.join(between)}.`,
  };
};

const notesOf = ({ words, fee, meanwhile, howLong }: PreparedList): DocumentListPaper["notes"] => [
  { title: words.fee, lines: [fee.due, ...fee.ways.map((way) => `– ${way}`)] },
  ...(meanwhile === null ? [] : [{ title: words.meanwhile, lines: [meanwhile] }]),
  ...(howLong === null ? [] : [{ title: words.howLong, lines: [howLong] }]),
];
