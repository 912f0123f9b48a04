/** A connected set of pixels. */
export type Blob = {
  readonly pixels: readonly number[];
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

/** The connected sets of marked pixels, by neighbours on four sides. */
export const blobsOf = (mask: Uint8Array, width: number, height: number): readonly Blob[] => {
  const seen = new Uint8Array(mask.length);
  const blobs: Blob[] = [];
  for (let start = 0; start < mask.length; start += 1) {
    if (mask[start] === 0 || seen[start] === 1) continue;
    blobs.push(fill(mask, seen, start, width, height));
  }
  return blobs;
};

const fill = (mask: Uint8Array, seen: Uint8Array, start: number, width: number, height: number): Blob => {
  const pixels = [start];
  seen[start] = 1;
  let [left, right, top, bottom] = [width, 0, height, 0];
  for (let next = 0; next < pixels.length; next += 1) {
    const at = pixels[next] ?? 0;
    const x = at % width;
    const y = (at - x) / width;
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
    const neighbours = [
      x > 0 ? at - 1 : -1,
      x < width - 1 ? at + 1 : -1,
      y > 0 ? at - width : -1,
      y < height - 1 ? at + width : -1,
    ];
    for (const neighbour of neighbours) {
      if (neighbour < 0 || mask[neighbour] === 0 || seen[neighbour] === 1) continue;
      seen[neighbour] = 1;
      pixels.push(neighbour);
    }
  }
  return { pixels, left, top, right, bottom };
};
