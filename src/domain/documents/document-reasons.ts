import type { DocumentKind } from "./kinds.ts";
import { requirementsOf, sidesOf } from "./kinds.ts";

/** Ready-made reasons for refusing a document, or the e-photo: worded in both languages. */
export type DocumentReason =
  | "unreadable"
  | "cut"
  | "blackAndWhite"
  | "sideMissing"
  | "pageMissing"
  | "tooOld"
  | "expired"
  | "anotherPerson"
  | "addressDiffers"
  | "unsigned"
  | "wrongDocument"
  | "infected"
  | "photoUnlike"
  | "photoNotCompliant"
  | "signatureUnusable"
  | "photoLapsed";

/** The reasons that make sense for a document, read from what is required of it. */
export const documentReasonsFor = (asked: DocumentKind | "ePhoto"): readonly DocumentReason[] => {
  if (asked === "ePhoto") return ["photoUnlike", "photoNotCompliant", "signatureUnusable", "photoLapsed"];
  const { colour, maxAgeInMonths, runsOut, isSigned, showsAddress } = requirementsOf(asked);
  const reasons: readonly (DocumentReason | false)[] = [
    "unreadable",
    "cut",
    colour === "required" && "blackAndWhite",
    sidesOf(asked, null) === "both" ? "sideMissing" : "pageMissing",
    maxAgeInMonths !== null && "tooOld",
    runsOut && "expired",
    "anotherPerson",
    showsAddress && "addressDiffers",
    isSigned && "unsigned",
    "wrongDocument",
    "infected",
  ];
  return reasons.filter((reason) => reason !== false);
};
