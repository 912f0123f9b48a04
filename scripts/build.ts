/** Builds the program once: each entry of `src/` into one file of `dist/`, then what browsers receive. */
import { cpSync, existsSync, rmSync } from "node:fs";
import { relative, resolve } from "node:path";
import { build } from "esbuild";

const house = resolve(import.meta.dirname, "..");
const out = resolve(house, "dist");

/** Every process of the program: name in `dist/` → source. A child process is one line here. */
const entries = {
  main: "src/main.ts",
  "inspection-child": "src/adapters/inspection/child.ts",
};

/** Folders read at run time: kept in `dist/` where they are in `src/`, which is where `compose.ts` looks for them. */
const folders = ["src/adapters/postgres/migrations"];

export async function buildProgram(): Promise<void> {
  rmSync(out, { recursive: true, force: true });
  await build({
    absWorkingDir: house,
    entryPoints: Object.fromEntries(
      Object.entries(entries).filter(([, source]) => existsSync(resolve(house, source))),
    ),
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
    if (existsSync(resolve(house, folder))) {
      cpSync(resolve(house, folder), resolve(out, relative("src", folder)), { recursive: true });
    }
  }
}

if (import.meta.main) {
  if (!process.argv.includes("--assets-only")) await buildProgram();
  const assets = resolve(house, "scripts/build-assets.ts");
  if (existsSync(assets)) {
    const { buildAssets } = await import(assets);
    await buildAssets(resolve(out, "assets"));
  }
}
