import sharp from "sharp";

const side = 32;
const kept = 9;

const cosines = Array.from({ length: kept }, (_, frequency) =>
  Float64Array.from({ length: side }, (_, at) => Math.cos(((2 * at + 1) * frequency * Math.PI) / (2 * side))),
);

/**
 * 80-bit perceptual hash in hexadecimal: which of the low frequencies of the picture are above their median. The same
 * picture saved again, smaller or lighter, stays within ten bits; other documents are beyond sixteen.
 */
export const perceptualHash = async (jpeg: Uint8Array): Promise<string> => {
  const grey = await sharp(jpeg).greyscale().resize(side, side, { fit: "fill" }).raw().toBuffer();
  const rows = Array.from({ length: side }, (_, y) =>
    cosines.map((cosine) => cosine.reduce((sum, value, x) => sum + value * (grey[y * side + x] ?? 0), 0)),
  );
  const frequencies = cosines.flatMap((cosine) =>
    Array.from({ length: kept }, (_, across) =>
      cosine.reduce((sum, value, y) => sum + value * (rows[y]?.[across] ?? 0), 0),
    ),
  );
  // The first is the mean luminance, which says nothing of the picture.
  const told = frequencies.slice(1);
  const median = told.toSorted((a, b) => a - b)[told.length / 2] ?? 0;
  const bits = told.map((value) => (value > median ? "1" : "0")).join("");
  return BigInt(`0b${bits}`).toString(16).padStart(20, "0");
};
