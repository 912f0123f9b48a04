import type { Application, DocumentFile, SupportingDocument } from "../application.ts";
import { judgedAnew } from "../documents/checked-file.ts";
import type { DocumentKind } from "../documents/kinds.ts";
import { degreesOf, type FileView, isSameView, isViewOf, type PageView } from "../documents/page-view.ts";
import { refused } from "../refusals.ts";
import { type FindingsByFile, judgedBy } from "./checks.ts";
import { closedTo, erasing, reading, renewing } from "./filing.ts";
import { type Context, type Decision, edited } from "./move.ts";

/** What a person does to how a document is shown, without sending anything again. */
export type ArrangingCommand =
  | {
      readonly type: "arrangeFile";
      readonly kind: DocumentKind;
      readonly fileId: string;
      /** The view that was changed: one changed meanwhile stands. */
      readonly from: FileView | undefined;
      /** Its pages drawn anew, and what is read and said of them. */
      readonly to: Arranged;
      /** What is said of the other files of the document. */
      readonly beside: FindingsByFile;
    }
  | {
      readonly type: "moveFile";
      readonly kind: DocumentKind;
      readonly fileId: string;
      /** One place further, or back. */
      readonly places: -1 | 1;
    };

export type Arranged = Pick<
  DocumentFile,
  "pages" | "findings" | "read" | "looks" | "evidence" | "isBeingRead"
> & { readonly view: FileView };

export const decideArranging = (
  application: Application,
  command: ArrangingCommand,
  context: Context,
): Decision => {
  const { kind, fileId, type } = command;
  const closed = closedTo(application, kind, type, context);
  if (closed !== null) return closed;
  const document = application.documents[kind];
  const file = document?.files.find(({ id }) => id === fileId);
  if (document === undefined || file === undefined) return refused("documentNotAsked");
  return command.type === "arrangeFile"
    ? arrangeFile(application, document, file, command, context)
    : moveFile(application, document, file, command.places, context);
};

/** A view as the journal keeps it: page, degrees, thousandths cut on the left, at the top, on the right, at the bottom. */
const inJournal = ({ page, turn, crop }: PageView): string => {
  const cut = crop === null ? "" : ` ${crop.left}/${crop.top}/${crop.right}/${crop.bottom}`;
  return `${page}${turn === null ? "" : ` ${degreesOf(turn)}°`}${cut}`;
};

const arrangeFile = (
  application: Application,
  document: SupportingDocument,
  file: DocumentFile,
  { from, to, beside }: Extract<ArrangingCommand, { type: "arrangeFile" }>,
  context: Context,
): Decision => {
  const { kind } = document;
  if (!isSameView(file.view, from)) return refused("changedMeanwhile");
  if (!isViewOf(to.view, file.pages.length) || to.pages.length !== file.pages.length)
    return refused("viewImpossible");
  const { isBeingRead: _, findings, ...rest } = { ...file, ...to };
  const shown: DocumentFile = {
    ...rest,
    ...(findings === undefined ? {} : { findings: file.findings ?? [] }),
    ...(to.isBeingRead === true ? { isBeingRead: true } : {}),
  };
  const arranged = findings === undefined ? shown : judgedAnew(shown, findings);
  return edited(application, "arrangeFile", context, {
    event: "documentArranged",
    details: { document: kind, slot: file.slot, fileName: file.name, view: to.view.map(inJournal) },
    patch: {
      documents: {
        ...application.documents,
        [kind]: {
          ...document,
          files: judgedBy(document.files, beside).map((each) => (each.id === file.id ? arranged : each)),
          judgement: null,
        },
      },
      ...renewing(application, kind),
    },
    jobs: [...erasing(application, [file], arranged), ...reading(application, kind, arranged)],
  });
};

/** Among the pages of a document: its sides have places of their own. */
const moveFile = (
  application: Application,
  document: SupportingDocument,
  file: DocumentFile,
  places: -1 | 1,
  context: Context,
): Decision => {
  const { kind, files } = document;
  const pages = files.filter(({ slot }) => slot === file.slot);
  const other = pages[pages.indexOf(file) + places];
  if (other === undefined) return refused("viewImpossible");
  const moved = files.map((each) => {
    if (each === file) return other;
    return each === other ? file : each;
  });
  return edited(application, "moveFile", context, {
    event: "documentArranged",
    details: { document: kind, slot: file.slot, fileName: file.name, place: moved.indexOf(file) + 1 },
    patch: { documents: { ...application.documents, [kind]: { ...document, files: moved } } },
  });
};
