import { createHash } from "node:crypto";
import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { build } from "esbuild";
import { buildStylesheet } from "./assets/stylesheet.ts";

/** Logical name → file name with the hash of its content, as written in `manifest.json`. */
export type Manifest = Readonly<Record<string, string>>;

/**
 * Writes the stylesheet and one script per island into `outDir`, each named after its content so that browsers may
 * keep it for ever, each with its Brotli twin, and `manifest.json`, which tells the pages those names.
 */
export const buildAssets = async (outDir: string): Promise<Manifest> => {
  const files = [{ name: "app.css", content: await buildStylesheet() }, ...(await buildIslands())];
  await rm(outDir, { recursive: true, force: true });
  await mkdir(outDir, { recursive: true });
  const manifest: Record<string, string> = {};
  for (const { name, content } of files) {
    const hashed = withHash(name, content);
    manifest[name] = hashed;
    await writeFile(join(outDir, hashed), content);
    await writeFile(join(outDir, `${hashed}.br`), compressed(content));
  }
  await writeFile(join(outDir, "manifest.json"), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
};

/** One self-contained script per file of `src/web/islands/`. */
const buildIslands = async () => {
  const folder = join(import.meta.dirname, "../src/web/islands");
  const entries = (await readdir(folder)).filter(
    (file) => file.endsWith(".ts") && !file.endsWith(".test.ts"),
  );
  const { outputFiles } = await build({
    entryPoints: entries.map((file) => join(folder, file)),
    outdir: ".",
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    target: "es2019",
    legalComments: "none",
  });
  return outputFiles.map(({ path, contents }) => ({ name: basename(path), content: contents }));
};

const withHash = (name: string, content: Uint8Array) => {
  const hash = createHash("sha256").update(content).digest("base64url").replaceAll(/[-_]/g, "").slice(0, 10);
  return name.replace(/(\.\w+)$/, `-${hash}$1`);
};

const compressed = (content: Uint8Array) =>
  brotliCompressSync(content, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
  });
