import { type Finding, type FindingCode, finding } from "./findings.ts";

/** Why a file did not open, as the process that opens it says. */
export type OpeningRefusal =
  | "fileType"
  | "fileTooLarge"
  | "fileCorrupt"
  | "filePassword"
  | "filePages"
  | "fileTooHeavy"
  | "imageTooLarge"
  | "imageTooSmall";

const codes: Readonly<Record<OpeningRefusal | "fileEmpty", FindingCode>> = {
  fileEmpty: "file.empty",
  fileType: "file.type",
  fileTooLarge: "file.too-large",
  fileCorrupt: "file.corrupt",
  filePassword: "file.password",
  filePages: "file.pages",
  fileTooHeavy: "file.too-heavy",
  imageTooLarge: "image.too-large",
  imageTooSmall: "image.too-small",
};

/** The finding that tells the person why a file cannot be used. */
export const refusalFinding = (refused: keyof typeof codes): Finding => finding(codes[refused]);
