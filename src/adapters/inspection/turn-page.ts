import sharp from "sharp";
import type { DrawnPage } from "#adapters/inspection/wire.ts";
import type { Box, TextReading, Turn } from "#domain/documents/evidence.ts";
import {
  asSent,
  bothTurns,
  boxTurnedBack,
  degreesOf,
  type PageView,
  turnedBack,
} from "#domain/documents/page-view.ts";

/** The pages of a file that are to be drawn, all of them unless told. Numbers that it does not have are left out. */
export const pagesToDraw = (count: number, views: readonly PageView[] | undefined): readonly PageView[] =>
  (views ?? asSent(count)).filter(({ page }) => page <= count);

type Size = { readonly width: number; readonly height: number };

/** The text of what is shown of a page: a line outside of it is not on it. */
export const layerWithin = (layer: TextReading | null, { width, height }: Size): TextReading | null => {
  if (layer === null) return null;
  const isShown = ({ x, y, width: across, height: down }: Box): boolean => {
    const [middle, centre] = [x + across / 2, y + down / 2];
    return middle >= 0 && middle <= width && centre >= 0 && centre <= height;
  };
  return { ...layer, lines: layer.lines.filter(({ box }) => isShown(box)) };
};

/** A page the way its person wants it to lie, with the places of its text. */
export const turnPage = async (page: DrawnPage, turn: Turn): Promise<DrawnPage> => {
  const { pixels, width, height, channels, layer } = page;
  const { data, info } = await sharp(pixels, { raw: { width, height, channels } })
    .rotate(degreesOf(turn))
    .raw()
    .toBuffer({ resolveWithObject: true });
  const lines = layer?.lines.map(({ text, box }) => ({
    text,
    box: boxTurnedBack(box, turnedBack(turn), info),
  }));
  return {
    ...page,
    pixels: data,
    width: info.width,
    height: info.height,
    turn: bothTurns(page.turn, turn),
    isSettled: true,
    layer: layer && { ...layer, lines: lines ?? [] },
  };
};
