import sharp from "sharp";
import { readFaces } from "#adapters/inspection/faces/read-faces.ts";
import { readMrz } from "#adapters/inspection/mrz/read-mrz.ts";
import { measurePage } from "#adapters/inspection/quality/measure.ts";
import { readSeals } from "#adapters/inspection/seals/decode.ts";
import { measureSignature } from "#adapters/inspection/signature.ts";
import { readText } from "#adapters/inspection/text/ocr.ts";
import type { OpenedPage, Page } from "#adapters/inspection/wire.ts";
import type { FaceReading, MrzReading, PageEvidence, Reading, Turn } from "#domain/documents/evidence.ts";

/** Machine-readable lines are found and read well below this size, and slowly above. */
const readingSideInPx = 1800;

const degrees: Readonly<Record<Turn, number>> = {
  none: 0,
  "rotated-90": 90,
  "rotated-180": 180,
  "rotated-270": 270,
};

const turnedBy = (total: number): Turn =>
  (Object.keys(degrees) as readonly Turn[]).find((turn) => degrees[turn] === total % 360) ?? "none";

type Upright = Page & { readonly turn: Turn; readonly mrz: MrzReading | null };

/** Lines that machines read tell which way a page lies: it is turned so that they are upright. */
const uprightOf = async (page: OpenedPage, today: Temporal.PlainDate): Promise<Upright> => {
  const { data, info } = await sharp(page.jpeg)
    .resize(readingSideInPx, readingSideInPx, { fit: "inside", withoutEnlargement: true })
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const found = readMrz({ width: info.width, height: info.height, channels: 1, data }, { today });
  if (found === null) return { ...page, mrz: null };
  const turned = await turnedJpeg(page, found.turn);
  const scale = Math.max(turned.width, turned.height) / Math.max(info.width, info.height);
  const { box } = found.reading;
  const mrz: MrzReading = {
    ...found.reading,
    dotsPerInch: Math.round(found.reading.dotsPerInch * scale),
    box: {
      x: Math.round(box.x * scale),
      y: Math.round(box.y * scale),
      width: Math.round(box.width * scale),
      height: Math.round(box.height * scale),
    },
  };
  return { ...turned, turn: turnedBy(degrees[page.turn] + degrees[found.turn]), mrz };
};

const turnedJpeg = async (page: Page, turn: Turn): Promise<Page> => {
  if (turn === "none") return page;
  const { data, info } = await sharp(page.jpeg)
    .rotate(degrees[turn])
    .jpeg({ quality: 90 })
    .toBuffer({ resolveWithObject: true });
  return { jpeg: data, width: info.width, height: info.height };
};

type WithFaces = Upright & { readonly faces: readonly FaceReading[] };

/** Where no line tells which way a page lies, its largest face does. */
const facesOf = async (upright: Upright): Promise<WithFaces> => {
  const { turn, faces } = await readFaces(upright.jpeg, upright);
  if (turn === "none" || upright.mrz !== null) return { ...upright, faces };
  const turned = await turnedJpeg(upright, turn);
  const { faces: uprightFaces } = await readFaces(turned.jpeg, turned);
  return { ...turned, turn: turnedBy(degrees[upright.turn] + degrees[turn]), mrz: null, faces: uprightFaces };
};

export type ReadPage = { readonly page: Page; readonly evidence: PageEvidence };

/** Reads what is wanted of one page, and shows it upright. */
export const readPage = async (
  opened: OpenedPage,
  wanted: ReadonlySet<Reading>,
  today: Temporal.PlainDate,
): Promise<ReadPage> => {
  const upright = wanted.has("mrz") ? await uprightOf(opened, today) : { ...opened, mrz: null };
  const { jpeg, width, height, turn, mrz, faces } = wanted.has("faces")
    ? await facesOf(upright)
    : { ...upright, faces: [] };
  const page = { jpeg, width, height };
  const isCard = mrz !== null && mrz.format !== "TD3";
  return {
    page,
    evidence: {
      width,
      height,
      turn,
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
