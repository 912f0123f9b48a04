import { expect, test } from "vitest";
import { procedures } from "#procedures/index.ts";
import { factsFrom } from "../facts.ts";
import { documentsAsked, firstFailingRule } from "./checklist.ts";
import { answersFrom, isAsked, optionsOffered, readPreparation, stepToAnswer } from "./preparation.ts";

const procedure = procedures["licence-issue-after-exam"];
const today = Temporal.PlainDate.from("2026-11-23");

const read = (query: string) => readPreparation(new URLSearchParams(query), procedure);
const facts = (query: string) => factsFrom(answersFrom(read(query), today), today);
const list = (query: string) => documentsAsked(procedure, facts(query)).map(({ document }) => document);

const adult =
  "who=self&age=30&nationality=FR&livesInFrance=yes&housing=tenant&category=B&passed=yes&history=none&medical=none";
const pupil =
  "who=minor&age=17&nationality=FR&livesInFrance=yes&atRepresentative=yes&category=B&passed=yes&history=none&jdcOnFile=no&medical=none";

test("a French tenant of thirty prepares three documents", () => {
  expect(stepToAnswer(read(adult), today)).toBeNull();
  expect(list(adult)).toEqual(["identityProof", "proofOfAddress", "provisionalCertificate"]);
});

test("a minor living with the parent who files: one identity for parent and host, JDC and ASSR2", () => {
  expect(stepToAnswer(read(pupil), today)).toBeNull();
  expect(list(pupil)).toEqual([
    "identityProof",
    "legalRepresentativeIdentity",
    "hostingAttestation",
    "hostProofOfAddress",
    "jdcProof",
    "roadSafetyCertificateLevel2",
    "provisionalCertificate",
  ]);
  expect(list(pupil.replace("atRepresentative=yes", "atRepresentative=no"))).toContain("hostIdentity");
});

test("an age in years is that age, whatever the day of the year", () => {
  for (const day of ["2026-11-23", "2028-02-29", "2027-03-31", "2026-01-01"]) {
    const on = Temporal.PlainDate.from(day);
    for (const age of [0, 17, 18, 21, 25, 80]) {
      expect(factsFrom(answersFrom({ age: String(age) }, on), on).age).toBe(age);
    }
  }
});

test("a stranger to the European Union is asked for the permit, a minor is not", () => {
  const stranger = "who=self&age=30&nationality=OTHER";
  expect(isAsked("permit", read(stranger), today)).toBe(true);
  expect(isAsked("permit", read("who=minor&age=17&nationality=OTHER"), today)).toBe(false);
  expect(isAsked("settled", read(stranger), today)).toBe(true);
  expect(isAsked("settled", read(adult), today)).toBe(false);
});

test("a person under guardianship may live with the guardian: one identity is enough", () => {
  const ward = `${adult.replace("who=self", "who=guardianship").replace("housing=tenant", "housing=withRepresentative")}`;
  expect(optionsOffered("housing", read(ward), procedure)).toContain("withRepresentative");
  expect(optionsOffered("housing", read(adult), procedure)).not.toContain("withRepresentative");
  expect(list(ward)).not.toContain("hostIdentity");
  expect(list(ward)).toContain("legalRepresentativeIdentity");
});

test.each([
  [adult.replace("passed=yes", "passed=no"), "examNotPassed"],
  [adult.replace("history=none", "history=annulled"), "useAfterSanction"],
  [adult.replace("livesInFrance=yes", "livesInFrance=no"), "notResidentInFrance"],
  [`${adult.replace("nationality=FR", "nationality=EEA")}&settled=no`, "residenceUnderSixMonths"],
  [
    `${adult.replace("nationality=FR", "nationality=OTHER")}&settled=yes&permit=expired`,
    "noValidResidencePermit",
  ],
  [adult.replace("age=30", "age=17"), "filerMustBeLegalRepresentative"],
  [pupil.replace("age=17", "age=16"), "belowMinimumAge"],
])("%s cannot be filed: %s", (query, reason) => {
  expect(firstFailingRule(procedure, facts(query))?.reason).toBe(reason);
});

test("the steps follow each other", () => {
  expect(stepToAnswer(read(""), today)).toBe(0);
  expect(stepToAnswer(read("who=self&age=30&nationality=FR"), today)).toBe(1);
  expect(stepToAnswer(read("who=self&age=30&nationality=FR&livesInFrance=yes&housing=owner"), today)).toBe(2);
});

test("what is not an option, or not of this procedure, is no answer", () => {
  expect(read("who=me&age=old&nationality=FRA&category=C&medical=nothing&housing=castle")).toEqual({});
  expect(read("age=999")).toEqual({});
  expect(read("medical=condition&medical=adaptedVehicle&medical=%3Cscript%3E").medical).toEqual([
    "condition",
    "adaptedVehicle",
  ]);
});
