import type { DocumentFile } from "#domain/application.ts";
import { asSent, type Margins, mostCutInThousandths } from "#domain/documents/page-view.ts";
import type { ViewStep } from "#domain/documents/view-steps.ts";
import { mayEdit } from "#domain/lifecycle.ts";
import { isRefusal } from "#domain/refusals.ts";
import { arrangeFile } from "#usecases/arrange-file.ts";
import { NotFound } from "#usecases/errors.ts";
import { cropFieldNames } from "#web/kit/crop.tsx";
import { BackLink } from "#web/kit/navigation.tsx";
import { page, type Result, type Sent } from "#web/kit/page.ts";
import { type ArrangingModel, ArrangingView } from "../arranging-view.tsx";
import { openOf, referenceOf, wishOf } from "../filing.ts";
import { formWords } from "../form-words.ts";
import { paths } from "../paths.ts";
import { documentNamed } from "../slugs.ts";

/** Where the pages of a received file are turned, cropped and put in order; each press of a button draws them anew. */
export const arrangeFilePage = page<"applicant", ArrangingModel>({
  path: paths.arrangeFile(":reference", ":document", ":file"),
  access: "applicant",
  scripts: ["crop.js"],
  read: async (visit) => {
    const kind = documentNamed(visit.params.document);
    if (kind === null) throw new NotFound();
    const filing = await openOf(visit, kind);
    if ("goTo" in filing) return filing;
    const { application } = filing;
    const file = application.documents[kind]?.files.find(({ id }) => id === visit.params.file);
    if (file === undefined || !mayEdit("arrangeFile", application.state, "applicant"))
      return { goTo: paths.document(application.reference, kind) };
    return { reference: application.reference, kind, file, view: viewOf(file) };
  },
  title: (_, { language }) => formWords(language).arranging.title,
  before: ({ reference, kind }, { language }) => (
    <BackLink href={paths.document(reference, kind)}>
      {formWords(language).supporting.documents[kind].name}
    </BackLink>
  ),
  view: (model, showing) => <ArrangingView model={model} showing={showing} />,
  write: (sent) => arrange(sent),
});

const viewOf = (file: DocumentFile) => file.view ?? asSent(file.pages.length);

const arrange = async (sent: Sent<"applicant">): Promise<Result> => {
  const kind = documentNamed(sent.params.document);
  if (kind === null) throw new NotFound();
  const rank = Number(sent.field("page"));
  const typed = stepOf(sent.field("do"), rank, (name) => sent.field(name));
  if (typed === null) throw new NotFound();
  if ("wrong" in typed) {
    const message = formWords(sent.language).arranging.crop.notNumber;
    return { problems: typed.wrong.map((field) => ({ field, message })) };
  }
  const fileId = sent.params.file ?? "";
  const arranged = await arrangeFile(sent.world, { ...wishOf(sent), kind, fileId, step: typed });
  const document = paths.document(referenceOf(sent), kind);
  // Removed meanwhile from another page: the document's page shows what is there.
  if (isRefusal(arranged)) return arranged.refused === "documentNotAsked" ? { goTo: document } : arranged;
  if (sent.field("from") === "document") return { goTo: document };
  const here = paths.arrangeFile(referenceOf(sent), kind, fileId);
  return { goTo: Number.isInteger(rank) && rank > 1 ? `${here}#page-${placeAfter(typed)}` : here };
};

/** A page that moved is followed. */
const placeAfter = (step: ViewStep): number => {
  if (!("page" in step)) return 1;
  return step.what === "move" ? step.page + step.by : step.page;
};

type Typed = ViewStep | { readonly wrong: readonly string[] };

const stepOf = (wish: string, page: number, field: (name: string) => string): Typed | null => {
  switch (wish) {
    case "turnLeft":
      return { what: "turn", page, by: "rotated-270" };
    case "turnRight":
      return { what: "turn", page, by: "rotated-90" };
    case "turnHalf":
      return { what: "turn", page, by: "rotated-180" };
    case "before":
      return { what: "move", page, by: -1 };
    case "after":
      return { what: "move", page, by: 1 };
    case "showWhole":
      return { what: "showWhole", page };
    case "asSent":
      return { what: "showAsSent" };
    case "crop":
      return cropOf(page, field);
    default:
      return null;
  }
};

/** Per cent as people type it, with one decimal at most; nothing typed cuts nothing. */
const thousandthsOf = (typed: string): number | null => {
  const text = typed.replace(",", ".").replace(/\s*%$/, "") || "0";
  if (!/^\d{1,2}(\.\d)?$/.test(text)) return null;
  const value = Math.round(Number(text) * 10);
  return value > mostCutInThousandths ? null : value;
};

const cropOf = (page: number, field: (name: string) => string): Typed => {
  const names = cropFieldNames(page);
  const read = (side: keyof Margins) => ({ name: names[side], value: thousandthsOf(field(names[side])) });
  const [left, top, right, bottom] = [read("left"), read("top"), read("right"), read("bottom")];
  const wrong = [left, top, right, bottom].filter(({ value }) => value === null).map(({ name }) => name);
  if (wrong.length > 0) return { wrong };
  const margins = {
    left: left.value ?? 0,
    top: top.value ?? 0,
    right: right.value ?? 0,
    bottom: bottom.value ?? 0,
  };
  return { what: "crop", page, margins };
};
