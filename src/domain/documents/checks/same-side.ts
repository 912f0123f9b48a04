import { finding } from "../findings.ts";
import { samePicture } from "../thresholds.ts";
import type { Check } from "./check.ts";

const bitsOf = (hexadecimal: string): string =>
  BigInt(`0x${hexadecimal}`)
    .toString(2)
    .padStart(hexadecimal.length * 4, "0");

/** How many of the bits of two hashes differ. */
export const hashDistance = (a: string, b: string): number => {
  const other = bitsOf(b);
  return [...bitsOf(a)].filter((bit, index) => bit !== other[index]).length;
};

/** Refuses the same file as front and back, and asks about pictures that look the same. */
export const sameSideTwice: Check = ({ evidence, expectation }) => {
  const sides = expectation.others.filter(({ isSameDocument }) => isSameDocument);
  if (sides.some((other) => other.evidence.sha256 === evidence.sha256)) return [finding("side.same-file")];
  const [own, second] = evidence.pages;
  if (own === undefined) return [];
  const pictures = [
    ...sides.flatMap((other) => other.evidence.pages),
    ...(second === undefined ? [] : [second]),
  ];
  const isSimilar = pictures.some(
    ({ quality }) => hashDistance(quality.hash, own.quality.hash) <= samePicture.distance,
  );
  return isSimilar ? [finding("side.similar")] : [];
};
