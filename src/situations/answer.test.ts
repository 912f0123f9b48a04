import { describe, expect, test } from "vitest";
import { answerToLine } from "./answer.ts";

/** Thirty, holding B and the card of it; everything that is not said is neutral. */
const usual = {
  id: "A",
  reason: "renewal-end-of-validity",
  application_date: "2026-11-23",
  category: "B",
  applicant: { birth_date: "1996-07-07" },
  licence: { held: true, in_hand: true, categories: ["B"] },
};

const answer = (change: object) => answerToLine(JSON.stringify({ ...usual, ...change }), 1);

test("what is not said is neutral: French, here, in one's own home, healthy, without a sanction", () => {
  expect(answer({})).toEqual({
    id: "A",
    verdict: "eligible",
    reason: null,
    documents: ["current-licence", "e-photo", "identity-proof", "proof-of-address"],
    optional_documents: [],
    fee_eur: 0,
  });
});

describe("a line that is not understood says where and what is wrong", () => {
  const { birth_date } = usual.applicant;
  test.each<[string, object]>([
    ["reason: unknown", { reason: "renewal" }],
    ["reason: unknown", { reason: "toString" }],
    ["reason: missing", { reason: undefined }],
    ["application_date: missing", { application_date: undefined }],
    ["application_date: not a date", { application_date: null }],
    ["application_date: not a date", { application_date: "2026-02-30" }],
    ["application_date: not a date", { application_date: "23/11/2026" }],
    ["application_date: not a date", { application_date: "2026-11-23T10:00" }],
    ["applicant: missing", { applicant: undefined }],
    ["applicant: not an object", { applicant: [] }],
    ["applicant.birth_date: missing", { applicant: {} }],
    ["applicant.birth_date: not a date", { applicant: { birth_date: "1996" } }],
    [
      "applicant.settled_in_france: not a date",
      { applicant: { birth_date, settled_in_france: "2026-13-01" } },
    ],
    ["applicant.nationalities: empty", { applicant: { birth_date, nationalities: [] } }],
    ["applicant.nationalities: not a list", { applicant: { birth_date, nationalities: "FRA" } }],
    [
      "applicant.nationalities[1]: not a country code",
      { applicant: { birth_date, nationalities: ["FRA", "fr"] } },
    ],
    ["applicant.emancipated: not true or false", { applicant: { birth_date, emancipated: "yes" } }],
    ["filer: not one of applicant, legal-representative", { filer: "parent" }],
    ["category: missing", { category: undefined }],
    ["category: missing", { category: null }],
    ["category: not offered by renewal-end-of-validity", { category: "C" }],
    ["category: not offered by renewal-end-of-validity", { category: "Z" }],
    ["sanction.months: not a number", { sanction: { months: "3" } }],
    ["sanction.months: below zero", { sanction: { months: -3 } }],
    ["attachments: not a list", { attachments: {} }],
    ["attachments[0].document: unknown", { attachments: [{ document: "passport" }] }],
    [
      "attachments[1].issued: not a date",
      { attachments: [{ document: "e-photo" }, { document: "e-photo", issued: "?" }] },
    ],
  ])("%s", (error, change) => {
    expect(answer(change)).toEqual({ id: "A", error });
  });

  test.each(["{", "", "nothing"])("%j is not JSON", (line) => {
    expect(answerToLine(line, 3)).toEqual({ id: null, error: "line 3: not JSON" });
  });

  test.each(["null", "[]", "1", '"text"'])("%s is not an object", (line) => {
    expect(answerToLine(line, 7)).toEqual({ id: null, error: "line 7: not an object" });
  });

  test("without an id, the answer has none", () => {
    expect(answer({ id: undefined, reason: "?" })).toEqual({ id: null, error: "reason: unknown" });
    expect(answer({ id: { a: 1 } })).toMatchObject({ id: null, verdict: "eligible" });
  });
});

describe("the category", () => {
  test("is not needed when the reason has one, nor when no rule reads it", () => {
    const school = { channel: "driving-school", category: undefined };
    expect(answer({ ...school, reason: "b96-extension" })).toMatchObject({ verdict: "eligible" });
    expect(answer({ ...school, reason: "automatic-restriction-lift" })).toMatchObject({
      verdict: "eligible",
    });
  });

  test("must still be one of the reason", () => {
    expect(answer({ reason: "b96-extension", category: "A" })).toEqual({
      id: "A",
      error: "category: not offered by b96-extension",
    });
  });
});

test("a field that nobody knows is passed over, at any depth", () => {
  expect(answer({ title: "?", licence: { ...usual.licence, colour: "pink" } })).toEqual(answer({}));
});

test("nationalities may be of any State, even one that the form does not list", () => {
  const applicant = {
    ...usual.applicant,
    nationalities: ["XXA"],
    residence_permit: "valid",
    lives_in: "FRA",
  };
  expect(answer({ applicant })).toMatchObject({ verdict: "eligible" });
});

test("half the duty is due in French Guiana", () => {
  const loss = { reason: "replacement-loss" };
  expect(answer(loss)).toMatchObject({ fee_eur: 25 });
  expect(answer({ ...loss, housing: { department: "973" } })).toMatchObject({ fee_eur: 12.5 });
});

describe("the provisional licence", () => {
  const passed = {
    reason: "licence-issue-added-category",
    category: "A2",
    exam: { passed: true, date: "2026-07-22" },
  };

  test("is told with its last day, over or not", () => {
    expect(answer(passed)).toMatchObject({
      provisional_last_day: "2026-11-22",
      provisional_valid_today: false,
    });
    expect(answer({ ...passed, exam: { passed: true, date: "2026-07-23" } })).toMatchObject({
      provisional_last_day: "2026-11-23",
      provisional_valid_today: true,
    });
  });

  test("starts after the ban when that is later", () => {
    const sanction = { kind: "annulment", ban_end: "2026-10-30" };
    const answered = answer({ ...passed, reason: "licence-issue-after-sanction", licence: {}, sanction });
    expect(answered).toMatchObject({ provisional_last_day: "2027-02-28" });
  });

  test("is nothing when its certificate is not asked", () => {
    expect(answer({ exam: passed.exam })).not.toHaveProperty("provisional_last_day");
    expect(answer({ ...passed, exam: { ...passed.exam, passed: false } })).not.toHaveProperty(
      "provisional_last_day",
    );
  });
});

describe("attachments", () => {
  const judged = (attachment: object, change: object = {}) => {
    const answered = answer({ ...change, attachments: [attachment] });
    return "attachments" in answered ? answered.attachments?.[0] : answered;
  };

  test.each<[string, object, object]>([
    [
      "too old on the day it is six months old",
      { document: "proof-of-address", kind: "phone-bill", issued: "2026-05-23" },
      { accepted: false, reason: "too-old" },
    ],
    [
      "young enough the day before",
      { document: "proof-of-address", kind: "phone-bill", issued: "2026-05-24" },
      { accepted: true },
    ],
    [
      "of a kind that does not count",
      { document: "road-safety-certificate-level-2", kind: "assr1" },
      { accepted: false, reason: "kind-not-accepted" },
    ],
    [
      "expired for five years",
      { document: "identity-proof", kind: "national-identity-card", expires: "2021-11-23" },
      { accepted: false, reason: "expired-too-long" },
    ],
    [
      "expired",
      { document: "identity-proof", kind: "eu-model-driving-licence", expires: "2026-11-22" },
      { accepted: false, reason: "expired" },
    ],
    ["a form sent by post", { document: "photo-signature-form", kind: null }, { accepted: true }],
  ])("%s", (_, attachment, expected) => {
    expect(judged(attachment)).toMatchObject(expected);
  });

  test("the reason's own age wins over the document's", () => {
    const rights = { document: "driving-rights-certificate", kind: null, issued: "2026-06-01" };
    expect(judged(rights, { reason: "exchange-non-eea" })).toMatchObject({ reason: "too-old" });
    expect(judged(rights, { reason: "exchange-french-overseas" })).toMatchObject({ accepted: true });
  });

  test("are judged even when nothing can be filed, and are absent when there are none", () => {
    expect(judged({ document: "e-photo" }, { licence: {} })).toEqual({ document: "e-photo", accepted: true });
    expect(answer({ attachments: [] })).toMatchObject({ attachments: [] });
    expect(answer({})).not.toHaveProperty("attachments");
  });
});
