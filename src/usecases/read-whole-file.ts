import { system } from "#domain/actors.ts";
import type { Application, DocumentFile, Reference } from "#domain/application.ts";
import { dayOf } from "#domain/dates.ts";
import { readLater } from "#domain/documents/checked-file.ts";
import type { FileEvidence, Reading } from "#domain/documents/evidence.ts";
import type { DocumentKind } from "#domain/documents/kinds.ts";
import { isRefusal } from "#domain/refusals.ts";
import { change } from "./change.ts";
import { type EvidenceByFile, evidenceOf, loadEvidence, storeEvidence } from "./file-evidence.ts";
import { judgeEveryDocument } from "./judge-document.ts";
import type { WrappedKey } from "./ports/services.ts";
import type { Uses } from "./world.ts";

type ReadingWorld = Uses<
  "store" | "storage" | "inspection" | "sealVerifier" | "clock" | "settings" | "procedures"
>;

const fileOf = ({ documents }: Application, kind: DocumentKind, fileId: string): DocumentFile | undefined =>
  documents[kind]?.files.find(({ id }) => id === fileId);

/** Reads of a file what nobody was made to wait for, then judges its document again. One gone meanwhile is left alone. */
export const readWholeFile = async (
  world: ReadingWorld,
  { reference, kind, fileId }: { reference: Reference; kind: DocumentKind; fileId: string },
): Promise<void> => {
  const before = await world.store.view(reference);
  const file = before && fileOf(before.application, kind, fileId);
  if (before === null || file?.evidence === undefined) return;
  const { key } = before;
  const first = file.isBeingRead === true ? await loadEvidence(world.storage, key, file.evidence) : null;
  const whole = first === null ? null : await readWhole(world, key, file, readLater(kind, first));
  const address = whole === null ? file.evidence : await storeEvidence(world.storage, key, whole);
  // Reading took its time: the others may have come or gone meanwhile.
  const view = await world.store.view(reference);
  if (view === null) return;
  const known = await evidenceOf(world.storage, key, view.application);
  const evidence: EvidenceByFile = whole === null ? known : new Map([...known, [fileId, whole]]);
  const judged = judgeEveryDocument(world, view.application, evidence);
  const findings = Object.fromEntries([...judged].map(([id, verdict]) => [id, verdict.findings]));
  const read = judged.get(fileId)?.read ?? [];
  const wish = { reference, by: system, key: null };
  const noted = await change(world, wish, {
    type: "noteReading",
    kind,
    fileId,
    evidence: address,
    view: file.view,
    findings,
    read,
  });
  // Removed, or decided upon: nobody needs what was read any more.
  if (isRefusal(noted) && whole !== null && address !== file.evidence) await world.storage.erase(address);
};

/** Null when it does not open this time: what was read at once stands, and is all there will be. */
const readWhole = async (
  { storage, inspection, clock }: ReadingWorld,
  key: WrappedKey,
  file: DocumentFile,
  wanted: readonly Reading[],
): Promise<FileEvidence | null> => {
  const read = await inspection.inspect(storage.read({ key, address: file.address }), {
    wanted,
    today: dayOf(clock.now()),
    inBackground: true,
    ...(file.view && { views: file.view }),
  });
  if (isRefusal(read)) return null;
  return { type: read.type, sha256: file.sha256, pages: read.pages.map((page) => page.evidence) };
};
