import sharp, { type Sharp } from "sharp";
import { describe, expect, test } from "vitest";
import { measurePage } from "#adapters/inspection/quality/measure.ts";
import { isGrey } from "#domain/documents/checks/colour.ts";
import { hashDistance } from "#domain/documents/checks/same-side.ts";
import { isBlank, isBlurred, isBurnt, isDark } from "#domain/documents/measures/legible.ts";
import { blur, samePicture } from "#domain/documents/thresholds.ts";

const [width, height] = [1000, 700];

/** A table with a card on it: coloured bands, a portrait, lines of print. */
const drawing = (background: string, card: string, ink: string, at = { x: 150, y: 130 }) => {
  const rows = Array.from(
    { length: 9 },
    (_, row) =>
      `<text x="${at.x + 260}" y="${at.y + 90 + row * 36}" font-size="26" font-family="monospace" fill="${ink}">SPECIMEN ${row} 0123456789 ABC</text>`,
  );
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
      <rect width="100%" height="100%" fill="${background}"/>
      <rect x="${at.x}" y="${at.y}" width="698" height="440" fill="${card}"/>
      <rect x="${at.x}" y="${at.y}" width="698" height="46" fill="#2b5c9e"/>
      <ellipse cx="${at.x + 130}" cy="${at.y + 230}" rx="80" ry="110" fill="#c98f6b"/>
      ${rows.join("")}
    </svg>`,
  );
};

const card = sharp(drawing("#4a4038", "#dfe7f2", "#1a1a1a"));
const jpegOf = (picture: Sharp) => picture.jpeg({ quality: 90 }).toBuffer();
const measure = async (picture: Sharp, isDrawn = false) =>
  measurePage(await jpegOf(picture), { width, isDrawn });

describe("a picture taken well", () => {
  test("is sharp, lit, coloured, not blank, and its card is found where it lies", async () => {
    const quality = await measure(card.clone());
    expect(quality.laplacianP90).toBeGreaterThan(blur.laplacianP90 * 2);
    expect([isDark(quality), isBurnt(quality), isGrey(quality), isBlank(quality)]).toEqual([
      false,
      false,
      false,
      false,
    ]);
    expect(quality.outline?.isCut).toBe(false);
    const { x = 0, y = 0, width: across = 0, height: down = 0 } = quality.outline?.box ?? {};
    expect(Math.abs(x - 150)).toBeLessThan(8);
    expect(Math.abs(y - 130)).toBeLessThan(8);
    expect(Math.abs(across - 698)).toBeLessThan(12);
    expect(Math.abs(down - 440)).toBeLessThan(12);
  });

  test("tells by how much its card leans", async () => {
    const turned = card.clone().rotate(4, { background: "#4a4038" });
    const { outline } = await measurePage(await jpegOf(turned), { width: 1046, isDrawn: false });
    expect(Math.abs(outline?.angleInDegrees ?? 0)).toBeCloseTo(4, 0);
  });
});

describe("a picture taken badly", () => {
  test("is blurred", async () => {
    const { laplacianP90 } = await measure(card.clone().blur(4));
    expect(laplacianP90).toBeLessThan(blur.laplacianP90);
  });

  test("is blurred under the noise of a small lens, and where only the hand moved", async () => {
    const soft = await card.clone().blur(3).raw().toBuffer({ resolveWithObject: true });
    const grain = (index: number) => (Math.imul(index, 2654435761) >>> 28) - 7;
    const noisy = Uint8Array.from(soft.data, (value, index) =>
      Math.max(0, Math.min(255, value + grain(index))),
    );
    const raw = { width: soft.info.width, height: soft.info.height, channels: soft.info.channels };
    expect(isBlurred(await measure(sharp(noisy, { raw })))).toBe(true);
    const still = new Array<number>(13).fill(0);
    const moved = { width: 13, height: 3, kernel: [...still, ...still.map(() => 1), ...still] };
    expect(isBlurred(await measure(card.clone().convolve(moved)))).toBe(true);
    expect(isBlurred(await measure(card.clone()))).toBe(false);
  });

  test("is dark", async () => {
    expect(isDark(await measure(card.clone().linear(0.25, 0)))).toBe(true);
  });

  test("is burnt, while the same white from a PDF is paper", async () => {
    const burnt = () => sharp(drawing("#8a8078", "#dfe7f2", "#1a1a1a")).linear(1.8, 40);
    expect(isBurnt(await measure(burnt()))).toBe(true);
    expect(isBurnt(await measure(burnt(), true))).toBe(false);
  });

  test("is cut: the card runs out of it", async () => {
    const cut = sharp(drawing("#4a4038", "#dfe7f2", "#1a1a1a", { x: 420, y: 130 }));
    expect((await measure(cut)).outline?.isCut).toBe(true);
  });

  test("shines: the spot is shown where it is", async () => {
    const spot = Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><defs><radialGradient id="g"><stop offset="0.55" stop-color="#fff"/><stop offset="1" stop-color="#fff" stop-opacity="0"/></radialGradient></defs><ellipse cx="560" cy="330" rx="95" ry="80" fill="url(#g)"/></svg>`,
    );
    const [glare] = (await measure(card.clone().composite([{ input: spot }]))).glare;
    expect(Math.abs((glare?.x ?? 0) + (glare?.width ?? 0) / 2 - 560)).toBeLessThan(15);
    expect(Math.abs((glare?.y ?? 0) + (glare?.height ?? 0) / 2 - 330)).toBeLessThan(15);
  });
});

describe("black and white", () => {
  test("is told from colour, even copied under a warm lamp", async () => {
    expect(isGrey(await measure(card.clone().greyscale()))).toBe(true);
    const warm = await card.clone().greyscale().toColourspace("srgb").png().toBuffer();
    expect(isGrey(await measure(sharp(warm).linear([1, 0.9, 0.72], [0, 0, 0])))).toBe(true);
  });

  test("a pale document in colour stays one", async () => {
    expect(isGrey(await measure(card.clone().modulate({ saturation: 0.5 })))).toBe(false);
  });
});

describe("an empty page", () => {
  const paper = (noise: number) =>
    sharp({
      create: {
        width,
        height,
        channels: 3,
        background: "#f4f4f0",
        ...(noise > 0 ? { noise: { type: "gaussian", mean: 244, sigma: noise } } : {}),
      },
    });

  test("is blank, noisy too", async () => {
    expect(isBlank(await measure(paper(0)))).toBe(true);
    expect(isBlank(await measure(paper(1.5)))).toBe(true);
  });

  test("with one line of print is not", async () => {
    const line = Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><text x="80" y="300" font-size="40">Je soussignée, Angela Sample, certifie</text></svg>`,
    );
    expect(isBlank(await measure(paper(0).composite([{ input: line }])))).toBe(false);
  });
});

test("a picture saved again is the same, another is not", async () => {
  const { hash } = await measure(card.clone());
  const again = await sharp(await card.clone().resize(640).jpeg({ quality: 40 }).toBuffer())
    .jpeg()
    .toBuffer();
  const saved = await measurePage(again, { width: 640, isDrawn: false });
  expect(hashDistance(hash, saved.hash)).toBeLessThanOrEqual(samePicture.distance);
  const other = await measure(card.clone().flop());
  expect(hashDistance(hash, other.hash)).toBeGreaterThan(samePicture.distance);
});

test("a sheet with two lines of print is sharp, however empty the rest of it", async () => {
  const lines = Buffer.from(
    '<svg xmlns="http://www.w3.org/2000/svg" width="700" height="1000"><rect width="100%" height="100%" fill="#fff"/><text x="80" y="160" font-size="26">Je soussignée, Angela Sample, certifie</text><text x="80" y="200" font-size="26">héberger mon fils Tom.</text></svg>',
  );
  const sheet = async (sigma: number) =>
    measurePage(await jpegOf(sigma > 0 ? sharp(lines).blur(sigma) : sharp(lines)), {
      width: 700,
      isDrawn: false,
    });
  expect((await sheet(0)).laplacianP90).toBeGreaterThan(blur.laplacianP90);
  expect((await sheet(4)).laplacianP90).toBeLessThan(blur.laplacianP90);
});
