import { deflateSync } from "node:zlib";
import sharp from "sharp";

/**
 * Files made to exhaust what opens them: each small to send, each asking for far more time or memory than any document.
 * Made here rather than kept: a few lines say what each one does.
 */

type PdfObject = { readonly head: string; readonly stream?: Buffer };

const pdfOf = (objects: readonly PdfObject[]): Buffer => {
  const chunks: Buffer[] = [Buffer.from("%PDF-1.7\n")];
  const offsets: number[] = [];
  let at = 9;
  const put = (bytes: Buffer) => {
    chunks.push(bytes);
    at += bytes.length;
  };
  for (const [index, { head, stream }] of objects.entries()) {
    offsets.push(at);
    put(Buffer.from(`${index + 1} 0 obj\n${head}\n`));
    if (stream !== undefined)
      put(Buffer.concat([Buffer.from("stream\n"), stream, Buffer.from("\nendstream\n")]));
    put(Buffer.from("endobj\n"));
  }
  const rows = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const count = objects.length + 1;
  const table = `xref\n0 ${count}\n0000000000 65535 f \n${rows}`;
  put(Buffer.from(`${table}trailer << /Size ${count} /Root 1 0 R >>\nstartxref\n${at}\n%%EOF\n`));
  return Buffer.concat(chunks);
};

const packed = (content: Buffer, entries = ""): PdfObject => {
  const stream = deflateSync(content);
  return { head: `<< /Length ${stream.length} /Filter /FlateDecode ${entries} >>`, stream };
};

/** A sheet of A4 with this content, its resources numbered from 5 on. */
const sheetOf = (content: Buffer, resources: string, ...others: readonly PdfObject[]): Buffer =>
  pdfOf([
    { head: "<< /Type /Catalog /Pages 2 0 R >>" },
    { head: "<< /Type /Pages /Kids [3 0 R] /Count 1 >>" },
    {
      head: `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << ${resources} >> >>`,
    },
    packed(content),
    ...others,
  ]);

const megabytes = 1024 * 1024;

/** Instructions of drawing without end, written as a few kilobytes. */
const unpackedForEver = (): Buffer => sheetOf(Buffer.alloc(400 * megabytes, "0 0 m 9 9 l S\n"), "");

/** Each form draws the following one ten times: a thousand million strokes. */
const formsWithinForms = (): Buffer => {
  const depth = 9;
  const forms = Array.from({ length: depth }, (_, level): PdfObject => {
    const isLast = level === depth - 1;
    const entries = isLast ? "" : `/Resources << /XObject << /F ${level + 6} 0 R >> >>`;
    return packed(
      Buffer.from(isLast ? "0 0 m 500 500 l S\n" : "/F Do\n".repeat(10)),
      `/Type /XObject /Subtype /Form /BBox [0 0 595 842] ${entries}`,
    );
  });
  return sheetOf(Buffer.from("/F Do\n".repeat(10)), "/XObject << /F 5 0 R >>", ...forms);
};

/** A picture of the largest size that is taken at all, and of one more than that. */
const hugePicture = (width: number, height: number): Buffer =>
  sheetOf(
    Buffer.from("595 0 0 842 0 0 cm /I Do\n"),
    "/XObject << /I 5 0 R >>",
    packed(
      Buffer.alloc(width * height * 3, 200),
      `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceRGB /BitsPerComponent 8`,
    ),
  );

/** Many pictures, each allowed alone, on the same page. */
const manyPictures = (): Buffer =>
  sheetOf(
    Buffer.from(Array.from({ length: 30 }, (_, index) => `q 595 0 0 842 0 0 cm /I${index} Do Q\n`).join("")),
    `/XObject << ${Array.from({ length: 30 }, (_, index) => `/I${index} ${index + 5} 0 R`).join(" ")} >>`,
    ...Array.from({ length: 30 }, () =>
      packed(
        Buffer.alloc(5000 * 6000, 200),
        "/Type /XObject /Subtype /Image /Width 5000 /Height 6000 /ColorSpace /DeviceGray /BitsPerComponent 8",
      ),
    ),
  );

/** A pattern whose tiles are a thousandth of a point apart. */
const finePattern = (): Buffer =>
  sheetOf(
    Buffer.from("/Pattern cs /P scn 0 0 595 842 re f\n"),
    "/Pattern << /P 5 0 R >>",
    packed(
      Buffer.from("0 0 1 1 re f\n"),
      "/Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 1 1] /XStep 0.001 /YStep 0.001 /Resources << >>",
    ),
  );

const plain = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: "#fff" }, limitInputPixels: false });

export type HostileFile = { readonly name: string; make(): Promise<Buffer> | Buffer };

export const hostileFiles: readonly HostileFile[] = [
  { name: "PDF that unpacks to 400 MB", make: unpackedForEver },
  { name: "PDF of forms within forms", make: formsWithinForms },
  { name: "PDF with a picture of 60 million pixels", make: () => hugePicture(7500, 8000) },
  { name: "PDF with a picture of 61 million pixels", make: () => hugePicture(7625, 8000) },
  { name: "PDF with 30 pictures of 30 million pixels", make: manyPictures },
  { name: "PDF with a pattern without end", make: finePattern },
  { name: "PNG of 60 million pixels", make: () => plain(7500, 8000).png({ compressionLevel: 9 }).toBuffer() },
  {
    name: "PNG of 400 million pixels",
    make: () => plain(20_000, 20_000).png({ compressionLevel: 9 }).toBuffer(),
  },
  {
    name: "TIFF of 60 million pixels, packed",
    make: () => plain(7500, 8000).tiff({ compression: "deflate" }).toBuffer(),
  },
  {
    name: "JPEG of 60 million pixels, progressive",
    make: () => plain(7500, 8000).jpeg({ progressive: true }).toBuffer(),
  },
  { name: "WebP of 60 million pixels", make: () => plain(7500, 8000).webp({ effort: 0 }).toBuffer() },
];
