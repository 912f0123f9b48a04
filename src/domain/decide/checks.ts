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

/** What the checks found on files, by the id of each. */
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

/** Other findings for the files of a document; those that are not named stay as they are. */
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

const doubtsOnAll = (documents: Application["documents"]): string =>
  Object.values(documents)
    .flatMap(({ files }) => files.map(doubtsOn))
    .join(" ");

/** The same for every document: what is read on one may change what is said of another. */
const everyOneJudgedBy = (
  { documents }: Pick<Application, "documents">,
  findings: FindingsByFile,
): Application["documents"] =>
  Object.fromEntries(
    Object.values(documents).map((document) => [
      document.kind,
      { ...document, files: judgedBy(document.files, findings) },
    ]),
  );

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
  const files = document.files.map((each) => (each === file ? { ...known, read, evidence } : each));
  const withIt = { ...application, ...withFiles(application, document, files) };
  const found = findings[file.id] ?? file.findings;
  const documents = everyOneJudgedBy(withIt, findings);
  const isDoubtedOtherwise = doubtsOnAll(documents) !== doubtsOnAll(application.documents);
  const next = {
    ...withIt,
    documents,
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

/** Files that were read are judged again, all of them, when what they are compared with changes. */
export const judgingAgain = (
  reference: Reference,
  documents: readonly SupportingDocument[],
): readonly Job[] => {
  const [read] = documents.flatMap(({ kind, files }) =>
    files.flatMap(({ id, findings }) => (findings === undefined ? [] : [{ kind, fileId: id }])),
  );
  return read === undefined ? [] : [{ name: "readFile", data: { reference, ...read } }];
};
