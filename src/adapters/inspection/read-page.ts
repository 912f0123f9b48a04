import sharp from "sharp";
import { readFaces } from "#adapters/inspection/faces/read-faces.ts";
import { readMrz } from "#adapters/inspection/mrz/read-mrz.ts";
import { measurePage } from "#adapters/inspection/quality/measure.ts";
import { readSeals } from "#adapters/inspection/seals/decode.ts";
import { measureSignature } from "#adapters/inspection/signature.ts";
import { readText } from "#adapters/inspection/text/ocr.ts";
import type { OpenedPage, Page } from "#adapters/inspection/wire.ts";
import type { FaceReading, MrzReading, PageEvidence, Reading, Turn } from "#domain/documents/evidence.ts";
import { bothTurns, boxTurnedBack, degreesOf } from "#domain/documents/page-view.ts";

/** Machine-readable lines are found and read well below this size, and slowly above. */
const readingSideInPx = 1800;

type Upright = Page & {
  readonly turn: Turn;
  /** By how much it was turned here. */
  readonly foundTurn: Turn;
  readonly mrz: MrzReading | null;
};

/**
 * Lines that machines read tell which way a page lies: it is turned so that they are upright, unless its person settled
 * that.
 */
const uprightOf = async (page: OpenedPage, today: Temporal.PlainDate): Promise<Upright> => {
  const { data, info } = await sharp(page.jpeg)
    .resize(readingSideInPx, readingSideInPx, { fit: "inside", withoutEnlargement: true })
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const found = readMrz({ width: info.width, height: info.height, channels: 1, data }, { today });
  if (found === null) return { ...page, foundTurn: "none", mrz: null };
  const foundTurn = page.isSettled === true ? "none" : found.turn;
  const turned = await turnedJpeg(page, foundTurn);
  const scale = Math.max(turned.width, turned.height) / Math.max(info.width, info.height);
  const { box } = found.reading;
  const place = {
    x: Math.round(box.x * scale),
    y: Math.round(box.y * scale),
    width: Math.round(box.width * scale),
    height: Math.round(box.height * scale),
  };
  const mrz: MrzReading = {
    ...found.reading,
    dotsPerInch: Math.round(found.reading.dotsPerInch * scale),
    box: page.isSettled === true ? boxTurnedBack(place, found.turn, page) : place,
  };
  return { ...turned, turn: bothTurns(page.turn, foundTurn), foundTurn, mrz };
};

const turnedJpeg = async (page: Page, turn: Turn): Promise<Page> => {
  if (turn === "none") return page;
  const { data, info } = await sharp(page.jpeg)
    .rotate(degreesOf(turn))
    .jpeg({ quality: 90 })
    .toBuffer({ resolveWithObject: true });
  return { jpeg: data, width: info.width, height: info.height };
};

type WithFaces = Upright & { readonly faces: readonly FaceReading[] };

/** Where no line tells which way a page lies, and its person did not, its largest face does. */
const facesOf = async (upright: Upright, isSettled: boolean): Promise<WithFaces> => {
  const { turn, faces } = await readFaces(upright.jpeg, upright);
  if (turn === "none" || upright.mrz !== null || isSettled) return { ...upright, faces };
  const turned = await turnedJpeg(upright, turn);
  const { faces: uprightFaces } = await readFaces(turned.jpeg, turned);
  return {
    ...turned,
    turn: bothTurns(upright.turn, turn),
    foundTurn: bothTurns(upright.foundTurn, turn),
    mrz: null,
    faces: uprightFaces,
  };
};

export type ReadPage = { readonly page: Page; readonly evidence: PageEvidence };

/** Reads what is wanted of one page, and shows it upright. */
export const readPage = async (
  opened: OpenedPage,
  wanted: ReadonlySet<Reading>,
  today: Temporal.PlainDate,
): Promise<ReadPage> => {
  const upright: Upright = wanted.has("mrz")
    ? await uprightOf(opened, today)
    : { ...opened, foundTurn: "none", mrz: null };
  const { jpeg, width, height, turn, foundTurn, mrz, faces } = wanted.has("faces")
    ? await facesOf(upright, opened.isSettled === true)
    : { ...upright, faces: [] };
  const page = { jpeg, width, height };
  const isCard = mrz !== null && mrz.format !== "TD3";
  return {
    page,
    evidence: {
      width,
      height,
      turn,
      foundTurn,
      missingShare: opened.missingShare,
      quality: await measurePage(jpeg, { width, isDrawn: opened.isDrawn }),
      mrz,
      seals: wanted.has("seals") ? await readSeals(jpeg, page) : [],
      text: opened.layer ?? (wanted.has("text") ? await readText(jpeg, { ...page, isCard }) : null),
      faces,
      signature: wanted.has("signature") ? await measureSignature(jpeg) : null,
    },
  };
};
