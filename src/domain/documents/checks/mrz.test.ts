import { describe, expect, test } from "vitest";
import type { Expectation } from "#domain/documents/checks/check.ts";
import { judgeFile } from "#domain/documents/checks/for-document.ts";
import type { MrzReading } from "#domain/documents/evidence.ts";
import { besideOf, box, fileWith, judged, mrzOf, pageWith } from "#test/evidence.ts";

/** Specimens: Maëlys-Gaëlle Martin's passport and card of 2021, Corinne Berthier's card of 1988, a licence. */
const passport = mrzOf("TD3", [
  "P<FRAMARTIN<<MAELYS<GAELLE<<<<<<<<<<<<<<<<<<",
  "00AA000000FRA9007138F3002119<<<<<<<<<<<<<<08",
]);
const card = mrzOf("TD1", [
  "IDFRAX4RTBPFW46<<<<<<<<<<<<<<<",
  "9007138F3002119FRA<<<<<<<<<<<6",
  "MARTIN<<MAELYS<GAELLE<MARIE<<<",
]);
const oldCard = mrzOf("FRENCH_ID", [
  "IDFRABERTHIER<<<<<<<<<<<<<<<<<<<<<<<",
  "9409923102854CORINNE<<<<<<<6512068F4",
]);
const licence = mrzOf("FRENCH_DRIVING_LICENCE", ["D1FRA13AA000026181231MARTIN<<9"]);
const permit = mrzOf("TD1", [
  "IRFRAK682T8YL062<1105040043<<<",
  "8504010F2105035MAR<<<<<<<<<<<4",
  "SPECIMEN<<NATACHA<<<<<<<<<<<<<",
]);

const martin = { birthName: "Martin", usualName: null, firstNames: "Maëlys-Gaëlle, Marie" };

const judge = (mrz: MrzReading | null, expectation: Partial<Expectation> = {}) =>
  judgeFile(judged({ pages: [pageWith({ mrz })], expectation: { kind: "identityProof", ...expectation } }))
    .findings;
const codes = (...asked: Parameters<typeof judge>) => judge(...asked).map(({ code }) => code);

describe("the name in the lines", () => {
  test("is the one of the form, whatever its accents and hyphens", () => {
    expect(codes(card, { person: martin })).toEqual([]);
  });

  test("differs: both are told, and the lines are shown", () => {
    expect(judge(card, { person: { ...martin, birthName: "Durand" } })).toMatchObject([
      {
        code: "mrz.name",
        level: "advice",
        page: 1,
        box,
        values: { read: "MARTIN MAELYS GAELLE MARIE", typed: "Durand Maëlys-Gaëlle, Marie" },
      },
    ]);
  });

  test("that the reader doubts is never compared: the agent is told to look", () => {
    const doubtful = { ...card, isNameUncertain: true };
    expect(judge(doubtful, { person: { ...martin, birthName: "Durand" } })).toMatchObject([
      { code: "mrz.uncertain-name", level: "note" },
    ]);
  });

  test("says nothing while nobody is expected", () => {
    expect(codes(card)).toEqual([]);
  });
});

describe("the day of birth in the lines", () => {
  test("is the one of the form", () => {
    expect(codes(card, { birthDate: "1990-07-13" })).toEqual([]);
  });
  test("differs", () => {
    expect(judge(card, { birthDate: "1990-07-31" })).toMatchObject([
      { code: "mrz.birth-date", values: { read: "1990-07-13" } },
    ]);
  });
});

describe("the end of validity in the lines", () => {
  const on = (day: string) => ({ on: Temporal.PlainDate.from(day) });

  test("is over the day after the last one, but for the tolerance of the paper", () => {
    expect(codes(passport, on("2030-02-11"))).toEqual([]);
    expect(codes(passport, on("2040-02-12"))).toEqual(["mrz.expired"]);
  });

  test("is told with its date", () => {
    expect(judge(passport, on("2040-02-12"))).toMatchObject([
      { values: { date: "2030-02-11" }, page: 1, box },
    ]);
  });

  test("of a licence forbids nothing: it may be renewed", () => {
    expect(codes(licence, { kind: "currentLicence", ...on("2040-01-01") })).toEqual([]);
  });
});

describe("the side and the paper the lines are of", () => {
  test.each<[string, MrzReading, Partial<Expectation>, string[]]>([
    ["the back of a card of 2021, as its back", card, { slot: "back" }, []],
    ["the back of a card of 2021, as its front", card, { slot: "front" }, ["side.wrong"]],
    ["the front of a card of 1988, as its front", oldCard, { slot: "front" }, []],
    ["the front of a card of 1988, as its back", oldCard, { slot: "back" }, ["side.wrong"]],
    ["a passport has one page", passport, { slot: "page" }, []],
    ["a licence, as the licence", licence, { kind: "currentLicence", slot: "front" }, []],
    ["an identity card, as the licence", card, { kind: "currentLicence", slot: "back" }, ["document.wrong"]],
    ["a licence, as the residence permit", licence, { kind: "residencePermit" }, ["document.wrong"]],
    ["a passport, as the residence permit", passport, { kind: "residencePermit" }, ["document.wrong"]],
    ["a residence permit, as itself", permit, { kind: "residencePermit", slot: "back" }, []],
  ])("%s", (_, mrz, expectation, expected) => {
    const found = codes(mrz, expectation);
    expect(found.filter((code) => code !== "mrz.expired")).toEqual(expected);
  });
});

describe("lines that were not read", () => {
  const front = besideOf({ ...fileWith(pageWith()), sha256: "b".repeat(64) });
  const other = (mrz: MrzReading | null, hash: string) => ({
    ...front,
    evidence: { ...front.evidence, pages: [pageWith({ mrz, quality: { hash } })] },
  });
  const farHash = "f".repeat(20);

  test("are asked for on a passport's page, and on the front of a licence", () => {
    expect(codes(null, { paper: "biometricPassport" })).toEqual(["mrz.unread"]);
    expect(codes(null, { kind: "currentLicence", slot: "front" })).toEqual(["mrz.unread"]);
    expect(codes(null, { kind: "currentLicence", slot: "front", paper: "paperLicence" })).toEqual([]);
  });

  test("of a card are asked for once both sides are there, since one side has none", () => {
    expect(codes(null, { slot: "front" })).toEqual([]);
    expect(codes(null, { slot: "back", others: [other(null, farHash)] })).toEqual(["mrz.unread"]);
    expect(codes(null, { slot: "back", others: [other(oldCard, farHash)] })).toEqual([]);
  });

  test("are not asked for on a bill", () => {
    expect(codes(null, { kind: "proofOfAddress" })).toEqual([]);
  });
});
