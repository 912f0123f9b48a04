import { readFileSync } from "node:fs";

/** What a piece of work may take. A busy machine lengthens the time that passes, not the time of the processor. */
export type Limits = {
  readonly cpuInS: number;
  readonly elapsedInS: number;
  readonly residentInMb: number;
};

export type Watch = {
  /** A step was done: as much time may pass again, and a little more of the processor's. */
  goOn(moreCpuInS: number): void;
  /** Ends the watch; true when a limit was passed. */
  stop(): boolean;
};

/** How often a process at work is looked at: what it takes meanwhile is what it may take beyond its limit. */
const everyMs = 25;

/** Linux counts the time of processors in hundredths of a second, whatever the machine (`USER_HZ`). */
const ticksPerSecond = 100;

/**
 * What a process has taken so far, its threads together. Only Linux tells it in files; elsewhere the time that passes is
 * the only limit. Read at once, as these files are memory: a few microseconds.
 */
export const processAt = (
  pid: number | undefined,
): { readonly cpuInS: number; readonly residentInMb: number } | undefined => {
  if (process.platform !== "linux" || pid === undefined) return undefined;
  try {
    // The name of the program, in parentheses, may hold spaces: the fields are counted after it.
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)?.split(" ") ?? [];
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    const residentInKb = Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0);
    const cpuInS = (Number(fields[11]) + Number(fields[12])) / ticksPerSecond;
    return { cpuInS, residentInMb: residentInKb / 1024 };
  } catch {
    return undefined;
  }
};

/** Looks at a process until it is told to stop, and kills it as soon as it passes a limit. */
export const watch = (pid: number | undefined, limits: Limits, kill: () => void): Watch => {
  let stepAt = performance.now();
  let cpuInS = (processAt(pid)?.cpuInS ?? 0) + limits.cpuInS;
  let isPast = false;
  const watching = setInterval(() => {
    const taken = processAt(pid);
    isPast =
      performance.now() - stepAt > limits.elapsedInS * 1000 ||
      (taken !== undefined && (taken.cpuInS > cpuInS || taken.residentInMb > limits.residentInMb));
    if (!isPast) return;
    clearInterval(watching);
    kill();
  }, everyMs);
  return {
    goOn: (moreCpuInS) => {
      stepAt = performance.now();
      cpuInS += moreCpuInS;
    },
    stop: () => {
      clearInterval(watching);
      return isPast;
    },
  };
};
