import sharp from "sharp";
import type { SignatureReading } from "#domain/documents/evidence.ts";

const sideInPx = 500;
const inkBelowPaper = 35;

/** Measures the ink of a picture that should hold a signature and nothing else. */
export const measureSignature = async (jpeg: Uint8Array): Promise<SignatureReading> => {
  const { data, info } = await sharp(jpeg)
    .greyscale()
    .resize(sideInPx, sideInPx, { fit: "inside" })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height } = info;
  const paper = Uint8Array.from(data).toSorted()[Math.floor(data.length / 2)] ?? 255;
  let [ink, contrast, border] = [0, 0, 0];
  let [left, right, top, bottom] = [width, -1, height, -1];
  for (let at = 0; at < data.length; at += 1) {
    const value = data[at] ?? 255;
    if (value >= paper - inkBelowPaper) continue;
    const x = at % width;
    const y = (at - x) / width;
    ink += 1;
    contrast += paper - value;
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
    if (x === 0 || y === 0 || x === width - 1 || y === height - 1) border += 1;
  }
  return {
    inkShare: ink / data.length,
    contrast: ink === 0 ? 0 : contrast / ink,
    widthShare: ink === 0 ? 0 : (right - left + 1) / width,
    heightShare: ink === 0 ? 0 : (bottom - top + 1) / height,
    paperLuminance: paper,
    borderInkInPx: border,
  };
};
