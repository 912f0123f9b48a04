import type { Box, QualityMeasures } from "#domain/documents/evidence.ts";
import { edgeWidthOf } from "#domain/documents/measures/edges.ts";
import { hueShareOf, isScanLit, lightOf } from "#domain/documents/measures/light.ts";
import { colourSideInPx, measuringSideInPx } from "#domain/documents/measures/raster.ts";
import { edgeShare, laplacianP90 } from "#domain/documents/measures/sharpness.ts";
import { borderStrokesOf } from "./border.ts";
import { glareOf } from "./glare.ts";
import { perceptualHash } from "./hash.ts";
import { outlineOf } from "./outline.ts";
import { rasterOf } from "./raster.ts";

const scaled = (box: Box, factor: number): Box => ({
  x: Math.round(box.x * factor),
  y: Math.round(box.y * factor),
  width: Math.round(box.width * factor),
  height: Math.round(box.height * factor),
});

/** Everything the checks of picture quality look at, for one upright page. */
export const measurePage = async (
  jpeg: Uint8Array,
  page: { readonly width: number; readonly isDrawn: boolean },
): Promise<QualityMeasures> => {
  const raster = await rasterOf(jpeg, measuringSideInPx);
  const scale = page.width / raster.width;
  const { paperShare, ...light } = lightOf(raster);
  const isPhoto = !page.isDrawn && !isScanLit({ paperShare });
  return {
    laplacianP90: laplacianP90(raster),
    edgeWidthInPx: edgeWidthOf(raster, measuringSideInPx * scale),
    hueShare: hueShareOf(await rasterOf(jpeg, colourSideInPx)),
    ...light,
    edgeShare: edgeShare(raster),
    glare: glareOf(raster).map((box) => scaled(box, scale)),
    borderStrokes: borderStrokesOf(raster),
    outline: await outlineOf(jpeg, page.width),
    isPhoto,
    hash: await perceptualHash(jpeg),
  };
};
