import { expect, test } from "vitest";
import { fileWith, pageWith } from "#test/evidence.ts";
import type { Box, QualityMeasures } from "./evidence.ts";
import { withProposals } from "./proposed-crop.ts";

type Found = { readonly size: readonly [number, number]; readonly box: Box; readonly isCut?: boolean };

const proposedOn = ({ size: [width, height], box, isCut = false }: Found, type = "image/jpeg") => {
  const outline: QualityMeasures["outline"] = { box, angleInDegrees: 0, isCut };
  const evidence = { ...fileWith(pageWith({ width, height, quality: { outline } })), type };
  return withProposals([{ address: "page", width, height }], evidence)[0]?.around;
};

const far: Found = { size: [2400, 1800], box: { x: 600, y: 450, width: 1200, height: 760 } };

test("a card taken from far away is proposed alone, with a thin rim around it", () => {
  expect(proposedOn(far)).toEqual({ left: 238, top: 238, right: 238, bottom: 315 });
});

test("nothing is proposed where little lies around the document, where it is cut, or on a PDF", () => {
  expect(
    proposedOn({ size: [1800, 1200], box: { x: 60, y: 40, width: 1680, height: 1120 } }),
  ).toBeUndefined();
  expect(proposedOn({ ...far, isCut: true })).toBeUndefined();
  expect(proposedOn(far, "application/pdf")).toBeUndefined();
});

test("nothing is proposed that would be found small, or too small to be kept", () => {
  expect(
    proposedOn({ size: [1400, 1000], box: { x: 300, y: 300, width: 800, height: 505 } }),
  ).toBeUndefined();
  expect(proposedOn({ size: [700, 500], box: { x: 110, y: 100, width: 480, height: 303 } })).toBeUndefined();
  // Small already: cropping makes nothing worse.
  expect(proposedOn({ size: [900, 700], box: { x: 80, y: 100, width: 740, height: 480 } })).toBeDefined();
});
