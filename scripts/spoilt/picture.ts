/** What a telephone, a lamp, a copier and a hurry do to a page. */
import sharp, { type Sharp } from "sharp";
import { chance } from "../ocr-b/random.ts";

/** A page in plain colours, three bytes a pixel. */
export type Picture = { readonly width: number; readonly height: number; readonly rgb: Uint8Array };

export type Spoil = (picture: Picture) => Picture | Promise<Picture>;

type Colour = readonly [red: number, green: number, blue: number];

const raw = ({ width, height, rgb }: Picture) => sharp(rgb, { raw: { width, height, channels: 3 } });

const taken = async (pipeline: Sharp): Promise<Picture> => {
  const { data, info } = await pipeline.removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, rgb: data };
};

/** A picture of a folder of samples, its long side enlarged or reduced to `longSideInPx`. */
export const load = (source: string | Uint8Array, longSideInPx = 1800): Promise<Picture> =>
  taken(
    sharp(source)
      .autoOrient()
      .flatten({ background: "#fff" })
      .toColourspace("srgb")
      .resize(longSideInPx, longSideInPx, { fit: "inside" }),
  );

export const save = (picture: Picture, quality = 85): Promise<Uint8Array> =>
  raw(picture).jpeg({ quality }).toBuffer();

export const inOrder =
  (...spoils: readonly Spoil[]): Spoil =>
  async (picture) => {
    let spoilt = picture;
    for (const spoil of spoils) spoilt = await spoil(spoilt);
    return spoilt;
  };

/** Each value of each pixel anew, told its channel and its place. */
const eachValue =
  (to: (value: number, channel: number, x: number, y: number) => number): Spoil =>
  ({ width, height, rgb }) => ({
    width,
    height,
    rgb: Uint8Array.from(rgb, (value, at) => {
      const pixel = Math.floor(at / 3);
      const x = pixel % width;
      const now = to(value, at % 3, x, (pixel - x) / width);
      return Math.max(0, Math.min(255, Math.round(now)));
    }),
  });

export const resized =
  (longSideInPx: number): Spoil =>
  (picture) =>
    taken(raw(picture).resize(longSideInPx, longSideInPx, { fit: "inside" }));

/** Out of focus: `deviation` in pixels of a page 1000 pixels long. */
export const outOfFocus =
  (deviation: number): Spoil =>
  (picture) =>
    taken(raw(picture).blur((deviation * Math.max(picture.width, picture.height)) / 1000));

/** Moved while it was taken: `length` in pixels of a page 1000 pixels long. */
export const moved =
  (length: number): Spoil =>
  ({ width, height, rgb }) => {
    const span = Math.max(1, Math.round((length * Math.max(width, height)) / 1000));
    const out = new Uint8Array(rgb.length);
    for (let y = 0; y < height; y += 1)
      for (let channel = 0; channel < 3; channel += 1) {
        const at = (x: number) => rgb[(y * width + Math.min(width - 1, x)) * 3 + channel] ?? 0;
        let sum = 0;
        for (let x = 0; x < span; x += 1) sum += at(x);
        for (let x = 0; x < width; x += 1) {
          out[(y * width + x) * 3 + channel] = Math.round(sum / span);
          sum += at(x + span) - at(x);
        }
      }
    return { width, height, rgb: out };
  };

export const light = (gain: number, offset = 0): Spoil => eachValue((value) => value * gain + offset);

export const noise = (deviation: number, seed = 1): Spoil => {
  const random = chance(seed);
  return eachValue((value) => value + random.rough(deviation));
};

/** A lamp of that colour. */
export const lamp = (colour: Colour): Spoil =>
  eachValue((value, channel) => (value * (colour[channel] ?? 255)) / 255);

/** Darker towards the right and the bottom, by that share at the corner. */
export const shadow =
  (share: number): Spoil =>
  (picture) =>
    eachValue((value, _, x, y) => value * (1 - (share * (x / picture.width + y / picture.height)) / 2))(
      picture,
    );

export const grey: Spoil = ({ width, height, rgb }) => {
  const levelOf = (at: number) =>
    0.299 * (rgb[at] ?? 0) + 0.587 * (rgb[at + 1] ?? 0) + 0.114 * (rgb[at + 2] ?? 0);
  return { width, height, rgb: Uint8Array.from(rgb, (_, at) => levelOf(at - (at % 3))) };
};

/** A spot of lamp light, at a share of the width and the height, with a soft rim. */
export const glare =
  (acrossShare: number, downShare: number, sizeShare: number): Spoil =>
  (picture) => {
    const { width, height } = picture;
    const radius = sizeShare * Math.min(width, height);
    return eachValue((value, _, x, y) => {
      const far = Math.hypot((x - acrossShare * width) / 1.4, y - downShare * height) / radius;
      return value + 255 * Math.max(0, Math.min(1, 1.6 - far * 1.1));
    })(picture);
  };

/** What is left once a share of each side is cut off. */
export const cut =
  (sides: { left?: number; right?: number; top?: number; bottom?: number }): Spoil =>
  (picture) => {
    const { left = 0, right = 0, top = 0, bottom = 0 } = sides;
    const { width, height } = picture;
    return taken(
      raw(picture).extract({
        left: Math.round(left * width),
        top: Math.round(top * height),
        width: Math.round(width * (1 - left - right)),
        height: Math.round(height * (1 - top - bottom)),
      }),
    );
  };

export const turned =
  (degrees: number): Spoil =>
  (picture) =>
    taken(raw(picture).rotate(degrees, { background: "#6b5b4a" }));

/** White around, as on the glass of a scanner. */
export const onScanner =
  (marginShare: number): Spoil =>
  (picture) => {
    const margin = Math.round(marginShare * picture.width);
    return taken(
      raw(picture).extend({
        top: margin,
        left: margin,
        right: margin,
        bottom: margin * 3,
        background: "#fdfdfc",
      }),
    );
  };

/** Lying on a wooden table, a margin of it around. */
export const onTable =
  (marginShare: number, seed = 7): Spoil =>
  (picture) => {
    const margin = Math.round(marginShare * Math.max(picture.width, picture.height));
    const { width, height } = { width: picture.width + 2 * margin, height: picture.height + 2 * margin };
    const random = chance(seed);
    const grain = Float64Array.from({ length: height }, () => random.normal(7));
    const wood: Colour = [128, 98, 66];
    const rgb = new Uint8Array(width * height * 3);
    for (let y = 0; y < height; y += 1)
      for (let x = 0; x < width; x += 1) {
        const inX = x - margin;
        const inY = y - margin;
        const isPage = inX >= 0 && inY >= 0 && inX < picture.width && inY < picture.height;
        const level = isPage
          ? 0
          : (grain[y] ?? 0) + random.rough(4) + 6 * Math.sin(x / 60 + (grain[y] ?? 0) / 9);
        for (let channel = 0; channel < 3; channel += 1)
          rgb[(y * width + x) * 3 + channel] = isPage
            ? (picture.rgb[(inY * picture.width + inX) * 3 + channel] ?? 0)
            : Math.max(0, Math.min(255, Math.round((wood[channel] ?? 0) + level)));
      }
    return { width, height, rgb };
  };

/** Seen from below: the top is narrower by that share of the width. */
export const inPerspective =
  (share: number): Spoil =>
  ({ width, height, rgb }) => {
    const out = new Uint8Array(rgb.length);
    for (let y = 0; y < height; y += 1) {
      const along = y / (height - 1);
      const inset = (share / 2) * width * (1 - along);
      // Farther rows are closer together.
      const from = height * (1 - (1 - along) / (1 - share * along));
      for (let x = 0; x < width; x += 1) {
        const u = ((x - inset) / (width - 2 * inset)) * width;
        for (let channel = 0; channel < 3; channel += 1)
          out[(y * width + x) * 3 + channel] =
            u < 0 || u >= width - 1
              ? ([107, 91, 74][channel] ?? 0)
              : between(rgb, width, height, u, from, channel);
      }
    }
    return { width, height, rgb: out };
  };

const between = (
  rgb: Uint8Array,
  width: number,
  height: number,
  x: number,
  y: number,
  channel: number,
): number => {
  const left = Math.floor(x);
  const top = Math.max(0, Math.min(height - 2, Math.floor(y)));
  const [across, down] = [x - left, Math.max(0, Math.min(1, y - top))];
  const at = (dx: number, dy: number) => rgb[((top + dy) * width + left + dx) * 3 + channel] ?? 0;
  const above = at(0, 0) * (1 - across) + at(1, 0) * across;
  const below = at(0, 1) * (1 - across) + at(1, 1) * across;
  return Math.round(above * (1 - down) + below * down);
};

/** Two pages in one picture, one above the other. */
export const above = async (top: Picture, bottom: Picture): Promise<Picture> => {
  const width = Math.max(top.width, bottom.width);
  const gap = Math.round(width / 12);
  return taken(
    sharp({
      create: { width, height: top.height + bottom.height + gap, channels: 3, background: "#fcfcfc" },
    }).composite([
      { input: await raw(top).png().toBuffer(), left: 0, top: 0 },
      { input: await raw(bottom).png().toBuffer(), left: 0, top: top.height + gap },
    ]),
  );
};
