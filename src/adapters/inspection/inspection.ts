import { type Child, defaultEntry, type Entry, startChild } from "#adapters/inspection/child-process.ts";
import { turns } from "#adapters/inspection/turns.ts";
import { type Answer, partsOf, type Refused, type Request } from "#adapters/inspection/wire.ts";
import { Unavailable } from "#usecases/errors.ts";
import type { Inspected, Inspection } from "#usecases/ports.ts";

export type InspectionOptions = {
  readonly entry?: Entry;
  /** How many files are opened at the same time; each takes 150 MB, and up to 900 for a moment. */
  readonly atOnce?: number;
  /** How many may wait for their turn before callers are told to come back. */
  readonly waiting?: number;
  readonly timeLimitInMs?: number;
  /** Told the number of each process that is started. */
  readonly onStart?: (pid: number) => void;
};

const longestPartInBytes = 32 * 1024 * 1024;
const smallestLongSideInPx = 500;

/**
 * Opens each file in a process of its own, used once. One process is always ready, its libraries loaded, so that the
 * first person of the day doesn't wait. `close` ends it.
 */
export const openInspection = (options: InspectionOptions = {}): Inspection & { close(): Promise<void> } => {
  const { entry = defaultEntry(), atOnce = 2, waiting = 100, timeLimitInMs = 15_000, onStart } = options;
  const inTurn = turns({ atOnce, waiting });
  let closed = false;
  let ready: Child | undefined;

  const start = (): Child => {
    const child = startChild(entry);
    if (child.pid !== undefined) onStart?.(child.pid);
    return child;
  };

  const prepare = () => {
    if (closed || ready !== undefined) return;
    const child = start();
    child.release();
    ready = child;
    // A process that ends while it waits isn't replaced at once: one that can't start would be started for ever.
    void child.ended.then(() => {
      if (ready === child) ready = undefined;
    });
  };

  /** A process that said it is ready. One that ended while it waited costs a second start, not the file. */
  const take = async (): Promise<Conversation> => {
    const waiter = ready;
    ready = undefined;
    const warm = waiter && (await greet(waiter, timeLimitInMs));
    if (warm !== undefined) return warm;
    const child = start();
    const cold = await greet(child, timeLimitInMs);
    if (cold === undefined) throw new Unavailable(`Inspection: no process starts. ${child.complaint()}`);
    return cold;
  };

  prepare();
  return {
    inspect: (source, asked = {}) =>
      inTurn(async () => {
        const { smallestLongSideInPx: smallest = smallestLongSideInPx, wanted = [], today } = asked;
        const { child, parts } = await take();
        try {
          const told = await converse(
            { child, parts },
            asking(
              { wanted, today: (today ?? Temporal.Now.plainDateISO("Europe/Paris")).toString() },
              source,
            ),
            asked.patienceInMs ?? timeLimitInMs,
          );
          return isTooSmall(told, smallest) ? { refused: "imageTooSmall" } : told;
        } finally {
          child.kill();
          await child.ended;
          prepare();
        }
      }),
    close: async () => {
      closed = true;
      ready?.hold();
      ready?.kill();
      await ready?.ended;
    },
  };
};

/** What is wanted, then the file. */
async function* asking(request: Request, source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield Buffer.from(`${JSON.stringify(request)}\n`);
  yield* source;
}

const isTooSmall = (told: Inspected | Refused, smallest: number): boolean =>
  "type" in told &&
  told.type !== "application/pdf" &&
  told.pages.every(({ width, height }) => Math.max(width, height) < smallest);

type Conversation = { readonly child: Child; readonly parts: AsyncGenerator<Buffer> };

/** Waits until the process says it is ready; nothing when it ends, or says nothing, instead. */
const greet = async (child: Child, timeLimitInMs: number): Promise<Conversation | undefined> => {
  child.hold();
  const limit = setTimeout(child.kill, timeLimitInMs);
  const parts = partsOf(child.output, longestPartInBytes);
  const hello = await parts.next().catch(() => undefined);
  clearTimeout(limit);
  if (hello?.done === false) return { child, parts };
  child.kill();
  await child.ended;
  return undefined;
};

/** Gives the file to the process and reads its answer, whatever happens to it meanwhile. */
const converse = async (
  { child, parts }: Conversation,
  source: AsyncIterable<Uint8Array>,
  timeLimitInMs: number,
): Promise<Inspected | Refused> => {
  const limit = setTimeout(child.kill, timeLimitInMs);
  // Both directions at once: a process may answer, or die, before it has read everything.
  const giving = give(child, source);
  // The answer then fails too, for no reason of its own: the source's error is the one to tell.
  giving.catch(child.kill);
  const [given, answered] = await Promise.allSettled([
    giving.finally(() => limit.refresh()),
    readAnswer(parts),
  ]);
  clearTimeout(limit);
  if (given.status === "rejected") throw given.reason;
  if (answered.status === "fulfilled") return answered.value;
  if (given.value === "late")
    throw new Unavailable("Inspection: the file did not arrive", { cause: answered.reason });
  return { refused: "fileCorrupt" };
};

/** Streams the file in. `late` when the process was gone before the source gave anything more. */
const give = async (child: Child, source: AsyncIterable<Uint8Array>): Promise<"given" | "late"> => {
  const iterator = source[Symbol.asyncIterator]();
  const gone = child.ended.then(() => "gone" as const);
  for (;;) {
    const next = await Promise.race([iterator.next(), gone]);
    if (next === "gone") {
      // Not awaited: a source that hangs would not answer this either.
      void iterator.return?.().catch(() => undefined);
      return "late";
    }
    if (next.done === true) {
      child.input.end();
      return "given";
    }
    // Called back once written, or once the process is gone.
    await new Promise<void>((resolve) => child.input.write(next.value, () => resolve()));
  }
};

const readAnswer = async (parts: AsyncGenerator<Buffer>): Promise<Inspected | Refused> => {
  const answer: Answer = JSON.parse((await nextPart(parts)).toString("utf8"));
  if ("refused" in answer) return answer;
  const pages: Inspected["pages"][number][] = [];
  for (const evidence of answer.pages) {
    const { width, height } = evidence;
    pages.push({ jpeg: await nextPart(parts), width, height, evidence });
  }
  return { type: answer.type, pages };
};

const nextPart = async (parts: AsyncGenerator<Buffer>): Promise<Buffer> => {
  const { value, done } = await parts.next();
  if (done === true || value === undefined) throw new Error("The inspecting process ended before its answer");
  return value;
};
