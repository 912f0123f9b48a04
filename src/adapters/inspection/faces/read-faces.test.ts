import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { readFaces } from "#adapters/inspection/faces/read-faces.ts";
import { openInspection } from "#adapters/inspection/inspection.ts";
import { judgePortrait } from "#domain/documents/checks/portrait.ts";

const samples = join(import.meta.dirname, "../../../../test/samples");

const sample = (name: string) => readFile(join(samples, name));

const read = async (jpeg: Uint8Array) => readFaces(jpeg, await sharp(jpeg).metadata());

const only = async (name: string) => {
  const { turn, faces } = await read(await sample(name));
  const [face] = faces;
  if (turn !== "none" || faces.length !== 1 || face === undefined)
    throw new Error(`${faces.length} faces, ${turn}`);
  return face;
};

const turned = async (name: string, degrees: number) =>
  sharp(await sample(name))
    .rotate(degrees)
    .jpeg({ quality: 90 })
    .toBuffer();

/** Pictures side by side on a grey page, each as high as told. */
const sideBySide = async (...pictures: readonly (readonly [name: string, heightInPx: number])[]) => {
  const drawn = await Promise.all(
    pictures.map(async ([name, height]) =>
      sharp(await sample(name))
        .resize({ height })
        .toBuffer(),
    ),
  );
  return sharp({ create: { width: 1600, height: 700, channels: 3, background: "#c8ccd0" } })
    .composite(drawn.map((input, at) => ({ input, left: 60 + at * 520, top: 40 })))
    .jpeg({ quality: 90 })
    .toBuffer();
};

describe("the measures of a portrait", () => {
  test("of a specimen passport: the head fills three quarters, in the middle, straight, eyes open", async () => {
    const face = await only("portrait.jpg");
    expect(face.headHeightRatio).toBeCloseTo(0.75, 1);
    expect(face.centre).toBeCloseTo(0.5, 1);
    for (const angle of [face.yaw, face.pitch, face.roll]) expect(Math.abs(angle)).toBeLessThan(4);
    expect(face.eyeOpenness).toBeGreaterThan(0.3);
    expect(face.mouthOpenness).toBeLessThan(0.08);
    expect(face.confidence).toBeGreaterThan(0.95);
  });

  test("a head that leans is told by its eyes", async () => {
    expect((await only("portrait-flags-behind.jpg")).roll).toBeCloseTo(12, -1);
  });

  test("closed eyes", async () => {
    expect((await only("portraits/eyes-closed.jpg")).eyeOpenness).toBeLessThan(0.18);
  });

  test("a mouth wide open", async () => {
    expect((await only("portraits/mouth-wide-open.jpg")).mouthOpenness).toBeGreaterThan(0.3);
  });

  test("a turned head", async () => {
    expect(Math.abs((await only("portraits/head-turned.jpg")).yaw)).toBeGreaterThan(15);
  });

  test("a blurred picture", async () => {
    expect((await only("portraits/blurred.jpg")).sharpness).toBeLessThan(6);
    expect((await only("portrait.jpg")).sharpness).toBeGreaterThan(20);
  });

  test("a face burnt out is still one", async () => {
    const { faceLuminance } = await only("portraits/burnt-out.jpg");
    expect(faceLuminance.clippedShare).toBeGreaterThan(0.5);
  });
});

describe("how many faces there are", () => {
  test("none before an empty landscape", async () => {
    expect(await read(await sample("portraits/no-face.jpg"))).toEqual({ turn: "none", faces: [] });
  });

  test("two people side by side", async () => {
    const { faces } = await read(await sideBySide(["portrait.jpg", 600], ["portraits/head-turned.jpg", 600]));
    expect(faces).toHaveLength(2);
  });

  test("the portrait of a card first, its ghost after it", async () => {
    const { faces } = await read(await sideBySide(["portrait.jpg", 600], ["portrait.jpg", 220]));
    const [main, ghost] = faces.map(({ box }) => box);
    expect(faces).toHaveLength(2);
    expect(main?.x).toBeLessThan(ghost?.x ?? 0);
    expect((ghost?.height ?? 0) / (main?.height ?? 1)).toBeCloseTo(220 / 600, 1);
  });

  test("one on each identity card: a new one, and an old dark one", async () => {
    for (const name of ["identity-card-martin-front.jpg", "identity-card-berthier-front.jpg"])
      expect((await only(name)).centre).toBeLessThan(0.3);
  });
});

test.each([
  [90, "rotated-270"],
  [180, "rotated-180"],
  [270, "rotated-90"],
] as const)("a portrait turned by %i degrees says how to turn it back", async (degrees, turn) => {
  for (const name of ["portrait.jpg", "portraits/head-turned.jpg"])
    expect(await read(await turned(name, degrees))).toEqual({ turn, faces: [] });
});

describe("in the process that opens files", () => {
  const inspect = async (source: AsyncIterable<Uint8Array>) => {
    const inspection = openInspection();
    const told = await inspection.inspect(source, { wanted: ["faces"] });
    await inspection.close();
    if ("refused" in told) throw new Error(told.refused);
    const [page] = told.pages;
    if (page === undefined) throw new Error("No page");
    return page.evidence;
  };

  test("a portrait is read without the network, without writing, and is good", async () => {
    const evidence = await inspect(createReadStream(join(samples, "portrait.jpg")));
    expect(evidence.faces).toHaveLength(1);
    expect(judgePortrait(evidence)).toEqual([]);
  });

  test("a portrait that lies on its head is shown upright", async () => {
    const evidence = await inspect(
      (async function* () {
        yield await turned("portrait.jpg", 180);
      })(),
    );
    expect(evidence).toMatchObject({ turn: "rotated-180", faces: [{ confidence: 1 }] });
  });
}, 90_000);
