/** Documents judged by their kind and dates, against the words of `rules/documents.yaml`. */
import { describe, expect, test } from "vitest";
import { documentIds, expectedByEnd, expectedByIssue, isOfMinors, kindsOf } from "./oracle/attachments.ts";
import { addDays, addMonths } from "./oracle/days.ts";
import { changed, outcomeOf, type Situation } from "./situation.ts";

const on = "2026-11-23";
const around = (day: string): readonly string[] => [addDays(day, -1), day, addDays(day, 1)];

/** No procedure asks this one for an age of its own. */
const usual: Situation = {
  reason: "licence-not-received",
  application_date: on,
  applicant: { birth_date: "1996-07-07", nationalities: ["FRA"] },
};

const adult = "1996-07-07";
const minor = "2009-11-24";

/** Each list of identity papers, and whose it is. San Marino and the Holy See count as European there; Andorra does not. */
const groups = [
  ["FR", ["FRA"], adult],
  ["FR", ["SEN", "FRA"], minor],
  ["EUROPEAN_ADULT", ["PRT"], adult],
  ["EUROPEAN_ADULT", ["SMR"], adult],
  ["EUROPEAN_MINOR", ["MCO"], minor],
  ["OTHER_ADULT", ["GBR"], adult],
  ["OTHER_ADULT", ["AND"], adult],
  ["OTHER_MINOR", ["SEN"], minor],
] as const;

const judged = (attachment: Situation, change: Situation = {}) => {
  const outcome = outcomeOf(changed(usual, { ...change, attachments: [attachment] }));
  if (!("attachments" in outcome)) throw new Error(JSON.stringify(outcome));
  return outcome.attachments?.[0];
};

const everyIdentityKind = [
  ...new Set(groups.flatMap(([group]) => kindsOf("identity-proof", group).map(({ id }) => id))),
];

/** Accepted until 2024 in its old model: none counts on the date of the rules. */
const outOfUse = ["republican-identity-title"];

describe.each(groups)("identity of %s, %j, born %s", (group, nationalities, birth_date) => {
  const person = { applicant: { birth_date, nationalities } };
  const accepted = kindsOf("identity-proof", group).filter(({ id }) => !outOfUse.includes(id));

  test.each([...everyIdentityKind, ...outOfUse, "a-library-card"])(
    "%s counts when the list has it",
    (kind) => {
      const found = judged({ document: "identity-proof", kind }, person);
      const isListed = accepted.some(({ id }) => id === kind);
      expect(found).toMatchObject(isListed ? { accepted: true } : { reason: "kind-not-accepted" });
    },
  );

  test.each(accepted.map((kind) => [kind.id, kind] as const))("%s, around its end", (_, kind) => {
    for (const expires of [on, addMonths(on, -24), addMonths(on, -60)].flatMap(around)) {
      const expected = expectedByEnd(kind, expires, on);
      if (expected !== null)
        expect(judged({ document: "identity-proof", kind: kind.id, expires }, person)).toEqual({
          document: "identity-proof",
          ...expected,
        });
    }
  });
});

const withOneList = documentIds.filter((id) => id !== "identity-proof" && id !== "photo-signature-form");

describe.each(withOneList)("%s", (document) => {
  const kinds = kindsOf(document);

  const each = kinds.length === 0 ? [null] : kinds;
  test.each(each.map((kind) => [kind?.id ?? "of one kind", kind] as const))(
    "%s, around its age",
    (_, kind) => {
      const person = kind !== null && isOfMinors(kind) ? { applicant: { birth_date: minor } } : {};
      for (const issued of [on, ...[-3, -6, -24].map((months) => addMonths(on, months))].flatMap(around)) {
        expect(judged({ document, kind: kind?.id ?? null, issued }, person)).toEqual({
          document,
          ...expectedByIssue(document, kind, issued, on),
        });
      }
    },
  );
});

test.each(withOneList.filter((id) => kindsOf(id).length > 0))(
  "%s: another kind does not count",
  (document) => {
    expect(judged({ document, kind: "a-library-card" })).toMatchObject({ reason: "kind-not-accepted" });
  },
);
