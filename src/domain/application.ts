import type { Signatory } from "./actors.ts";
import type { IsoDay } from "./dates.ts";
import type {
  AnswerSlip,
  AnswerToCorrect,
  Claim,
  DeskWork,
  FileMessage,
  RefusalGround,
} from "./desk-work.ts";
import type { ScanState } from "./documents/antivirus.ts";
import type { DocumentReason } from "./documents/document-reasons.ts";
import type { Box } from "./documents/evidence.ts";
import type { Finding } from "./documents/findings.ts";
import type { DocumentKind, Paper, Slot } from "./documents/kinds.ts";
import type { FileView, Margins } from "./documents/page-view.ts";
import type { ReadFact } from "./documents/reading/facts.ts";
import type { State, Transition } from "./lifecycle.ts";
import type { Notice } from "./notices.ts";
import type { OfficeId } from "./offices.ts";
import type { Answers, Question } from "./questions.ts";

/** What people quote on the telephone and what addresses carry: twelve random characters, `TP-XXXX-XXXX-XXXX`. */
export type Reference = string;

/** An application (demande) as the rules see it. Its journal, deadlines and messages are rows of their own. */
export type Application = {
  readonly reference: Reference;
  readonly procedure: string;
  readonly procedureVersion: number;
  readonly accountId: string;
  readonly state: State;
  /** Raised by every change: a decision carries the one it saw. */
  readonly version: number;
  readonly stateSince: string;
  readonly createdAt: string;
  readonly changedAt: string;
  readonly submittedAt: string | null;
  /** The office that examines it, settled when it is sent. */
  readonly office: OfficeId | null;
  readonly answers: Answers;
  readonly signature: RepresentativeSignature | null;
  readonly documents: { readonly [K in DocumentKind]?: SupportingDocument };
  readonly ePhoto: EPhoto | null;
  readonly payments: readonly Payment[];
  /** The last payment begun online that has not paid: under way, or how it ended. */
  readonly checkout: Checkout | null;
  /** The agent who holds the file: nobody else may act on it meanwhile. */
  readonly claim: Claim | null;
  readonly supplement: SupplementRequest | null;
  readonly refusal: RefusalDecision | null;
  readonly delivery: Delivery | null;
  /** What the applicant and the office wrote to each other. Absent as long as nobody wrote. */
  readonly correspondence?: readonly FileMessage[];
  /** What an agent corrected of the answers. */
  readonly slips?: readonly AnswerSlip[];
  /** What the agents keep while they examine it. Absent as long as there is nothing. */
  readonly deskWork?: DeskWork;
};

export type RepresentativeSignature =
  | { readonly how: "typed"; readonly name: string; readonly at: string }
  | { readonly how: "drawn"; readonly image: StoredPage; readonly at: string };

/** A page as the service shows it: drawn anew from the file, upright, encrypted. */
export type StoredPage = {
  readonly address: string;
  readonly width: number;
  readonly height: number;
  /** What lies around the document, when its edges were found well within the picture: proposed as a crop. */
  readonly around?: Margins;
};

export type DocumentFile = {
  readonly id: string;
  readonly slot: Slot;
  /** As the person's device called it: shown, never used as a path. */
  readonly name: string;
  readonly type: string;
  readonly sizeInBytes: number;
  readonly sha256: string;
  readonly address: string;
  /** As they are shown: arranged by `view` when there is one. */
  readonly pages: readonly StoredPage[];
  readonly receivedAt: string;
  /** How the person wants the pages shown. The file itself stays as it was sent. */
  readonly view?: FileView;
  /** What the checks say of it. Absent of files that nothing was read of, as by the first versions of the service. */
  readonly findings?: readonly Finding[];
  /** The facts read on it for sure, that the form may take up. */
  readonly read?: readonly ReadFact[];
  /** What each of its pages looks like, when a camera took it: recognised when it comes again. */
  readonly looks?: readonly (string | null)[];
  /** Where what was read of it lies, encrypted like the file. */
  readonly evidence?: string;
  /** Seals and texts are still being read: more may be said of it. */
  readonly isBeingRead?: boolean;
  /** When the person chose to keep it as it is, in spite of the advice. */
  readonly keptAt?: string;
  /** Absent when no antivirus was there to look at it. */
  readonly antivirus?: ScanState;
};

export type SupportingDocument = {
  readonly kind: DocumentKind;
  readonly paper: Paper | null;
  readonly files: readonly DocumentFile[];
  readonly judgement: Judgement | null;
  /** When the antivirus had a file of it erased; gone once another file has come. */
  readonly infectedAt?: string;
};

/** An agent's word on a document. A refused one is asked again, with the reason as the applicant reads it. */
export type Judgement =
  | { readonly accepted: true; readonly by: string; readonly at: string }
  | (DocumentRefusal & { readonly accepted: false; readonly by: string; readonly at: string });

/** Why a document is not accepted. */
export type DocumentRefusal = {
  /** In the language and words of the applicant. */
  readonly reason: string;
  /** The ready-made reason it comes from, if any: causes are counted by it. */
  readonly cause?: DocumentReason | undefined;
  /** Where to look, as the agent drew it. */
  readonly marks?: readonly Mark[] | undefined;
};

/** A rectangle on a page of a file, in pixels of the page as drawn; pages count from 1. */
export type Mark = { readonly fileId: string; readonly page: number; readonly box: Box };

/** The photo-signature deposit reserved by this application; the code itself is not kept, only its last characters. */
export type EPhoto = { readonly depositId: string; readonly ending: string; readonly lastDay: IsoDay };

/** What was paid of the fee. A stamp's number is not kept, only its last characters; its worth is what was left to pay. */
export type Payment =
  | TaxStamp
  | {
      readonly how: "card";
      readonly orderId: string;
      readonly amountInCents: number;
      readonly at: string;
    };

/** An electronic tax stamp (timbre fiscal électronique) that this application holds. */
export type TaxStamp = {
  readonly how: "taxStamp";
  readonly ending: string;
  readonly amountInCents: number;
  readonly at: string;
};

export type Checkout = {
  readonly orderId: string;
  readonly amountInCents: number;
  readonly outcome: "open" | UnpaidOutcome;
};

/** How a payment online may end without money: by the bank, by the person, by us. */
export type UnpaidOutcome = "refused" | "abandoned" | "cancelled";

export type SupplementItem = DocumentRefusal & { readonly asked: DocumentKind | "ePhoto" };

export type SupplementRequest = {
  readonly items: readonly SupplementItem[];
  readonly requestedAt: string;
  readonly lastDay: IsoDay;
  /** The agent who asked: the file comes back to the same hands. */
  readonly askedBy: Claim;
  /** What has been sent anew since the request. */
  readonly renewed: readonly (DocumentKind | "ePhoto")[];
  /** The answers to correct. Absent when none is. */
  readonly corrections?: readonly AnswerToCorrect[];
  /** Those that have been answered anew since. */
  readonly corrected?: readonly Question[];
};

export type RefusalDecision = {
  readonly reasons: readonly RefusalGround[];
  readonly decidedAt: string;
  readonly agentName: string;
  /** Who agreed. Absent of refusals that one agent could decide alone. */
  readonly secondAgentName?: string;
};

/** The card's way to the letterbox. Only the current parcel is here, the earlier ones are in the journal. */
export type Delivery = {
  readonly orderId: string;
  readonly trackingNumber: string | null;
  readonly trackingLink: string | null;
  readonly firstPassageOn: IsoDay | null;
  readonly postOffice: string | null;
  readonly pickupLastDay: IsoDay | null;
  readonly returns: number;
};

/** One line of the record that people read: what happened, when, by whom. Never changed, never removed. */
export type JournalEntry = {
  readonly event: JournalEvent;
  readonly by: Signatory;
  readonly at: string;
  readonly state: State;
  readonly details: Readonly<Record<string, string | number | boolean | readonly string[] | null>>;
};

export type JournalEvent =
  | Transition
  | "started"
  | "answersSaved"
  | "answersRead"
  | "unneededDropped"
  | "movedToNewVersion"
  | "documentReceived"
  | "documentRemoved"
  | "documentKept"
  | "documentArranged"
  | "documentChecked"
  | "documentScanned"
  | "documentInfected"
  | "documentAccepted"
  | "documentRefused"
  | "paperChosen"
  | "representativeSigned"
  | "ePhotoReserved"
  | "taxStampGiven"
  | "taxStampRemoved"
  | "paymentStarted"
  | "paymentReceived"
  | "paymentNotMade"
  | "answerFlagged"
  | "answerUnflagged"
  | "answersCorrected"
  | "slipCorrected"
  | "decisionProposed"
  | "proposalReturned"
  | "officeWrote"
  | "applicantWrote"
  | "noteAdded"
  | "opinionAsked"
  | "opinionGiven"
  | "claimed"
  | "released"
  | "reassigned"
  | "routed"
  | "alerted"
  | "reminded"
  | "opened";

/** A legal delay: fires at the start of `firesOn`, Europe/Paris, when it is still open. */
export type Deadline = {
  readonly kind: DeadlineKind;
  /** The state it belongs to; `null` for what runs whatever the state. */
  readonly state: State | null;
  /** Last day shown to people. */
  readonly lastDay: IsoDay;
  readonly firesOn: IsoDay;
};

export type DeadlineKind = "expiry" | "reminder" | "provisionalEnding" | "provisionalEnded";

/** Work for the queue, committed with the change that asks for it. */
export type Job =
  | {
      readonly name: "eraseFiles";
      readonly data: {
        readonly reference: Reference;
        readonly addresses: readonly string[];
        /** Nobody may send the same content again: nothing has to wait for it. */
        readonly atOnce?: true;
      };
    }
  | {
      readonly name: "scanFile";
      readonly data: {
        readonly reference: Reference;
        readonly kind: DocumentKind;
        readonly fileId: string;
      };
    }
  | {
      readonly name: "orderCard";
      readonly data: { readonly reference: Reference; readonly orderId: string };
    }
  | {
      readonly name: "readFile";
      readonly data: {
        readonly reference: Reference;
        readonly kind: DocumentKind;
        readonly fileId: string;
      };
    }
  | { readonly name: "cancelPayment"; readonly data: { readonly orderId: string } };

/** What a decision changes: saved in one transaction. */
export type Change = {
  readonly application: Application;
  readonly journal: readonly JournalEntry[];
  readonly notices: readonly Notice[];
  readonly deadlines: { readonly close: "none" | "ofState" | "all"; readonly open: readonly Deadline[] };
  readonly jobs: readonly Job[];
};
