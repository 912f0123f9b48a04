import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pino from "pino";
import { afterAll, beforeAll, expect, test } from "vitest";
import { compose } from "#src/compose.ts";
import { ConfigurationError, readConfig } from "#src/config.ts";
import { requireFreePort } from "#src/run.ts";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "telepermis-start-"));
  await writeFile(join(folder, "a-file"), "");
  await writeFile(join(folder, "trust.json"), "{");
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const starting = (env: Readonly<Record<string, string>>) =>
  compose(readConfig({ VAR_DIR: folder, ...env }), pino({ level: "silent" }));

// Nothing listens on the first port of a machine.
const nowhere = "postgres://nobody@127.0.0.1:1/nothing";

test.each([
  ["DATABASE_URL", () => ({ DATABASE_URL: nowhere })],
  ["MASTER_KEYS", () => ({ DATABASE_URL: nowhere, MASTER_KEYS: "not-a-key" })],
  ["TRUST_DIR", () => ({ DATABASE_URL: nowhere, TRUST_DIR: folder })],
  ["VAR_DIR", () => ({ VAR_DIR: join(folder, "a-file") })],
])("%s that cannot serve stops the start with one line that names it", async (setting, settings) => {
  const failure = await starting(settings()).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(ConfigurationError);
  const { message } = failure as ConfigurationError;
  expect(message).toMatch(new RegExp(`^${setting}: .+`));
  expect(message).not.toContain("\n");
  expect(message).not.toContain("not-a-key");
});

test("a port that is taken is said before anything is prepared", async () => {
  const other = createServer();
  const port = await new Promise<number>((settle) =>
    other.listen(0, "127.0.0.1", () => {
      const address = other.address();
      settle(typeof address === "object" && address !== null ? address.port : 0);
    }),
  );
  const config = readConfig({ PORT: String(port) });
  await expect(requireFreePort(config)).rejects.toThrow(`PORT: ${port} is taken`);
  await new Promise((closed) => other.close(closed));
  await expect(requireFreePort(config)).resolves.toBeUndefined();
});
