import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, open, readFile, rename, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** Another process has this folder: two on one embedded database would silently lose rows. */
export class FolderInUse extends Error {
  override readonly name = "FolderInUse";
}

/**
 * Takes the folder for this process alone, until the returned function is called or the process ends, however it ends.
 * On Linux the kernel frees the name; elsewhere a file names the process, and one that is no longer there is overruled.
 */
export const takeFolder = async (folder: string): Promise<() => Promise<void>> => {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  return process.platform === "linux" ? takeName(resolve(folder)) : takeFile(join(folder, "lock"));
};

const takeName = (folder: string): Promise<() => Promise<void>> => {
  const name = `\0telepermis-${createHash("sha256").update(folder).digest("hex").slice(0, 32)}`;
  const server = createServer();
  return new Promise((settle, fail) => {
    server.once("error", (cause) => fail(new FolderInUse(`${folder} is used by another process`, { cause })));
    server.listen({ path: name }, () => {
      server.unref();
      settle(() => new Promise((done) => server.close(() => done())));
    });
  });
};

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

const takeFile = async (path: string): Promise<() => Promise<void>> => {
  const holder = existsSync(path) ? Number(await readFile(path, "utf8")) : Number.NaN;
  if (Number.isInteger(holder) && holder !== process.pid && isAlive(holder)) {
    throw new FolderInUse(`${path}: used by process ${holder}`);
  }
  await rm(path, { force: true });
  const file = await open(path, "wx", 0o600);
  await file.writeFile(String(process.pid));
  await file.close();
  return () => rm(path, { force: true });
};

const program = `
  import { PGlite } from "@electric-sql/pglite";
  const database = await PGlite.create(process.argv[1]);
  await database.close();
`;

/**
 * Makes the files of a new embedded database, in a process of its own: it takes several hundred megabytes for a
 * moment, which the service would otherwise keep. A first start that is interrupted leaves nothing half made.
 */
export const prepareFolder = async (folder: string, onStart: () => void): Promise<void> => {
  if (existsSync(folder)) return;
  onStart();
  const unfinished = `${folder}.new`;
  await rm(unfinished, { recursive: true, force: true });
  const child = spawn(process.execPath, ["--input-type=module", "--eval", program, resolve(unfinished)], {
    // Where packages are found from; the folder was named from elsewhere.
    cwd: fileURLToPath(new URL(".", import.meta.url)),
    stdio: ["ignore", "ignore", "inherit"],
  });
  const code = await new Promise<number | null>((settle, fail) => {
    child.once("error", fail);
    child.once("exit", settle);
  });
  if (code !== 0) throw new Error(`the embedded database could not be made in ${folder}`);
  await rename(unfinished, folder);
};
