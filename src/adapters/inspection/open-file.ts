import { fileTypeFromBuffer } from "file-type";
import { openHeic } from "#adapters/inspection/open-heic.ts";
import { openImage } from "#adapters/inspection/open-image.ts";
import { openPdf } from "#adapters/inspection/open-pdf.ts";
import { turnPage } from "#adapters/inspection/turn-page.ts";
import type { DrawnPage, Refused, ViewedPage } from "#adapters/inspection/wire.ts";
import type { PageView } from "#domain/documents/page-view.ts";
import type { FileType } from "#usecases/ports/services.ts";

type Opener = (bytes: Uint8Array, views?: readonly PageView[]) => AsyncGenerator<ViewedPage | Refused>;

const openers: Record<FileType, Opener> = {
  "image/jpeg": openImage,
  "image/png": openImage,
  "image/webp": openImage,
  "image/tiff": openImage,
  "image/heic": openHeic,
  "application/pdf": openPdf,
};

type TypedPage = { readonly type: FileType; readonly page: DrawnPage };

/**
 * Finds the type in the content, never in a name, then gives the pages one after the other, arranged by `views` when
 * there are any; a refusal is the last.
 */
export async function* openFile(
  bytes: Uint8Array,
  views?: readonly PageView[],
): AsyncGenerator<TypedPage | Refused> {
  const type = await typeOf(bytes);
  if (type === undefined) return yield { refused: "fileType" };
  for await (const page of openers[type](bytes, views)) {
    if ("refused" in page) yield page;
    else {
      const { drawn, view } = page;
      yield { type, page: view.turn === null ? drawn : await turnPage(drawn, view.turn) };
    }
  }
}

const accepted: Readonly<Record<string, FileType>> = {
  "image/jpeg": "image/jpeg",
  "image/png": "image/png",
  "image/webp": "image/webp",
  "image/tiff": "image/tiff",
  "image/heic": "image/heic",
  "image/heif": "image/heic",
  "application/pdf": "application/pdf",
};

const typeOf = async (bytes: Uint8Array): Promise<FileType | undefined> => {
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined);
  return found === undefined ? undefined : accepted[found.mime];
};
