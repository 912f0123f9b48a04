/** A picture as the measures see it: three bytes a pixel, and its luminance. Browsers and the service measure alike. */
export type Raster = {
  readonly width: number;
  readonly height: number;
  readonly rgb: Uint8Array;
  readonly luminance: Uint8Array;
};

/** Blur, light and edges are measured at this size: the variance of a Laplacian means nothing without it. */
export const measuringSideInPx = 1000;

/** Colour is measured on a raster this small, where the neighbours of a pixel are averaged into it. */
export const colourSideInPx = 250;

/** A picture of which the three colours are known, pixel after pixel. */
export const rasterFrom = (width: number, height: number, rgb: Uint8Array): Raster => {
  const luminance = new Uint8Array(rgb.length / 3);
  for (let pixel = 0; pixel < luminance.length; pixel += 1) {
    const at = pixel * 3;
    luminance[pixel] = Math.round(
      0.299 * (rgb[at] ?? 0) + 0.587 * (rgb[at + 1] ?? 0) + 0.114 * (rgb[at + 2] ?? 0),
    );
  }
  return { width, height, rgb, luminance };
};

/** Value below which lie a share of the numbers counted. */
export const percentileOf = (histogram: Uint32Array, share: number): number => {
  const total = histogram.reduce((sum, count) => sum + count, 0);
  let seen = 0;
  for (let value = 0; value < histogram.length; value += 1) {
    seen += histogram[value] ?? 0;
    if (seen >= total * share) return value;
  }
  return histogram.length - 1;
};
