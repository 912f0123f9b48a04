/** Coverage of each OCR-B character, drawn large once, to be sampled many times. */
import { createCanvas, GlobalFonts } from "@napi-rs/canvas";
import { alphabet } from "#adapters/inspection/mrz/cell.ts";

/** Pixels a pitch; a glyph is drawn in a square of two pitches, the middle of its capital in the centre. */
export const glyphPitch = 32;
export const glyphSide = 2 * glyphPitch;

/** Advance and height of a capital for a size of 50, measured on the font itself. */
const fontSize = (50 * glyphPitch) / 36.15;
const baseline = glyphPitch + ((35 / 36.15) * glyphPitch) / 2;

/** The regular, sharp and oblique cuts; the others of the package are outlines and negatives. */
const cuts = ["OCRB", "OCRBS", "OCRBL"];

/** Pixels by which the strokes are thickened: 4.4 px is what the font draws. */
const thickenings = [-0.7, 0, 0.7, 1.4, 2.1];

export type Glyphs = {
  /** One set of `alphabet` for each cut and thickness. */
  readonly styles: readonly (readonly Float32Array[])[];
};

export const drawGlyphs = (fontFolder: string): Glyphs => ({
  styles: cuts.flatMap((cut) => {
    if (GlobalFonts.registerFromPath(`${fontFolder}/${cut}.otf`, `ocr-b-${cut}`) === null)
      throw new Error(`No font ${fontFolder}/${cut}.otf: apt-get install fonts-ocr-b`);
    const plain = [...alphabet].map((character) => draw(`ocr-b-${cut}`, character));
    return thickenings.map((by) => plain.map((glyph) => (by === 0 ? glyph : thicken(glyph, by))));
  }),
});

const draw = (family: string, character: string): Float32Array => {
  const canvas = createCanvas(glyphSide, glyphSide);
  const context = canvas.getContext("2d");
  context.font = `${fontSize}px ${family}`;
  context.textAlign = "center";
  context.fillText(character, glyphPitch, baseline);
  const { data } = context.getImageData(0, 0, glyphSide, glyphSide);
  return Float32Array.from({ length: glyphSide * glyphSide }, (_, index) => (data[4 * index + 3] ?? 0) / 255);
};

/** Dilates (or erodes) by a disc with a soft rim. */
const thicken = (glyph: Float32Array, by: number): Float32Array => {
  const reach = Math.ceil(Math.abs(by)) + 1;
  const out = new Float32Array(glyph.length);
  for (let y = reach; y < glyphSide - reach; y += 1)
    for (let x = reach; x < glyphSide - reach; x += 1) {
      let most = 0;
      for (let dy = -reach; dy <= reach; dy += 1)
        for (let dx = -reach; dx <= reach; dx += 1) {
          const weight = Math.max(0, Math.min(1, Math.abs(by) + 0.5 - Math.hypot(dx, dy) + 0.5));
          const value = glyph[(y + dy) * glyphSide + x + dx] ?? 0;
          most = Math.max(most, (by > 0 ? value : 1 - value) * weight);
        }
      out[y * glyphSide + x] = by > 0 ? most : 1 - most;
    }
  return out;
};
