import { expect, test } from "vitest";
import { factsFrom } from "#domain/facts.ts";
import type { Answers } from "#domain/questions.ts";
import { attestationFrom } from "./fill-hosting-attestation.ts";

const today = Temporal.PlainDate.from("2026-11-23");
const from = (answers: Answers) => attestationFrom(answers, factsFrom(answers, today), "fr");

const person: Answers = { birthName: "Petit", firstNames: "Zoé", usualName: "", birthPlace: "Brest" };
const representative: Answers = {
  filer: "legalRepresentative",
  representativeBirthName: "Durand",
  representativeFirstNames: "Paul",
};
const host: Answers = { hostBirthName: "Martin", hostFirstNames: "Anne" };

test("an adult signs beside the host", () => {
  const paper = from({ ...person, ...host, birthDate: "2000-01-01", housing: "hosted" });
  expect(paper.host).toMatchObject({ birthName: "Martin", firstNames: "Anne" });
  expect(paper.signedBeside).toBe("hosted");
  expect(paper.hosted.usedName).toBeUndefined();
});

test("a minor who lives with the representative is hosted by the representative, a parent signs", () => {
  const paper = from({ ...person, ...representative, birthDate: "2009-06-01", hostIsRepresentative: true });
  expect(paper.host).toMatchObject({ birthName: "Durand", firstNames: "Paul" });
  expect(paper.signedBeside).toBe("parent");
});

test("a minor who lives with somebody else is hosted by them", () => {
  const answers = { ...person, ...representative, ...host, birthDate: "2009-06-01" };
  expect(from({ ...answers, hostIsRepresentative: false }).host.birthName).toBe("Martin");
});

test("the guardian of an adult signs", () => {
  const adult: Answers = {
    ...person,
    ...representative,
    ...host,
    birthDate: "1990-06-01",
    housing: "hosted",
  };
  expect(from({ ...adult, protection: "guardianship" }).signedBeside).toBe("guardian");
});

test("an address not given yet is left to be written by hand", () => {
  expect(from({ ...person, birthDate: "2000-01-01", housing: "hosted" }).host.address).toBeUndefined();
});
