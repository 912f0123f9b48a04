/** An expected "no": the person can do something about it. Each code is worded in `messages/`. */
export type Refusal<Code extends RefusalCode = RefusalCode> = { readonly refused: Code };

export type RefusalCode =
  // filing
  | "incomplete"
  | "notEligible"
  | "notNow"
  | "changedMeanwhile"
  | "alreadyOpen"
  // examination
  | "heldByAnother"
  | "notClaimed"
  | "outsideRole"
  | "ownFile"
  | "reasonMissing"
  | "nothingAsked"
  | "documentsNotJudged"
  | "fileAwaitingScan"
  | "documentNotAsked"
  | "supplementIncomplete"
  | "queueEmpty"
  | "viewNameMissing"
  | "viewNameTooLong"
  | "notYourPart"
  | "secondAgentNeeded"
  | "secondLookPending"
  | "nothingProposed"
  | "answerNotAsked"
  | "notASlip"
  | "textMissing"
  | "textTooLong"
  | "opinionGiven"
  | "percentInvalid"
  | "absenceDays"
  | "coverNotThere"
  // files
  | FileRefusal
  // codes and accounts
  | "codeWrong"
  | "codeExpired"
  | "codeSpent"
  | "tooManyCodes"
  | "linkInvalid"
  | "signInFailed"
  | "signInNeeded"
  | "tooManyTries"
  | "emailNotConfirmed"
  | "emailInvalid"
  | "passwordWrong"
  | "passwordTooShort"
  | "passwordTooLong"
  | "passwordTooCommon"
  | "passwordContainsIdentity"
  | "passkeyRefused"
  | "lastFactor"
  | "mobileInvalid"
  // e-photo
  | "ePhotoUnknown"
  | "ePhotoUsed"
  | "ePhotoLapsed"
  | "ePhotoForm"
  // fee
  | "taxStampForm"
  | "taxStampUsed"
  | "nothingToPay"
  | "feeNotSettled"
  | "paymentUnderWay"
  | "amountDiffers"
  // delivery
  | "outsideWindow"
  | "addressInDoubt"
  // proof of a provisional licence
  | "proofInvalid"
  // idempotency
  | "keyReused";

/** Why a file cannot be kept: all are mended by another upload. */
export type FileRefusal =
  | "fileMissing"
  | "fileEmpty"
  | "fileTooLarge"
  | "fileType"
  | "fileCorrupt"
  | "filePassword"
  | "filePages"
  | "fileTooHeavy"
  | "imageTooLarge"
  | "imageTooSmall"
  | "fileInfected"
  | "fileNotScanned"
  | "pageBlank"
  | "sameFileTwice"
  | "viewImpossible"
  | "tooManyFiles";

export const refused = <Code extends RefusalCode>(code: Code): Refusal<Code> => ({ refused: code });

export const isRefusal = (outcome: unknown): outcome is Refusal =>
  typeof outcome === "object" && outcome !== null && "refused" in outcome;
