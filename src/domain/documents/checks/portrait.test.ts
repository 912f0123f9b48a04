import { describe, expect, test } from "vitest";
import { judgePortrait } from "#domain/documents/checks/portrait.ts";
import type { FaceReading, QualityMeasures } from "#domain/documents/evidence.ts";
import { colour, portrait as limits } from "#domain/documents/thresholds.ts";
import { goodFace } from "#test/evidence.ts";

const quality: QualityMeasures = {
  laplacianP90: 300,
  edgeWidthInPx: 2.5,
  hueShare: 0.2,
  luminanceP5: 30,
  luminanceP95: 220,
  burntShare: 0,
  inkLuminance: 20,
  edgeShare: 0.1,
  glare: [],
  borderStrokes: 0,
  outline: null,
  isPhoto: true,
  hash: "0",
};

const codesOf = (faces: readonly FaceReading[], measures = quality) =>
  judgePortrait({ faces, quality: measures }).map(({ code }) => code);
const judge = (changes: Partial<FaceReading>) => codesOf([{ ...goodFace, ...changes }]);

test("a portrait that keeps the norms has nothing said of it", () => {
  expect(judge({})).toEqual([]);
});

test("nothing is said of a face that is not there, but that", () => {
  expect(codesOf([])).toEqual(["photo.no-face"]);
});

test("a second face, however small, is one too many", () => {
  expect(codesOf([goodFace, { ...goodFace, headHeightRatio: 0.1 }])).toEqual(["photo.several-faces"]);
});

test("all that is said is advice, and shows where the face is", () => {
  const findings = judgePortrait({ faces: [{ ...goodFace, centre: 0.9, eyeOpenness: 0.1 }], quality }, 2);
  expect(findings).toMatchObject([
    { code: "photo.off-centre", level: "advice", page: 2, box: goodFace.box },
    { code: "photo.eyes", level: "advice", page: 2, box: goodFace.box },
  ]);
});

const light = goodFace.faceLuminance;

describe("each rule holds at its limit and breaks past it", () => {
  test.each<[code: string, holds: Partial<FaceReading>, breaks: Partial<FaceReading>]>([
    ["photo.head-size", { headHeightRatio: limits.headHeightRatio.least }, { headHeightRatio: 0.65 }],
    ["photo.head-size", { headHeightRatio: limits.headHeightRatio.most }, { headHeightRatio: 0.85 }],
    ["photo.off-centre", { centre: 0.57 }, { centre: 0.59 }],
    ["photo.off-centre", { centre: 0.43 }, { centre: 0.41 }],
    ["photo.small", { eyeDistanceInPx: limits.eyeDistanceInPx }, { eyeDistanceInPx: 89 }],
    ["photo.eyes", { eyeOpenness: limits.eyeOpenness }, { eyeOpenness: 0.19 }],
    ["photo.mouth", { mouthOpenness: limits.mouthOpenness }, { mouthOpenness: 0.13 }],
    ["photo.pose", { yaw: -limits.yaw }, { yaw: -limits.yaw - 1 }],
    ["photo.pose", { pitch: limits.pitch }, { pitch: limits.pitch + 1 }],
    ["photo.pose", { roll: -limits.roll }, { roll: -limits.roll - 1 }],
    ["photo.background", { backgroundMean: limits.background.mean }, { backgroundMean: 139 }],
    ["photo.background", { backgroundMean: limits.background.white }, { backgroundMean: 251 }],
    ["photo.background", { backgroundDeviation: limits.background.deviation }, { backgroundDeviation: 33 }],
    ["photo.background", { backgroundChroma: limits.background.chroma }, { backgroundChroma: 46 }],
    [
      "photo.light",
      { faceLuminance: { ...light, left: 120, right: 120 + limits.face.sides } },
      { faceLuminance: { ...light, left: 120, right: 121 + limits.face.sides } },
    ],
    [
      "photo.light",
      { faceLuminance: { ...light, clippedShare: limits.face.clippedShare } },
      { faceLuminance: { ...light, clippedShare: 0.07 } },
    ],
    [
      "photo.light",
      { faceLuminance: { ...light, left: limits.face.light, right: limits.face.light } },
      { faceLuminance: { ...light, left: 216, right: 216 } },
    ],
    ["photo.glare", { glassesGlareShare: limits.glassesGlareShare }, { glassesGlareShare: 0.03 }],
    ["photo.blur", { sharpness: limits.sharpness }, { sharpness: limits.sharpness - 1 }],
  ])("%s", (code, holds, breaks) => {
    expect(judge(holds)).toEqual([]);
    expect(judge(breaks)).toEqual([code]);
  });
});

test("a dark face is too dark only before a background that is dark too", () => {
  const dark = { faceLuminance: { left: 55, right: 60, clippedShare: 0 } };
  expect(judge(dark)).toEqual([]);
  expect(judge({ ...dark, backgroundMean: 70 })).toEqual(["photo.background", "photo.light"]);
});

test("of a face that is hardly seen, eyes, mouth and pose are not guessed", () => {
  const guessed = { eyeOpenness: 0.05, mouthOpenness: 0.5, yaw: 40 };
  expect(judge({ ...guessed, confidence: limits.confidence - 0.1 })).toEqual([]);
  expect(judge({ ...guessed, confidence: limits.confidence })).toEqual([
    "photo.eyes",
    "photo.mouth",
    "photo.pose",
  ]);
});

test("on a burnt-out face, everything glares: only the light is told", () => {
  expect(judge({ glassesGlareShare: 0.5, faceLuminance: { ...light, clippedShare: 0.5 } })).toEqual([
    "photo.light",
  ]);
});

test("a portrait in black and white", () => {
  expect(codesOf([goodFace], { ...quality, hueShare: colour.greyHueShare - 0.001 })).toEqual(["photo.grey"]);
});
