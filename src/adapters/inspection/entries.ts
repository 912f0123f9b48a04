import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** How a confined process is started: the file to run, and the options of Node before it. */
export type Entry = { readonly path: string; readonly execArgs: readonly string[] };

const heapInMb = 400;

/** The entry of each kind of process: its source in the source tree, its bundle beside ours once built. */
export const entryOf = (kind: "opener" | "reader", from: string = import.meta.url): Entry => {
  const here = dirname(fileURLToPath(from));
  const built = join(here, `inspection-${kind}.js`);
  // The reader of texts works in a thread; what opens a stranger's file has no use for one.
  const mayThread = kind === "reader";
  return confined(existsSync(built) ? built : join(here, `${kind}.ts`), { mayThread });
};

/**
 * Runs a file under Node's permission model: it reads the program and its packages, and that is
 * all: no other file (`var/` neither), no writing, no network, no process.
 */
export const confined = (path: string, { mayThread = false } = {}): Entry => {
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
      ...(mayThread ? ["--allow-worker"] : []),
      ...readable.map((where) => `--allow-fs-read=${where}`),
      "--disable-warning=SecurityWarning",
    ],
  };
};

const packageFolder = (folder: string): string => {
  if (existsSync(join(folder, "node_modules")) || dirname(folder) === folder) return folder;
  return packageFolder(dirname(folder));
};
