import type { PreparationOption, PreparationQuestion } from "#domain/derive/preparation.ts";
import type { Voiced } from "./questions.ts";

/** The questions that the preparation words itself; the others have the words of the form. */
export type OwnQuestion = "who" | "age" | "nationality" | "livesInFrance" | "settled" | "atRepresentative";

type OwnWording<Q extends PreparationQuestion> = {
  readonly label: Voiced;
  readonly hint?: Voiced;
  readonly missing: string;
  readonly options: Readonly<
    Record<PreparationOption<Q> & string, { readonly label: string; readonly hint?: string }>
  >;
};

export type PreparationMessages = {
  readonly title: string;
  readonly lead: string;
  readonly step: (step: number, steps: number) => string;
  readonly stepTitles: readonly [string, string, string];
  readonly next: string;
  readonly show: string;
  readonly privacy: string;
  readonly questions: { readonly [Q in OwnQuestion]: OwnWording<Q> };
  readonly withRepresentative: { readonly label: string; readonly hint: string };
  readonly answerMissing: string;
  readonly years: (age: number) => string;
  readonly back: string;

  readonly result: {
    readonly title: string;
    readonly count: (documents: number) => string;
    readonly print: string;
    readonly documents: string;
    readonly accepted: string;
    readonly papers: string;
    readonly where: string;
    /** The hosting attestation is downloaded later, once the host is known. */
    readonly attestationWhere: string;
    readonly bothSides: string;
    readonly oneSide: string;
    readonly colour: string;
    readonly lessThan: (months: number) => string;
    readonly validFor: (months: number) => string;
    readonly also: string;
    readonly ePhoto: {
      readonly name: string;
      readonly what: string;
      readonly accepted: readonly string[];
      readonly where: string;
    };
    readonly contact: { readonly name: string; readonly what: string };
    readonly files: { readonly name: string; readonly what: string };
    readonly neph: { readonly name: string; readonly what: string };
    readonly notEligible: string;
    readonly changeAnswers: string;
    readonly answers: string;
    readonly startOver: string;
    readonly nextTitle: string;
    readonly next: string;
    readonly start: string;
    readonly keep: string;
  };
};
