import type { ProvisionalProof } from "#domain/derive/provisional-proof.ts";
import type { QrCode } from "./services.ts";

/** Draws the papers that people download, as tagged PDF: data in, bytes out. */
export interface Papers {
  /** Attestation d'hébergement sur l'honneur, to be signed by hand: what is unknown is left to be filled in. */
  hostingAttestation(paper: HostingAttestation): AsyncIterable<Uint8Array>;
  /** Récépissé de dépôt. */
  filingReceipt(paper: FilingReceipt): AsyncIterable<Uint8Array>;
  /** Lettre de refus: in French, which alone has legal force, followed by a translation for who reads English. */
  refusalLetter(paper: RefusalLetter): AsyncIterable<Uint8Array>;
  /** Preuve du permis provisoire, with the square that leads to its verification. */
  provisionalProof(paper: ProvisionalProofPaper): AsyncIterable<Uint8Array>;
  /** Liste des pièces à préparer, with boxes to tick. It names nobody. */
  documentList(paper: DocumentListPaper): AsyncIterable<Uint8Array>;
}

/** What one person has to prepare for a request, in words of one language. */
export type DocumentListPaper = {
  readonly language: "fr" | "en";
  readonly title: string;
  readonly reason: string;
  /** When it was made and until when it holds, who files. */
  readonly opening: readonly string[];
  readonly lists: readonly {
    readonly title: string;
    readonly intro?: string | undefined;
    readonly items: readonly DocumentToTick[];
  }[];
  readonly notes: readonly { readonly title: string; readonly lines: readonly string[] }[];
  /** Where the list is made again: with the same answers by the link, from the start by what is printed. */
  readonly again: { readonly label: string; readonly link: string; readonly shown: string };
};

export type DocumentToTick = {
  readonly name: string;
  /** In a few words: both sides, in colour, less than six months old. */
  readonly marks: readonly string[];
  readonly lines: readonly string[];
  /** The papers that count, after their label, in small print: there may be twenty. */
  readonly papers: string | null;
};

/** A person as far as known. A birth date is as precise as the certificate: `1996`, `1996-07` or `1996-07-07`. */
export type PersonOnPaper = {
  readonly birthName?: string | undefined;
  readonly usedName?: string | undefined;
  readonly firstNames?: string | undefined;
  readonly birthDate?: string | undefined;
  readonly birthPlace?: string | undefined;
};

export type HostingAttestation = {
  /** The attestation is in French; in English, a line of help is added. */
  readonly language: "fr" | "en";
  readonly host: PersonOnPaper & { readonly address?: readonly string[] | undefined };
  readonly hosted: PersonOnPaper;
  /** First day of the hosting, `YYYY-MM-DD`. */
  readonly since?: string | undefined;
  /** Who signs beside the host: the hosted adult, a parent of a minor, or the guardian. */
  readonly signedBeside: "hosted" | "parent" | "guardian";
};

export type FilingReceipt = {
  readonly language: "fr" | "en";
  readonly reference: string;
  /** Instant of the registration, ISO. */
  readonly registeredAt: string;
  /** The reason of the application and its categories, as people read them. */
  readonly reason: string;
  readonly categories?: readonly string[] | undefined;
  readonly applicant: PersonOnPaper;
  readonly representative?: (PersonOnPaper & { readonly capacity: string }) | undefined;
  readonly documents: readonly {
    readonly name: string;
    readonly files: readonly { readonly name: string; readonly sha256: string }[];
  }[];
  readonly provisionalLastDay?: string | undefined;
  /** What was paid of the stamp duty, as people read it. */
  readonly payments?: readonly string[] | undefined;
  /** Where the application is followed. */
  readonly link: string;
};

export type RefusalLetter = {
  readonly language: "fr" | "en";
  readonly reference: string;
  /** Days, `YYYY-MM-DD`. */
  readonly filedOn: string;
  readonly decidedOn: string;
  readonly reason: string;
  readonly recipient: { readonly name: string; readonly address: readonly string[] };
  readonly grounds: readonly { readonly reason: string; readonly legalBasis: string }[];
  readonly authority: {
    readonly name: string;
    readonly address: readonly string[];
    /** Where the letter is signed. */
    readonly place: string;
    /** « Pour le préfet et par délégation, la cheffe du centre » and her name. */
    readonly capacity: string;
    readonly signatory: string;
  };
  /** Where each appeal is sent. */
  readonly appeals: {
    readonly minister: { readonly name: string; readonly address: readonly string[] };
    readonly court: { readonly name: string; readonly address: readonly string[] };
  };
  readonly link: string;
};

export type ProvisionalProofPaper = ProvisionalProof & {
  readonly language: "fr" | "en";
  /** Where anyone verifies it, the signed code included. */
  readonly link: string;
  readonly qr: QrCode;
};
