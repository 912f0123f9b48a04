import type { Application, DocumentFile } from "#domain/application.ts";
import type { FileEvidence } from "#domain/documents/evidence.ts";
import { isRefusal } from "#domain/refusals.ts";
import { NotFound } from "./errors.ts";
import type { Storage, WrappedKey } from "./ports/services.ts";

const once = async function* (bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
};

/** What was read of a file is kept as the file itself: encrypted, and forgotten with the application. */
export const storeEvidence = async (
  storage: Storage,
  key: WrappedKey,
  evidence: FileEvidence,
): Promise<string> => {
  const source = once(new TextEncoder().encode(JSON.stringify(evidence)));
  const stored = await storage.store({ key, source, limitInBytes: Number.MAX_SAFE_INTEGER });
  if (isRefusal(stored)) throw new Error("what was read is never empty");
  return stored.address;
};

/** What was read of one file; null when it is not there any more. */
export const loadEvidence = async (
  storage: Storage,
  key: WrappedKey,
  address: string,
): Promise<FileEvidence | null> => {
  try {
    const chunks = await Array.fromAsync(storage.read({ key, address }));
    return JSON.parse(Buffer.concat(chunks).toString("utf8")) as FileEvidence;
  } catch (error) {
    // Replaced meanwhile by a fuller reading, or erased with its file.
    if (error instanceof NotFound) return null;
    throw error;
  }
};

export type EvidenceByFile = ReadonlyMap<DocumentFile["id"], FileEvidence>;

/** What was read of the files of an application, by the id of each. */
export const evidenceOf = async (
  storage: Storage,
  key: WrappedKey,
  { documents }: Application,
): Promise<EvidenceByFile> => {
  const files = Object.values(documents).flatMap((document) => document.files);
  const read = await Promise.all(
    files.map(async ({ id, evidence }) => {
      const found = evidence === undefined ? null : await loadEvidence(storage, key, evidence);
      return found === null ? [] : [[id, found] as const];
    }),
  );
  return new Map(read.flat());
};
