/**
 * The process that opens one file sent by a stranger: the file comes on standard input, its pages leave as bare pixels
 * on standard output, and the process ends. It never writes the file anywhere, and never sees another one.
 */
import { openFile } from "#adapters/inspection/open-file.ts";
import { say, silenceLibraries } from "#adapters/inspection/saying.ts";
import type { Opening } from "#adapters/inspection/wire.ts";
// Loads at once what the PDF library would otherwise load with the file.
import "pdfjs-dist/legacy/build/pdf.worker.mjs";

const limitInBytes = 16 * 1024 * 1024;

const readAll = async (): Promise<Buffer | undefined> => {
  const chunks: Buffer[] = [];
  let sizeInBytes = 0;
  for await (const chunk of process.stdin) {
    sizeInBytes += chunk.length;
    if (sizeInBytes > limitInBytes) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};

silenceLibraries();
await say({ is: "ready" });
const given = await readAll();
if (given === undefined) await say({ is: "refused", refused: "fileTooLarge" });
else {
  const end = given.indexOf("\n");
  const { views }: Opening = JSON.parse(given.subarray(0, end).toString("utf8"));
  for await (const opened of openFile(given.subarray(end + 1), views)) {
    if ("refused" in opened) await say({ is: "refused", ...opened });
    else {
      const { pixels, ...page } = opened.page;
      // Said once it was taken: one page is held at a time.
      await say({ is: "page", type: opened.type, ...page }, pixels);
    }
  }
  await say({ is: "end" });
}
// A library may leave a timer behind; all was said, nothing else matters.
process.exit(0);
