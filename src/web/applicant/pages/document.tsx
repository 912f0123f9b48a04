import { isExpected } from "#domain/derive/expected-documents.ts";
import { isDocumentComplete } from "#domain/derive/journey.ts";
import { type DocumentKind, type Paper, papersFor, type Slot } from "#domain/documents/kinds.ts";
import { isTurn, type PageView, viewBeforeSending } from "#domain/documents/page-view.ts";
import { isRefusal, type Refusal } from "#domain/refusals.ts";
import { refusalsEn } from "#messages/en/refusals.ts";
import { refusalsFr } from "#messages/fr/refusals.ts";
import { choosePaper } from "#usecases/choose-paper.ts";
import { NotFound } from "#usecases/errors.ts";
import { uploadDocument } from "#usecases/upload-document.ts";
import type { FieldProblem } from "#web/kit/chrome.ts";
import { BackLink } from "#web/kit/navigation.tsx";
import { page, type Result, type Sent, type SentFile, type Visit } from "#web/kit/page.ts";
import { DocumentView } from "../document-view.tsx";
import { askedAgain, filingOf, openOf, referenceOf, wishOf } from "../filing.ts";
import { formWords } from "../form-words.ts";
import { PaperChoice } from "../paper-choice.tsx";
import { paths } from "../paths.ts";
import { documentNamed } from "../slugs.ts";
import { type DocumentModel, documentModel } from "../supporting-document.ts";

/** One supporting document: which paper it is, then its sides or pages, received, replaced, removed. */
export const documentPage = page<"applicant", DocumentModel>({
  path: paths.document(":reference", ":document"),
  access: "applicant",
  scripts: ["upload.js", "preview.js", "checking.js"],
  read: async (visit) => {
    const kind = kindOf(visit);
    const filing = await openOf(visit, kind);
    if ("goTo" in filing) return filing;
    if (!isExpected(kind, filing.application, filing.procedure, filing.facts)) throw new NotFound();
    return documentModel(filing, kind);
  },
  title: ({ kind }, { language }) => formWords(language).supporting.documents[kind].name,
  before: ({ filing: { application } }, { language }) => {
    const words = formWords(language);
    return application.state === "draft" ? (
      <BackLink href={paths.formPage(application.reference, "documents")}>{words.backToDocuments}</BackLink>
    ) : (
      <BackLink href={paths.application(application.reference)}>{words.backToApplication}</BackLink>
    );
  },
  view: (model, showing) =>
    model.mustChoosePaper || showing.visit.query.papier === "changer" ? (
      <PaperChoice model={model} showing={showing} />
    ) : (
      <DocumentView model={model} showing={showing} />
    ),
  receive: (sent, files) => (sent.field("action") === "paper" ? takePaper(sent) : takeFiles(sent, files)),
});

const kindOf = (visit: Visit<"applicant">): DocumentKind => {
  const kind = documentNamed(visit.params.document);
  if (kind === null) throw new NotFound();
  return kind;
};

const takePaper = async (sent: Sent<"applicant">): Promise<Result> => {
  const kind = kindOf(sent);
  const filing = await filingOf(sent);
  const paper = papersFor(kind, filing.facts).find((known): known is Paper => known === sent.field("paper"));
  if (paper === undefined) {
    const message = formWords(sent.language).document.choosePaperMissing;
    return { problems: [{ field: "paper", message }] };
  }
  const chosen = await choosePaper(sent.world, { ...wishOf(sent), kind, paper });
  return isRefusal(chosen) ? chosen : { goTo: paths.document(referenceOf(sent), kind) };
};

const isSlot = (field: string): field is Slot => field === "front" || field === "back" || field === "page";

/** Each file is kept or refused by itself: a good front stays when the back cannot be read. */
const takeFiles = async (sent: Sent<"applicant">, files: AsyncIterable<SentFile>): Promise<Result> => {
  const kind = kindOf(sent);
  const problems: FieldProblem[] = [];
  let received = 0;
  for await (const { field, name, source } of files) {
    if (!isSlot(field)) continue;
    received += 1;
    const replaces = sent.field("replaces") || undefined;
    const view = viewWished(sent, field);
    const upload = { ...wishOf(sent), kind, slot: field, replaces, name, source, view };
    const outcome = await uploadDocument(sent.world, upload);
    if (!isRefusal(outcome)) continue;
    if (outcome.refused === "notNow" || outcome.refused === "documentNotAsked") return outcome;
    problems.push({ field, message: wordRefusal(outcome, sent.language) });
  }
  if (problems.length > 0) return { problems };
  if (received === 0) return { problems: await missing(sent, kind) };
  return { goTo: paths.document(referenceOf(sent), kind) };
};

/** How the picture of a side was turned and cropped on the device; what cannot be is as if nothing was wished. */
const viewWished = (sent: Sent<"applicant">, slot: Slot): PageView | undefined => {
  const turn = sent.field(`${slot}.turn`);
  const cut = sent.field(`${slot}.crop`);
  if (turn === "" && cut === "") return undefined;
  const [, left = 0, top = 0, right = 0, bottom = 0] = (
    /^(\d{1,3})\/(\d{1,3})\/(\d{1,3})\/(\d{1,3})$/.exec(cut) ?? []
  ).map(Number);
  return viewBeforeSending(isTurn(turn) ? turn : null, { left, top, right, bottom }) ?? undefined;
};

const wordRefusal = ({ refused }: Refusal, language: "fr" | "en"): string =>
  (language === "fr" ? refusalsFr : refusalsEn)[refused];

/** Nothing was chosen: each side that still misses says so, or the further page that was to be added. */
const missing = async (sent: Sent<"applicant">, kind: DocumentKind): Promise<readonly FieldProblem[]> => {
  const filing = await filingOf(sent);
  const words = formWords(sent.language).document;
  const again = askedAgain(filing, kind);
  const { empty, slots } = documentModel(filing, kind);
  const isDone = isDocumentComplete(filing.application, kind) && (again === null || again.isRenewed);
  const waiting = isDone ? [] : empty.length > 0 ? empty : slots;
  if (waiting.length > 0) return waiting.map((slot) => ({ field: slot, message: words.missing[slot] }));
  return [{ field: slots[0] ?? "page", message: wordRefusal({ refused: "fileMissing" }, sent.language) }];
};
