import type { Entry } from "#adapters/inspection/entries.ts";
import type { Limits } from "#adapters/inspection/limits.ts";
import { type Conversation, end, nextPart, type Processes } from "#adapters/inspection/processes.ts";
import {
  type DrawnPage,
  jsonPart,
  type Page,
  part,
  type Read,
  type Request,
} from "#adapters/inspection/wire.ts";
import type { PageEvidence } from "#domain/documents/evidence.ts";

/** What a reader said of a page, or how it failed. */
export type PageRead =
  | { readonly page: Page; readonly evidence: PageEvidence }
  | { readonly failed: "crashed" | "tookTooMuch" };

/** When a reader that works well is let go all the same, and its memory with it. */
export type Renewal = {
  readonly pages: number;
  readonly residentInMb: number;
  readonly idleInS: number;
};

export type ReadersOptions = {
  readonly entry: Entry;
  readonly limits: Limits;
  readonly renewal: Renewal;
  /** How many stay although nobody has needed them for long. */
  readonly kept: number;
  readonly isBackground: boolean;
};

/**
 * Processes that read pages, each kept for the next page with the models that it has loaded. As many are started as are
 * needed at the same time: whoever calls bounds that.
 */
export type Readers = {
  /** Starts those that are kept, so that the first person of the day doesn't wait. */
  prepare(): void;
  read(page: DrawnPage, request: Request): Promise<PageRead>;
};

type Reader = Conversation & { readonly pages: number };

export const openReaders = (processes: Processes, options: ReadersOptions): Readers => {
  const { entry, limits, renewal, kept, isBackground } = options;
  /** The one used last is taken first: the others stay idle, and go. */
  const idle: Reader[] = [];

  const start = async (): Promise<Reader> => {
    const conversation = await processes.startReady(entry);
    if (isBackground) conversation.child.yieldToOthers();
    return { ...conversation, pages: 0 };
  };

  const takeOut = (reader: Reader): boolean => {
    const at = idle.indexOf(reader);
    if (at >= 0) idle.splice(at, 1);
    return at >= 0;
  };

  const rest = (reader: Reader): void => {
    reader.child.release();
    idle.push(reader);
    void reader.child.ended.then(() => takeOut(reader));
    setTimeout(() => {
      if (idle.length > kept && takeOut(reader)) reader.child.kill();
    }, renewal.idleInS * 1000).unref();
  };

  const prepare = (): void => {
    // One that can't start is told to whoever needs it.
    if (idle.length < kept) start().then(rest, () => undefined);
  };

  const isWorn = ({ child, pages }: Reader): boolean =>
    pages >= renewal.pages || (child.residentInMb() ?? 0) > renewal.residentInMb;

  const ask = async (
    { child, parts }: Reader,
    { pixels, ...page }: DrawnPage,
    request: Request,
  ): Promise<PageRead> => {
    child.hold();
    const watch = child.watch(limits);
    try {
      for (const piece of [...jsonPart({ ...request, ...page }), ...part(pixels)]) child.input.write(piece);
      const { evidence }: Extract<Read, { is: "read" }> = JSON.parse(
        (await nextPart(parts)).toString("utf8"),
      );
      const { width, height } = evidence;
      return { page: { jpeg: await nextPart(parts), width, height }, evidence };
    } catch {
      await end(child);
      processes.requireOpen();
      return { failed: watch.stop() ? "tookTooMuch" : "crashed" };
    } finally {
      watch.stop();
    }
  };

  const readWith = async (reader: Reader, page: DrawnPage, request: Request): Promise<PageRead> => {
    const told = await ask(reader, page, request);
    if ("failed" in told) {
      // It may have crashed of its age rather than of this page: a new one says.
      return told.failed === "crashed" && reader.pages > 0 ? readWith(await start(), page, request) : told;
    }
    const used = { ...reader, pages: reader.pages + 1 };
    if (isWorn(used)) {
      reader.child.kill();
      prepare();
    } else rest(used);
    return told;
  };

  return {
    prepare,
    read: async (page, request) => readWith(idle.pop() ?? (await start()), page, request),
  };
};
