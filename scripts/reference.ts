/** `npm run reference` writes `docs/reference/` from the rules; `npm run check:reference` tells when it is stale. */
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { referencePages } from "./reference/pages.ts";

const folder = resolve(import.meta.dirname, "../docs/reference");

/** Measured on samples, not read from the rules: written by `npm run samples`. */
const measured = "document-checks.md";

/** The pages of a folder that the rules no longer say, or say otherwise. */
export const stalePages = (pages: ReturnType<typeof referencePages>, inFolder: string): readonly string[] => {
  const paths = new Set(pages.map(({ path }) => path));
  const orphans = globSync("**/*.md", { cwd: inFolder }).filter(
    (path) => !paths.has(path) && path !== measured,
  );
  const changed = pages.filter(
    ({ path, text }) =>
      !existsSync(join(inFolder, path)) || readFileSync(join(inFolder, path), "utf8") !== text,
  );
  return [...orphans, ...changed.map(({ path }) => path)].sort();
};

if (import.meta.main) {
  const pages = referencePages();
  const stale = stalePages(pages, folder);
  if (process.argv.includes("--check")) {
    for (const path of stale) console.error(`docs/reference/${path} is stale`);
    console.log(stale.length === 0 ? "The reference says what the rules say." : "Run `npm run reference`.");
    process.exitCode = stale.length === 0 ? 0 : 1;
  } else {
    for (const path of stale) rmSync(join(folder, path), { force: true });
    for (const { path, text } of pages) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    console.log(`${pages.length} pages in docs/reference.`);
  }
}
