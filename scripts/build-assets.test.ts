import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildAssets, type Manifest } from "./build-assets.ts";

let folder = "";
let manifest: Manifest = {};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "assets-"));
  manifest = await buildAssets(folder);
});
afterAll(() => rm(folder, { recursive: true }));

const fileOf = (name: string) => join(folder, manifest[name] ?? "missing");
const compressedSize = async (name: string) => (await readFile(`${fileOf(name)}.br`)).length;

test("each file is named after its content and listed in the manifest", async () => {
  expect(manifest["app.css"]).toMatch(/^app-\w{8,}\.css$/);
  expect(JSON.parse(await readFile(join(folder, "manifest.json"), "utf8"))).toEqual(manifest);
  const files = await readdir(folder);
  for (const file of Object.values(manifest))
    expect(files).toEqual(expect.arrayContaining([file, `${file}.br`]));
});

test("the same sources give the same names", async () => {
  const again = await mkdtemp(join(tmpdir(), "assets-"));
  expect(await buildAssets(again)).toEqual(manifest);
  await rm(again, { recursive: true });
});

/** Each comes with the one page that needs it. */
const heavier: Readonly<Record<string, number>> = { "signature.js": 6_000, "preview.js": 4_500 };

test("a first visit stays light", async () => {
  expect(await compressedSize("app.css")).toBeLessThan(16_000);
  for (const island of Object.keys(manifest).filter((name) => name.endsWith(".js"))) {
    expect(await compressedSize(island), island).toBeLessThan(heavier[island] ?? 2_000);
  }
});

test("nothing of the State's identity is left in the stylesheet", async () => {
  const css = await readFile(fileOf("app.css"), "utf8");
  expect(css.match(/fr-logo|marianne|blue-france|@font-face|data-fr-/i)).toBeNull();
});

test("the stylesheet fetches nothing and follows the system's scheme without a script", async () => {
  const css = await readFile(fileOf("app.css"), "utf8");
  for (const [, address] of css.matchAll(/url\(["']?([^"')]*)/g))
    expect(address).toMatch(/^data:image\/svg\+xml/);
  expect(css).toMatch(/@media screen and \(prefers-color-scheme:\s?dark\)\{:root\{--grey-1000-50:#161616/);
});
