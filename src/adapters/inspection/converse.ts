import { give } from "#adapters/inspection/giving.ts";
import type { Watch } from "#adapters/inspection/limits.ts";
import { type Conversation, nextPart } from "#adapters/inspection/processes.ts";
import type { PageRead } from "#adapters/inspection/readers.ts";
import type { DrawnPage, Refused, Told } from "#adapters/inspection/wire.ts";
import { Unavailable } from "#usecases/errors.ts";
import type { FileType, Inspected } from "#usecases/ports/services.ts";

/** How the pages that an opener draws are read, and how long it may go on drawing. */
export type Reading = {
  readonly watch: Watch;
  /** The time of the processor that each page which came allows for the following ones. */
  readonly cpuForEachPageInS: number;
  /** The opener has done most of its work. */
  onPage(): void;
  read(page: DrawnPage): Promise<PageRead>;
};

/** Gives the file to an opener and has its pages read as they come, whatever happens to it meanwhile. */
export const converse = async (
  { child, parts }: Conversation,
  source: AsyncIterable<Uint8Array>,
  reading: Reading,
): Promise<Inspected | Refused> => {
  // Both directions at once: a process may answer, or die, before it was given everything.
  const giving = give(child, source).finally(() => reading.watch.goOn(0));
  const answering = readAnswer(parts, reading);
  // The other side then ends too, for no reason of its own: the first error is the one to tell.
  giving.catch(child.kill);
  answering.catch(child.kill);
  const [given, answered] = await Promise.allSettled([giving, answering]);
  if (given.status === "rejected") throw given.reason;
  if (answered.status === "fulfilled") return answered.value;
  if (answered.reason instanceof Unavailable) throw answered.reason;
  if (given.value === "late")
    throw new Unavailable("Inspection: the file did not arrive", { cause: answered.reason });
  return { refused: reading.watch.stop() ? "fileTooHeavy" : "fileCorrupt" };
};

const readAnswer = async (
  parts: AsyncGenerator<Buffer>,
  { watch, cpuForEachPageInS, onPage, read }: Reading,
): Promise<Inspected | Refused> => {
  const pages: Inspected["pages"][number][] = [];
  let type: FileType | undefined;
  for (;;) {
    const told: Told = JSON.parse((await nextPart(parts)).toString("utf8"));
    if (told.is === "refused") return { refused: told.refused };
    if (told.is === "end" && type !== undefined) return { type, pages };
    if (told.is !== "page") throw new Error("The opener gave no page");
    const { is, type: found, ...page } = told;
    type = found;
    const pixels = await nextPart(parts);
    requireWhole({ ...page, pixels });
    watch.goOn(cpuForEachPageInS);
    onPage();
    const outcome = await read({ ...page, pixels });
    watch.goOn(0);
    if ("failed" in outcome)
      return { refused: outcome.failed === "tookTooMuch" ? "fileTooHeavy" : "fileCorrupt" };
    const { width, height } = outcome.page;
    pages.push({ jpeg: outcome.page.jpeg, width, height, evidence: outcome.evidence });
  }
};

/** An opener that a file took over may say anything: readers are given pixels as many as announced, or nothing. */
const requireWhole = ({ width, height, channels, pixels }: DrawnPage): void => {
  const isWhole =
    [width, height].every((side) => Number.isSafeInteger(side) && side > 0) &&
    [3, 4].includes(channels) &&
    pixels.length === width * height * channels;
  if (!isWhole) throw new Error("A page is not what was announced");
};
