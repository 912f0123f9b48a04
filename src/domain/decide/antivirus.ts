import type {
  Application,
  Change,
  DocumentFile,
  Job,
  Reference,
  SupportingDocument,
} from "../application.ts";
import { addressesOf, storedAddresses } from "../derive/stored-addresses.ts";
import type { Scan } from "../documents/antivirus.ts";
import { awaitsScan, documentsAwaitingScan } from "../documents/awaiting-scan.ts";
import type { DocumentKind } from "../documents/kinds.ts";
import { mayEdit } from "../lifecycle.ts";
import type { Notice } from "../notices.ts";
import { refused } from "../refusals.ts";
import { type Context, type Decision, entry } from "./move.ts";

/** What the antivirus does to the files of an application that are already kept. */
export type AntivirusCommand =
  /** It has looked at one that waited for it. */
  | { readonly type: "noteScan"; readonly kind: DocumentKind; readonly fileId: string; readonly scan: Scan }
  /** Those it never looked at, as from before there was one, wait for it from now on. */
  | { readonly type: "awaitScan" };

export const decideAntivirus = (
  application: Application,
  command: AntivirusCommand,
  context: Context,
): Decision => {
  if (!mayEdit(command.type, application.state, context.by.kind)) return refused("notNow");
  if (command.type === "awaitScan") return awaitScan(application);
  const document = application.documents[command.kind];
  const file = document?.files.find(({ id }) => id === command.fileId);
  if (document === undefined || file === undefined) return refused("documentNotAsked");
  return command.scan.outcome === "clean"
    ? noteClean(application, document, file, context)
    : noteInfected(application, document, file, command.scan.signature, context);
};

/** A file that comes in without the antivirus having answered is shown to it later. */
export const scanning = (
  { reference }: { readonly reference: Reference },
  kind: DocumentKind,
  file: DocumentFile,
): readonly Job[] =>
  awaitsScan(file) ? [{ name: "scanFile", data: { reference, kind, fileId: file.id } }] : [];

/**
 * Whether an agent would judge, or decide upon, what no agent has been able to see: the antivirus comes first. A supplement
 * about something else may be asked meanwhile.
 */
export const isUnseen = (
  application: Application,
  step: { readonly type: string; readonly kind?: DocumentKind; readonly kinds?: readonly DocumentKind[] },
): boolean => {
  const waiting = documentsAwaitingScan(application);
  switch (step.type) {
    case "openExamination":
    case "accept":
    case "refuse":
    case "confirmProposal":
      return waiting.length > 0;
    case "acceptDocuments":
      return step.kinds?.some((kind) => waiting.includes(kind)) === true;
    case "refuseDocument":
      return step.kind !== undefined && waiting.includes(step.kind);
    default:
      return false;
  }
};

/** Nobody acted on the application: no delay starts again. What an agent has on the screen is no longer all there is. */
const noted = (
  application: Application,
  patch: Partial<Application>,
  change: Partial<Pick<Change, "notices" | "jobs">> = {},
): Change => ({
  application: { ...application, ...patch, version: application.version + 1 },
  journal: [],
  notices: [],
  deadlines: { close: "none", open: [] },
  jobs: [],
  ...change,
});

const withDocument = ({ documents }: Application, document: SupportingDocument) => ({
  documents: { ...documents, [document.kind]: document },
});

const awaitScan = (application: Application): Decision => {
  const waiting = Object.values(application.documents).map((document) => ({
    ...document,
    files: document.files.map((file) => (file.antivirus === undefined ? asWaiting(file) : file)),
  }));
  const jobs = waiting.flatMap(({ kind, files }) =>
    files.flatMap((file) => scanning(application, kind, file)),
  );
  if (jobs.length === 0) return refused("notNow");
  return noted(
    application,
    { documents: Object.fromEntries(waiting.map((document) => [document.kind, document])) },
    { jobs },
  );
};

const asWaiting = (file: DocumentFile): DocumentFile => ({ ...file, antivirus: "waiting" });

const noteClean = (
  application: Application,
  document: SupportingDocument,
  file: DocumentFile,
  context: Context,
): Decision => {
  if (!awaitsScan(file)) return refused("notNow");
  const files = document.files.map((each) =>
    each === file ? { ...file, antivirus: "scanned" as const } : each,
  );
  const { kind } = document;
  return {
    ...noted(application, withDocument(application, { ...document, files })),
    journal: [entry(application, "documentScanned", context, { document: kind, slot: file.slot })],
  };
};

/** The file is taken out of the application and erased, and the person is told what to do. */
const noteInfected = (
  application: Application,
  document: SupportingDocument,
  file: DocumentFile,
  signature: string,
  context: Context,
): Decision => {
  const { kind } = document;
  const without: SupportingDocument = {
    ...document,
    files: document.files.filter((other) => other !== file),
    judgement: null,
    infectedAt: context.at.toString(),
  };
  const patch = { ...withDocument(application, without), ...toBeSentAgain(application, kind) };
  const held = storedAddresses({ ...application, ...patch });
  const addresses = addressesOf(file).filter((address) => !held.has(address));
  const { reference } = application;
  return {
    ...noted(application, patch, {
      notices: [noticeOf(application, kind)],
      jobs: [{ name: "eraseFiles", data: { reference, addresses, atOnce: true } }],
    }),
    journal: [
      entry(application, "documentInfected", context, {
        document: kind,
        slot: file.slot,
        fileName: file.name,
        sha256: file.sha256,
        signature,
      }),
    ],
  };
};

const toBeSentAgain = ({ supplement }: Application, kind: DocumentKind): Partial<Application> =>
  supplement === null
    ? {}
    : { supplement: { ...supplement, renewed: supplement.renewed.filter((asked) => asked !== kind) } };

/** Another file may be sent now, or once an agent asks for it. */
const noticeOf = ({ state, supplement }: Application, document: DocumentKind): Notice => {
  const isOpen =
    state === "draft" ||
    (state === "supplementRequested" && supplement?.items.some(({ asked }) => asked === document) === true);
  return { kind: "fileInfected", facts: { document, next: isOpen ? "sendAnother" : "awaitRequest" } };
};
