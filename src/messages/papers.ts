import type { ProvisionalProofMessages } from "./provisional-proof.ts";

/** The words of the papers that people download, in one language. Each sentence that holds data is a function. */
export type PaperMessages = {
  readonly serviceName: string;
  readonly page: (page: number, pages: number) => string;
  readonly reference: (reference: string) => string;
  readonly day: (day: string) => string;
  readonly birthDate: (birth: string) => string;
  readonly moment: (instant: string) => string;
  readonly person: {
    readonly birthName: string;
    readonly usedName: string;
    readonly firstNames: string;
    readonly birthDate: string;
    readonly birthPlace: string;
    readonly address: string;
  };
  readonly attestation: {
    readonly title: string;
    readonly help: readonly string[];
    readonly host: string;
    readonly hosted: string;
    readonly hosting: string;
    readonly since: string;
    readonly statement: string;
    readonly penalty: string;
    readonly penaltySource: string;
    readonly signatures: string;
    readonly doneAt: string;
    readonly doneOn: string;
    readonly signatureOf: { readonly [who in "host" | "hosted" | "parent" | "guardian"]: string };
    readonly toFill: string;
    readonly join: string;
  };
  readonly receipt: {
    readonly title: string;
    readonly registered: (moment: string) => string;
    readonly notALicence: string;
    /** In French nothing is said: that version is the legal one. */
    readonly legalVersion: string | null;
    readonly application: string;
    readonly referenceLabel: string;
    readonly registeredLabel: string;
    readonly reasonLabel: string;
    readonly categoriesLabel: string;
    readonly provisionalLabel: string;
    readonly provisional: (day: string) => string;
    readonly paymentLabel: string;
    readonly applicant: string;
    readonly representative: string;
    readonly capacity: string;
    readonly documents: string;
    readonly documentsHelp: string;
    readonly fingerprint: (short: string) => string;
    readonly noDocument: string;
    readonly next: string;
    readonly steps: readonly string[];
    readonly follow: string;
    readonly followAt: string;
  };
  readonly provisionalProof: ProvisionalProofMessages;
  readonly refusal: {
    readonly title: string;
    readonly translation: string | null;
    readonly subject: (reason: string) => string;
    readonly placeAndDay: (place: string, day: string) => string;
    readonly opening: string;
    readonly decision: (filedOn: string, reason: string, reference: string) => string;
    readonly grounds: string;
    readonly legalBasis: (text: string) => string;
    readonly appeals: string;
    readonly appealsOpening: string;
    readonly informal: (authority: string) => string;
    readonly hierarchical: (minister: string) => string;
    readonly court: (court: string) => string;
    readonly appealsEffect: string;
    readonly newApplication: string;
    readonly follow: string;
  };
};
