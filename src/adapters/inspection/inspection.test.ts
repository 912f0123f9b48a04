import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import PDFDocument from "pdfkit";
import sharp from "sharp";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { type InspectionOptions, openInspection } from "#adapters/inspection/inspection.ts";
import { Unavailable } from "#usecases/errors.ts";

const samples = join(import.meta.dirname, "../../../test/samples");

const sample = (name: string) => createReadStream(join(samples, name));

async function* bytes(...chunks: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* chunks;
}

/** What a page says of itself, read by another decoder than the one that made it. */
const lookAt = async (jpeg: Uint8Array) => {
  const { format, width, height, exif, orientation, space, hasAlpha } = await sharp(jpeg).metadata();
  return { format, width, height, exif, orientation, space, hasAlpha };
};

const pdfOf = async (pages: number, size: [number, number] = [595, 842]): Promise<Buffer> => {
  const document = new PDFDocument({ size });
  for (let page = 1; page < pages; page += 1) document.addPage();
  document.end();
  return Buffer.concat(await document.toArray());
};

const opened: ReturnType<typeof openInspection>[] = [];
const open = (options: InspectionOptions = {}) => {
  const inspection = openInspection(options);
  opened.push(inspection);
  return inspection;
};

afterEach(async () => {
  await Promise.all(opened.splice(0).map((inspection) => inspection.close()));
});

describe("a file that opens", () => {
  const inspection = openInspection();
  afterAll(() => inspection.close());

  test.each([
    ["identity-card-martin-front.jpg", "image/jpeg", ["870x489"]],
    ["identity-card-martin-back.jpg", "image/jpeg", ["513x392"]],
    ["identity-card-berthier-front.jpg", "image/jpeg", ["1040x738"]],
    ["provisional-certificate-martin.jpg", "image/jpeg", ["1240x1754"]],
    ["energy-bill-specimen-photo.jpg", "image/jpeg", ["1685x2300"]],
    ["photo-turned.jpg", "image/jpeg", ["600x450"]],
    ["signature.png", "image/png", ["600x240"]],
    ["energy-bill-specimen.pdf", "application/pdf", ["1414x1999"]],
    ["hosting-attestation-sample.pdf", "application/pdf", ["1414x1999"]],
    ["four-pages-two-turned.pdf", "application/pdf", ["2000x1414", "1414x2000", "2000x1414", "1414x2000"]],
    ["malformed/pdf-javascript.pdf", "application/pdf", ["1413x2000"]],
    ["malformed/pdf-attachment.pdf", "application/pdf", ["1414x1999"]],
  ])("%s is %s, drawn as JPEG without metadata: %j", async (name, type, sizes) => {
    const told = await inspection.inspect(sample(name));
    if ("refused" in told) throw new Error(told.refused);
    expect(told.type).toBe(type);
    expect(told.pages.map(({ width, height }) => `${width}x${height}`)).toEqual(sizes);
    for (const { jpeg, width, height } of told.pages) {
      expect(await lookAt(jpeg)).toEqual({
        format: "jpeg",
        width,
        height,
        exif: undefined,
        orientation: undefined,
        space: "srgb",
        hasAlpha: false,
      });
    }
  });

  test("a PDF is drawn with its text, not as a blank page", async () => {
    const told = await inspection.inspect(sample("water-bill-martin.pdf"));
    const [page] = "refused" in told ? [] : told.pages;
    const { channels } = await sharp(page?.jpeg).greyscale().stats();
    expect(channels[0]?.min).toBeLessThan(60);
    expect(channels[0]?.mean).toBeGreaterThan(200);
  });

  test("position and other metadata of a photo are gone, and what was appended to it too", async () => {
    const withPosition = await sharp({ create: { width: 900, height: 600, channels: 3, background: "#357" } })
      .withExif({
        IFD3: { GPSLatitudeRef: "N", GPSLatitude: "48/1 51/1 30/1" },
        IFD0: { Artist: "SOMEBODY" },
      })
      .jpeg()
      .toBuffer();
    expect(withPosition.includes("SOMEBODY")).toBe(true);
    const told = await inspection.inspect(
      bytes(withPosition, Buffer.from("PK\u0003\u0004 archive behind the picture")),
    );
    const [page] = "refused" in told ? [] : told.pages;
    const drawn = Buffer.from(page?.jpeg ?? []);
    expect(drawn.length).toBeGreaterThan(1000);
    expect(drawn.includes("SOMEBODY")).toBe(false);
    expect(drawn.includes("archive behind")).toBe(false);
  });

  test("what shows through a PNG becomes white", async () => {
    const clear = await sharp({ create: { width: 600, height: 600, channels: 4, background: "#0000" } })
      .png()
      .toBuffer();
    const told = await inspection.inspect(bytes(clear));
    const [page] = "refused" in told ? [] : told.pages;
    const { channels } = await sharp(page?.jpeg).stats();
    expect(channels.map(({ min }) => min)).toEqual([255, 255, 255]);
  });

  test("a photo larger than needed is reduced, of the same shape", async () => {
    const large = await sharp({ create: { width: 6000, height: 4000, channels: 3, background: "#975" } })
      .jpeg()
      .toBuffer();
    const told = await inspection.inspect(bytes(large));
    expect("refused" in told ? told : told.pages.map(({ width, height }) => [width, height])).toEqual([
      [2600, 1733],
    ]);
  });

  test("a small picture is accepted where a smaller one is enough", async () => {
    const name = "seal-of-provisional-certificate-martin.png";
    expect(await inspection.inspect(sample(name))).toEqual({ refused: "imageTooSmall" });
    expect(await inspection.inspect(sample(name), { smallestLongSideInPx: 400 })).toMatchObject({
      type: "image/png",
    });
    expect(await inspection.inspect(sample(name), { smallestLongSideInPx: 401 })).toEqual({
      refused: "imageTooSmall",
    });
  });
});

describe("a file that does not open", () => {
  const inspection = openInspection();
  afterAll(() => inspection.close());

  test.each([
    ["empty.pdf", "fileType"],
    ["html-renamed.jpg", "fileType"],
    ["exe-renamed.pdf", "fileType"],
    ["svg-renamed.png", "fileType"],
    ["png-signature-only.png", "fileType"],
    ["jpeg-renamed.pdf", "imageTooSmall"],
    ["corrupt-header.jpg", "fileCorrupt"],
    ["truncated.jpg", "fileCorrupt"],
    ["truncated.png", "fileCorrupt"],
    ["pdf-garbage.pdf", "fileCorrupt"],
    ["pdf-password.pdf", "filePassword"],
    ["pdf-3000-pages.pdf", "filePages"],
    ["png-bomb-16000x16000.png", "imageTooLarge"],
  ])("%s is refused as %s", async (name, refused) => {
    expect(await inspection.inspect(sample(join("malformed", name)))).toEqual({ refused });
  });

  test("a picture that lacks more than its last rows is refused, never shown half grey, whichever way it is turned", async () => {
    const photo = await readFile(join(samples, "photo-turned.jpg"));
    for (const part of [0.2, 0.5, 0.8]) {
      const cut = photo.subarray(0, Math.floor(photo.length * part));
      expect(await inspection.inspect(bytes(cut)), `${part}`).toEqual({ refused: "fileCorrupt" });
    }
  });

  test("ten pages open, eleven do not", async () => {
    const ten = await inspection.inspect(bytes(await pdfOf(10)));
    expect("refused" in ten ? ten : ten.pages.length).toBe(10);
    expect(await inspection.inspect(bytes(await pdfOf(11)))).toEqual({ refused: "filePages" });
  });

  test("a page fifty metres wide is drawn no larger than another", async () => {
    const told = await inspection.inspect(bytes(await pdfOf(1, [141_732, 70_866])));
    expect("refused" in told ? told : told.pages.map(({ width, height }) => [width, height])).toEqual([
      [2000, 1000],
    ]);
  });

  test("more bytes than any upload may have are refused without being kept", async () => {
    const chunk = new Uint8Array(1024 * 1024);
    expect(await inspection.inspect(bytes(...Array.from({ length: 40 }, () => chunk)))).toEqual({
      refused: "fileTooLarge",
    });
  });
});

describe("a source in trouble", () => {
  test("one that breaks gives its own error, and the next file opens", async () => {
    const inspection = open();
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield new Uint8Array(100_000);
      throw new Error("the stored file was altered");
    }
    await expect(inspection.inspect(broken())).rejects.toThrow("the stored file was altered");
    expect(await inspection.inspect(sample("signature.png"))).toMatchObject({ type: "image/png" });
  });

  test("one that never ends its file is no fault of the file", async () => {
    const inspection = open({ openingLimits: { elapsedInS: 1 } });
    async function* stuck(): AsyncGenerator<Uint8Array> {
      yield new Uint8Array(100);
      await new Promise(() => undefined);
    }
    await expect(inspection.inspect(stuck())).rejects.toThrow(Unavailable);
  });
});
