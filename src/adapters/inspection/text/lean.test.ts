import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { rasterOf } from "#adapters/inspection/quality/raster.ts";
import { leanOf } from "#adapters/inspection/text/lean.ts";
import { placeOnPage } from "#adapters/inspection/text/placing.ts";

/** A letter on a table. */
const letter = (turn: number) => {
  const words = "Nous certifions que le contrat du logement est au nom de cette personne";
  const lines = Array.from(
    { length: 14 },
    (_, row) =>
      `<text x="90" y="${220 + row * 46}" font-size="22">${words.slice(0, 71 - (row % 5) * 9)}</text>`,
  );
  const page = Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="1000" height="1414" font-family="DejaVu Sans"><rect width="100%" height="100%" fill="#fdfdfb"/>${lines.join("")}</svg>`,
  );
  return sharp(page).rotate(turn, { background: "#6b5b4a" }).jpeg().toBuffer();
};

describe("how a page lies is told by its lines of print", () => {
  test.each([
    [0, { isSideways: false, degrees: 0 }],
    [5, { isSideways: false, degrees: 5 }],
    [-11, { isSideways: false, degrees: -11 }],
    [90, { isSideways: true, degrees: 0 }],
    [270, { isSideways: true, degrees: 0 }],
    [94, { isSideways: true, degrees: 4 }],
  ])("turned by %i degrees", async (turn, { isSideways, degrees }) => {
    const lean = leanOf(await rasterOf(await letter(turn), 700));
    expect(lean.isSideways).toBe(isSideways);
    expect(Math.abs(lean.degrees - degrees)).toBeLessThanOrEqual(0.5);
  });

  test("an empty page lies as it is", () => {
    const white = { width: 60, height: 80, rgb: new Uint8Array(), luminance: new Uint8Array(4800).fill(250) };
    expect(leanOf(white)).toEqual({ isSideways: false, degrees: 0 });
  });
});

describe("what was read of a turned page is placed on the page itself", () => {
  const page = { width: 1000, height: 1400 };
  const box = { x: 100, y: 200, width: 300, height: 40 };

  test("as it is, but for the scale", () => {
    const place = placeOnPage({ width: 500, height: 700, degrees: 0, scale: 0.5, page });
    expect(place(box)).toEqual({ x: 200, y: 400, width: 600, height: 80 });
  });

  test("from its head, and from its side", () => {
    expect(placeOnPage({ ...page, degrees: 180, scale: 1, page })(box)).toEqual({
      x: 600,
      y: 1160,
      width: 300,
      height: 40,
    });
    // Turned by a quarter clockwise, what was on the left is on top.
    expect(placeOnPage({ width: 1400, height: 1000, degrees: 90, scale: 1, page })(box)).toEqual({
      x: 200,
      y: 1000,
      width: 40,
      height: 300,
    });
  });
});
