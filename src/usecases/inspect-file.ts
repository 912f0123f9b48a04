import type { Expectation } from "#domain/documents/checks/check.ts";
import { readingsFor } from "#domain/documents/checks/for-document.ts";
import type { FileEvidence, VerifiedSeal } from "#domain/documents/evidence.ts";
import type { Finding } from "#domain/documents/findings.ts";
import { refusalFinding } from "#domain/documents/refusal-findings.ts";
import { isRefusal } from "#domain/refusals.ts";
import { judgeEvidence } from "./judge-document.ts";
import type { Inspection, SealVerifier } from "./ports/services.ts";

/** A file read and judged: what was found of it, and what is said of it. */
export type InspectedFile = {
  readonly evidence: FileEvidence | null;
  readonly seals: readonly VerifiedSeal[];
  readonly verdict: "good" | "advice" | "refused";
  readonly findings: readonly Finding[];
};

export type FileToInspect = {
  readonly bytes: Uint8Array;
  readonly sha256: string;
  readonly expectation: Expectation;
};

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

const refusedFor = (refused: Parameters<typeof refusalFinding>[0]): InspectedFile => ({
  evidence: null,
  seals: [],
  verdict: "refused",
  findings: [refusalFinding(refused)],
});

/** Opens, reads and judges one file, without keeping anything of it. */
export const inspectFile = async (
  { inspection, seals }: { readonly inspection: Inspection; readonly seals: SealVerifier },
  { bytes, sha256, expectation }: FileToInspect,
): Promise<InspectedFile> => {
  if (bytes.length === 0) return refusedFor("fileEmpty");
  const opened = await inspection.inspect(once(bytes), {
    wanted: readingsFor(expectation.kind),
    today: expectation.on,
    // What a file should be is not known: a seal cut out of its page is worth reading.
    ...(expectation.kind === null ? { smallestLongSideInPx: 0 } : {}),
  });
  if (isRefusal(opened)) return refusedFor(opened.refused);
  const evidence = { type: opened.type, sha256, pages: opened.pages.map((page) => page.evidence) };
  return { evidence, ...judgeEvidence(seals, evidence, expectation) };
};
