import type { PageEvidence, Reading } from "../evidence.ts";
import type { Finding } from "../findings.ts";
import { judgePortrait } from "./portrait.ts";
import { judgeSignature } from "./signature.ts";

/** The two pictures that a photographer deposits: the portrait, and the signature on a white ground. */
export const pictures = ["photo", "signature"] as const;
export type Picture = (typeof pictures)[number];

/** What is read of each picture. */
export const readingOf: Readonly<Record<Picture, Reading>> = { photo: "faces", signature: "signature" };

/** What the checks say of each picture of a deposit. */
export type DepositFindings = Readonly<Record<Picture, readonly Finding[]>>;

/** Advice to the photographer, kept for the agent: neither picture is ever refused for what it shows. */
export const judgePicture = (picture: Picture, page: PageEvidence): readonly Finding[] => {
  if (picture === "photo") return judgePortrait(page);
  return page.signature === null ? [] : judgeSignature(page.signature).findings;
};

/** Whether the photographer has to say that the pictures are to be deposited as they are. */
export const isAdvised = (findings: DepositFindings | null): boolean =>
  findings !== null && pictures.some((picture) => findings[picture].length > 0);
