import sharp from "sharp";
import type { Point } from "./engine.ts";
import { boundsOf, eyeLine } from "./mesh.ts";
import type { Picture } from "./raster.ts";

/** What a licence needs between the eyes: skin is smooth, and any larger picture of it looks blurred. */
const eyeDistanceInPx = 90;

/** Variance of the Laplacian on the face, drawn with 90 pixels between the eyes. */
export const faceSharpnessOf = async (picture: Picture, mesh: readonly Point[]): Promise<number> => {
  const bounds = boundsOf(mesh);
  const left = Math.max(0, Math.floor(bounds.x));
  const top = Math.max(0, Math.floor(bounds.y));
  const width = Math.min(picture.width - left, Math.ceil(bounds.width));
  const height = Math.min(picture.height - top, Math.ceil(bounds.height));
  const { distance } = eyeLine(mesh);
  if (width < 3 || height < 3 || distance < 1) return 0;
  const drawnWidth = Math.max(3, Math.round((width * eyeDistanceInPx) / distance));
  const { data, info } = await sharp(picture.rgb, {
    raw: { width: picture.width, height: picture.height, channels: 3 },
  })
    .extract({ left, top, width, height })
    .resize({ width: drawnWidth })
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  let [sum, squares, count] = [0, 0, 0];
  for (let y = 1; y < info.height - 1; y += 1)
    for (let x = 1; x < info.width - 1; x += 1) {
      const at = y * info.width + x;
      const around =
        (data[at - 1] ?? 0) +
        (data[at + 1] ?? 0) +
        (data[at - info.width] ?? 0) +
        (data[at + info.width] ?? 0);
      const laplacian = 4 * (data[at] ?? 0) - around;
      sum += laplacian;
      squares += laplacian ** 2;
      count += 1;
    }
  return count === 0 ? 0 : squares / count - (sum / count) ** 2;
};
