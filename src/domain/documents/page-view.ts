import type { Box, Turn } from "./evidence.ts";

/** What is cut off each side of a page, in thousandths of its width or height. */
export type Margins = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

/** How one page of a file is shown (mise en page par l'usager): first the crop, then the turn. */
export type PageView = {
  /** Its number in the file as it was sent, from 1. */
  readonly page: number;
  /** Clockwise, from the way the camera held it; null leaves it to the service, which turns it upright when it can tell. */
  readonly turn: Turn | null;
  /** Null shows the page whole. */
  readonly crop: Margins | null;
};

/** Every page of a file once, in the order in which it is shown. */
export type FileView = readonly PageView[];

type Size = { readonly width: number; readonly height: number };

export const wholePage: Margins = { left: 0, top: 0, right: 0, bottom: 0 };

/** A tenth of a page is the least that may be left of it, across and down: less shows nothing to anybody. */
export const mostCutInThousandths = 900;

const quarters: readonly Turn[] = ["none", "rotated-90", "rotated-180", "rotated-270"];

export const isTurn = (text: string): text is Turn => quarters.some((turn) => turn === text);

/** Clockwise. */
export const degreesOf = (turn: Turn): number => quarters.indexOf(turn) * 90;

export const turnOf = (degrees: number): Turn => quarters[(((degrees / 90) % 4) + 4) % 4] ?? "none";

export const bothTurns = (first: Turn, then: Turn): Turn => turnOf(degreesOf(first) + degreesOf(then));

export const turnedBack = (turn: Turn): Turn => turnOf(-degreesOf(turn));

const isMargin = (value: number): boolean =>
  Number.isInteger(value) && value >= 0 && value <= mostCutInThousandths;

/** Values come from forms: a crop that leaves nothing to see, or that is no crop at all, is none. */
export const isCrop = ({ left, top, right, bottom }: Margins): boolean =>
  [left, top, right, bottom].every(isMargin) &&
  left + right <= mostCutInThousandths &&
  top + bottom <= mostCutInThousandths;

export const isWhole = (margins: Margins): boolean => Object.values(margins).every((value) => value === 0);

/** The same margins once the page is turned: the top goes to the right with each quarter. */
export const turnedMargins = (margins: Margins, turn: Turn): Margins => {
  const { left, top, right, bottom } = margins;
  switch (turn) {
    case "none":
      return margins;
    case "rotated-90":
      return { left: bottom, top: left, right: top, bottom: right };
    case "rotated-180":
      return { left: right, top: bottom, right: left, bottom: top };
    case "rotated-270":
      return { left: top, top: right, right: bottom, bottom: left };
  }
};

/** What is left of a page, in its pixels. */
export const boxOf = (crop: Margins | null, { width, height }: Size): Box => {
  const { left, top, right, bottom } = crop ?? wholePage;
  const x = Math.floor((left * width) / 1000);
  const y = Math.floor((top * height) / 1000);
  return {
    x,
    y,
    width: Math.max(1, Math.ceil(((1000 - right) * width) / 1000) - x),
    height: Math.max(1, Math.ceil(((1000 - bottom) * height) / 1000) - y),
  };
};

/** What lies around a place of a page, less a thin rim; never more than may be cut. */
export const marginsAround = (box: Box, { width, height }: Size, rimInThousandths: number): Margins => {
  const share = (part: number, whole: number): number =>
    Math.max(0, Math.floor((1000 * part) / whole) - rimInThousandths);
  return {
    left: share(box.x, width),
    top: share(box.y, height),
    right: share(width - box.x - box.width, width),
    bottom: share(height - box.y - box.height, height),
  };
};

/** Share of a page that stays. */
export const keptShare = ({ left, top, right, bottom }: Margins): number =>
  ((1000 - left - right) * (1000 - top - bottom)) / 1e6;

/** A place of a page turned back to how it lay: boxes are told in pixels of the page as it is shown. */
export const boxTurnedBack = (box: Box, turn: Turn, { width, height }: Size): Box => {
  const { x, y } = box;
  switch (turn) {
    case "none":
      return box;
    case "rotated-90":
      return { x: y, y: height - x - box.width, width: box.height, height: box.width };
    case "rotated-180":
      return { ...box, x: width - x - box.width, y: height - y - box.height };
    case "rotated-270":
      return { x: width - y - box.height, y: x, width: box.height, height: box.width };
  }
};

export const asSent = (pages: number): FileView =>
  Array.from({ length: pages }, (_, index) => ({ page: index + 1, turn: null, crop: null }));

export const isSamePage = (one: PageView, other: PageView): boolean =>
  one.page === other.page &&
  one.turn === other.turn &&
  JSON.stringify(marginsOf(one)) === JSON.stringify(marginsOf(other));

const marginsOf = ({ crop }: PageView): readonly number[] | null =>
  crop && [crop.left, crop.top, crop.right, crop.bottom];

export const isSameView = (one: FileView | undefined, other: FileView | undefined): boolean =>
  one === other ||
  (one !== undefined &&
    other !== undefined &&
    one.length === other.length &&
    one.every((page, index) => {
      const beside = other[index];
      return beside !== undefined && isSamePage(page, beside);
    }));

/** Whether anything was turned, cropped or moved. */
export const isArranged = (view: FileView): boolean => !isSameView(view, asSent(view.length));

/** Each page is there once, and each crop leaves something to see. */
export const isViewOf = (view: FileView, pages: number): boolean =>
  view.length === pages &&
  asSent(pages).every(({ page }) => view.some((shown) => shown.page === page)) &&
  view.every(({ crop }) => crop === null || isCrop(crop));

/** The view of a picture as its person turned and cropped it before sending it; null when nothing would be left. */
export const viewBeforeSending = (turn: Turn | null, margins: Margins): PageView | null => {
  if (!isCrop(margins)) return null;
  const crop = isWhole(margins) ? null : turnedMargins(margins, turnedBack(turn ?? "none"));
  return { page: 1, turn, crop };
};
