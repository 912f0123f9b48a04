import type { NationalityGroup } from "../countries.ts";
import { latestBirthDay } from "../dates.ts";
import { type Fact, type Facts, factsFrom } from "../facts.ts";
import type { Procedure } from "../procedure.ts";
import type { Answers } from "../questions.ts";
import { isFiledBySchool } from "./brought-to-school.ts";

/**
 * What is asked before any account in other terms than in the form, so that nothing names anybody: an age instead of a
 * birthday, a group of nationalities, a yes or no where the form wants a country or a day. `null` is a number.
 */
export const ownQuestions = {
  who: ["self", "emancipated", "minor", "guardianship"],
  age: null,
  /** Asked at the one age where the year of birth may be on either side. */
  bornFrom1988: ["yes", "no"],
  nationality: ["FR", "EEA", "OTHER"],
  livesInFrance: ["yes", "no"],
  settled: ["yes", "no"],
  atRepresentative: ["yes", "no"],
  /** Whether the foreign licence comes from a State the person is a national of. */
  ownCountry: ["yes", "no"],
} as const satisfies Record<string, readonly string[] | null>;

export type OwnQuestion = keyof typeof ownQuestions;
export type OwnOption<Q extends OwnQuestion> = (typeof ownQuestions)[Q] extends readonly (infer O)[]
  ? O
  : never;

export const isOwnQuestion = (name: string): name is OwnQuestion => Object.hasOwn(ownQuestions, name);

/** Answers to the own questions as typed, each a known option or a whole number of years. */
export type OwnAnswers = { readonly [Q in OwnQuestion]?: string };

const countryOf: Readonly<Record<NationalityGroup, "FRA" | "BEL" | "CAN">> = {
  FR: "FRA",
  EEA: "BEL",
  OTHER: "CAN",
};

const isGroup = (text: string): text is NationalityGroup => Object.hasOwn(countryOf, text);

/** Answers of nobody in particular that give the same facts: one country of a group, a birthday this month. */
const answersOf = (own: OwnAnswers, today: Temporal.PlainDate): Answers => {
  const { who, age, nationality, livesInFrance, settled, atRepresentative, ownCountry } = own;
  return {
    ...(who !== undefined && {
      filer: who === "minor" || who === "guardianship" ? "legalRepresentative" : "applicant",
      protection: who === "guardianship" ? "guardianship" : "none",
      emancipated: who === "emancipated",
    }),
    // Born on the first of the month: no year is too short for that day.
    ...(age !== undefined && {
      birthDate: today
        .with({ day: 1 })
        .subtract({ years: Number(age) })
        .toString(),
    }),
    ...(nationality !== undefined &&
      isGroup(nationality) && {
        nationalities: [countryOf[nationality], ...(ownCountry === "yes" ? (["CAN"] as const) : [])],
      }),
    ...(ownCountry !== undefined && { foreignLicenceCountry: ownCountry === "yes" ? "CAN" : "USA" }),
    ...(livesInFrance !== undefined && { livesIn: livesInFrance === "yes" ? "FRA" : "BEL" }),
    ...(settled !== undefined && {
      settledInFrance: (settled === "yes" ? today.subtract({ years: 1 }) : today).toString(),
    }),
    ...(atRepresentative !== undefined && { hostIsRepresentative: atRepresentative === "yes" }),
  };
};

const without = (facts: Facts, fact: Fact): ReadonlySet<Fact> =>
  new Set([...facts.unanswered].filter((unanswered) => unanswered !== fact));

/** An age leaves open which side of 1 January 1988 the birthday is when it may fall in that year. */
const withBirthYear = (facts: Facts, { bornFrom1988 }: OwnAnswers, birthDate: string | undefined): Facts => {
  if (bornFrom1988 !== undefined) return { ...facts, bornFrom1988: bornFrom1988 === "yes" };
  if (birthDate === undefined || latestBirthDay(birthDate).year !== 1988) return facts;
  return { ...facts, bornFrom1988: null, unanswered: new Set([...facts.unanswered, "bornFrom1988"]) };
};

/** The facts known from answers that name nobody, as those of the form would give them. */
export const anonymousFacts = (
  procedure: Procedure,
  { own, form }: { readonly own: OwnAnswers; readonly form: Answers },
  today: Temporal.PlainDate,
): Facts => {
  const answers = { ...answersOf(own, today), ...form, ...procedure.fixed };
  const facts = withBirthYear(factsFrom(answers, today), own, answers.birthDate);
  return isFiledBySchool(procedure)
    ? // Whoever prepares the documents, the school files with the consent of the legal representative.
      {
        ...facts,
        channel: "drivingSchool",
        filer: "legalRepresentative",
        unanswered: without(facts, "filer"),
      }
    : facts;
};
