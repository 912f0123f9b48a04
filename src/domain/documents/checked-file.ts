import type { DocumentFile } from "../application.ts";
import { awaitsScan } from "./awaiting-scan.ts";
import { isIdentityPaper, readingsFor } from "./checks/for-document.ts";
import type { FileEvidence, Reading } from "./evidence.ts";
import type { Finding, FindingCode } from "./findings.ts";
import type { DocumentKind } from "./kinds.ts";

type Checked = Pick<DocumentFile, "findings" | "isBeingRead" | "keptAt" | "antivirus">;

/** What is read of a file while the person who sends it waits: the rest takes seconds. */
export const readAtOnce = (kind: DocumentKind): readonly Reading[] => (isIdentityPaper(kind) ? ["mrz"] : []);

/**
 * What is left to be read of it afterwards: everything of a sheet; of a card, the words of a side that carries no lines,
 * which tell whether it is that card's.
 */
export const readLater = (kind: DocumentKind, { pages }: FileEvidence): readonly Reading[] => {
  if (!isIdentityPaper(kind)) return readingsFor(kind);
  const isTold = pages.some(({ mrz, text }) => mrz !== null || text !== null);
  return isTold ? [] : ["mrz", "text"];
};

/** What asks something of the person. A refusal found too late, the file being kept already, is advice like any other. */
const isAdvice = ({ level }: Finding): boolean => level === "advice" || level === "refuse";

export const adviceOn = ({ findings = [] }: Checked): readonly Finding[] => findings.filter(isAdvice);

/** What the person reads: the notes are for agents. */
export const toldOf = ({ findings = [] }: Checked): readonly Finding[] =>
  findings.filter(({ level }) => level !== "note");

export const codesOf = (findings: readonly Finding[]): readonly FindingCode[] => [
  ...new Set(findings.map(({ code }) => code)),
];

/** Whether more may come to be said of it without anybody doing anything. */
export const isBeingChecked = (file: Pick<Checked, "isBeingRead" | "antivirus">): boolean =>
  file.isBeingRead === true || awaitsScan(file);

export type CheckState = "unread" | "checking" | "advice" | "kept" | "good";

/** Where a file stands with its checks. Advice is told before everything is read. */
export const checkStateOf = (file: Checked): CheckState => {
  if (file.findings === undefined) return awaitsScan(file) ? "checking" : "unread";
  if (adviceOn(file).length > 0) return file.keptAt === undefined ? "advice" : "kept";
  return isBeingChecked(file) ? "checking" : "good";
};

/** The same file with other findings. Keeping it stands as long as no further advice is given. */
export const judgedAnew = (file: DocumentFile, findings: readonly Finding[]): DocumentFile => {
  const known = codesOf(adviceOn(file));
  const isNew = codesOf(adviceOn({ findings })).some((code) => !known.includes(code));
  const { keptAt: _, ...unkept } = file;
  return isNew ? { ...unkept, findings } : { ...file, findings };
};
