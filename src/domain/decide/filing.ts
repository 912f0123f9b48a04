import type { Application, DocumentFile, EPhoto, Job, RepresentativeSignature } from "../application.ts";
import { dayOf } from "../dates.ts";
import { requirementsFor } from "../derive/checklist.ts";
import { isDocumentComplete } from "../derive/journey.ts";
import { problemsOf } from "../derive/problems.ts";
import { addressesOf } from "../derive/stored-addresses.ts";
import type { AnswerToCorrect } from "../desk-work.ts";
import { type DocumentKind, type Paper, sidesOf, slotsOf } from "../documents/kinds.ts";
import { factsFrom } from "../facts.ts";
import { feeInCents } from "../fees.ts";
import { type Edit, mayEdit, mayMove } from "../lifecycle.ts";
import type { Answers } from "../questions.ts";
import { type Refusal, refused } from "../refusals.ts";
import { routed } from "../routing.ts";
import { saveAnswers } from "./answers.ts";
import { scanning } from "./antivirus.ts";
import { checksInJournal, type FindingsByFile, judgedBy, judgingAgain } from "./checks.ts";
import { writeToOffice } from "./dialogue.ts";
import { type Context, type Decision, edited, filingDay, moved } from "./move.ts";
import { correctAnswers } from "./supplement.ts";

/** What the applicant, or the legal representative, may do. */
export type FilingCommand =
  | { readonly type: "saveAnswers"; readonly answers: Answers }
  | { readonly type: "signAsRepresentative"; readonly signature: RepresentativeSignature }
  | { readonly type: "choosePaper"; readonly kind: DocumentKind; readonly paper: Paper }
  | {
      readonly type: "addFile";
      readonly kind: DocumentKind;
      readonly file: DocumentFile;
      /** The page it takes the place of; a side takes the place of the former picture of it. */
      readonly replaces?: string | undefined;
      /** What is said of the other files of the document, now that this one is there. */
      readonly beside?: FindingsByFile;
    }
  | { readonly type: "removeFile"; readonly kind: DocumentKind; readonly fileId: string }
  | { readonly type: "giveEPhoto"; readonly ePhoto: EPhoto }
  | { readonly type: "submit" }
  | { readonly type: "sendSupplement" }
  | { readonly type: "withdraw" }
  | { readonly type: "correctAnswers"; readonly answers: Answers }
  | { readonly type: "writeToOffice"; readonly text: string }
  | { readonly type: "confirmAddress"; readonly answers: Answers };

const maxFilesOfDocument = 10;

export const decideFiling = (
  application: Application,
  command: FilingCommand,
  context: Context,
): Decision => {
  switch (command.type) {
    case "saveAnswers":
      return saveAnswers(application, command.answers, context);
    case "signAsRepresentative":
      return edited(application, "signAsRepresentative", context, {
        event: "representativeSigned",
        details: { how: command.signature.how },
        patch: { signature: command.signature },
        jobs: erasingSignature(application, command.signature),
      });
    case "choosePaper":
      return choosePaper(application, command.kind, command.paper, context);
    case "addFile":
      return addFile(application, command, context);
    case "removeFile":
      return removeFile(application, command.kind, command.fileId, context);
    case "giveEPhoto":
      return giveEPhoto(application, command.ePhoto, context);
    case "submit":
      return submit(application, context);
    case "sendSupplement":
      return sendSupplement(application, context);
    case "withdraw":
      return moved(application, "withdraw", context, { notice: { kind: "applicationWithdrawn", facts: {} } });
    case "correctAnswers":
      return correctAnswers(application, command.answers, context);
    case "writeToOffice":
      return writeToOffice(application, command.text, context);
    case "confirmAddress":
      return moved(application, "confirmAddress", context, {
        patch: { answers: { ...application.answers, ...command.answers } },
        notice: { kind: "resendAwaited", facts: {} },
      });
  }
};

/** During a supplement only what was asked again is open; before sending, everything is. */
export const closedTo = (
  { supplement, state }: Application,
  asked: DocumentKind | "ePhoto",
  edit: Edit,
  { by }: Context,
): Refusal | null => {
  if (!mayEdit(edit, state, by.kind)) return refused("notNow");
  const isAsked = state === "draft" || (supplement?.items.some((item) => item.asked === asked) ?? false);
  return isAsked ? null : refused("documentNotAsked");
};

export const renewing = (
  { supplement }: Application,
  asked: DocumentKind | "ePhoto",
): Partial<Application> =>
  supplement === null
    ? {}
    : { supplement: { ...supplement, renewed: [...new Set([...supplement.renewed, asked])] } };

const giveEPhoto = (application: Application, ePhoto: EPhoto, context: Context): Decision => {
  const closed = closedTo(application, "ePhoto", "giveEPhoto", context);
  if (closed !== null) return closed;
  const facts = factsFrom(application.answers, filingDay(application, context));
  if (!requirementsFor(context.procedure, facts).some(({ document }) => document === "ePhoto"))
    return refused("documentNotAsked");
  return edited(application, "giveEPhoto", context, {
    event: "ePhotoReserved",
    details: { ending: ePhoto.ending, lastDay: ePhoto.lastDay },
    patch: { ePhoto, ...renewing(application, "ePhoto") },
  });
};

const choosePaper = (
  application: Application,
  kind: DocumentKind,
  paper: Paper,
  context: Context,
): Decision => {
  const closed = closedTo(application, kind, "choosePaper", context);
  if (closed !== null) return closed;
  const document = application.documents[kind];
  return edited(application, "choosePaper", context, {
    event: "paperChosen",
    details: { document: kind, paper },
    patch: {
      documents: {
        ...application.documents,
        [kind]: {
          ...document,
          kind,
          paper,
          files: placed(document?.files ?? [], kind, paper),
          judgement: document?.judgement ?? null,
        },
      },
    },
    // Which sides are expected, and for how long a paper counts, hang on it.
    jobs: judgingAgain(application.reference, document === undefined ? [] : [document]),
  });
};

/** Files already there take the places of the other paper: a card has two sides, a booklet has pages. */
const placed = (
  files: readonly DocumentFile[],
  kind: DocumentKind,
  paper: Paper,
): readonly DocumentFile[] => {
  const slots = slotsOf(sidesOf(kind, paper));
  if (files.every(({ slot }) => slots.includes(slot))) return files;
  return files.map((file, index) => ({ ...file, slot: slots[index] ?? "page" }));
};

/** The files that stay when one comes: pages of a booklet or notice add up, a side is replaced by the newer picture. */
export const filesBeside = (
  files: readonly DocumentFile[],
  { slot, replaces }: { readonly slot: DocumentFile["slot"]; readonly replaces?: string | undefined },
): readonly DocumentFile[] =>
  files.filter((file) => file.id !== replaces && (file.slot !== slot || slot === "page"));

const addFile = (
  application: Application,
  { kind, file, replaces, beside }: Extract<FilingCommand, { type: "addFile" }>,
  context: Context,
): Decision => {
  const closed = closedTo(application, kind, "addFile", context);
  if (closed !== null) return closed;
  const document = application.documents[kind];
  const others = filesBeside(document?.files ?? [], { slot: file.slot, replaces });
  const kept = file.slot === "page" && others.length >= maxFilesOfDocument ? null : others;
  if (kept === null) return refused("tooManyFiles");
  if (kept.some(({ sha256 }) => sha256 === file.sha256)) return refused("sameFileTwice");
  return edited(application, "addFile", context, {
    event: "documentReceived",
    details: {
      document: kind,
      slot: file.slot,
      fileName: file.name,
      sha256: file.sha256,
      sizeInBytes: file.sizeInBytes,
      ...checksInJournal(file.findings),
    },
    patch: {
      documents: {
        ...application.documents,
        [kind]: {
          kind,
          paper: document?.paper ?? null,
          files: [...judgedBy(kept, beside), file],
          judgement: null,
        },
      },
      ...renewing(application, kind),
    },
    jobs: [
      ...erasing(
        application,
        (document?.files ?? []).filter((old) => !kept.includes(old)),
        file,
      ),
      ...reading(application, kind, file),
      ...scanning(application, kind, file),
    ],
  });
};

/** What is left to read of it is read once it is kept; the other documents are compared with it anyhow. */
export const reading = (
  { reference, documents }: Application,
  kind: DocumentKind,
  { id, isBeingRead }: DocumentFile,
): readonly Job[] => {
  const others = Object.values(documents).filter((document) => document.kind !== kind);
  return isBeingRead === true || judgingAgain(reference, others).length > 0
    ? [{ name: "readFile", data: { reference, kind, fileId: id } }]
    : [];
};

const removeFile = (
  application: Application,
  kind: DocumentKind,
  fileId: string,
  context: Context,
): Decision => {
  const closed = closedTo(application, kind, "removeFile", context);
  if (closed !== null) return closed;
  const document = application.documents[kind];
  const file = document?.files.find(({ id }) => id === fileId);
  if (document === undefined || file === undefined) return refused("documentNotAsked");
  const files = document.files.filter((other) => other !== file);
  const documents = { ...application.documents, [kind]: { ...document, files, judgement: null } };
  return edited(application, "removeFile", context, {
    event: "documentRemoved",
    details: { document: kind, slot: file.slot, fileName: file.name, sha256: file.sha256 },
    patch: { documents },
    jobs: [
      ...erasing(application, [file], null),
      ...judgingAgain(application.reference, Object.values(documents)),
    ],
  });
};

/** Once sent, a file is evidence of what was examined and stays until the application's key is forgotten. */
export const erasing = (
  application: Application,
  files: readonly DocumentFile[],
  replacement: DocumentFile | null,
): readonly Job[] => {
  if (application.state !== "draft") return [];
  const stillUsed = new Set(
    Object.values(application.documents)
      .flatMap((document) => document.files)
      .filter((file) => !files.includes(file))
      .concat(replacement ?? [])
      .flatMap(addressesOf),
  );
  const addresses = files.flatMap(addressesOf).filter((address) => !stillUsed.has(address));
  const { reference } = application;
  return addresses.length === 0 ? [] : [{ name: "eraseFiles", data: { reference, addresses } }];
};

/** A drawn signature replaced by another has no more use. */
const erasingSignature = (
  { reference, signature }: Application,
  replacement: RepresentativeSignature,
): readonly Job[] => {
  if (signature?.how !== "drawn") return [];
  const { address } = signature.image;
  const isSame = replacement.how === "drawn" && replacement.image.address === address;
  return isSame ? [] : [{ name: "eraseFiles", data: { reference, addresses: [address] } }];
};

const submit = (application: Application, context: Context): Decision => {
  const today = dayOf(context.at);
  if (application.state !== "draft") return refused("notNow");
  const problems = problemsOf(context.procedure, application, today);
  if (problems.pages.length > 0) return refused("incomplete");
  if (problems.rule !== null) return refused("notEligible");
  const facts = factsFrom(application.answers, today);
  const { provisionalLastDay } = facts;
  return moved(application, "submit", context, {
    patch: { submittedAt: context.at.toString(), office: routed(application) },
    // An answer changed since the stamp was given, and nothing is due any more.
    freesStamps: feeInCents(context.procedure, facts) === 0,
    notice: {
      kind: "applicationRegistered",
      facts: { provisionalLastDay: provisionalLastDay?.toString() ?? null },
    },
  });
};

const sendSupplement = (application: Application, context: Context): Decision => {
  const { supplement, state } = application;
  if (supplement === null || !mayMove("sendSupplement", state, context.by.kind, context.procedure))
    return refused("notNow");
  const isSent = ({ asked: item }: { asked: DocumentKind | "ePhoto" }) =>
    supplement.renewed.includes(item) && (item === "ePhoto" || isDocumentComplete(application, item));
  const isCorrected = ({ question }: AnswerToCorrect) => supplement.corrected?.includes(question) === true;
  if (!supplement.items.every(isSent) || !(supplement.corrections ?? []).every(isCorrected))
    return refused("supplementIncomplete");
  return moved(application, "sendSupplement", context, {
    patch: { supplement: null },
    notice: { kind: "supplementReceived", facts: {} },
    details: { items: supplement.items.map((item) => item.asked) },
  });
};
