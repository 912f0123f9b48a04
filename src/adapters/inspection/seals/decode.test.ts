import { readFileSync } from "node:fs";
import { join } from "node:path";
import bwip from "bwip-js/node";
import sharp, { type Sharp } from "sharp";
import { describe, expect, test } from "vitest";
import { readSeals } from "#adapters/inspection/seals/decode.ts";

const samples = join(import.meta.dirname, "../../../../test/samples");

const read = async (picture: Sharp) => {
  const { data, info } = await picture
    .flatten({ background: "#fff" })
    .jpeg({ quality: 85 })
    .toBuffer({ resolveWithObject: true });
  return readSeals(data, info);
};

const manifest: {
  items: { file: string; expected: { payload?: string } }[];
} = JSON.parse(readFileSync(join(samples, "manifest.json"), "utf8"));

const printed = manifest.items.flatMap(({ file, expected }) =>
  expected.payload === undefined ? [] : [[file, expected.payload] as const],
);

test.each(printed)("%s is read to the last character, control characters included", async (file, payload) => {
  const found = await read(sharp(readFileSync(join(samples, file))));
  expect(found.map((seal) => seal.payload)).toEqual([payload]);
});

const symbol = (text: string, scale = 3): Promise<Buffer> =>
  bwip.toBuffer({
    bcid: "datamatrix",
    text,
    scale,
    paddingwidth: 4,
    paddingheight: 4,
    backgroundcolor: "FFFFFF",
  });

const page = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: "#fff" } });

describe("on a page", () => {
  test("a seal is found where it lies, in pixels of the page", async () => {
    const input = await symbol("DC04FR000001261726180101FR26FR2475000");
    const [found, ...others] = await read(page(1200, 1600).composite([{ input, left: 700, top: 900 }]));
    expect(others).toEqual([]);
    expect(found?.payload).toBe("DC04FR000001261726180101FR26FR2475000");
    const { x = 0, y = 0, width = 0 } = found?.box ?? {};
    expect(Math.abs(x - 712)).toBeLessThan(10);
    expect(Math.abs(y - 912)).toBeLessThan(10);
    expect(width).toBeGreaterThan(60);
  });

  test("a small print is read enlarged, and still told in pixels of the page", async () => {
    const input = await sharp(await symbol("DC04FR000001261726180101FR26FR2475000"))
      .resize({ width: 58 })
      .toBuffer();
    const [found] = await read(page(600, 800).composite([{ input, left: 300, top: 400 }]));
    expect(found?.payload).toBe("DC04FR000001261726180101FR26FR2475000");
    expect(Math.abs((found?.box.x ?? 0) - 300)).toBeLessThan(10);
  });

  test("two halves of one code are joined", async () => {
    const [first, second] = await Promise.all([symbol("EABC01DC04FR0000"), symbol("EABC1101261726180101FR")]);
    const found = await read(
      page(900, 600).composite([
        { input: second, left: 60, top: 100 },
        { input: first, left: 500, top: 300 },
      ]),
    );
    expect(found.map(({ payload }) => payload)).toEqual(["DC04FR000001261726180101FR"]);
  });

  test("without any, nothing is found", async () => {
    expect(await read(page(600, 800))).toEqual([]);
  });
});
