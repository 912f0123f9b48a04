import type {
  Application,
  Change,
  DocumentFile,
  Job,
  Reference,
  SupportingDocument,
} from "../application.ts";
import { adviceOn, codesOf, judgedAnew } from "../documents/checked-file.ts";
import type { Finding } from "../documents/findings.ts";
import type { DocumentKind } from "../documents/kinds.ts";
import { type FileView, isSameView } from "../documents/page-view.ts";
import type { ReadFact } from "../documents/reading/facts.ts";
import { mayEdit } from "../lifecycle.ts";
import { refused } from "../refusals.ts";
import { filledByReading } from "./filled.ts";
import { type Context, type Decision, type Details, edited, entry } from "./move.ts";

/** What the checks found on the files of a document, by the id of each. */
export type FindingsByFile = Readonly<Record<string, readonly Finding[]>>;

/** What becomes of a file once it was checked. */
export type CheckCommand =
  /** The person keeps it in spite of the advice. */
  | { readonly type: "keepFile"; readonly kind: DocumentKind; readonly fileId: string }
  /** It was read whole, or judged again on other answers. */
  | {
      readonly type: "noteReading";
      readonly kind: DocumentKind;
      readonly fileId: string;
      /** Where what was read lies. */
      readonly evidence: string;
      /** How the pages were arranged when they were read: places are told on them. */
      readonly view: FileView | undefined;
      readonly read: readonly ReadFact[];
      readonly findings: FindingsByFile;
    };

export const decideCheck = (application: Application, command: CheckCommand, context: Context): Decision => {
  const document = application.documents[command.kind];
  const file = document?.files.find(({ id }) => id === command.fileId);
  if (document === undefined || file === undefined) return refused("documentNotAsked");
  return command.type === "keepFile"
    ? keepFile(application, document, file, context)
    : noteReading(application, document, file, command, context);
};

const withFiles = (
  { documents }: Application,
  document: SupportingDocument,
  files: readonly DocumentFile[],
): Pick<Application, "documents"> => ({
  documents: { ...documents, [document.kind]: { ...document, files } },
});

const keepFile = (
  application: Application,
  document: SupportingDocument,
  file: DocumentFile,
  context: Context,
): Decision =>
  edited(application, "keepFile", context, {
    event: "documentKept",
    details: { document: document.kind, slot: file.slot, advice: codesOf(adviceOn(file)) },
    patch: withFiles(
      application,
      document,
      document.files.map((each) => (each === file ? { ...file, keptAt: context.at.toString() } : each)),
    ),
  });

/** The checks of a file as the journal keeps them: codes alone, those for agents apart. */
export const checksInJournal = (findings: readonly Finding[] | undefined): Details =>
  findings === undefined
    ? {}
    : {
        advice: codesOf(adviceOn({ findings })),
        notes: codesOf(findings.filter(({ level }) => level === "note")),
      };

/** Other findings for the files of a document; the files that they do not name stay as they are. */
export const judgedBy = (
  files: readonly DocumentFile[],
  findings: FindingsByFile | undefined,
): readonly DocumentFile[] =>
  files.map((file) => {
    const found = findings?.[file.id];
    return found === undefined ? file : judgedAnew(file, found);
  });

/** What may turn a decision: doubts that came or went. Good news about what was accepted changes nothing. */
const doubtsOn = ({ findings = [] }: DocumentFile): string =>
  codesOf(findings.filter(({ level }) => level !== "good" && level !== "info")).join();

const noteReading = (
  application: Application,
  document: SupportingDocument,
  file: DocumentFile,
  { evidence, findings, read, kind, view }: Extract<CheckCommand, { type: "noteReading" }>,
  context: Context,
): Decision => {
  if (!mayEdit("noteReading", application.state, context.by.kind)) return refused("notNow");
  // Arranged meanwhile: another reading is under way.
  if (!isSameView(file.view, view)) return refused("changedMeanwhile");
  const { isBeingRead, ...known } = file;
  const files = judgedBy(
    document.files.map((each) => (each === file ? { ...known, read, evidence } : each)),
    findings,
  );
  const found = findings[file.id] ?? file.findings;
  const isDoubtedOtherwise = files.map(doubtsOn).join(" ") !== document.files.map(doubtsOn).join(" ");
  const next = {
    ...application,
    ...withFiles(application, document, files),
    // An agent who decides meanwhile has seen all there is to see, unless the doubts are others.
    version: application.version + (isDoubtedOtherwise ? 1 : 0),
  };
  const isNews = isBeingRead === true || codesOf(found ?? []).join() !== codesOf(file.findings ?? []).join();
  const { reference } = application;
  const noted: Change = {
    application: next,
    journal: isNews
      ? [
          entry(next, "documentChecked", context, {
            document: kind,
            slot: file.slot,
            ...checksInJournal(found),
          }),
        ]
      : [],
    notices: [],
    // The person changed nothing: no delay starts again.
    deadlines: { close: "none", open: [] },
    jobs:
      file.evidence === undefined || file.evidence === evidence
        ? []
        : [{ name: "eraseFiles", data: { reference, addresses: [file.evidence] } }],
  };
  return filledByReading(noted, context);
};

/** Files that were read are judged again when what the form says of them changes: once for each document. */
export const judgingAgain = (
  reference: Reference,
  documents: readonly SupportingDocument[],
): readonly Job[] =>
  documents.flatMap(({ kind, files }) => {
    const read = files.find(({ findings }) => findings !== undefined);
    return read === undefined
      ? []
      : [{ name: "readFile" as const, data: { reference, kind, fileId: read.id } }];
  });
