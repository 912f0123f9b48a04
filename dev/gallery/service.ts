import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  return typeof address === "object" && address !== null ? address.port : 0;
};

/** The demonstration in a folder of its own, thrown away afterwards. */
export const startDemonstration = async (): Promise<{ origin: string; stop: () => Promise<void> }> => {
  const port = await freePort();
  const folder = await mkdtemp(join(tmpdir(), "telepermis-gallery-"));
  const child: ChildProcess = spawn(process.execPath, ["dist/demo.js"], {
    env: { ...process.env, PORT: String(port), VAR_DIR: folder },
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (child.stdout === null) throw new Error("no output to wait for");
  for await (const line of createInterface(child.stdout)) if (line.startsWith("Prêt")) break;
  child.stdout.resume();
  return {
    origin: `http://localhost:${port}`,
    stop: async () => {
      child.kill("SIGTERM");
      await once(child, "exit");
      await rm(folder, { recursive: true, force: true });
    },
  };
};
