import { type Child, startChild } from "#adapters/inspection/child-process.ts";
import type { Entry } from "#adapters/inspection/entries.ts";
import type { Limits } from "#adapters/inspection/limits.ts";
import { longestPartInBytes, partsOf } from "#adapters/inspection/wire.ts";
import { Unavailable } from "#usecases/errors.ts";

/** A process that said it is ready, and what it says one part after the other. */
export type Conversation = { readonly child: Child; readonly parts: AsyncGenerator<Buffer> };

/** Every process of one inspection: none outlives it. */
export type Processes = {
  start(entry: Entry): Child;
  /** Waits until a process says it is ready; nothing when it ends, or says nothing, instead. */
  greet(child: Child): Promise<Conversation | undefined>;
  startReady(entry: Entry): Promise<Conversation>;
  /** Throws once they are being ended: what a process didn't do is then no fault of its file. */
  requireOpen(): void;
  close(): Promise<void>;
};

/** Libraries come from the disk, perhaps of a machine that starts twenty other programs. */
const startLimits: Limits = { cpuInS: 20, elapsedInS: 60, residentInMb: 1000 };

export const openProcesses = (onStart?: (pid: number) => void): Processes => {
  const living = new Set<Child>();
  let isClosed = false;

  const requireOpen = () => {
    if (isClosed) throw new Unavailable("Inspection: the service is stopping");
  };

  const start = (entry: Entry): Child => {
    requireOpen();
    const child = startChild(entry);
    living.add(child);
    void child.ended.then(() => living.delete(child));
    if (child.pid !== undefined) onStart?.(child.pid);
    return child;
  };

  const greet = async (child: Child): Promise<Conversation | undefined> => {
    child.hold();
    const watch = child.watch(startLimits);
    const parts = partsOf(child.output, longestPartInBytes);
    const hello = await parts.next().catch(() => undefined);
    watch.stop();
    if (hello?.done === false) return { child, parts };
    await end(child);
    return undefined;
  };

  return {
    start,
    greet,
    requireOpen,
    startReady: async (entry) => {
      const child = start(entry);
      const ready = await greet(child);
      requireOpen();
      if (ready === undefined) throw new Unavailable(`Inspection: no process starts. ${child.complaint()}`);
      return ready;
    },
    close: async () => {
      isClosed = true;
      await Promise.all([...living].map(end));
    },
  };
};

export const end = async (child: Child): Promise<void> => {
  child.hold();
  child.kill();
  await child.ended;
};

export const nextPart = async (parts: AsyncGenerator<Buffer>): Promise<Buffer> => {
  const { value, done } = await parts.next();
  if (done === true || value === undefined) throw new Error("The inspecting process ended before its answer");
  return value;
};
