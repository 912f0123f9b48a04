/**
 * The process that opens one file sent by a stranger: the file comes on standard input, the answer leaves on standard
 * output, and the process ends. It never writes the file anywhere.
 */
import { openFile } from "#adapters/inspection/open-file.ts";
import { type Answer, part } from "#adapters/inspection/wire.ts";
// Loads at once what the PDF library would otherwise load with the first file.
import "pdfjs-dist/legacy/build/pdf.worker.mjs";

const limitInBytes = 16 * 1024 * 1024;

// Standard output belongs to the answer; the libraries' remarks could also quote the file.
for (const level of ["log", "info", "warn", "error", "debug"] as const) console[level] = () => undefined;

const say = (bytes: Uint8Array): Promise<void> =>
  new Promise((resolve, reject) => {
    process.stdout.write(part(bytes), (error) => (error ? reject(error) : resolve()));
  });

const answer = (said: Answer) => say(Buffer.from(JSON.stringify(said)));

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

await say(new Uint8Array());
const bytes = await readAll();
if (bytes === undefined) {
  await answer({ refused: "fileTooLarge" });
} else {
  const opened = await openFile(bytes);
  if ("refused" in opened) {
    await answer(opened);
  } else {
    await answer({ type: opened.type, pages: opened.pages.map(({ width, height }) => ({ width, height })) });
    for (const { jpeg } of opened.pages) await say(jpeg);
  }
}
// A library may leave a timer or a thread behind; the answer is out, nothing else matters.
process.exit(0);
