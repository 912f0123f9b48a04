/**
 * The process that reads pages: bare pixels that an opener drew, never a stranger's bytes in a stranger's format. It
 * stays for the next page, with the models that it has loaded; nothing of a page is kept once it was answered.
 */
import sharp from "sharp";
import { readPage } from "#adapters/inspection/read-page.ts";
import { say, silenceLibraries } from "#adapters/inspection/saying.ts";
import { longestPartInBytes, partsOf, type ReadRequest } from "#adapters/inspection/wire.ts";

sharp.cache(false);
sharp.concurrency(1);
// It decodes what it encoded itself, and nothing else.
sharp.block({ operation: ["VipsForeignLoad"] });
sharp.unblock({ operation: ["VipsForeignLoadJpeg"] });

const jpegQuality = 85;

const readOne = async (
  { wanted, today, channels, ...page }: ReadRequest,
  pixels: Uint8Array,
): Promise<void> => {
  const { width, height } = page;
  const drawn = sharp(pixels, { raw: { width, height, channels } });
  const jpeg = await drawn.removeAlpha().jpeg({ quality: jpegQuality }).toBuffer();
  const read = await readPage({ ...page, jpeg }, new Set(wanted), Temporal.PlainDate.from(today));
  await say({ is: "read", evidence: read.evidence }, read.page.jpeg);
};

silenceLibraries();
await say({ is: "ready" });
const parts = partsOf(process.stdin, longestPartInBytes);
for await (const asked of parts) {
  const request: ReadRequest = JSON.parse(asked.toString("utf8"));
  const { value: pixels } = await parts.next();
  if (pixels === undefined) break;
  await readOne(request, pixels);
}
process.exit(0);
