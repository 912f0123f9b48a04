import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { z } from "zod";

const lines = z.array(z.string());

/** What somebody who looks at a sample finds on it; a fact that is not named is not asked. */
const expected = z.object({
  lines: lines.optional(),
  hasMrz: z.boolean().optional(),
  checkDigits: z.string().optional(),
  error: z.string().optional(),
  accepted: z.union([z.boolean(), z.string()]).optional(),
  decodes: z.boolean().optional(),
  pages: z.number().optional(),
  pixels: z.tuple([z.number(), z.number()]).optional(),
  upright: z.string().optional(),
  payload: z.string().optional(),
  is2ddoc: z.union([z.boolean(), z.string()]).optional(),
  header: z.record(z.string(), z.string().nullable()).optional(),
  signature: z.string().optional(),
  twoDDoc: z.string().optional(),
  issueDate: z.string().optional(),
  name: z.string().optional(),
  address: lines.optional(),
  sharpness: z.string().optional(),
  exposure: z.string().optional(),
  colour: z.boolean().optional(),
  quality: z.string().optional(),
  cutOff: z.boolean().optional(),
  glare: z.boolean().optional(),
  blank: z.boolean().optional(),
  faces: z.number().optional(),
  verdict: z.string().optional(),
});

export type Expected = z.infer<typeof expected>;

const item = z.object({ file: z.string(), kind: z.string(), expected });

export type Item = z.infer<typeof item>;

const manifest = z.object({ items: z.array(item) });

/** The samples of a folder and of those in it, with what is expected of each: their `manifest.json`. */
export const readManifest = (folder: string): readonly Item[] =>
  globSync("**/manifest.json", { cwd: folder })
    .toSorted()
    .flatMap((path) => {
      const { items } = manifest.parse(JSON.parse(readFileSync(join(folder, path), "utf8")));
      return items.map((each) => ({ ...each, file: join(dirname(path), each.file) }));
    });

/** The manifest has files that nobody sends: certificates, lists, lines cut out of their pages, programs. */
export const isSent = ({ file, kind }: Item): boolean =>
  kind !== "mrz-line" && /[.](jpe?g|png|webp|tiff?|hei[cf]|pdf|html|exe|svg)$/i.test(file);
