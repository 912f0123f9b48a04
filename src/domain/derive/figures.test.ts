import fc from "fast-check";
import { expect, test } from "vitest";
import { countedDays, promisedStates } from "../figures.ts";
import { daysWithin, type FigureCounts, figuresFrom, inSight } from "./figures.ts";

const nothing: FigureCounts = {
  standing: [],
  ages: [],
  weeks: [],
  delays: [],
  causes: [],
  offices: [],
  procedures: [],
};

const today = Temporal.PlainDate.from("2026-11-25");
const order = ["submitted", "underExamination", "supplementRequested"] as const;

const read = (counts: Partial<FigureCounts>) =>
  figuresFrom({ ...nothing, ...counts }, { today, period: 4, order });

test("within how many days a share of the files was done with is read from what was counted", () => {
  const histogram = [
    { days: 40, files: 1 },
    { days: 2, files: 5 },
    { days: 10, files: 4 },
  ];
  expect(daysWithin(histogram, 0.5)).toBe(2);
  expect(daysWithin(histogram, 0.9)).toBe(10);
  expect(daysWithin(histogram, 1)).toBe(40);
  expect(daysWithin([], 0.5)).toBe(0);
});

test("the delays counted are those of the files themselves, one by one", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 60 }),
      fc.constantFrom(0.5, 0.9),
      (each, share) => {
        const sorted = each.toSorted((a, b) => a - b);
        const expected = sorted[Math.ceil(sorted.length * share - 1e-9) - 1];
        expect(
          daysWithin(
            each.map((days) => ({ days, files: 1 })),
            share,
          ),
        ).toBe(expected);
      },
    ),
  );
});

test("a delay is never counted for less than it was", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 719 }), (days) => {
      expect(countedDays(days)).toBeGreaterThanOrEqual(days);
      if (days <= 30) expect(countedDays(days)).toBe(days);
    }),
  );
});

test("every week of the period is there, the quiet ones too, the current one last", () => {
  const { weeks } = read({
    weeks: [
      { week: "2026-11-23", what: "arrival", files: 3 },
      { week: "2026-11-09", what: "acceptance", files: 2 },
    ],
  });
  expect(weeks.map(({ week, arrivals, acceptances }) => [week, arrivals, acceptances])).toEqual([
    ["2026-11-02", 0, 0],
    ["2026-11-09", 0, 2],
    ["2026-11-16", 0, 0],
    ["2026-11-23", 3, 0],
  ]);
});

test("files under way are told state by state, free, held, and past their promise", () => {
  const figures = read({
    standing: [
      { state: "underExamination", isFree: false, isLate: true, files: 2 },
      { state: "underExamination", isFree: true, isLate: false, files: 3 },
      { state: "supplementRequested", isFree: true, isLate: false, files: 9 },
    ],
  });
  expect(figures.load).toEqual([
    { state: "underExamination", files: 5, free: 3, held: 2, late: 2 },
    { state: "supplementRequested", files: 9, free: 9, held: 0, late: 0 },
  ]);
  // What waits for the applicant is nobody's to take.
  expect(inSight(figures)).toEqual({ toTake: 3, held: 2, late: 2 });
});

test("ages go from the newest files to the oldest", () => {
  const { ages } = read({
    ages: [
      { age: 0, files: 1 },
      { age: 5, files: 7 },
    ],
  });
  expect(ages.map(({ upToWeeks, files }) => [upToWeeks, files])).toEqual([
    [1, 7],
    [2, 0],
    [4, 0],
    [8, 0],
    [13, 0],
    [null, 1],
  ]);
});

test("the most frequent cause comes first, documents apart from answers and grounds", () => {
  const { documents, answers, grounds } = read({
    causes: [
      { what: "document", subject: "identityProof", reason: "cut", files: 1 },
      { what: "ground", subject: "forgedDocument", reason: "", files: 4 },
      { what: "document", subject: "ePhoto", reason: "photoUnlike", files: 6 },
      { what: "answer", subject: "birthName", reason: "", files: 2 },
    ],
  });
  expect(documents.map(({ subject }) => subject)).toEqual(["ePhoto", "identityProof"]);
  expect(answers).toHaveLength(1);
  expect(grounds).toHaveLength(1);
});

test("offices are told by what waits there", () => {
  const { offices } = read({
    offices: [
      { office: "cert-nord", what: "waiting", files: 1 },
      { office: "cert-est", what: "waiting", files: 8 },
      { office: "cert-est", what: "late", files: 2 },
      { office: "cert-nord", what: "arrival", files: 5 },
    ],
  });
  expect(offices.map(({ key, waiting, late, arrivals }) => [key, waiting, late, arrivals])).toEqual([
    ["cert-est", 8, 2, 0],
    ["cert-nord", 1, 0, 5],
  ]);
});

test("only what the public service owes has a promise: never what waits for the applicant", () => {
  expect(promisedStates).toContain("submitted");
  expect(promisedStates).toContain("inProduction");
  expect(promisedStates).not.toContain("supplementRequested");
  expect(promisedStates).not.toContain("awaitingPickup");
});
