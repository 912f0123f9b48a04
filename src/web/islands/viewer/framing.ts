/** A rectangle on a page, in pixels of the page. */
export type Frame = { x: number; y: number; width: number; height: number };

type Page = { readonly width: number; readonly height: number };

const smallestShare = 0.02;

const between = (value: number, least: number, most: number): number =>
  Math.min(Math.max(value, least), most);

/** The same frame, whole pixels, on the page. */
export const within = (frame: Frame, page: Page): Frame => {
  const width = Math.round(between(frame.width, page.width * smallestShare, page.width));
  const height = Math.round(between(frame.height, page.height * smallestShare, page.height));
  return {
    x: Math.round(between(frame.x, 0, page.width - width)),
    y: Math.round(between(frame.y, 0, page.height - height)),
    width,
    height,
  };
};

/** Between two points that a pointer went through. */
export const spanning = (from: DOMPoint, to: DOMPoint, page: Page): Frame =>
  within(
    {
      x: Math.min(from.x, to.x),
      y: Math.min(from.y, to.y),
      width: Math.abs(to.x - from.x),
      height: Math.abs(to.y - from.y),
    },
    page,
  );

const directions: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** What an arrow does: it moves the frame, with Shift its far corner. Null for the other keys. */
export const moved = (frame: Frame, key: string, isShifted: boolean, page: Page): Frame | null => {
  const direction = directions[key];
  if (direction === undefined) return null;
  const across = direction[0] * page.width * smallestShare;
  const down = direction[1] * page.height * smallestShare;
  return within(
    isShifted
      ? { ...frame, width: frame.width + across, height: frame.height + down }
      : { ...frame, x: frame.x + across, y: frame.y + down },
    page,
  );
};

/** Where a frame begins: on what the checks point at, else in the middle. */
export const firstFrame = (marked: SVGRectElement | null, page: Page): Frame =>
  within(
    marked === null
      ? { x: page.width * 0.25, y: page.height * 0.4, width: page.width * 0.5, height: page.height * 0.2 }
      : {
          x: marked.x.baseVal.value,
          y: marked.y.baseVal.value,
          width: marked.width.baseVal.value,
          height: marked.height.baseVal.value,
        },
    page,
  );
