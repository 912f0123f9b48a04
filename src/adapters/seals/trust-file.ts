import { randomBytes } from "node:crypto";
import { mkdir, open, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { noTrust, type Trust } from "#domain/seals/trust.ts";

/** The one file of the trust folder: replaced as a whole at each import, so that readers never see half of one. */
export const trustFileIn = (folder: string): string => join(folder, "trust.json");

/** The file is there and cannot be understood: damaged, or written by hand. */
export class UnreadableTrust extends Error {
  override readonly name = "UnreadableTrust";
}

const day = z.iso.date();
const written = z.object({
  format: z.literal(1),
  list: z.object({ sequence: z.int(), issuedOn: day, nextUpdate: day, signer: z.string() }).nullable(),
  authorities: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      certificate: z.base64(),
      statuses: z.array(z.object({ isInAccord: z.boolean(), since: day })),
      directory: z.string().nullable(),
      vouchedBy: z.enum(["list", "operator"]),
    }),
  ),
  certificates: z.array(z.object({ authority: z.string(), id: z.string(), certificate: z.base64() })),
  revocations: z.array(
    z.object({
      authority: z.string(),
      issuedOn: day,
      nextUpdate: day.nullable(),
      serials: z.array(z.string()),
    }),
  ),
});

/** Understands the text of a trust file. Throws `UnreadableTrust`. */
export const parseTrust = (text: string, path: string): Trust => {
  try {
    const { format: _, ...trust } = written.parse(JSON.parse(text));
    return trust;
  } catch (cause) {
    throw new UnreadableTrust(`${path} cannot be read; import the list again in an empty folder`, { cause });
  }
};

/** What was imported into a folder: nothing when there is no file yet. */
export const readTrust = async (folder: string): Promise<Trust> => {
  const path = trustFileIn(folder);
  try {
    return parseTrust(await readFile(path, "utf8"), path);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return noTrust;
    throw error;
  }
};

export const writeTrust = async (folder: string, trust: Trust): Promise<void> => {
  await mkdir(folder, { recursive: true, mode: 0o755 });
  const path = trustFileIn(folder);
  const draft = `${path}.${randomBytes(6).toString("hex")}`;
  try {
    const file = await open(draft, "wx", 0o644);
    try {
      await file.writeFile(`${JSON.stringify({ format: 1, ...trust }, null, 1)}\n`);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, path);
  } finally {
    await rm(draft, { force: true });
  }
};
