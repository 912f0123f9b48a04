import { describe, expect, test } from "vitest";
import { judgeFile, readingsFor } from "#domain/documents/checks/for-document.ts";
import { hashDistance } from "#domain/documents/checks/same-side.ts";
import type { PageEvidence } from "#domain/documents/evidence.ts";
import type { DocumentKind } from "#domain/documents/kinds.ts";
import * as limits from "#domain/documents/thresholds.ts";
import { besideOf, box, fileWith, judged, mrzOf, pageWith } from "#test/evidence.ts";

const codesOf = (page: PageEvidence, kind: DocumentKind | null = null): readonly string[] =>
  judgeFile(judged({ pages: [page], expectation: { kind } })).findings.map(({ code }) => code);

test("a good picture is good, and nothing is said of it", () => {
  expect(judgeFile(judged())).toEqual({ verdict: "good", findings: [] });
});

describe("each limit of a picture holds on its both sides", () => {
  const { laplacianP90, edgeWidthInPx } = limits.blur;
  const { borderStrokes } = limits.framing;
  const { darkLuminanceP95: dark, burntShare, burntInkLuminance } = limits.light;
  const { smallestLongSideInPx: small } = limits.resolution;

  test.each<[string, PageEvidence, string[]]>([
    ["sharp enough", pageWith({ quality: { laplacianP90 } }), []],
    ["blurred", pageWith({ quality: { laplacianP90: laplacianP90 - 0.1 } }), ["image.blur"]],
    ["edges narrow enough", pageWith({ quality: { edgeWidthInPx, laplacianP90: 3 } }), []],
    ["edges too wide", pageWith({ quality: { edgeWidthInPx: edgeWidthInPx + 0.01 } }), ["image.blur"]],
    [
      "print into the side",
      pageWith({ width: 1600, height: 1400, quality: { borderStrokes } }),
      ["image.cut"],
    ],
    [
      "a little of it",
      pageWith({ width: 1600, height: 1400, quality: { borderStrokes: borderStrokes - 1 } }),
      [],
    ],
    [
      "a shadow on a whole booklet",
      pageWith({ width: 1420, height: 1000, quality: { borderStrokes: 40 } }),
      [],
    ],
    ["light enough", pageWith({ quality: { luminanceP95: dark } }), []],
    ["dark", pageWith({ quality: { luminanceP95: dark - 1 } }), ["image.dark"]],
    [
      "burnt, by a camera",
      pageWith({
        quality: { isPhoto: true, burntShare: burntShare + 0.01, inkLuminance: burntInkLuminance },
      }),
      ["image.burnt"],
    ],
    [
      "white paper, by a scanner",
      pageWith({ quality: { isPhoto: false, burntShare: 0.9, inkLuminance: 200 } }),
      [],
    ],
    [
      "a photo with enough black left",
      pageWith({ quality: { isPhoto: true, burntShare: 0.9, inkLuminance: burntInkLuminance - 1 } }),
      [],
    ],
    ["as large as needed", pageWith({ width: small, height: 10 }), []],
    ["small", pageWith({ width: small - 1, height: 10 }), ["image.small"]],
    ["cut", pageWith({ quality: { outline: { box, angleInDegrees: 0, isCut: true } } }), ["image.cut"]],
    ["whole", pageWith({ quality: { outline: { box, angleInDegrees: 0, isCut: false } } }), []],
    [
      "without its last rows",
      pageWith({ missingShare: limits.incomplete.missingShare }),
      ["image.incomplete"],
    ],
  ])("%s", (_, page, codes) => {
    expect(codesOf(page)).toEqual(codes);
  });

  test("a card too small within its picture is small too", () => {
    const lines = ["D1FRA13AA000026181231MARTIN<<9"];
    const read = (dotsPerInch: number) =>
      codesOf(pageWith({ mrz: mrzOf("FRENCH_DRIVING_LICENCE", lines, { dotsPerInch }) }));
    expect(read(limits.resolution.dotsPerInch)).not.toContain("image.small");
    expect(read(limits.resolution.dotsPerInch - 1)).toContain("image.small");
  });
});

describe("black and white", () => {
  const { greyHueShare, paleHueShare } = limits.colour;
  const seen = (hueShare: number, kind: DocumentKind | null) =>
    codesOf(pageWith({ quality: { hueShare } }), kind).filter((code) => code !== "mrz.unread");

  test("is advised where colour is asked, pale is for the agent, colour is right", () => {
    expect(seen(greyHueShare - 0.0001, "identityProof")).toEqual(["image.grey"]);
    expect(seen(greyHueShare, "identityProof")).toEqual(["image.pale"]);
    expect(seen(paleHueShare, "identityProof")).toEqual([]);
  });

  test("is right on a bill, and on a file that is not known", () => {
    expect(seen(0, "proofOfAddress")).toEqual([]);
    expect(seen(0, null)).toEqual([]);
  });

  test("cannot be told in the dark", () => {
    expect(codesOf(pageWith({ quality: { hueShare: 0, luminanceP95: 60 } }), "identityProof")).toEqual([
      "image.dark",
    ]);
  });
});

describe("an empty page", () => {
  const blank = pageWith({
    quality: { edgeShare: 0, luminanceP5: 250, luminanceP95: 254, laplacianP90: 0, hueShare: 0 },
  });

  test("is refused, its number told, and nothing else is said", () => {
    const { verdict, findings } = judgeFile(judged({ pages: [pageWith(), blank] }));
    expect(verdict).toBe("refused");
    expect(findings).toMatchObject([{ code: "page.blank", level: "refuse", page: 2, values: { page: 2 } }]);
  });

  test("is not a strongly blurred card, which has no edge either", () => {
    expect(
      codesOf(pageWith({ quality: { edgeShare: 0, luminanceP5: 100, luminanceP95: 180, laplacianP90: 3 } })),
    ).toEqual(["image.blur"]);
  });

  test("is told by its spread of light, at the limit", () => {
    const spread = (by: number) =>
      codesOf(pageWith({ quality: { edgeShare: 0, luminanceP5: 200, luminanceP95: 200 + by } }));
    expect(spread(limits.blank.luminanceSpread - 1)).toEqual(["page.blank"]);
    expect(spread(limits.blank.luminanceSpread)).toEqual([]);
  });
});

describe("glare", () => {
  const shining = pageWith({ quality: { isPhoto: true, glare: [box] } });

  test("is advised on a photo of a card, and shown where it is", () => {
    const { findings } = judgeFile(judged({ pages: [shining], expectation: { kind: "residencePermit" } }));
    expect(findings).toMatchObject([{ code: "image.glare", page: 1, box }]);
  });

  test("is not looked for on paper, nor on a scan", () => {
    expect(codesOf(shining, "proofOfAddress")).toEqual([]);
    expect(codesOf(pageWith({ quality: { glare: [box] } }), "residencePermit")).toEqual([]);
  });
});

describe("the two sides of a card", () => {
  const hash = "0f1e2d3c4b5a69788796";
  const flipped = (bits: number): string =>
    (BigInt(`0x${hash}`) ^ (2n ** BigInt(bits) - 1n)).toString(16).padStart(20, "0");
  const front = besideOf({ ...fileWith(pageWith()), sha256: "b".repeat(64) });
  const withBack = (bits: number, other = front) =>
    judgeFile(
      judged({ pages: [pageWith({ quality: { hash: flipped(bits) } })], expectation: { others: [other] } }),
    ).findings.map(({ code }) => code);

  test("hashes differ by their bits", () => {
    expect(hashDistance(hash, flipped(7))).toBe(7);
    expect(hashDistance("00", "ff")).toBe(8);
  });

  test("are the same file: refused", () => {
    const same = besideOf(fileWith(pageWith()));
    const { verdict, findings } = judgeFile(judged({ expectation: { others: [same] } }));
    expect(verdict).toBe("refused");
    expect(findings.map(({ code }) => code)).toEqual(["side.same-file"]);
  });

  test("look the same up to the limit, and no further", () => {
    expect(withBack(limits.samePicture.distance)).toEqual(["side.similar"]);
    expect(withBack(limits.samePicture.distance + 1)).toEqual([]);
  });

  test("are also the two pages of one file", () => {
    const { findings } = judgeFile(judged({ pages: [pageWith(), pageWith()] }));
    expect(findings.map(({ code }) => code)).toEqual(["side.similar"]);
  });

  test("another document's pictures are no side of this one", () => {
    expect(withBack(0, { ...front, isSameDocument: false })).toEqual([]);
  });
});

test("lines are read everywhere, seals and texts on sheets, everything where nothing is known", () => {
  expect(readingsFor("identityProof")).toContain("mrz");
  expect(readingsFor("identityProof")).not.toContain("text");
  expect(readingsFor("proofOfAddress")).toEqual(["mrz", "seals", "text"]);
  expect(readingsFor(null).toSorted()).toEqual(["faces", "mrz", "seals", "signature", "text"]);
});
