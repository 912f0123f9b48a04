import { describe, expect, test } from "vitest";
import { judgeSignature } from "#domain/documents/checks/signature.ts";
import type { SignatureReading } from "#domain/documents/evidence.ts";
import { signature as limits } from "#domain/documents/thresholds.ts";
import { goodSignature } from "#test/evidence.ts";

const judge = (changes: Partial<SignatureReading>) => {
  const { verdict, findings } = judgeSignature({ ...goodSignature, ...changes });
  return [verdict, ...findings.map(({ code }) => code)];
};

test("a signature in ink is good", () => {
  expect(judge({})).toEqual(["ok"]);
});

describe("a picture without a signature is refused", () => {
  test.each<[string, Partial<SignatureReading>]>([
    ["blank", { inkShare: 0, contrast: 0, widthShare: 0, heightShare: 0 }],
    ["less ink than a speck", { inkShare: limits.leastInkShare - 0.0001 }],
    ["black all over", { paperLuminance: limits.blackLuminance - 1 }],
    ["a dot", { widthShare: limits.widthShare - 0.01, heightShare: limits.heightShare - 0.01 }],
  ])("%s", (_, changes) => {
    expect(judge(changes)).toEqual(["refuse", "signature.missing"]);
  });
});

describe("a signature is advised on, at each limit", () => {
  test("in pencil, or with a stroke too thin", () => {
    expect(judge({ contrast: limits.contrast })).toEqual(["ok"]);
    expect(judge({ contrast: limits.contrast - 1 })).toEqual(["advice", "signature.faint"]);
    expect(judge({ inkShare: limits.inkShare.least })).toEqual(["ok"]);
    expect(judge({ inkShare: limits.inkShare.least - 0.0001 })).toEqual(["advice", "signature.faint"]);
  });

  test("touching the border", () => {
    expect(judge({ borderInkInPx: limits.borderInkInPx })).toEqual(["ok"]);
    expect(judge({ borderInkInPx: limits.borderInkInPx + 1 })).toEqual(["advice", "signature.cut"]);
  });

  test("a flat one, or an upright one, is a signature still", () => {
    expect(judge({ heightShare: 0.01 })).toEqual(["ok"]);
    expect(judge({ widthShare: 0.01 })).toEqual(["ok"]);
  });
});
