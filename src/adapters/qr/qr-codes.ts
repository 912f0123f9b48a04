import bwip from "bwip-js";
import type { QrCodes } from "#usecases/ports/services.ts";

// Readers need that much white around the square (ISO/IEC 18004).
const quiet = 4;

/** QR codes as one path, to be drawn on a page or on paper without a loss. */
export const qrCodes: QrCodes = {
  draw: (text) => {
    // The least correction: a long link is better read in larger squares.
    const [drawn] = bwip.raw("qrcode", text, "eclevel=L");
    if (drawn === undefined || !("pixs" in drawn)) throw new Error("The QR code could not be drawn.");
    const { pixs, pixx } = drawn;
    const rows = Array.from({ length: pixx }, (_, row) =>
      // The dark runs of a line, each drawn in one go.
      [
        ...pixs
          .slice(row * pixx, (row + 1) * pixx)
          .join("")
          .matchAll(/1+/g),
      ].map(({ 0: { length }, index }) => `M${quiet + index} ${quiet + row}h${length}v1h-${length}z`),
    );
    return { side: pixx + 2 * quiet, path: rows.flat().join("") };
  },
};
