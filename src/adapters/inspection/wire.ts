import type { PageEvidence, Reading, TextReading, Turn } from "#domain/documents/evidence.ts";
import type { FileType, Inspected, InspectionRefusal } from "#usecases/ports.ts";

export type Refused<Code extends InspectionRefusal = InspectionRefusal> = { readonly refused: Code };

export type Page = Omit<Inspected["pages"][number], "evidence">;

/** A page as the openers give it: what only they know is told with it. */
export type OpenedPage = Page & {
  /** Drawn from a document rather than taken by a camera. */
  readonly isDrawn: boolean;
  /** How the camera said the picture was to be turned. */
  readonly turn: Turn;
  readonly missingShare: number;
  /** The text that a document carries; null on a picture. */
  readonly layer: TextReading | null;
};

/** What the service says first, on a line of its own, before the bytes of the file. */
export type Request = { readonly wanted: readonly Reading[]; readonly today: string };

/**
 * What the inspecting process says on its standard output: parts, each a length on four bytes and as many bytes. The
 * first part is empty and says that the process is ready; the second is an `Answer` in JSON; then come the JPEG pages
 * it announces, in order.
 */
export type Answer =
  | Refused
  | {
      readonly type: FileType;
      readonly pages: readonly PageEvidence[];
    };

const lengthInBytes = 4;

export const part = (bytes: Uint8Array): Buffer => {
  const length = Buffer.alloc(lengthInBytes);
  length.writeUInt32BE(bytes.length);
  return Buffer.concat([length, bytes]);
};

/** Puts parts together again from the chunks of a stream. Throws once a part would pass `limitInBytes`. */
export async function* partsOf(
  source: AsyncIterable<Uint8Array>,
  limitInBytes: number,
): AsyncGenerator<Buffer> {
  let chunks: Uint8Array[] = [];
  let held = 0;
  let wanted = lengthInBytes;
  let inLength = true;
  for await (const chunk of source) {
    chunks.push(chunk);
    held += chunk.length;
    while (held >= wanted) {
      const bytes = Buffer.concat(chunks);
      const whole = bytes.subarray(0, wanted);
      chunks = [bytes.subarray(wanted)];
      held -= wanted;
      if (inLength) {
        wanted = whole.readUInt32BE();
        if (wanted > limitInBytes) throw new Error("A part is too long");
      } else {
        yield whole;
        wanted = lengthInBytes;
      }
      inLength = !inLength;
    }
  }
}
