import type { FaceReading, Turn } from "#domain/documents/evidence.ts";
import type { Detected } from "./engine.ts";
import { findFaces } from "./find.ts";
import { boundsOf, eyeLine, eyeOpennessOf, headHeightOf, mouthOpennessOf, rollOf } from "./mesh.ts";
import { backgroundOf, faceLightOf, glassesGlareOf } from "./pixels.ts";
import { type Picture, pictureOf } from "./raster.ts";
import { faceSharpnessOf } from "./sharpness.ts";

/** The mesh finds people who look straight ahead 4 degrees low. 2026-11-23: frontal specimens, from +2 to +9. */
const pitchBias = 4;

const degrees = (radians: number): number => (radians * 180) / Math.PI;

const measured = async (
  picture: Picture,
  { mesh, angle, meshScore }: Detected,
  scale: number,
): Promise<FaceReading> => {
  const bounds = boundsOf(mesh);
  const eyes = eyeLine(mesh);
  return {
    box: {
      x: Math.round(bounds.x * scale),
      y: Math.round(bounds.y * scale),
      width: Math.round(bounds.width * scale),
      height: Math.round(bounds.height * scale),
    },
    confidence: meshScore,
    headHeightRatio: headHeightOf(mesh) / picture.height,
    eyeDistanceInPx: eyes.distance * scale,
    centre: eyes.middle.x / picture.width,
    yaw: degrees(angle.yaw),
    pitch: degrees(angle.pitch) - pitchBias,
    roll: rollOf(mesh),
    eyeOpenness: eyeOpennessOf(mesh),
    mouthOpenness: mouthOpennessOf(mesh),
    ...backgroundOf(picture, mesh),
    faceLuminance: faceLightOf(picture, mesh),
    glassesGlareShare: glassesGlareOf(picture, mesh),
    sharpness: await faceSharpnessOf(picture, mesh),
  };
};

/**
 * The faces of a page, the largest first: on a document its ghost portraits follow. `turn` says how to turn the page
 * for the largest to be upright; what was measured then is to be measured again.
 */
export const readFaces = async (
  jpeg: Uint8Array,
  page: { readonly width: number },
): Promise<{ readonly turn: Turn; readonly faces: readonly FaceReading[] }> => {
  const picture = await pictureOf(jpeg);
  const { faces, turn } = await findFaces(picture);
  if (turn !== "none") return { turn, faces: [] };
  const readings: FaceReading[] = [];
  for (const face of faces) readings.push(await measured(picture, face, page.width / picture.width));
  return { turn, faces: readings };
};
