import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { Socket } from "node:net";
import { dirname, join } from "node:path";
import type { Readable, Writable } from "node:stream";
import { fileURLToPath } from "node:url";

/** How the inspecting process is started: the file to run, and the options of Node before it. */
export type Entry = { readonly path: string; readonly execArgs: readonly string[] };

/** One process, started and alone with its pipes. */
export type Child = {
  /** Absent when the process could not even be started. */
  readonly pid: number | undefined;
  readonly input: Writable;
  readonly output: Readable;
  /** Settles once the process is gone and its pipes are read. */
  readonly ended: Promise<void>;
  /** The end of what it said on standard error, for operators. */
  complaint(): string;
  kill(): void;
  /** Lets the service stop although the process still waits; `hold` takes that back. */
  release(): void;
  hold(): void;
};

const heapInMb = 400;
/** A scan of 60 million pixels inside a PDF takes 830 MB for a moment; what a bomb unpacks goes on growing. */
const residentInMb = 900;
const complaintInChars = 2000;

/**
 * The child's entry: `child.ts` beside this file in the source tree (Node runs it as it is), `inspection-child.js`
 * beside the bundle once built.
 */
export const defaultEntry = (from: string = import.meta.url): Entry => {
  const here = dirname(fileURLToPath(from));
  const built = join(here, "inspection-child.js");
  return confined(existsSync(built) ? built : join(here, "child.ts"));
};

/**
 * Runs a file under Node's permission model: it reads the program and its packages, and that is
 * all: no other file (`var/` neither), no writing, no network, no process.
 */
export const confined = (path: string): Entry => {
  const home = packageFolder(dirname(path));
  // In the source tree the rules that it applies are in other folders; once built, all is beside it.
  const readable = [dirname(path), join(home, "src"), join(home, "node_modules"), join(home, "package.json")];
  return {
    path,
    execArgs: [
      `--max-old-space-size=${heapInMb}`,
      "--permission",
      // sharp and the canvas are native: they are why this process exists.
      "--allow-addons",
      // The reader of texts works in a thread.
      "--allow-worker",
      ...readable.map((where) => `--allow-fs-read=${where}`),
      "--disable-warning=SecurityWarning",
    ],
  };
};

const packageFolder = (folder: string): string => {
  if (existsSync(join(folder, "node_modules")) || dirname(folder) === folder) return folder;
  return packageFolder(dirname(folder));
};

export const startChild = ({ path, execArgs }: Entry): Child => {
  const started: ChildProcess = spawn(process.execPath, [...execArgs, path], {
    stdio: ["pipe", "pipe", "pipe"],
    // None of the service's secrets: not even its own environment.
    env: { UV_THREADPOOL_SIZE: "2", MALLOC_ARENA_MAX: "2" },
  });
  const { stdin, stdout, stderr } = started;
  if (stdin === null || stdout === null || stderr === null)
    throw new Error("The inspecting process has no pipes");
  let said = "";
  stderr.setEncoding("utf8").on("data", (text: string) => {
    said = (said + text).slice(-complaintInChars);
  });
  // A process that dies closes its pipe under us; its end is told by `ended`.
  stdin.on("error", () => undefined);
  const ended = new Promise<void>((resolve) => {
    started.once("close", () => resolve());
    started.once("error", (error) => {
      said += error.message;
      resolve();
    });
  });
  limitMemory(started);
  const pipes = [stdin, stdout, stderr].filter((pipe) => pipe instanceof Socket);
  return {
    pid: started.pid,
    input: stdin,
    output: stdout,
    ended,
    complaint: () => said,
    kill: () => {
      started.kill("SIGKILL");
    },
    release: () => {
      started.unref();
      for (const pipe of pipes) pipe.unref();
    },
    hold: () => {
      started.ref();
      for (const pipe of pipes) pipe.ref();
    },
  };
};

/**
 * The heap's limit doesn't count what libraries hold outside it: on Linux the process is watched, and ended when it
 * grows past all reason. Should memory run out before that, the system ends it rather than the service.
 */
const limitMemory = (child: ChildProcess): void => {
  if (process.platform !== "linux" || child.pid === undefined) return;
  const about = `/proc/${child.pid}`;
  void writeFile(`${about}/oom_score_adj`, "1000").catch(() => undefined);
  const watch = setInterval(async () => {
    const status = await readFile(`${about}/status`, "utf8").catch(() => "");
    const residentInKb = Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0);
    if (residentInKb > residentInMb * 1024) child.kill("SIGKILL");
  }, 100).unref();
  child.once("close", () => clearInterval(watch));
};
