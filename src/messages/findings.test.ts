import { describe, expect, test } from "vitest";
import { type FindingCode, findingLevels } from "#domain/documents/findings.ts";
import { findingsEn } from "#messages/en/findings.ts";
import { findingsFr } from "#messages/fr/findings.ts";

const codes = Object.keys(findingLevels) as readonly FindingCode[];

/** Every value that a finding may tell. */
const values = {
  page: 2,
  width: 640,
  height: 480,
  date: "2026-04-03",
  months: 6,
  read: "2026-04-03",
  typed: "2026-04-03",
  name: "Zoé Durand",
  document: "proofOfAddress",
};

describe.each([
  ["French", findingsFr],
  ["English", findingsEn],
] as const)("in %s", (_, words) => {
  test.each(codes)("%s is a sentence, with nothing left out", (code) => {
    const text = words[code](values);
    expect(text).toMatch(/^\p{Lu}.*[.?]$/u);
    expect(text).not.toMatch(/undefined|NaN|\{|\bnull\b/);
  });

  test("a sentence to the applicant accuses nobody", () => {
    for (const code of codes) {
      if (findingLevels[code] === "note") continue;
      expect(words[code](values), code).not.toMatch(/fraud|faux\b|falsifi|forged|fake/i);
    }
  });
});

test("what is refused or advised says what to do, or what to check", () => {
  expect(findingsFr["image.blur"]({})).toContain("reprenez la photo");
  expect(findingsEn["image.blur"]({})).toMatch(/again|retake/i);
});

test("another document than is asked is named, with the one asked or chosen", () => {
  const given = { seen: "passport", asked: "proofOfAddress" };
  expect(findingsFr["document.wrong"](given)).toMatch(/un passeport.*Justificatif de domicile/);
  expect(findingsEn["document.wrong"](given)).toMatch(/a passport.*Proof of address/);
  const chosen = { seen: "passport", paper: "nationalIdentityCard" };
  expect(findingsFr["document.wrong"](chosen)).toMatch(
    /un passeport.*vous avez choisi.*Carte nationale d’identité/,
  );
});

test("the values are told, dates in words", () => {
  expect(findingsFr["address.old"](values)).toBe(
    "Ce justificatif date du 3 avril 2026 : il a plus de 6 mois.".replace(" :", "\u00a0:"),
  );
  expect(findingsEn["address.old"](values)).toContain("3 April 2026");
  expect(findingsFr["image.small"](values)).toContain("640 × 480");
  expect(findingsFr["page.blank"](values)).toContain("page 2");
});
