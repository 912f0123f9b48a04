import { createHash, hkdfSync, randomBytes } from "node:crypto";
import { link, mkdir, open, readFile, rm, stat } from "node:fs/promises";
import { dirname } from "node:path";

/**
 * The operator's secrets, from which every other key of the service is derived or unwrapped. New things use
 * `current`; the others only open what was written before a rotation.
 */
export type MasterKeys = { readonly current: MasterKey; readonly all: readonly MasterKey[] };

export type MasterKey = { readonly id: string; readonly bytes: Uint8Array };

const lengthInBytes = 32;
// The identifier travels before a full stop in everything that is written, hence its plain alphabet.
const line = /^([A-Za-z0-9_-]{1,32}):([A-Za-z0-9+/]{43}=)$/;

/** A new master key as it is written in configuration: `id:base64`. The identifier tells the key from the others. */
export const generateMasterKey = (): string => {
  const bytes = randomBytes(lengthInBytes);
  return `k${createHash("sha256").update(bytes).digest("hex").slice(0, 8)}:${bytes.toString("base64")}`;
};

/** Reads `id:base64,id:base64`, the current key first. Throws, without showing any secret, when a key can't be one. */
export const parseMasterKeys = (text: string): MasterKeys => {
  const all = text
    .split(/[\s,]+/)
    .filter((part) => part !== "")
    .map(parseMasterKey);
  const [current] = all;
  if (current === undefined) throw new Error("No master key: expected id:base64, 32 bytes");
  if (new Set(all.map(({ id }) => id)).size < all.length)
    throw new Error("Two master keys have the same identifier");
  return { current, all };
};

const parseMasterKey = (part: string, index: number): MasterKey => {
  const [, id, base64] = line.exec(part) ?? [];
  if (id === undefined || base64 === undefined) {
    throw new Error(`Master key number ${index + 1} is not of the form id:base64 with 32 bytes`);
  }
  const bytes = Buffer.from(base64, "base64");
  // Thirty-two random bytes hold about thirty different values; a typed or example key holds few.
  if (new Set(bytes).size < 16) throw new Error(`Master key ${id} is not random enough`);
  return { id, bytes };
};

/**
 * The master keys of this installation: from configuration when given, otherwise from a file that is generated, for
 * its owner only, at the first start. Throws when the file can be read by others.
 */
export const loadMasterKeys = async (from: {
  configured?: string | undefined;
  path: string;
}): Promise<MasterKeys> => {
  if (from.configured !== undefined && from.configured.trim() !== "") return parseMasterKeys(from.configured);
  await generateFile(from.path);
  const { mode } = await stat(from.path);
  if (process.platform !== "win32" && (mode & 0o077) !== 0) {
    throw new Error(`${from.path} can be read by other users of this machine: its mode must be 0600`);
  }
  return parseMasterKeys(await readFile(from.path, "utf8"));
};

/** Two processes may start together: each writes its own draft, and only the first link succeeds. */
const generateFile = async (path: string): Promise<void> => {
  if (await stat(path).then(() => true, isAbsent)) return;
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const draft = `${path}.${randomBytes(6).toString("hex")}`;
  try {
    const file = await open(draft, "wx", 0o600);
    try {
      await file.writeFile(`${generateMasterKey()}\n`);
      await file.sync();
    } finally {
      await file.close();
    }
    await link(draft, path).catch((error: unknown) => {
      if (!hasCode(error, "EEXIST")) throw error;
    });
  } finally {
    await rm(draft, { force: true });
  }
};

const isAbsent = (error: unknown): false => {
  if (hasCode(error, "ENOENT")) return false;
  throw error;
};

const hasCode = (error: unknown, code: string) =>
  error instanceof Error && "code" in error && error.code === code;

/** The key of one purpose: knowing it tells nothing of the master key or of another purpose. */
export const derivedKey = (master: MasterKey, purpose: string): Buffer =>
  Buffer.from(hkdfSync("sha256", master.bytes, "telepermis", purpose, lengthInBytes));

/** Throws when the key was withdrawn from the configuration. */
export const masterKeyNamed = (keys: MasterKeys, id: string): MasterKey => {
  const found = keys.all.find((key) => key.id === id);
  if (found === undefined) throw new Error(`Master key ${id} is not configured`);
  return found;
};
