import { fileTypeFromBuffer } from "file-type";
import { openHeic } from "#adapters/inspection/open-heic.ts";
import { openImage } from "#adapters/inspection/open-image.ts";
import { openPdf } from "#adapters/inspection/open-pdf.ts";
import type { OpenedPage, Refused } from "#adapters/inspection/wire.ts";
import type { FileType } from "#usecases/ports.ts";

export type Opened = { readonly type: FileType; readonly pages: readonly OpenedPage[] };

const openers: Record<FileType, (bytes: Uint8Array) => Promise<readonly OpenedPage[] | Refused>> = {
  "image/jpeg": openImage,
  "image/png": openImage,
  "image/webp": openImage,
  "image/tiff": openImage,
  "image/heic": openHeic,
  "application/pdf": openPdf,
};

/** Finds the type in the content, never in a name, then opens the file. */
export const openFile = async (bytes: Uint8Array): Promise<Opened | Refused> => {
  const type = await typeOf(bytes);
  if (type === undefined) return { refused: "fileType" };
  const pages = await openers[type](bytes);
  return "refused" in pages ? pages : { type, pages };
};

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
