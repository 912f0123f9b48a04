import type { Box } from "#domain/documents/evidence.ts";

/**
 * Where boxes of a picture that was turned about its middle, clockwise, and drawn at `scale` lie on the page itself: the
 * smallest upright box around each.
 */
export const placeOnPage = ({
  width,
  height,
  degrees,
  scale,
  page,
}: {
  /** Of the turned picture. */
  readonly width: number;
  readonly height: number;
  readonly degrees: number;
  readonly scale: number;
  readonly page: { readonly width: number; readonly height: number };
}): ((box: Box) => Box) => {
  const radians = (degrees * Math.PI) / 180;
  const [cosine, sine] = [Math.cos(radians), Math.sin(radians)];
  const placed = (x: number, y: number): readonly [number, number] => {
    const [across, down] = [(x - width / 2) / scale, (y - height / 2) / scale];
    return [across * cosine + down * sine + page.width / 2, down * cosine - across * sine + page.height / 2];
  };
  return (box) => {
    const corners = [0, 1].flatMap((right) =>
      [0, 1].map((low) => placed(box.x + right * box.width, box.y + low * box.height)),
    );
    const [left, top] = [Math.min(...corners.map(([x]) => x)), Math.min(...corners.map(([, y]) => y))];
    const [right, bottom] = [Math.max(...corners.map(([x]) => x)), Math.max(...corners.map(([, y]) => y))];
    return {
      x: Math.round(left),
      y: Math.round(top),
      width: Math.round(right - left),
      height: Math.max(1, Math.round(bottom - top)),
    };
  };
};
