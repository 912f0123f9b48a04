/** Starts a demonstration for each worker, as `npm start` does, on a free port and in a folder of its own. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { globSync, statSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { TestProject } from "vitest/node";
import { hasClamd, prepareClamd, type TestClamd } from "../clamd.ts";

declare module "vitest" {
  interface ProvidedContext {
    lanes: readonly Lane[];
    /** A file that keeps what was already looked at, from one file of journeys to the next. */
    seenPages: string;
  }
}

/** A demonstration that one worker has for itself: its clock and its antivirus may be moved and stopped. */
export type Lane = {
  /** Where it answers. */
  readonly origin: string;
  /** The process of its antivirus; null where there is none. */
  readonly antivirus: number | null;
};

const house = resolve(import.meta.dirname, "../..");
const program = join(house, "dist/demo.js");
const startInMs = 180_000;

let folder: string | undefined;
const services: ChildProcess[] = [];
const antiviruses: TestClamd[] = [];

export const setup = async ({ provide, config: { maxWorkers } }: TestProject): Promise<void> => {
  folder = await mkdtemp(join(tmpdir(), "telepermis-journeys-"));
  provide("seenPages", join(folder, "seen-pages"));
  if (!isBuilt()) await run("scripts/build.ts");
  const lanes: Lane[] = [];
  for (let rank = 1; rank <= maxWorkers; rank += 1) lanes.push(await startLane(join(folder, `${rank}`)));
  provide("lanes", lanes);
};

const startLane = async (home: string): Promise<Lane> => {
  const clamd = hasClamd() ? await prepareClamd() : null;
  if (clamd !== null) {
    antiviruses.push(clamd);
    await clamd.start();
  }
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const service = spawn(process.execPath, ["--enable-source-maps", program], {
    cwd: house,
    stdio: ["ignore", "ignore", "inherit"],
    // Each person of the journeys comes from an address of their own: see `visitor.ts`.
    env: {
      ...process.env,
      PORT: String(port),
      VAR_DIR: home,
      TRUSTED_PROXIES: "127.0.0.1,::1",
      LOG_LEVEL: "silent",
      ...(clamd && { ANTIVIRUS_URL: `unix:${clamd.socket}` }),
    },
  });
  services.push(service);
  await untilReady(origin, service);
  return { origin, antivirus: clamd?.pid() ?? null };
};

export const teardown = async (): Promise<void> => {
  for (const service of services) {
    if (service.exitCode !== null) continue;
    const ended = once(service, "exit");
    service.kill("SIGTERM");
    await ended;
  }
  for (const clamd of antiviruses) await clamd.remove();
  if (folder !== undefined) await rm(folder, { recursive: true, force: true });
};

/** Whether what was last built is what the sources say now. */
const isBuilt = (): boolean => {
  const builtAt = statSync(program, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const sources = globSync(["src/**/*", "dev/**/*", "scripts/**/*.ts"], { cwd: house });
  return sources.every((file) => statSync(join(house, file)).mtimeMs <= builtAt);
};

const run = async (script: string): Promise<void> => {
  const child = spawn(process.execPath, [script], { cwd: house, stdio: ["ignore", "ignore", "inherit"] });
  const [code] = await once(child, "exit");
  if (code !== 0) throw new Error(`${script} ended with ${code}`);
};

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("no port is free");
  return address.port;
};

/** The first start prepares the database and seeds the people: it is asked until it answers. */
const untilReady = async (origin: string, child: ChildProcess): Promise<void> => {
  const deadline = Date.now() + startInMs;
  while (Date.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`the demonstration ended with ${child.exitCode}`);
    const answer = await fetch(`${origin}/health/ready`).catch(() => null);
    if (answer?.status === 200) return;
    await new Promise((wait) => setTimeout(wait, 200));
  }
  throw new Error("the demonstration did not start");
};
