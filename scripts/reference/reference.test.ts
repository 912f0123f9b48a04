import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, posix } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { procedureIds } from "#domain/procedure-ids.ts";
import { stalePages } from "../reference.ts";
import { referencePages } from "./pages.ts";

const pages = referencePages();
const textAt = new Map(pages.map(({ path, text }) => [path, text]));

const anchorsOf = (text: string): ReadonlySet<string> =>
  new Set(
    [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) =>
      heading
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N} _-]/gu, "")
        .replaceAll(" ", "-"),
    ),
  );

test("every reason has its page, and the index leads to it", () => {
  const index = textAt.get("README.md") ?? "";
  for (const id of procedureIds) {
    expect(textAt.has(`reasons/${id}.md`), id).toBe(true);
    expect(index).toContain(`](reasons/${id}.md)`);
  }
});

test("every link inside the reference leads to a page and to a heading of it", () => {
  const lost = pages.flatMap(({ path, text }) =>
    [...text.matchAll(/\]\(([^)#]*)(?:#([^)]*))?\)/g)]
      .map(([, to = "", anchor]) => ({ to: posix.join(posix.dirname(path), to), anchor }))
      .filter(({ to }) => !to.startsWith("../") && to !== "document-checks.md")
      .filter(({ to, anchor }) => {
        const target = textAt.get(to);
        return target === undefined || (anchor !== undefined && !anchorsOf(target).has(anchor));
      })
      .map(({ to, anchor }) => `${path}: ${to}#${anchor}`),
  );
  expect(lost).toEqual([]);
});

test("the same rules give the same pages", () => {
  expect(referencePages()).toEqual(pages);
});

test("a page says the rule, the document and the fee in words", () => {
  const loss = textAt.get("reasons/replacement-loss.md") ?? "";
  expect(loss).toContain("### 4. has-licence");
  expect(loss).toContain("[`proof-of-normal-residence`](../documents.md#proof-of-normal-residence)");
  expect(loss).toContain("€25, or €12.50 when the delivery address is in French Guiana (973)");
});

describe("a folder", () => {
  const folder = mkdtempSync(join(tmpdir(), "telepermis-reference-"));
  const put = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  beforeAll(() => {
    for (const { path, text } of pages) put(path, text);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("is fresh as written, stale once a page was changed, left over or lost", () => {
    expect(stalePages(pages, folder)).toEqual([]);
    put("documents.md", "# Others\n");
    put("reasons/no-longer.md", "# Gone\n");
    rmSync(join(folder, "sources.md"));
    expect(stalePages(pages, folder)).toEqual(["documents.md", "reasons/no-longer.md", "sources.md"]);
  });
});
