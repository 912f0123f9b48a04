import type { FaceReading, PageEvidence } from "../evidence.ts";
import { type Finding, type FindingCode, finding } from "../findings.ts";
import { portrait as limits } from "../thresholds.ts";
import { isGrey } from "./colour.ts";

/**
 * Advice on a portrait, for the photographer and the agent: nothing here refuses one.
 * Source: F10619@2020-08-26 (35 × 45 mm, face of 32 to 36 mm, plain light background that is not white, mouth closed,
 * eyes visible, no reflecting glasses). Inferred: pose, centring, sharpness, light, and that the picture is in colour.
 * Unsure: neither the decree that sets the norm nor ISO/IEC 19794-5 was read.
 */
export const judgePortrait = (
  { faces, quality }: Pick<PageEvidence, "faces" | "quality">,
  page = 1,
): readonly Finding[] => {
  const [face] = faces;
  if (face === undefined) return [finding("photo.no-face", { page })];
  const codes: readonly FindingCode[] = [
    ...(faces.length > 1 ? (["photo.several-faces"] as const) : []),
    ...rules.filter(([, isBroken]) => isBroken(face)).map(([code]) => code),
    ...(isGrey(quality) ? (["photo.grey"] as const) : []),
  ];
  return codes.map((code) => finding(code, { page, box: face.box }));
};

const isSure = ({ confidence }: FaceReading): boolean => confidence >= limits.confidence;

const isTurned = ({ yaw, pitch, roll }: FaceReading): boolean =>
  Math.abs(yaw) > limits.yaw || Math.abs(pitch) > limits.pitch || Math.abs(roll) > limits.roll;

const isBackgroundWrong = ({ backgroundMean, backgroundDeviation, backgroundChroma }: FaceReading): boolean =>
  backgroundMean < limits.background.mean ||
  backgroundMean > limits.background.white ||
  backgroundDeviation > limits.background.deviation ||
  backgroundChroma > limits.background.chroma;

const isBurnt = ({ faceLuminance: { left, right, clippedShare } }: FaceReading): boolean =>
  (left + right) / 2 > limits.face.light || clippedShare > limits.face.clippedShare;

const isLightWrong = (face: FaceReading): boolean => {
  const { left, right } = face.faceLuminance;
  const isDark = (left + right) / 2 < limits.face.dark && face.backgroundMean < limits.background.mean;
  return isDark || isBurnt(face) || Math.abs(left - right) > limits.face.sides;
};

const rules: readonly (readonly [FindingCode, (face: FaceReading) => boolean])[] = [
  [
    "photo.head-size",
    ({ headHeightRatio }) =>
      headHeightRatio < limits.headHeightRatio.least || headHeightRatio > limits.headHeightRatio.most,
  ],
  ["photo.off-centre", ({ centre }) => Math.abs(centre - 0.5) > limits.offCentre],
  ["photo.small", ({ eyeDistanceInPx }) => eyeDistanceInPx < limits.eyeDistanceInPx],
  ["photo.eyes", (face) => isSure(face) && face.eyeOpenness < limits.eyeOpenness],
  ["photo.mouth", (face) => isSure(face) && face.mouthOpenness > limits.mouthOpenness],
  ["photo.pose", (face) => isSure(face) && isTurned(face)],
  ["photo.background", isBackgroundWrong],
  ["photo.light", isLightWrong],
  // On a burnt-out face, everything glares.
  ["photo.glare", (face) => face.glassesGlareShare > limits.glassesGlareShare && !isBurnt(face)],
  ["photo.blur", ({ sharpness }) => sharpness < limits.sharpness],
];
