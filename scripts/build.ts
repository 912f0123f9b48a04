/** Builds the program once: each entry of `src/` into one file of `dist/`, then what browsers receive. */
import { cpSync, globSync, rmSync, statSync } from "node:fs";
import { basename, resolve } from "node:path";
import { build } from "esbuild";
import { buildAssets } from "./build-assets.ts";

const house = resolve(import.meta.dirname, "..");
const out = resolve(house, "dist");

/** Every process of the program: name in `dist/` → source. A child process is one line here. */
const entries = {
  main: "src/main.ts",
  /** What `npm start` runs: the service with its simulators and seeded people. */
  demo: "dev/demo.ts",
  "inspection-opener": "src/adapters/inspection/opener.ts",
  "inspection-reader": "src/adapters/inspection/reader.ts",
};

const entryNames = Object.keys(entries);

/** Folders read at run time, copied beside the bundle: that is where the built program looks for them. */
const folders = ["src/adapters/postgres/migrations"];

export async function buildProgram(): Promise<void> {
  rmSync(out, { recursive: true, force: true });
  await build({
    absWorkingDir: house,
    entryPoints: entries,
    outdir: out,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node26",
    packages: "external",
    jsx: "automatic",
    jsxImportSource: "preact",
    chunkNames: "chunk-[hash]",
    sourcemap: true,
    logLevel: "warning",
  });
  for (const folder of folders) {
    cpSync(resolve(house, folder), resolve(out, basename(folder)), { recursive: true });
  }
}

/** Whether nothing was added, changed or removed since both the program and what browsers receive were built. */
const isBuilt = (): boolean => {
  const built = [...entryNames.map((name) => `${name}.js`), "assets/manifest.json"];
  const times = built.map((name) => statSync(resolve(out, name), { throwIfNoEntry: false })?.mtimeMs ?? 0);
  const sources = ["{src,dev,scripts}", "{src,dev,scripts}/**/*", "package.json", "package-lock.json"];
  return globSync(sources, { cwd: house }).every(
    (file) => statSync(resolve(house, file)).mtimeMs < Math.min(...times),
  );
};

if (import.meta.main && !(process.argv.includes("--if-needed") && isBuilt())) {
  process.chdir(house);
  if (!process.argv.includes("--assets-only")) await buildProgram();
  await buildAssets(resolve(out, "assets"));
}
