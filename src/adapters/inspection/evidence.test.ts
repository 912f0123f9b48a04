import { readFileSync } from "node:fs";
import { join } from "node:path";
import PDFDocument from "pdfkit";
import sharp from "sharp";
import { afterAll, describe, expect, test } from "vitest";
import { openInspection } from "#adapters/inspection/inspection.ts";
import type { Reading } from "#domain/documents/evidence.ts";
import { isBlank } from "#domain/documents/measures/legible.ts";
import { blur } from "#domain/documents/thresholds.ts";

const samples = join(import.meta.dirname, "../../../test/samples");
const sample = (name: string): Buffer => readFileSync(join(samples, name));

/** Through the process that opens strangers' files: what comes back crossed its pipe. */
const inspection = openInspection({ atOnce: 1 });
afterAll(() => inspection.close());

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

const inspect = async (bytes: Uint8Array, ...wanted: readonly Reading[]) => {
  const today = Temporal.PlainDate.from("2026-11-23");
  const told = await inspection.inspect(once(bytes), { wanted, today, smallestLongSideInPx: 0 });
  if ("refused" in told) throw new Error(told.refused);
  return { ...told, evidence: told.pages.map((page) => page.evidence) };
};

const refusalOf = async (bytes: Uint8Array) => {
  const told = await inspection.inspect(once(bytes));
  return "refused" in told ? told.refused : "opened";
};

const pageOf = (colour: string) =>
  sharp({ create: { width: 800, height: 600, channels: 3, background: colour } }).composite([
    {
      input: Buffer.from(
        '<svg xmlns="http://www.w3.org/2000/svg" width="800" height="600"><text x="60" y="200" font-size="60">SPECIMEN</text></svg>',
      ),
    },
  ]);

describe("every accepted type opens, and its quality is measured", () => {
  test.each([
    ["image/jpeg", () => pageOf("#cde").jpeg().toBuffer()],
    ["image/png", () => pageOf("#cde").png().toBuffer()],
    ["image/webp", () => pageOf("#cde").webp().toBuffer()],
    ["image/tiff", () => pageOf("#cde").tiff().toBuffer()],
  ])("%s", async (type, draw) => {
    const told = await inspect(await draw());
    expect(told.type).toBe(type);
    const [{ width, height, quality, turn } = {}] = told.evidence;
    expect([width, height, turn]).toEqual([800, 600, "none"]);
    expect(quality?.laplacianP90).toBeGreaterThan(blur.laplacianP90);
    expect(quality?.hash).toMatch(/^[0-9a-f]{20}$/);
  });

  test("the photo of a telephone in HEIC, turned by its own library", async () => {
    const told = await inspect(sample("decode/photo.heic"));
    expect([told.type, told.pages.length]).toEqual(["image/heic", 1]);
    const [page] = told.pages;
    expect([page?.width, page?.height]).toEqual([2592, 1944]);
    const { channels } = await sharp(page?.jpeg).stats();
    expect(channels[0]?.stdev).toBeGreaterThan(10);
  });

  test("ten bits a colour", async () => {
    expect((await inspect(sample("decode/ten-bits.heif"))).type).toBe("image/heic");
  });

  test("a HEIC cut by the network is refused, or tiny: never a crash", async () => {
    expect(await refusalOf(sample("decode/truncated.heic"))).toMatch(/fileCorrupt|imageTooSmall|fileType/);
  });

  test("a TIFF of two pages, in their order", async () => {
    const both = await Promise.all(["#933", "#339"].map((colour) => pageOf(colour).png().toBuffer()));
    const tiff = await sharp(both, { join: { animated: true } })
      .tiff({ compression: "lzw" })
      .toBuffer();
    const told = await inspect(tiff);
    const means = await Promise.all(
      told.pages.map(async ({ jpeg }) => (await sharp(jpeg).stats()).channels.map(({ mean }) => mean)),
    );
    expect(means.length).toBe(2);
    expect(means[0]?.[0]).toBeGreaterThan(means[0]?.[2] ?? 255);
    expect(means[1]?.[2]).toBeGreaterThan(means[1]?.[0] ?? 255);
  });

  test("of a WebP that moves, the first picture", async () => {
    const frames = await Promise.all(["#933", "#339"].map((colour) => pageOf(colour).png().toBuffer()));
    const moving = await sharp(frames, { join: { animated: true } })
      .webp()
      .toBuffer();
    const told = await inspect(moving);
    expect(told.pages.map(({ width, height }) => [width, height])).toEqual([[800, 600]]);
  });

  test("what is no document's type is not: GIF", async () => {
    expect(await refusalOf(await pageOf("#cde").gif().toBuffer())).toBe("fileType");
  });
});

describe("a picture cut by a bad network", () => {
  test("is shown, and said to be incomplete, when nearly all of it came", async () => {
    const photo = await sharp(sample("photo-turned.jpg")).rotate().jpeg({ quality: 90 }).toBuffer();
    const cut = photo.subarray(0, Math.floor(photo.length * 0.97));
    const { evidence } = await inspect(cut);
    expect(evidence[0]?.missingShare).toBeGreaterThan(0);
    expect(evidence[0]?.missingShare).toBeLessThanOrEqual(0.1);
  });

  test("a whole one lacks nothing", async () => {
    expect((await inspect(sample("photo-turned.jpg"))).evidence[0]?.missingShare).toBe(0);
  });
});

describe("a page is shown upright", () => {
  test.each([
    ["photo-turned.jpg", "rotated-90", "landscape"],
    ["decode/landscape-8.jpg", "rotated-270", "landscape"],
    ["decode/portrait-6.jpg", "rotated-90", "portrait"],
  ])("as its camera noted: %s is %s", async (name, turn, shape) => {
    const { evidence } = await inspect(sample(name));
    const { width = 0, height = 0 } = evidence[0] ?? {};
    expect([evidence[0]?.turn, width > height ? "landscape" : "portrait"]).toEqual([turn, shape]);
  });

  test("and as its lines lie, which are then read", async () => {
    const { evidence } = await inspect(sample("mrz/french-card-1988-upside-down.jpg"), "mrz");
    expect(evidence[0]).toMatchObject({ turn: "rotated-180", mrz: { format: "FRENCH_ID" } });
    expect(evidence[0]?.mrz?.lines).toEqual([
      "IDFRABERTHIER<<<<<<<<<<<<<<<<<<<<<<<",
      "9409923102854CORINNE<<<<<<<6512068F4",
    ]);
    const { y = 0 } = evidence[0]?.mrz?.box ?? {};
    expect(y).toBeGreaterThan((evidence[0]?.height ?? 0) / 2);
  });
});

describe("only what is wanted is read", () => {
  test("of a bill: its text, its seal, or neither", async () => {
    const bill = sample("proofs/water-bill.pdf");
    const [read] = (await inspect(bill, "seals", "text")).evidence;
    expect(read?.text?.source).toBe("layer");
    expect(read?.text?.lines.map(({ text }) => text)).toContain("M. ARTHUR ECHANTILLON");
    expect(read?.seals.map(({ payload }) => payload.slice(0, 8))).toEqual(["DC04FR00"]);
    const [{ x = 0, y = 0, width = 0 } = {}] = read?.seals.map(({ box }) => box) ?? [];
    expect(x + width).toBeLessThan(read?.width ?? 0);
    expect(y).toBeLessThan(read?.height ?? 0);
    const [unread] = (await inspect(bill)).evidence;
    expect(unread?.seals).toEqual([]);
  });

  test("of a photographed bill: the printed text, by the reader of texts", async () => {
    const [read] = (await inspect(sample("proofs/water-bill-photo.jpg"), "text", "seals")).evidence;
    expect(read?.text?.source).toBe("ocr");
    expect(read?.text?.lines.map(({ text }) => text)).toContain("M. ARTHUR ECHANTILLON");
    expect(read?.seals.length).toBe(1);
  });

  test("of a signature: its ink", async () => {
    expect((await inspect(sample("signature.png"), "signature")).evidence[0]?.signature).toMatchObject({
      borderInkInPx: expect.any(Number),
    });
    expect((await inspect(sample("signature.png"))).evidence[0]?.signature).toBeNull();
  });
});

test("each page of a PDF has its own evidence: the second one is blank", async () => {
  const document = new PDFDocument({ size: "A4" });
  document.fontSize(30).text("Première page, avec assez de texte pour être lue comme telle.");
  document.addPage();
  document.end();
  const { evidence } = await inspect(Buffer.concat(await document.toArray()));
  expect(evidence.map(({ quality }) => isBlank(quality))).toEqual([false, true]);
});
