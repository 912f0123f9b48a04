import type { ScanState } from "#domain/documents/antivirus.ts";
import { type Refusal, refused } from "#domain/refusals.ts";
import { Unavailable } from "./errors.ts";
import type { WrappedKey } from "./ports/services.ts";
import type { Uses } from "./world.ts";

/** Where a file that has just come in stands: `waiting` when the antivirus does not answer soon, null without one. */
export const scanIncoming = async (
  { antivirus, storage }: Uses<"antivirus" | "storage">,
  file: { readonly key: WrappedKey; readonly address: string },
  patienceInMs: number,
): Promise<ScanState | null | Refusal<"fileInfected">> => {
  if (antivirus === null) return null;
  try {
    const { outcome } = await antivirus.scan(storage.read(file), patienceInMs);
    return outcome === "clean" ? "scanned" : refused("fileInfected");
  } catch (error) {
    if (error instanceof Unavailable) return "waiting";
    throw error;
  }
};
