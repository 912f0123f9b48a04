/** Raw pixels of a page, row after row: one channel (grey), three (red, green, blue) or four. */
export type Raster = {
  readonly width: number;
  readonly height: number;
  readonly channels: 1 | 3 | 4;
  readonly data: Uint8Array;
};

export type Grey = { readonly width: number; readonly height: number; readonly data: Uint8Array };

/** The luminance of a page. */
export const toGrey = ({ width, height, channels, data }: Raster): Grey => {
  if (channels === 1) return { width, height, data };
  const grey = new Uint8Array(width * height);
  for (let index = 0, at = 0; index < grey.length; index += 1, at += channels)
    grey[index] = (77 * (data[at] ?? 0) + 151 * (data[at + 1] ?? 0) + 28 * (data[at + 2] ?? 0)) >> 8;
  return { width, height, data: grey };
};

/** The same picture at half the size, each pixel the mean of four. */
const halve = ({ width, height, data }: Grey): Grey => {
  const halfWidth = width >> 1;
  const halfHeight = height >> 1;
  const half = new Uint8Array(halfWidth * halfHeight);
  for (let row = 0; row < halfHeight; row += 1) {
    let at = 2 * row * width;
    for (let column = 0; column < halfWidth; column += 1, at += 2) {
      const sum =
        (data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + width] ?? 0) + (data[at + width + 1] ?? 0);
      half[row * halfWidth + column] = (sum + 2) >> 2;
    }
  }
  return { width: halfWidth, height: halfHeight, data: half };
};

/** The page and its halves, largest first: characters are sampled where they are neither too large nor enlarged. */
export type Pyramid = readonly Grey[];

export const pyramidOf = (page: Grey): Pyramid => {
  const levels = [page];
  let last = page;
  while (Math.max(last.width, last.height) > 700) {
    last = halve(last);
    levels.push(last);
  }
  return levels;
};

/** The picture at another size, by the nearest four pixels: for changes of less than two times. */
export const resize = (grey: Grey, scale: number): Grey => {
  const width = Math.round(grey.width * scale);
  const height = Math.round(grey.height * scale);
  const data = new Uint8Array(width * height);
  const columns = Float32Array.from({ length: width }, (_, column) =>
    Math.max(0, Math.min(grey.width - 1.001, (column + 0.5) / scale - 0.5)),
  );
  for (let row = 0; row < height; row += 1) {
    const y = Math.max(0, Math.min(grey.height - 1.001, (row + 0.5) / scale - 0.5));
    const top = Math.floor(y) * grey.width;
    const down = y - Math.floor(y);
    for (let column = 0; column < width; column += 1) {
      const x = columns[column] ?? 0;
      const left = Math.floor(x);
      const across = x - left;
      const at = top + left;
      const a = (grey.data[at] ?? 0) * (1 - across) + (grey.data[at + 1] ?? 0) * across;
      const below = at + grey.width;
      const b = (grey.data[below] ?? 0) * (1 - across) + (grey.data[below + 1] ?? 0) * across;
      data[row * width + column] = a + (b - a) * down + 0.5;
    }
  }
  return { width, height, data };
};
