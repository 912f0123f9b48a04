import { describe, expect, test } from "vitest";
import { procedures } from "#procedures/index.ts";
import { day } from "../dates.ts";
import { factsFrom } from "../facts.ts";
import type { Procedure } from "../procedure.ts";
import type { Answers, Question } from "../questions.ts";
import type { PageName } from "../sections.ts";
import { journeyOf } from "./journey.ts";

const today = day("2026-11-23");

const pagesFor = (procedure: Procedure, answers: Answers): readonly PageName[] =>
  journeyOf(procedure, factsFrom({ ...procedure.fixed, ...answers }, today)).map(({ name }) => name);

const adult: Answers = { filer: "applicant", birthDate: "1990-05-05", nationalities: ["FRA"] };

test.each(Object.values(procedures))("$id asks no question on two pages", (procedure: Procedure) => {
  const asked = (answers: Answers): readonly Question[] =>
    journeyOf(procedure, factsFrom({ ...procedure.fixed, ...answers }, today)).flatMap(({ asks }) => asks);
  for (const licenceHistory of ["otherCategory", "annulled", "invalidated"] as const) {
    const questions = asked({ ...adult, licenceHistory, foreignLicenceWhereabouts: "lost" });
    expect(questions).toEqual([...new Set(questions)]);
  }
});

describe("what an answer already says is not asked again", () => {
  test("of somebody with category AM alone, which categories are held", () => {
    const loss = procedures["replacement-loss"];
    expect(pagesFor(loss, { ...adult, licenceHistory: "otherCategory" })).toContain("licenceCategories");
    const holderOfAm = pagesFor(loss, { ...adult, licenceHistory: "amOnly" });
    expect(holderOfAm).not.toContain("licenceCategories");
    expect(holderOfAm).toContain("licenceNumber");
  });

  test("of somebody who asks for a heavy category, whether the foreign licence has one and keeps it", () => {
    const exchange = procedures["exchange-eea"];
    const european: Answers = { ...adult, foreignLicenceArea: "eea" };
    expect(pagesFor(exchange, { ...european, category: "B" })).toContain("foreignLicenceHeavy");
    const heavy = pagesFor(exchange, { ...european, category: "CE" });
    expect(heavy).not.toContain("foreignLicenceHeavy");
    expect(heavy).not.toContain("keepsHeavyCategories");
  });

  test("of whoever exchanges a licence of an overseas collectivity, its country", () => {
    const [page] = journeyOf(
      procedures["exchange-french-overseas"],
      factsFrom({ ...procedures["exchange-french-overseas"].fixed, ...adult }, today),
    ).filter(({ name }) => name === "foreignLicence");
    expect(page?.asks).toEqual(["foreignLicenceNumber", "foreignLicenceObtained"]);
  });
});

describe("only what the reason turns on is asked", () => {
  test("guardianship of an adult, and not where nobody may file for another", () => {
    const renewal = procedures["renewal-end-of-validity"];
    expect(pagesFor(renewal, adult)).toContain("protection");
    expect(pagesFor(renewal, { ...adult, birthDate: "2010-05-05", emancipated: false })).not.toContain(
      "protection",
    );
    expect(pagesFor(procedures["error-report"], adult)).not.toContain("protection");
  });

  test("emancipation of a minor alone", () => {
    const exam = procedures["exam-registration-first"];
    expect(pagesFor(exam, { ...adult, birthDate: "2010-05-05" })).toContain("emancipation");
    expect(pagesFor(exam, adult)).not.toContain("emancipation");
  });
});

test("what is held is asked before what is wanted", () => {
  const pages = pagesFor(procedures["exam-registration-added-category"], {
    ...adult,
    licenceHistory: "otherCategory",
  });
  expect(pages.indexOf("licenceCategories")).toBeLessThan(pages.indexOf("category"));
});

test("the theory test passed alone after a sanction gives no provisional licence", () => {
  const retaken: Answers = {
    ...adult,
    licenceHistory: "annulled",
    sanctionMonths: 8,
    banEnd: "2026-10-01",
    earlierLicenceYears: 5,
    examPassed: true,
    examDate: "2026-11-10",
  };
  const lastDay = (answers: Answers) => factsFrom(answers, today).provisionalLastDay?.toString() ?? null;
  expect(lastDay(retaken)).toBe("2027-03-10");
  expect(lastDay({ ...retaken, theoryRegistrationDate: "2026-10-10" })).toBeNull();
});
