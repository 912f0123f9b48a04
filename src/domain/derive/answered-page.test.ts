import { expect, test } from "vitest";
import { procedures } from "#procedures/index.ts";
import { day } from "../dates.ts";
import { factsFrom } from "../facts.ts";
import type { Procedure } from "../procedure.ts";
import type { ProcedureId } from "../procedure-ids.ts";
import type { Answers } from "../questions.ts";
import { pageBehind } from "./answered-page.ts";
import { earlyVerdict } from "./early-verdict.ts";

const today = day("2026-11-23");

/** The reason that these answers break, and the page where it is put right. */
const verdictOn = (id: ProcedureId, given: Answers): readonly [string, string | null] => {
  const procedure: Procedure = procedures[id];
  const answers = { ...procedure.fixed, ...given };
  const rule = earlyVerdict(procedure, answers, today);
  if (rule === null) throw new Error("nothing is broken");
  return [rule.reason, pageBehind(rule, procedure, factsFrom(answers, today))];
};

const inFrance = { filer: "applicant", nationalities: ["FRA"], livesIn: "FRA" } as const;
const adult = { ...inFrance, birthDate: "1990-05-04", protection: "none" } as const;

test.each<readonly [ProcedureId, Answers, string, string]>([
  ["licence-issue-after-exam", { livesIn: "ITA" }, "notResidentInFrance", "country"],
  [
    "licence-issue-after-exam",
    { ...adult, licenceHistory: "otherCategory" },
    "useAddedCategory",
    "licenceHistory",
  ],
  ["licence-issue-after-exam", { ...adult, examPassed: false }, "examNotPassed", "examPassed"],
  [
    "replacement-loss",
    { ...adult, nationalities: ["JPN"], residencePermit: "expired" },
    "noValidResidencePermit",
    "residencePermit",
  ],
  [
    "replacement-damage",
    { ...adult, licenceHistory: "otherCategory", licenceInHand: false },
    "useLossOrTheft",
    "licenceInHand",
  ],
  ["exchange-non-eea", { ...adult, foreignLicenceArea: "eea" }, "useOtherExchange", "foreignLicenceArea"],
  [
    "civil-status-change",
    { ...adult, licenceHistory: "otherCategory", civilChange: "marriage" },
    "marriageDoesNotChangeTheLicence",
    "civilChange",
  ],
])("%s: a broken rule leads to the page of the answer it turned on", (id, answers, reason, page) =>
  expect(verdictOn(id, answers)).toEqual([reason, page]),
);

test("too young for every category, one is led to the date of birth and not to the category", () =>
  expect(
    verdictOn("licence-issue-after-exam", {
      ...inFrance,
      filer: "legalRepresentative",
      birthDate: "2014-02-01",
    }),
  ).toEqual(["belowMinimumAge", "birth"]));

test("a minor who files alone is led to who files, not to their age", () =>
  expect(
    verdictOn("licence-issue-after-exam", {
      ...inFrance,
      birthDate: "2009-02-01",
      emancipated: false,
      protection: "none",
    }),
  ).toEqual(["filerMustBeLegalRepresentative", "filer"]));

test("no answer makes a driving school of the applicant", () =>
  expect(verdictOn("b96-extension", adult)).toEqual(["drivingSchoolMustFile", null]));
