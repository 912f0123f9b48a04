/** The characters of a machine-readable zone, in the order of the network's outputs. Source: ICAO Doc 9303-3 §4.3. */
export const alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ<";

export const cellWidth = 20;
export const cellHeight = 28;
export const cellSize = cellWidth * cellHeight;

/** A cell is a little wider than the pitch and higher than a capital: a character may drift inside it. */
export const cellWidthInPitches = 1.08;
export const cellHeightInCapitals = 1.3;

/** Height of a capital of OCR-B, in pitches, as the font draws it. */
export const capitalInPitches = 0.968;

/**
 * Puts the grey levels of a cell between 0 (paper) and 1 (ink), whatever the light: the 5th and 95th percentile are
 * the references, as a few burnt or black pixels must not move them.
 */
export const normalise = (grey: Float32Array): void => {
  const counts = new Uint16Array(256);
  for (const level of grey) {
    const bin = Math.max(0, Math.min(255, Math.round(level)));
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  const ink = percentile(counts, grey.length * 0.05);
  const paper = percentile(counts, grey.length * 0.95);
  const spread = Math.max(8, paper - ink);
  for (let index = 0; index < grey.length; index += 1) {
    const level = (paper - (grey[index] ?? 0)) / spread;
    grey[index] = Math.max(-0.2, Math.min(1.2, level));
  }
};

const percentile = (counts: Uint16Array, rank: number): number => {
  let seen = 0;
  for (let level = 0; level < 256; level += 1) {
    seen += counts[level] ?? 0;
    if (seen > rank) return level;
  }
  return 255;
};
