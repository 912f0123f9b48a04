import type { PageEvidence, Reading, TextReading, Turn } from "#domain/documents/evidence.ts";
import type { PageView } from "#domain/documents/page-view.ts";
import type { OpeningRefusal } from "#domain/documents/refusal-findings.ts";
import type { FileType, Inspected } from "#usecases/ports/services.ts";

export type Refused<Code extends OpeningRefusal = OpeningRefusal> = { readonly refused: Code };

export type Page = Omit<Inspected["pages"][number], "evidence">;

/** What only the openers know of a page. */
type Origin = {
  /** Drawn from a document rather than taken by a camera. */
  readonly isDrawn: boolean;
  /** How the camera said the picture was to be turned. */
  readonly turn: Turn;
  readonly missingShare: number;
  /** Its person said which way it lies: it is not turned by what is read of it. */
  readonly isSettled?: true;
  /** The text that a document carries; null on a picture. */
  readonly layer: TextReading | null;
};

/** A page as the readers get it. */
export type OpenedPage = Page & Origin;

/** A page as the openers give it, in bare pixels: nothing of the file's own format is left to be decoded. */
export type DrawnPage = Origin & {
  readonly width: number;
  readonly height: number;
  /** Bytes of a pixel: red, green, blue, and alpha on a canvas, which is opaque. */
  readonly channels: 3 | 4;
  readonly pixels: Uint8Array;
};

/** A page drawn, and the view it was drawn by: its crop is done, its turn is not. */
export type ViewedPage = { readonly drawn: DrawnPage; readonly view: PageView };

/**
 * What an opener says on its standard output, in parts: once `ready`, each page followed by its pixels, then `end`; or
 * why it does not open.
 */
export type Told =
  | { readonly is: "ready" }
  | ({ readonly is: "page"; readonly type: FileType } & Omit<DrawnPage, "pixels">)
  | { readonly is: "end" }
  | ({ readonly is: "refused" } & Refused);

/** What an opener is told first, on a line of its own: the file follows. */
export type Opening = { readonly views: readonly PageView[] | undefined };

/** What is wanted of a page: said to a reader before its pixels. */
export type Request = { readonly wanted: readonly Reading[]; readonly today: string };

export type ReadRequest = Request & Omit<DrawnPage, "pixels">;

/** What a reader says once `ready`, then of each page in turn; the page as JPEG follows. */
export type Read = { readonly is: "ready" } | { readonly is: "read"; readonly evidence: PageEvidence };

const lengthInBytes = 4;

/** A length on four bytes, then as many bytes. */
export const part = (bytes: Uint8Array): readonly [Buffer, Uint8Array] => {
  const length = Buffer.alloc(lengthInBytes);
  length.writeUInt32BE(bytes.length);
  return [length, bytes];
};

export const jsonPart = (said: Told | Read | ReadRequest): readonly [Buffer, Uint8Array] =>
  part(Buffer.from(JSON.stringify(said)));

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

/** The longest page is 2600 pixels square, four bytes each. */
export const longestPartInBytes = 32 * 1024 * 1024;
