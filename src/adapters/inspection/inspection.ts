import { converse } from "#adapters/inspection/converse.ts";
import { type Entry, entryOf } from "#adapters/inspection/entries.ts";
import type { Limits } from "#adapters/inspection/limits.ts";
import { openersAhead } from "#adapters/inspection/openers.ts";
import { end, openProcesses } from "#adapters/inspection/processes.ts";
import { openReaders, type Renewal } from "#adapters/inspection/readers.ts";
import { turns } from "#adapters/inspection/turns.ts";
import type { Opening, Refused } from "#adapters/inspection/wire.ts";
import type { Inspected, Inspection } from "#usecases/ports/services.ts";

export type InspectionOptions = {
  readonly opener?: Entry;
  readonly reader?: Entry;
  /** How many files are inspected at the same time while their senders wait. One more is in the background. */
  readonly atOnce?: number;
  /** How many may wait for their turn before callers are told to come back. */
  readonly waiting?: number;
  readonly openingLimits?: Partial<Limits>;
  readonly readingLimits?: Partial<Limits>;
  readonly renewal?: Partial<Renewal>;
  /** Told the number of each process that is started. */
  readonly onStart?: (pid: number) => void;
};

export type OpenInspection = Inspection & {
  /** Starts what the first file would otherwise wait for. */
  prepare(): void;
  /** Ends every process; a file that is being inspected is then told to come back. */
  close(): Promise<void>;
};

/** A sheet scanned in colours at 600 dots an inch takes 500 MB to open, and two seconds. */
const openingLimits: Limits = { cpuInS: 3, elapsedInS: 60, residentInMb: 550 };
const cpuForEachPageInS = 1;
/** A sheet full of print takes two seconds to read; its picture and all the models, 800 MB. */
const readingLimits: Limits = { cpuInS: 40, elapsedInS: 120, residentInMb: 1200 };
const renewal: Renewal = { pages: 200, residentInMb: 800, idleInS: 300 };

const smallestLongSideInPx = 500;

/**
 * Opens each file in a process used once, then reads its pages in processes that stay: what a stranger sent never meets
 * what another one sent (docs/decisions/one-process-opens-another-reads.md). Work in the background has its own turn
 * and its own reader, and lets the others go first.
 */
export const openInspection = (options: InspectionOptions = {}): OpenInspection => {
  const { atOnce = 2, waiting = 100 } = options;
  const processes = openProcesses(options.onStart);
  const openers = openersAhead(processes, options.opener ?? entryOf("opener"));
  const shared = {
    entry: options.reader ?? entryOf("reader"),
    limits: { ...readingLimits, ...options.readingLimits },
    renewal: { ...renewal, ...options.renewal },
  };
  const awaited = {
    inTurn: turns({ atOnce, waiting }),
    readers: openReaders(processes, { ...shared, kept: 1, isBackground: false }),
  };
  const background = {
    inTurn: turns({ atOnce: 1, waiting }),
    readers: openReaders(processes, { ...shared, kept: 0, isBackground: true }),
  };
  const limits = { ...openingLimits, ...options.openingLimits };

  return {
    prepare: () => {
      openers.prepare();
      awaited.readers.prepare();
    },
    inspect: (source, asked = {}) => {
      const {
        smallestLongSideInPx: smallest = smallestLongSideInPx,
        wanted = [],
        today,
        inBackground,
        views,
      } = asked;
      const { inTurn, readers } = inBackground === true ? background : awaited;
      const request = {
        wanted,
        today: (today ?? Temporal.Now.plainDateISO("Europe/Paris")).toString(),
      };
      return inTurn(async () => {
        const opener = await openers.take();
        if (inBackground === true) opener.child.yieldToOthers();
        const watch = opener.child.watch(limits);
        try {
          const told = await converse(opener, opening({ views }, source), {
            watch,
            cpuForEachPageInS,
            // The next one starts while this one's pages are read: not before, when it would slow it down.
            onPage: openers.prepare,
            read: (page) => readers.read(page, request),
          });
          return isTooSmall(told, smallest) ? { refused: "imageTooSmall" } : told;
        } catch (error) {
          processes.requireOpen();
          throw error;
        } finally {
          watch.stop();
          await end(opener.child);
        }
      });
    },
    close: processes.close,
  };
};

/** What is to be drawn, then the file. */
async function* opening(told: Opening, source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield Buffer.from(`${JSON.stringify(told)}\n`);
  yield* source;
}

const isTooSmall = (told: Inspected | Refused, smallest: number): boolean =>
  "type" in told &&
  told.type !== "application/pdf" &&
  told.pages.every(({ width, height }) => Math.max(width, height) < smallest);
