/**
 * The process that opens one file sent by a stranger: the file comes on standard input, the answer leaves on standard
 * output, and the process ends. It never writes the file anywhere.
 */
import { openFile } from "#adapters/inspection/open-file.ts";
import { type ReadPage, readPage } from "#adapters/inspection/read-page.ts";
import { type Answer, part, type Request } from "#adapters/inspection/wire.ts";
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

/** The first line says what is wanted; the file follows. */
const readAll = async (): Promise<{ readonly request: Request; readonly bytes: Buffer } | undefined> => {
  const chunks: Buffer[] = [];
  let sizeInBytes = 0;
  for await (const chunk of process.stdin) {
    sizeInBytes += chunk.length;
    if (sizeInBytes > limitInBytes) return undefined;
    chunks.push(chunk);
  }
  const all = Buffer.concat(chunks);
  const end = all.indexOf("\n");
  return { request: JSON.parse(all.subarray(0, end).toString("utf8")), bytes: all.subarray(end + 1) };
};

const readAndAnswer = async (): Promise<void> => {
  const asked = await readAll();
  if (asked === undefined) return answer({ refused: "fileTooLarge" });
  const opened = await openFile(asked.bytes);
  if ("refused" in opened) return answer(opened);
  const wanted = new Set(asked.request.wanted);
  const today = Temporal.PlainDate.from(asked.request.today);
  const pages: ReadPage[] = [];
  for (const page of opened.pages) pages.push(await readPage(page, wanted, today));
  await answer({ type: opened.type, pages: pages.map(({ evidence }) => evidence) });
  for (const { page } of pages) await say(page.jpeg);
};

await say(new Uint8Array());
await readAndAnswer();
// A library may leave a timer or a thread behind; the answer is out, nothing else matters.
process.exit(0);
