import { fileTypeFromBuffer } from "file-type";
import { openImage } from "#adapters/inspection/open-image.ts";
import { openPdf } from "#adapters/inspection/open-pdf.ts";
import type { Page, Refused } from "#adapters/inspection/wire.ts";
import type { FileType } from "#usecases/ports.ts";

export type Opened = { readonly type: FileType; readonly pages: readonly Page[] };

const openers: Record<FileType, (bytes: Uint8Array) => Promise<readonly Page[] | Refused>> = {
  "image/jpeg": openImage,
  "image/png": openImage,
  "application/pdf": openPdf,
};

/** Finds the type in the content, never in a name, then opens the file. */
export const openFile = async (bytes: Uint8Array): Promise<Opened | Refused> => {
  const type = await typeOf(bytes);
  if (type === undefined) return { refused: "fileType" };
  const pages = await openers[type](bytes);
  return "refused" in pages ? pages : { type, pages };
};

const typeOf = async (bytes: Uint8Array): Promise<FileType | undefined> => {
  const found = (await fileTypeFromBuffer(bytes).catch(() => undefined))?.mime;
  return found === "image/jpeg" || found === "image/png" || found === "application/pdf" ? found : undefined;
};
