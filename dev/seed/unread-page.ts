import type { Inspected } from "#usecases/ports/services.ts";

type Page = Inspected["pages"][number];

/** A page taken as it is: nothing is read of it, and its picture passes for a good one. */
export const unreadPage = ({ jpeg, width, height }: Omit<Page, "evidence">): Page => ({
  jpeg,
  width,
  height,
  evidence: {
    width,
    height,
    turn: "none",
    missingShare: 0,
    quality: {
      laplacianP90: 800,
      edgeWidthInPx: null,
      hueShare: 0.3,
      luminanceP5: 40,
      luminanceP95: 230,
      burntShare: 0,
      inkLuminance: 20,
      edgeShare: 0.1,
      glare: [],
      borderStrokes: 0,
      outline: null,
      isPhoto: false,
      hash: "0f1e2d3c4b5a69788796",
    },
    mrz: null,
    seals: [],
    text: null,
    faces: [],
    signature: null,
  },
});
