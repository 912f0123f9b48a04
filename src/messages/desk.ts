import type { DocumentReason } from "#domain/documents/document-reasons.ts";
import type { Level } from "#domain/documents/findings.ts";
import type { Transition } from "#domain/lifecycle.ts";
import type { EligibilityReason } from "#domain/procedure.ts";
import type { Section } from "#domain/sections.ts";

/** What agents may do by one press: each transition of theirs, with what it does. */
type DeskTransition = Extract<
  Transition,
  "openExamination" | "requestSupplement" | "accept" | "refuse" | "resendUnasked" | "resend" | "declareLost"
>;

/** Every word of the desk. */
export type DeskMessages = {
  readonly signIn: {
    readonly title: string;
    readonly lead: string;
    readonly login: string;
    readonly password: string;
    readonly submit: string;
    readonly loginMissing: string;
    readonly passwordMissing: string;
    readonly failed: string;
    readonly signOut: string;
  };
  readonly days: (count: number) => string;
  readonly left: (count: number) => string;
  /** What the checks on documents say, beside the words of each finding. */
  readonly checks: {
    readonly title: string;
    readonly kept: string;
    readonly depositTitle: string;
    readonly keptByPhotographer: string;
    readonly underWay: string;
    readonly nothing: string;
    readonly seenElsewhere: (isSameFile: boolean, isOfSameAccount: boolean) => string;
    readonly levels: Readonly<Record<Level, string>>;
  };
  readonly file: {
    readonly back: string;
    readonly columns: { readonly answers: string; readonly documents: string; readonly actions: string };
    readonly since: string;
    readonly heldBy: (name: string) => string;
    readonly heldByYou: string;
    readonly heldByNobody: string;
    readonly tooLongToPreview: string;
    readonly whatHappened: string;
    readonly facts: string;
    readonly age: string;
    readonly years: (age: number) => string;
    readonly filedOn: string;
    readonly filedBy: string;
    readonly provisional: string;
    readonly provisionalOver: string;
    readonly ePhotoUntil: string;
    readonly contact: string;
    readonly readsIn: Readonly<Record<"fr" | "en", string>>;
    readonly eligibility: string;
    readonly rule: Readonly<Record<EligibilityReason, string>>;
    readonly holds: string;
    readonly allHold: (rules: number) => string;
    readonly filers: Readonly<Record<"applicant" | "legalRepresentative", string>>;
    readonly fails: string;
    readonly sections: Readonly<Record<Section, string>>;
    readonly notAnswered: string;
    readonly none: string;
    readonly signature: string;
    readonly typedSignature: (name: string) => string;
    readonly drawnSignature: string;
    readonly paid: string;
    readonly portrait: string;
    readonly ePhoto: string;
    readonly ePhotoCode: (ending: string) => string;
    readonly ePhotoMissing: string;
    readonly signatureImage: string;
    readonly enlarge: string;
    /** The applicant left a part of the picture out. */
    readonly cropped: string;
    readonly seeWhole: string;
    readonly original: string;
    readonly received: string;
    readonly notJudged: string;
    readonly accepted: string;
    readonly refused: string;
    readonly missing: string;
    /** A document that is not asked, added by the person. */
    readonly byChoice: string;
    readonly renewed: string;
    /** The antivirus has not looked at a file of it, or had one erased. */
    readonly scanning: string;
    readonly scanningHelp: string;
    readonly infected: string;
    readonly acceptDocument: string;
    readonly refuseDocument: string;
    readonly openRefusal: string;
    readonly changeJudgement: string;
    readonly reason: string;
    readonly noReady: string;
    readonly details: string;
    readonly detailsHint: Readonly<Record<"fr" | "en", string>>;
    readonly page: (page: number) => string;
    readonly others: string;
    readonly journal: string;
    readonly messages: string;
    readonly noMessage: string;
    readonly waiting: string;
    readonly secret: string;
    readonly channels: Readonly<Record<"email" | "sms", string>>;
    readonly agent: (name: string) => string;
  };
  readonly actions: {
    readonly title: string;
    readonly nothing: string;
    readonly claim: string;
    readonly claimHelp: string;
    readonly takeOver: string;
    readonly heldByAnother: (name: string) => string;
    readonly release: string;
    readonly transitions: Readonly<Record<DeskTransition, string>>;
    readonly openExaminationHelp: string;
    readonly scanning: string;
    readonly missingToAccept: string;
    readonly readyToAccept: string;
    readonly trackingNumber: string;
    readonly trackingNumberHint: string;
    readonly trackingNumberMissing: string;
    readonly resendHelp: string;
    readonly declareLostHelp: string;
    readonly resendUnaskedHelp: string;
    readonly addressInDoubt: string;
  };
  readonly supplement: {
    readonly title: string;
    readonly lead: string;
    readonly lastDay: string;
    readonly asked: string;
    readonly others: string;
    readonly ask: (name: string) => string;
    readonly reason: string;
    readonly reasonMissing: (name: string) => string;
    readonly nothing: string;
    readonly preview: string;
    readonly previewTitle: string;
    readonly send: string;
    readonly impossible: string;
    readonly corrections: string;
  };
  readonly refusal: {
    readonly title: string;
    readonly lead: string;
    readonly grounds: string;
    readonly groundsMissing: string;
    readonly other: string;
    readonly otherReason: string;
    readonly otherReasonHint: string;
    readonly otherBasis: string;
    readonly otherBasisHint: string;
    readonly otherBasisMissing: string;
    readonly otherReasonMissing: string;
    readonly tooLong: string;
    readonly appeals: string;
    readonly preview: string;
    readonly previewTitle: string;
    readonly letter: string;
    readonly letterName: (reference: string) => string;
    readonly refuse: string;
    readonly impossible: string;
  };
  readonly documentReasons: Readonly<Record<DocumentReason, string>>;
};
