import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { generateMasterKey, loadMasterKeys, parseMasterKeys } from "#adapters/keys/master-keys.ts";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "telepermis-keys-"));
});
afterEach(() => rm(folder, { recursive: true }));

test("the first of several master keys is the current one", () => {
  const [recent, old] = [generateMasterKey(), generateMasterKey()];
  const keys = parseMasterKeys(`${recent}, ${old}\n`);
  expect(keys.current.id).toBe(recent.split(":")[0]);
  expect(keys.all.map(({ id }) => id)).toEqual([recent, old].map((key) => key.split(":")[0]));
});

test.each([
  ["nothing", " "],
  ["a key without identifier", Buffer.alloc(32).toString("base64")],
  ["a key that is too short", `k1:${Buffer.from("short").toString("base64")}`],
  ["a key made of one repeated letter", `k1:${Buffer.alloc(32, "a").toString("base64")}`],
  ["an identifier with a full stop", generateMasterKey().replace(":", ".x:")],
])("%s is refused as a master key, without being shown", (_what, text) => {
  const secret = text.split(":").at(-1) ?? "";
  expect(() => parseMasterKeys(text)).toThrow(/master key/i);
  try {
    parseMasterKeys(text);
  } catch (error) {
    if (secret.trim() !== "") expect(String(error)).not.toContain(secret);
  }
});

test("the same identifier twice is refused", () => {
  const [one, other] = [generateMasterKey(), generateMasterKey()];
  const same = `${one.split(":")[0]}:${other.split(":")[1]}`;
  expect(() => parseMasterKeys(`${one},${same}`)).toThrow("same identifier");
});

test("without configuration a key is generated once, readable by its owner only", async () => {
  const path = join(folder, "var", "master.key");
  const first = await loadMasterKeys({ path });
  const second = await loadMasterKeys({ configured: "", path });
  expect(Buffer.from(second.current.bytes).equals(first.current.bytes)).toBe(true);
  expect((await stat(path)).mode & 0o777).toBe(0o600);
});

test("processes that start together agree on one key and leave no draft", async () => {
  const path = join(folder, "master.key");
  const loaded = await Promise.all(Array.from({ length: 8 }, () => loadMasterKeys({ path })));
  expect(new Set(loaded.map(({ current }) => current.id)).size).toBe(1);
  expect(await readdir(folder)).toEqual(["master.key"]);
});

test("a key file that others can read stops the start", async () => {
  const path = join(folder, "master.key");
  await writeFile(path, generateMasterKey(), { mode: 0o644 });
  await expect(loadMasterKeys({ path })).rejects.toThrow("0600");
});

test("configured keys come before the file, which is then not made", async () => {
  const configured = generateMasterKey();
  const path = join(folder, "master.key");
  expect((await loadMasterKeys({ configured, path })).current.id).toBe(configured.split(":")[0]);
  await expect(readFile(path)).rejects.toThrow("ENOENT");
});
