import sharp, { type Sharp } from "sharp";
import { mostPixels, redrawn } from "#adapters/inspection/redraw.ts";
import { pagesToDraw } from "#adapters/inspection/turn-page.ts";
import type { Refused, ViewedPage } from "#adapters/inspection/wire.ts";
import type { Turn } from "#domain/documents/evidence.ts";
import type { PageView } from "#domain/documents/page-view.ts";
import { incomplete } from "#domain/documents/thresholds.ts";

/** A TIFF may hold as many pages as a PDF may have. */
const mostPages = 10;

/** The turn that a camera notes beside the picture (Exif orientation); a mirrored one is turned alike. */
const turns: Readonly<Record<number, Turn>> = {
  3: "rotated-180",
  4: "rotated-180",
  5: "rotated-90",
  6: "rotated-90",
  7: "rotated-270",
  8: "rotated-270",
};

/**
 * Redraws a photo, or each page of a scan. A picture that lacks more than its last rows is refused; of an
 * animation, only the first picture is taken.
 */
export async function* openImage(
  bytes: Uint8Array,
  views?: readonly PageView[],
): AsyncGenerator<ViewedPage | Refused<"fileCorrupt" | "imageTooLarge" | "filePages">> {
  const size = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => undefined);
  if (size === undefined) return yield { refused: "fileCorrupt" };
  if (size.width * size.height > mostPixels) return yield { refused: "imageTooLarge" };
  const count = size.format === "tiff" ? (size.pages ?? 1) : 1;
  if (count > mostPages) return yield { refused: "filePages" };
  const turn = turns[size.orientation ?? 1] ?? "none";
  const wanted = pagesToDraw(count, views);
  const page = async (view: PageView, failOn: "error" | "none"): Promise<ViewedPage> => {
    const options = { limitInputPixels: mostPixels, failOn, sequentialRead: true } as const;
    const picture = sharp(bytes, size.format === "tiff" ? { ...options, page: view.page - 1 } : options);
    return {
      view,
      drawn: await redrawn(picture, { ...(await uprightSizeOf(picture)), turn, crop: view.crop }),
    };
  };
  try {
    for (const view of wanted) yield await page(view, "error");
  } catch {
    const [first] = wanted;
    if (size.format !== "jpeg" || first === undefined) yield { refused: "fileCorrupt" };
    else
      yield await cutShort(bytes, () => page(first, "none")).catch(
        () => ({ refused: "fileCorrupt" }) as const,
      );
  }
}

/** The pages of a scan may each have a size of their own. */
const uprightSizeOf = async (picture: Sharp): Promise<{ readonly width: number; readonly height: number }> =>
  (await picture.metadata()).autoOrient;

const withoutFailing = { limitInputPixels: mostPixels, failOn: "none", sequentialRead: true } as const;

/**
 * Share of the rows that never came: the decoder leaves them all of one grey. Counted as the file holds them, before the
 * picture is turned upright: afterwards they may be columns.
 */
const missingShareOf = async (bytes: Uint8Array): Promise<number> => {
  const { data, info } = await sharp(bytes, withoutFailing)
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height } = info;
  let rows = 0;
  for (let y = height - 1; y >= 0; y -= 1) {
    const row = data.subarray(y * width, (y + 1) * width);
    const first = row[0] ?? 0;
    if (row.some((value) => Math.abs(value - first) > 2)) break;
    rows += 1;
  }
  return rows / height;
};

/** A picture that a bad network cut still serves when nearly all of it came; the person is told. */
const cutShort = async (
  bytes: Uint8Array,
  draw: () => Promise<ViewedPage>,
): Promise<ViewedPage | Refused<"fileCorrupt">> => {
  const missingShare = await missingShareOf(bytes);
  if (missingShare > incomplete.missingShare) return { refused: "fileCorrupt" };
  const { view, drawn } = await draw();
  return { view, drawn: { ...drawn, missingShare: Math.max(missingShare, Number.EPSILON) } };
};
