import type { Application, DocumentFile } from "#domain/application.ts";
import { dayOf } from "#domain/dates.ts";
import { expectationOf } from "#domain/derive/expectation.ts";
import type { Expectation } from "#domain/documents/checks/check.ts";
import { judgeFile, type Verdict } from "#domain/documents/checks/for-document.ts";
import type { FileEvidence, VerifiedSeal } from "#domain/documents/evidence.ts";
import type { DocumentKind } from "#domain/documents/kinds.ts";
import { factsRead, type ReadFact } from "#domain/documents/reading/facts.ts";
import type { EvidenceByFile } from "./file-evidence.ts";
import type { SealVerifier } from "./ports.ts";
import type { Uses } from "./world.ts";

/** What is said of a file, and the facts read on it for sure. */
type Judged = Verdict & { readonly read: readonly ReadFact[] };

/** Verifies the seals of a file, then has every rule judge what was read of it. */
export const judgeEvidence = (
  sealVerifier: SealVerifier,
  evidence: FileEvidence,
  expectation: Expectation,
): Judged & { readonly seals: readonly VerifiedSeal[] } => {
  const seals = evidence.pages.flatMap((page) => page.seals).map((reading) => sealVerifier.verify(reading));
  return {
    seals,
    read: factsRead(evidence, seals, expectation.on),
    ...judgeFile({ evidence, seals, expectation }),
  };
};

/** A draft is judged as if it were sent today; what was sent, on the day it came. */
const dayOfJudging = (
  { clock }: Uses<"clock">,
  { state }: Application,
  { receivedAt }: DocumentFile,
): Temporal.PlainDate => dayOf(state === "draft" ? clock.now() : Temporal.Instant.from(receivedAt));

/**
 * Judges each file of a document that was read, beside the others of the application: the front may settle what the
 * back left open.
 */
export const judgeDocument = (
  world: Uses<"sealVerifier" | "clock">,
  application: Application,
  kind: DocumentKind,
  evidence: EvidenceByFile,
): ReadonlyMap<DocumentFile["id"], Judged> => {
  const everyFile = Object.values(application.documents).flatMap((document) =>
    document.files.map((file) => ({ id: file.id, isSameDocument: document.kind === kind })),
  );
  const judged = (application.documents[kind]?.files ?? []).flatMap((file) => {
    const own = evidence.get(file.id);
    if (own === undefined) return [];
    const others = everyFile.flatMap(({ id, isSameDocument }) => {
      const other = id === file.id ? undefined : evidence.get(id);
      return other === undefined ? [] : [{ evidence: other, isSameDocument }];
    });
    const on = dayOfJudging(world, application, file);
    const expectation = { ...expectationOf(application, { kind, slot: file.slot, on }), others };
    const { verdict, findings, read } = judgeEvidence(world.sealVerifier, own, expectation);
    return [[file.id, { verdict, findings, read }] as const];
  });
  return new Map(judged);
};
