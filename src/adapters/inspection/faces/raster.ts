import sharp from "sharp";
import type { Square } from "./engine.ts";

/** A picture, three bytes a pixel. */
export type Picture = { readonly width: number; readonly height: number; readonly rgb: Uint8Array };

/** Faces are found and measured at this size: the detector itself looks at 256 pixels, the mesh at 192. */
const readingSideInPx = 1000;
const grey = 128;

export const pictureOf = async (jpeg: Uint8Array): Promise<Picture> => {
  const { data, info } = await sharp(jpeg)
    .resize(readingSideInPx, readingSideInPx, { fit: "inside", withoutEnlargement: true })
    .toColourspace("srgb")
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, rgb: data };
};

/** A square of a picture; what leaves the picture is grey. The detector would squash anything but a square. */
export const squareAt = (picture: Picture, left: number, top: number, side: number): Square => {
  const rgb = new Uint8Array(side * side * 3).fill(grey);
  const from = Math.max(0, left);
  const to = Math.min(picture.width, left + side);
  for (let y = Math.max(0, top); y < Math.min(picture.height, top + side); y += 1) {
    const row = y * picture.width;
    rgb.set(picture.rgb.subarray((row + from) * 3, (row + to) * 3), ((y - top) * side + from - left) * 3);
  }
  return { side, rgb };
};

/** The picture turned clockwise. */
export const turnedBy = (
  { width, height, rgb }: Picture,
  turn: "rotated-90" | "rotated-180" | "rotated-270",
): Picture => {
  const turned = new Uint8Array(rgb.length);
  const isHalf = turn === "rotated-180";
  const size = isHalf ? { width, height } : { width: height, height: width };
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const column = isHalf ? width - 1 - x : turn === "rotated-90" ? height - 1 - y : y;
      const row = isHalf ? height - 1 - y : turn === "rotated-90" ? x : width - 1 - x;
      const from = (y * width + x) * 3;
      turned.set(rgb.subarray(from, from + 3), (row * size.width + column) * 3);
    }
  return { ...size, rgb: turned };
};

export const luminanceAt = ({ rgb }: Picture, pixel: number): number =>
  0.299 * (rgb[pixel * 3] ?? 0) + 0.587 * (rgb[pixel * 3 + 1] ?? 0) + 0.114 * (rgb[pixel * 3 + 2] ?? 0);
