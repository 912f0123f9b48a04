import type { OwnOption, OwnQuestion } from "#domain/derive/anonymous-answers.ts";
import type { Group } from "#domain/derive/preparation.ts";
import type { Voiced } from "./questions.ts";

export type OwnWording<Q extends OwnQuestion> = {
  readonly label: Voiced;
  readonly hint?: Voiced;
  /** The answer's name where answers are listed. */
  readonly short: string;
  readonly missing: string;
  readonly options: Readonly<
    Record<OwnOption<Q> & string, { readonly label: string; readonly hint?: string }>
  >;
};

/** Something to have at hand that is not a file. */
export type Item = { readonly name: string; readonly what: string };

/** What marks a document: sides, colour, age. */
export type MarkMessages = {
  readonly bothSides: string;
  readonly oneSide: string;
  readonly everyPage: string;
  readonly colour: string;
  readonly signed: string;
  readonly lessThan: (months: number) => string;
  readonly validFor: (months: number) => string;
};

/** The list of documents, on the page and on paper. */
export type PreparedListMessages = {
  readonly title: string;
  readonly schoolTitle: string;
  readonly madeOn: (day: string) => string;
  /** Until when the list holds. */
  readonly keep: string;
  readonly count: (documents: number, withCode: boolean) => string;
  readonly forSchool: { readonly title: string; readonly text: string };
  readonly documents: string;
  readonly none: string;
  readonly toCheck: string;
  readonly papers: string;
  readonly onlyPaper: string;
  readonly otherPapers: (count: number) => string;
  readonly onePage: (paper: string) => string;
  readonly where: string;
  /** The hosting attestation is downloaded later, once the host is known. */
  readonly attestationWhere: string;
  readonly attestationForSchool: string;
  readonly marks: MarkMessages;
  /** Whose document it is, when it is not that of the person who reads. */
  readonly owner: {
    readonly driver: string;
    readonly legalRepresentative: Voiced;
    /** The one who hosts and represents. */
    readonly hostingRepresentative: Voiced;
    readonly host: string;
    readonly thirdParty: string;
  };
  readonly optional: string;
  readonly optionalWhy: string;
  readonly medicalOptional: string;
  readonly ePhoto: {
    readonly name: string;
    readonly what: string;
    readonly accepted: readonly string[];
    readonly where: string;
  };
  readonly also: string;
  readonly contact: Item;
  readonly files: Item;
  readonly neph: Item;
  readonly lossFacts: Item;
  readonly theftFacts: Item;
  readonly fee: string;
  readonly free: string;
  readonly toPay: (amount: string, inFrenchGuiana: string) => string;
  readonly howToPay: readonly string[];
  readonly meanwhile: string;
  readonly howLong: string;
  /** Above the address that makes the list again. */
  readonly again: string;
};

/** What to prepare before starting, from the first question to the list. */
export type PreparationMessages = {
  readonly title: string;
  readonly lead: string;
  readonly leadForSchool: string;
  readonly groups: Readonly<Record<Group, Voiced>>;
  readonly next: string;
  readonly privacy: string;
  readonly otherReason: string;
  readonly questions: { readonly [Q in OwnQuestion]: OwnWording<Q> };
  readonly years: (age: number) => string;
  readonly back: string;
  readonly list: PreparedListMessages;
  readonly download: string;
  readonly print: string;
  readonly nextTitle: string;
  readonly nextText: string;
  /** The same when nothing has to be attached. */
  readonly nextTextWithoutDocuments: string;
  readonly start: string;
  readonly answers: string;
  readonly startOver: string;
  readonly verdict: {
    readonly notEligible: string;
    readonly notOnline: string;
    readonly slip: string;
    readonly turnTo: string;
    readonly asRepresentative: string;
  };
};
