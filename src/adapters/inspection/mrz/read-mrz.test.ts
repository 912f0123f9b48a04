import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import sharp, { type Sharp } from "sharp";
import { describe, expect, test } from "vitest";
import { type FoundMrz, readMrz } from "./read-mrz.ts";

const samples = resolve(import.meta.dirname, "../../../../test/samples");
const today = Temporal.PlainDate.from("2026-11-23");

type Item = {
  readonly file: string;
  readonly expected: { readonly lines?: readonly string[]; readonly turn?: string };
};

const { items }: { readonly items: readonly Item[] } = JSON.parse(
  readFileSync(join(samples, "mrz/manifest.json"), "utf8"),
);

const read = async (picture: Sharp, budgetInMs = 20_000): Promise<FoundMrz | null> => {
  const { data, info } = await picture
    .flatten({ background: "#fff" })
    .toColourspace("srgb")
    .raw()
    .toBuffer({ resolveWithObject: true });
  return readMrz({ width: info.width, height: info.height, channels: 3, data }, { today, budgetInMs });
};

describe("the machine-readable lines", () => {
  test.each(items.filter(({ expected }) => expected.lines !== undefined))(
    "of $file are read as they are printed",
    async ({ file, expected }) => {
      const found = await read(sharp(join(samples, "mrz", file)));
      expect(found?.reading.lines).toEqual(expected.lines);
      expect(found?.turn).toBe(expected.turn);
    },
  );

  test.each(items.filter(({ expected }) => expected.lines === undefined))(
    "of $file are not guessed",
    async ({ file }) => {
      expect(await read(sharp(join(samples, "mrz", file)))).toBeNull();
    },
  );

  test.each([
    "identity-card-martin-front.jpg",
    "identity-card-leroy-front.jpg",
    "energy-bill-specimen-photo.jpg",
    "seal-of-provisional-certificate-martin.png",
    "portrait.jpg",
    "signature.png",
  ])("are not found on %s, which has none", async (file) => {
    expect(await read(sharp(join(samples, file)))).toBeNull();
  });

  test.each([
    [0, "none"],
    [90, "rotated-270"],
    [180, "rotated-180"],
    [270, "rotated-90"],
  ] as const)("of a page turned by %i degrees are read, and the turn back is %s", async (degrees, turn) => {
    const page = join(samples, "mrz/passport-croatia.jpg");
    const upright = await read(sharp(page));
    const found = await read(sharp(await sharp(page).rotate(degrees).png().toBuffer()));
    expect(found?.turn).toBe(turn);
    expect(found?.reading.lines).toEqual(upright?.reading.lines);
    const [here, there] = [found?.reading.box, upright?.reading.box];
    expect(Math.abs((here?.x ?? -99) - (there?.x ?? 0))).toBeLessThan(12);
    expect(Math.abs((here?.y ?? -99) - (there?.y ?? 0))).toBeLessThan(12);
  });

  test("tell the dots an inch of the page", async () => {
    const found = await read(sharp(join(samples, "mrz/french-passport-120-dpi.jpg")));
    expect(found?.reading.dotsPerInch).toBeGreaterThan(115);
    expect(found?.reading.dotsPerInch).toBeLessThan(125);
  });

  test("enlarged to be read leave the name uncertain", async () => {
    const found = await read(sharp(join(samples, "mrz/french-passport-120-dpi.jpg")));
    expect(found?.reading.isNameUncertain).toBe(true);
  });

  test("of a page are given up once the time is spent", async () => {
    const start = performance.now();
    expect(await read(sharp(join(samples, "energy-bill-specimen-photo.jpg")), 0)).toBeNull();
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

test("nothing is read on an empty page, on noise, or on a page of a few pixels", () => {
  const page = (width: number, height: number, level: (index: number) => number) => ({
    width,
    height,
    channels: 1 as const,
    data: Uint8Array.from({ length: width * height }, (_, index) => level(index)),
  });
  const options = { today };
  expect(
    readMrz(
      page(800, 600, () => 255),
      options,
    ),
  ).toBeNull();
  expect(
    readMrz(
      page(800, 600, () => 0),
      options,
    ),
  ).toBeNull();
  expect(
    readMrz(
      page(400, 300, (index) => (index * 2654435761) >>> 24),
      options,
    ),
  ).toBeNull();
  expect(
    readMrz(
      page(3, 2, () => 128),
      options,
    ),
  ).toBeNull();
  expect(
    readMrz(
      page(1, 900, (index) => index % 255),
      options,
    ),
  ).toBeNull();
});
