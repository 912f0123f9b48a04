import type { Application, DocumentFile } from "#domain/application.ts";
import { dayOf } from "#domain/dates.ts";
import { areOfOnePerson, expectationOf } from "#domain/derive/expectation.ts";
import type { Expectation } from "#domain/documents/checks/check.ts";
import { judgeFile, type Verdict } from "#domain/documents/checks/for-document.ts";
import type { FileEvidence, VerifiedSeal } from "#domain/documents/evidence.ts";
import type { DocumentKind } from "#domain/documents/kinds.ts";
import { factsRead, type ReadFact } from "#domain/documents/reading/facts.ts";
import { factsFrom } from "#domain/facts.ts";
import { procedureOf } from "#domain/procedure-versions.ts";
import type { EvidenceByFile } from "./file-evidence.ts";
import type { SealVerifier } from "./ports/services.ts";
import type { Uses } from "./world.ts";

/** What is said of a file, and the facts read on it for sure. */
type Judged = Verdict & { readonly read: readonly ReadFact[] };

const sealsOf = (sealVerifier: SealVerifier, { pages }: FileEvidence): readonly VerifiedSeal[] =>
  pages.flatMap((page) => page.seals).map((reading) => sealVerifier.verify(reading));

/** Verifies the seals of a file, then has every rule judge what was read of it. */
export const judgeEvidence = (
  sealVerifier: SealVerifier,
  evidence: FileEvidence,
  expectation: Expectation,
): Judged & { readonly seals: readonly VerifiedSeal[] } => {
  const seals = sealsOf(sealVerifier, evidence);
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
 * back left open, and two papers of one person are compared.
 */
export const judgeDocument = (
  world: Uses<"sealVerifier" | "clock" | "procedures">,
  application: Application,
  kind: DocumentKind,
  evidence: EvidenceByFile,
): ReadonlyMap<DocumentFile["id"], Judged> => {
  const procedure = procedureOf(world.procedures, application);
  const everyFile = Object.values(application.documents).flatMap((document) =>
    document.files.flatMap(({ id }) => {
      const found = evidence.get(id);
      return found === undefined ? [] : [{ id, kind: document.kind, evidence: found }];
    }),
  );
  const judged = (application.documents[kind]?.files ?? []).flatMap((file) => {
    const own = evidence.get(file.id);
    if (own === undefined) return [];
    const on = dayOfJudging(world, application, file);
    const expected = expectationOf(application, { kind, slot: file.slot, on }, procedure);
    const others = everyFile
      .filter(({ id }) => id !== file.id)
      .map((other) => ({
        kind: other.kind,
        evidence: other.evidence,
        seals: sealsOf(world.sealVerifier, other.evidence),
        isSameDocument: other.kind === kind,
        isOfSamePerson: areOfOnePerson(kind, other.kind, factsFrom(application.answers, on)),
      }));
    const { verdict, findings, read } = judgeEvidence(world.sealVerifier, own, { ...expected, others });
    return [[file.id, { verdict, findings, read }] as const];
  });
  return new Map(judged);
};

/** The same of every document of the application: what one says may change what is said of another. */
export const judgeEveryDocument = (
  world: Uses<"sealVerifier" | "clock" | "procedures">,
  application: Application,
  evidence: EvidenceByFile,
): ReadonlyMap<DocumentFile["id"], Judged> =>
  new Map(
    Object.values(application.documents).flatMap(({ kind }) => [
      ...judgeDocument(world, application, kind, evidence),
    ]),
  );
