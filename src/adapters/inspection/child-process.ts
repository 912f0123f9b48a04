import { type ChildProcess, spawn } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { Socket } from "node:net";
import { constants, setPriority } from "node:os";
import type { Readable, Writable } from "node:stream";
import type { Entry } from "#adapters/inspection/entries.ts";
import { type Limits, processAt, type Watch, watch } from "#adapters/inspection/limits.ts";

/** One confined process, alone with its pipes. */
export type Child = {
  /** Absent when the process could not even be started. */
  readonly pid: number | undefined;
  readonly input: Writable;
  readonly output: Readable;
  /** Settles once the process is gone and what it complained of is read; its answer may still be in the pipe. */
  readonly ended: Promise<void>;
  /** Memory it holds, in megabytes; nothing where the system doesn't tell, or once it is gone. */
  residentInMb(): number | undefined;
  /** The end of what it said on standard error, for operators. */
  complaint(): string;
  kill(): void;
  /** Kills it as soon as it takes more than it may. */
  watch(limits: Limits): Watch;
  /** It works while nobody waits: whoever waits goes first. */
  yieldToOthers(): void;
  /** Lets the service stop although the process still waits; `hold` takes that back. */
  release(): void;
  hold(): void;
};

const complaintInChars = 2000;

export const startChild = ({ path, execArgs }: Entry): Child => {
  const started: ChildProcess = spawn(process.execPath, [...execArgs, path], {
    stdio: ["pipe", "pipe", "pipe"],
    // None of the service's secrets: not even its own environment.
    env: { UV_THREADPOOL_SIZE: "2", MALLOC_ARENA_MAX: "2" },
  });
  const { pid, stdin, stdout, stderr } = started;
  if (stdin === null || stdout === null || stderr === null)
    throw new Error("The inspecting process has no pipes");
  let said = "";
  stderr.setEncoding("utf8").on("data", (text: string) => {
    said = (said + text).slice(-complaintInChars);
  });
  // A process that dies closes its pipe under us; its end is told by `ended`.
  stdin.on("error", () => undefined);
  const complained = new Promise<void>((resolve) => stderr.once("close", () => resolve()));
  const gone = new Promise<void>((resolve) => {
    started.once("exit", () => resolve());
    started.once("error", (error) => {
      said += error.message;
      resolve();
    });
  });
  dieFirst(pid);
  const pipes = [stdin, stdout, stderr].filter((pipe) => pipe instanceof Socket);
  const kill = () => {
    started.kill("SIGKILL");
  };
  return {
    pid,
    input: stdin,
    output: stdout,
    ended: Promise.all([gone, complained]).then(() => undefined),
    residentInMb: () => processAt(pid)?.residentInMb,
    complaint: () => said,
    kill,
    watch: (limits) => watch(pid, limits, kill),
    yieldToOthers: () => lower(pid),
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

/** Should the machine run out of memory, the system ends this process rather than the service. */
const dieFirst = (pid: number | undefined): void => {
  if (process.platform !== "linux" || pid === undefined) return;
  void writeFile(`/proc/${pid}/oom_score_adj`, "1000").catch(() => undefined);
};

const lower = (pid: number | undefined): void => {
  if (pid === undefined) return;
  try {
    setPriority(pid, constants.priority.PRIORITY_LOW);
  } catch {
    // Gone already, or a system without priorities: it is then done in its turn all the same.
  }
};
