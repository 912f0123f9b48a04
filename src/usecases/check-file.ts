import type { Application, DocumentFile } from "#domain/application.ts";
import type { FindingsByFile } from "#domain/decide/checks.ts";
import { filesBeside } from "#domain/decide/filing.ts";
import { readLater } from "#domain/documents/checked-file.ts";
import type { FileEvidence } from "#domain/documents/evidence.ts";
import type { Finding } from "#domain/documents/findings.ts";
import type { DocumentKind } from "#domain/documents/kinds.ts";
import { looksOf } from "#domain/documents/prints.ts";
import { type Refusal, refused } from "#domain/refusals.ts";
import { evidenceOf, storeEvidence } from "./file-evidence.ts";
import { judgeDocument } from "./judge-document.ts";
import type { ApplicationView } from "./ports/store.ts";
import type { Uses } from "./world.ts";

type CheckedFile = { readonly file: DocumentFile; readonly beside: FindingsByFile };

/** Judges a file that comes in at once, on what is quickly read, beside those that are there. */
export const checkFile = async (
  world: Uses<"storage" | "sealVerifier" | "clock" | "procedures">,
  { application, key }: Pick<ApplicationView, "application" | "key">,
  { kind, replaces }: { readonly kind: DocumentKind; readonly replaces?: string | undefined },
  file: DocumentFile,
  evidence: FileEvidence,
): Promise<CheckedFile | Refusal<"pageBlank" | "sameFileTwice">> => {
  const withIt = withFile(application, kind, file, replaces);
  const known = await evidenceOf(world.storage, key, withIt);
  const judged = judgeDocument(world, withIt, kind, new Map([...known, [file.id, evidence]]));
  const { findings = [], read = [] } = judged.get(file.id) ?? {};
  const refusal = refusalOf(findings);
  if (refusal !== null) return refusal;
  const beside = [...judged].filter(([id]) => id !== file.id);
  return {
    file: {
      ...file,
      findings,
      read,
      looks: looksOf(evidence),
      evidence: await storeEvidence(world.storage, key, evidence),
      ...(readLater(kind, evidence).length > 0 ? { isBeingRead: true } : {}),
    },
    beside: Object.fromEntries(beside.map(([id, verdict]) => [id, verdict.findings])),
  };
};

const withFile = (
  application: Application,
  kind: DocumentKind,
  file: DocumentFile,
  replaces: string | undefined,
): Application => {
  const { paper = null, files = [], judgement = null } = application.documents[kind] ?? {};
  const beside = filesBeside(files, { slot: file.slot, replaces });
  return {
    ...application,
    documents: {
      ...application.documents,
      [kind]: { kind, paper, files: [...beside, file], judgement },
    },
  };
};

/** The files that nothing can be done with. */
const refusalOf = (findings: readonly Finding[]): Refusal<"pageBlank" | "sameFileTwice"> | null => {
  if (findings.some(({ code }) => code === "page.blank")) return refused("pageBlank");
  return findings.some(({ code }) => code === "side.same-file") ? refused("sameFileTwice") : null;
};
