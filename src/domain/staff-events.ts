/**
 * What is recorded of how the staff come in, and of who lets them do what (journal des accès): never changed, read by
 * auditors alone.
 */
export const staffEvents = [
  "added",
  "signedIn",
  "passwordFailed",
  "factorFailed",
  "factorChosen",
  "passkeyAdded",
  "passkeyRemoved",
  "recoveryCodesRenewed",
  "factorReset",
  "roleChanged",
  "officeChanged",
  "accessClosed",
] as const;

export type StaffEvent = (typeof staffEvents)[number];

/** By which second factor somebody comes in. */
export type SignInFactor = "oneTimeCode" | "recoveryCode" | "passkey";
