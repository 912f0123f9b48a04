/** Which pages are spoilt, how, and what somebody who looks at each picture still finds on it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Expected, Item } from "../samples/manifest.ts";
import { drawPaper, madePapers } from "./papers.ts";
import {
  above,
  cut,
  glare,
  grey,
  inOrder,
  inPerspective,
  lamp,
  light,
  load,
  moved,
  noise,
  onScanner,
  onTable,
  outOfFocus,
  type Picture,
  resized,
  type Spoil,
  shadow,
  turned,
} from "./picture.ts";

const samples = join(import.meta.dirname, "../../test/samples");

/** A picture to make: its JPEG quality, and what is expected of it. */
export type Planned = Omit<Item, "file"> & {
  readonly name: string;
  readonly make: () => Promise<Picture>;
  readonly quality: number;
};

/** Photos of cards and passports, whole and sharp. */
const cards = [
  "identity-card-martin-front.jpg",
  "identity-card-berthier-front.jpg",
  "identity-card-leroy-front.jpg",
  "driving-licence-martin-front.jpg",
  "residence-permit-specimen-front.jpg",
  "provisional-certificate-martin.jpg",
  "mrz/passport-croatia.jpg",
  "mrz/passport-taiwan.jpg",
  "mrz/card-usa.jpg",
  "mrz/visa-poland.jpg",
] as const;

/** Grey but for the tint of their paper: a copy in black and white under a lamp looks the same. */
const tinted: readonly string[] = [
  "driving-licence-martin-front.jpg",
  "residence-permit-specimen-front.jpg",
  "provisional-certificate-martin.jpg",
  "mrz/card-usa.jpg",
];

type Way = {
  readonly name: string;
  readonly spoil: Spoil;
  readonly quality?: number;
  readonly expected?: Expected;
  /** The lines are too spoilt to be asked for: only a wrong reading would count. */
  readonly isIllegible?: true;
};

const blurred = { expected: { sharpness: "blurred" }, isIllegible: true } as const;
const colourless = { expected: { colour: false } } as const;
const warm = lamp([255, 226, 178]);

const whole: Spoil = (picture) => picture;

const ways: readonly Way[] = [
  { name: "as-it-is", spoil: whole },
  { name: "quality-50", spoil: whole, quality: 50 },
  { name: "quality-25", spoil: whole, quality: 25 },
  { name: "small", spoil: resized(1000) },
  { name: "noisy", spoil: noise(9) },
  { name: "table", spoil: onTable(0.12) },
  { name: "table-tilted", spoil: inOrder(onTable(0.12), turned(6)) },
  { name: "tilted-back", spoil: turned(-11) },
  { name: "perspective", spoil: inOrder(onTable(0.1), inPerspective(0.14)) },
  { name: "upside-down", spoil: turned(180) },
  { name: "on-its-side", spoil: inOrder(onTable(0.06), turned(90)) },
  { name: "shadow", spoil: inOrder(onTable(0.08), shadow(0.6)) },
  { name: "scanner", spoil: onScanner(0.25) },
  { name: "warm-lamp", spoil: inOrder(onTable(0.08), warm) },
  { name: "slightly-soft", spoil: outOfFocus(0.7) },
  { name: "blur-2", spoil: outOfFocus(2), ...blurred },
  { name: "blur-3-noisy", spoil: inOrder(outOfFocus(3), noise(5)), ...blurred },
  { name: "blur-4-table", spoil: inOrder(onTable(0.1), outOfFocus(4)), quality: 60, ...blurred },
  { name: "blur-3-small", spoil: inOrder(outOfFocus(3), resized(1100)), quality: 40, ...blurred },
  { name: "moved", spoil: moved(14), ...blurred },
  { name: "dark", spoil: light(0.26), expected: { exposure: "too dark" }, isIllegible: true },
  {
    name: "dark-noisy",
    spoil: inOrder(onTable(0.08), light(0.3), noise(6)),
    expected: { exposure: "too dark" },
    isIllegible: true,
  },
  { name: "burnt", spoil: light(1.9, 70), expected: { exposure: "burnt out" }, isIllegible: true },
  { name: "grey", spoil: grey, ...colourless },
  { name: "grey-warm", spoil: inOrder(grey, warm), quality: 50, ...colourless },
  { name: "grey-cold-noisy", spoil: inOrder(grey, lamp([214, 226, 255]), noise(5)), ...colourless },
  { name: "grey-sepia", spoil: inOrder(grey, lamp([255, 238, 214]), shadow(0.4)), ...colourless },
  { name: "glare", spoil: glare(0.62, 0.4, 0.13), expected: { glare: true }, isIllegible: true },
  { name: "glare-low", spoil: glare(0.35, 0.55, 0.1), expected: { glare: true }, isIllegible: true },
  { name: "cut-right", spoil: cut({ right: 0.22 }), expected: { cutOff: true }, isIllegible: true },
  { name: "cut-left", spoil: cut({ left: 0.16 }), expected: { cutOff: true }, isIllegible: true },
  { name: "cut-bottom", spoil: cut({ bottom: 0.2 }), expected: { cutOff: true }, isIllegible: true },
  {
    name: "cut-on-table",
    spoil: inOrder(onTable(0.1), cut({ right: 0.3 })),
    expected: { cutOff: true },
    isIllegible: true,
  },
];

const facts = new Map<string, Item>(
  ["manifest.json", "mrz/manifest.json"].flatMap((name) => {
    const { items }: { items: readonly Item[] } = JSON.parse(readFileSync(join(samples, name), "utf8"));
    const folder = name.replace("manifest.json", "");
    return items.map((item) => [`${folder}${item.file}`, item] as const);
  }),
);

const shortName = (file: string): string => file.replaceAll("/", "-").replace(/[.]\w+$/, "");

const plannedCards: readonly Planned[] = cards.flatMap((file) =>
  ways.map(({ name, spoil, quality = 85, expected = {}, isIllegible }) => {
    const lines = facts.get(file)?.expected.lines;
    return {
      name: `${shortName(file)}-${name}`,
      kind: tinted.includes(file) ? "id-document" : "quality",
      expected: { ...expected, ...(lines === undefined || isIllegible === true ? {} : { lines }) },
      make: async () => spoil(await load(join(samples, file))),
      quality,
    };
  }),
);

const paperWays: readonly Way[] = [
  { name: "scan", spoil: whole },
  { name: "photo", spoil: inOrder(onTable(0.05), inPerspective(0.06), shadow(0.35)) },
  { name: "tilted", spoil: inOrder(onTable(0.04), turned(5), noise(4)) },
  { name: "tilted-back", spoil: inOrder(onTable(0.04), turned(-9)), quality: 60 },
  { name: "upside-down", spoil: inOrder(onTable(0.03), turned(180)) },
  { name: "on-its-side", spoil: inOrder(onTable(0.03), turned(90), warm) },
  { name: "small", spoil: inOrder(onTable(0.03), resized(1500)), quality: 50 },
];

const plannedPapers: readonly Planned[] = madePapers.flatMap((paper) =>
  paperWays.map(({ name, spoil, quality = 85 }) => ({
    name: `${paper.name}-${name}`,
    kind: "proof-of-address-photo",
    expected: paper.expected,
    make: async () => spoil(await drawPaper(paper)),
    quality,
  })),
);

const portraits = ["portrait.jpg", "portraits/mouth-wide-open.jpg", "portraits/head-turned.jpg"] as const;

const portraitWays: readonly Way[] = [
  { name: "as-it-is", spoil: whole },
  { name: "small", spoil: resized(520) },
  { name: "dim", spoil: light(0.5) },
  { name: "bright", spoil: light(1.35, 20) },
  { name: "soft", spoil: outOfFocus(3) },
  { name: "noisy", spoil: noise(14), quality: 40 },
  { name: "grey", spoil: grey },
  { name: "upside-down", spoil: turned(180) },
  { name: "on-its-side", spoil: turned(90) },
  { name: "tilted", spoil: turned(18) },
  { name: "far", spoil: onTable(0.9) },
  { name: "two", spoil: (picture) => above(picture, picture), expected: { faces: 2 } },
];

const plannedPortraits: readonly Planned[] = [
  ...portraits.flatMap((file) =>
    portraitWays.map(({ name, spoil, quality = 85, expected = {} }) => ({
      name: `${shortName(file)}-${name}`,
      kind: "portrait",
      expected: { faces: 1, ...expected },
      make: async () => spoil(await load(join(samples, file), 900)),
      quality,
    })),
  ),
  ...portraitWays.slice(0, 10).map(({ name, spoil, quality = 85 }) => ({
    name: `no-face-${name}`,
    kind: "portrait",
    expected: { faces: 0 },
    make: async () => spoil(await load(join(samples, "portraits/no-face.jpg"), 900)),
    quality,
  })),
];

/** Both sides of a card in one picture: what is read of it is that of the side with lines. */
const plannedPairs: readonly Planned[] = (["mrz/card-usa.jpg", "mrz/passport-croatia.jpg"] as const).map(
  (file) => ({
    name: `two-pages-${shortName(file)}`,
    kind: "quality",
    expected: { lines: facts.get(file)?.expected.lines },
    make: async () =>
      above(
        await load(join(samples, "identity-card-martin-front.jpg"), 1400),
        await load(join(samples, file), 1400),
      ),
    quality: 80,
  }),
);

export const plan: readonly Planned[] = [
  ...plannedCards,
  ...plannedPapers,
  ...plannedPortraits,
  ...plannedPairs,
];
