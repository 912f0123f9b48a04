import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { expect, test } from "vitest";
import { prepareFolder } from "./folder.ts";

/** The default folder, `var`, is one. */
test("a database whose folder is named from where the service was started is made there", async () => {
  const folder = await mkdtemp(join(tmpdir(), "telepermis-folder-"));
  try {
    const database = relative(process.cwd(), join(folder, "database"));
    await prepareFolder(database, () => {});
    expect(existsSync(join(folder, "database", "PG_VERSION"))).toBe(true);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
