import { isSameFirstName, isSameName } from "../../mrz/names.ts";
import { factsOfSeal } from "../../seals/facts.ts";
import { type Finding, finding } from "../findings.ts";
import { authenticSeals } from "../reading/authentic-seals.ts";
import type { Check, Expectation } from "./check.ts";

type SealFacts = ReturnType<typeof factsOfSeal>;

const ofPerson = (
  { person: read, birthDate }: SealFacts,
  { person, birthDate: typed }: Expectation,
): readonly Finding[] => {
  const isBorn = birthDate === null || typed === null || birthDate.startsWith(typed);
  const born = isBorn ? [] : [finding("seal.birth-date", {}, { read: birthDate })];
  if (read === null || person === null) return born;
  const isNamed =
    isSameName(person.birthName, read.surname, false) &&
    isSameFirstName(person.firstNames.split(/[\s,]+/), read.firstNames.split(" "), false);
  const values = {
    read: `${read.surname} ${read.firstNames}`,
    typed: `${person.birthName} ${person.firstNames}`,
  };
  return isNamed ? born : [finding("seal.name", {}, values), ...born];
};

const ofExam = ({ exam: read }: SealFacts, { exam }: Expectation): readonly Finding[] => {
  if (read === null || exam === null || !read.isPractical) return [];
  const { date, category } = exam;
  return [
    ...(read.on === null || date === null || date === read.on
      ? []
      : [finding("seal.exam-date", {}, { read: read.on, typed: date })]),
    ...(read.category === null || category === null || category === read.category
      ? []
      : [finding("seal.category", {}, { read: read.category, typed: category })]),
  ];
};

/**
 * Compares the form with what the seal of the certificate of the exam (CEPC) says, when it is authentic: what is signed
 * is told, for the person to correct one or the other.
 */
export const certificateSeal: Check = ({ seals, expectation }) =>
  seals.flatMap((verified) => {
    const [seal] = authenticSeals([verified]);
    if (seal === undefined || seal.header.documentType !== "AD") return [];
    const facts = factsOfSeal(seal);
    return [...ofPerson(facts, expectation), ...ofExam(facts, expectation)].map((found) => ({
      ...found,
      page: 1,
      box: verified.box,
    }));
  });
