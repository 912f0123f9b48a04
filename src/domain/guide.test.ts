import { expect, test } from "vitest";
import { followGuide, type GuidePlace, guide } from "./guide.ts";
import { notReasons } from "./not-reasons.ts";
import { procedureFamilies } from "./procedure-families.ts";
import { procedureIds } from "./procedure-ids.ts";

const endingOf = (place: GuidePlace): string | null =>
  "reason" in place ? place.reason : "notReason" in place ? place.notReason : null;

/** Every way through the guide from these choices on. */
const waysFrom = (choices: readonly string[]): readonly (readonly string[])[] => {
  const place = followGuide(choices);
  if (!("question" in place)) return [choices];
  return Object.keys(guide[place.question]).flatMap((option) => waysFrom([...choices, option]));
};

const ways = waysFrom([]);
const endings = ways.map((way) => endingOf(followGuide(way)));

test("every reason for applying, and every situation that is none, is reached", () =>
  expect(new Set(endings)).toEqual(new Set([...procedureIds, ...Object.keys(notReasons)])));

test("nobody chooses more than four times", () =>
  expect(Math.max(...ways.map(({ length }) => length))).toBeLessThanOrEqual(4));

test("every question is asked", () => {
  const asked = ways.flatMap((way) => way.map((_, index) => followGuide(way.slice(0, index))));
  expect(new Set(asked.map((place) => ("question" in place ? place.question : "")))).toEqual(
    new Set(Object.keys(guide)),
  );
});

const askedAfter = new Set(ways.flatMap((way) => way.map((_, index) => way.slice(0, index).join(" "))));

test.each([...askedAfter])("no two options lead to the same endings after « %s »", (chosen) => {
  const before = chosen.split(" ").filter((choice) => choice !== "");
  const place = followGuide(before);
  if (!("question" in place)) throw new Error("an ending, not a question");
  const led = Object.keys(guide[place.question]).map((option) =>
    waysFrom([...before, option])
      .map((way) => endingOf(followGuide(way)))
      .sort()
      .join(),
  );
  expect(new Set(led).size).toBe(led.length);
});

test.each([
  [["sanction", "suspended"], "restitution-after-suspension"],
  [["sanction", "suspendedBriefly"], "shortSuspension"],
  [["sanction", "annulled", "toTake"], "exam-registration-after-annulment"],
  [["sanction", "annulled", "taken"], "licence-issue-after-sanction"],
  [["sanction", "invalidated", "toTake"], "exam-registration-after-invalidation"],
  [["foreign", "overseasDepartment"], "overseasDepartmentLicence"],
  [["foreign", "overseasCollectivity"], "exchange-french-overseas"],
  [["foreign", "elsewhere", "student"], "foreignStudent"],
  [["card", "foreignCard", "european", "exchange"], "exchange-eea"],
  [["change", "health"], "restriction-change"],
  [["abroad", "backWithForeign", "elsewhere", "exchange"], "exchange-non-eea"],
  [["mistake", "recent"], "error-report"],
  [["mistake", "older"], "licence-correction"],
  [["training", "a2ToA"], "a2-to-a-upgrade"],
  [["training", "motorcycle125"], "motorcycle125Training"],
] as const)("%s ends as the rules say", (choices, ending) =>
  expect(endingOf(followGuide(choices))).toBe(ending),
);

test("a choice that is not offered there stops the way before it", () => {
  expect(followGuide(["card", "exam", "lost"])).toEqual({ question: "card", choices: ["card"] });
  expect(followGuide(["toString"])).toEqual({ question: "situation", choices: [] });
});

test("nothing is followed past an ending", () =>
  expect(followGuide(["card", "lost", "stolen"])).toEqual({
    reason: "replacement-loss",
    choices: ["card", "lost"],
  }));

test("each reason is in one family", () =>
  expect(Object.values(procedureFamilies).flat().sort()).toEqual([...procedureIds].sort()));
