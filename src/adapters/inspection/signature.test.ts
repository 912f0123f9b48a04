import { readFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { expect, test } from "vitest";
import { measureSignature } from "#adapters/inspection/signature.ts";
import { judgeSignature } from "#domain/documents/checks/signature.ts";

const samples = join(import.meta.dirname, "../../../test/samples");

/** As the pipeline gives it: redrawn as JPEG on white. */
const jpegOf = (path: string) =>
  sharp(readFileSync(join(samples, path)))
    .flatten({ background: "#fff" })
    .jpeg()
    .toBuffer();

test.each([
  ["signatures/blue-ink.png", "ok", []],
  ["signatures/grey-paper.png", "ok", []],
  ["signature.png", "ok", []],
  ["signatures/cut-at-edge.png", "advice", ["signature.cut"]],
  ["signatures/blank.png", "refuse", ["signature.missing"]],
  ["signatures/dot.png", "refuse", ["signature.missing"]],
  ["signatures/all-black.png", "refuse", ["signature.missing"]],
])("%s: %s %j", async (path, verdict, codes) => {
  const judged = judgeSignature(await measureSignature(await jpegOf(path)));
  expect([judged.verdict, judged.findings.map(({ code }) => code)]).toEqual([verdict, codes]);
});

test("the ink is measured where it is: a bar a tenth of the page", async () => {
  const bar = await sharp({ create: { width: 500, height: 250, channels: 3, background: "#fff" } })
    .composite([
      { input: { create: { width: 250, height: 50, channels: 3, background: "#000" } }, left: 100, top: 90 },
    ])
    .png()
    .toBuffer();
  const { inkShare, widthShare, heightShare, borderInkInPx, paperLuminance } = await measureSignature(bar);
  expect(inkShare).toBeCloseTo(0.1, 2);
  expect(widthShare).toBeCloseTo(0.5, 2);
  expect(heightShare).toBeCloseTo(0.2, 2);
  expect([borderInkInPx, paperLuminance]).toEqual([0, 255]);
});
