import { conditions } from "../conditions.ts";
import type { NationalityGroup } from "../countries.ts";
import { factsFrom } from "../facts.ts";
import type { Procedure } from "../procedure.ts";
import { type Answers, questions } from "../questions.ts";

/**
 * What is asked before any account to know which documents are needed: nothing that names anybody. The age is asked in
 * years, and the nationality as the group the rules tell apart.
 */
const asked = {
  who: ["self", "emancipated", "minor", "guardianship"],
  age: null,
  nationality: ["FR", "EEA", "OTHER"],
  livesInFrance: ["yes", "no"],
  settled: ["yes", "no"],
  permit: questions.residencePermit.options,
  /** A person under guardianship may live with the guardian: `withRepresentative`. */
  housing: ["owner", "tenant", "hosted", "withRepresentative", "homeless", "hotel", "caravan", "boat"],
  /** A minor lives with somebody: with who fills this in, or with another. */
  atRepresentative: ["yes", "no"],
  category: questions.category.options,
  passed: ["yes", "no"],
  history: questions.licenceHistory.options,
  jdcOnFile: ["yes", "no"],
  medical: [...questions.medicalSituations.options, "none"],
} as const satisfies Record<string, readonly string[] | null>;

export type PreparationQuestion = keyof typeof asked;

export type PreparationOption<Q extends PreparationQuestion> = (typeof asked)[Q] extends readonly (infer O)[]
  ? O
  : never;

/** What was answered so far; `medical` may be several situations, or `none`. */
export type Preparation = { readonly [Q in Exclude<PreparationQuestion, "medical">]?: string } & {
  readonly medical?: readonly string[];
};

/** Three short steps: the person, their life in France, the licence. */
export const preparationSteps = [
  ["who", "age", "nationality"],
  ["livesInFrance", "settled", "permit", "housing", "atRepresentative"],
  ["category", "passed", "history", "jdcOnFile", "medical"],
] as const satisfies readonly (readonly PreparationQuestion[])[];

/** A name given by hand in an address is not an answer: only known options count. */
export const readPreparation = (query: URLSearchParams, procedure: Procedure): Preparation => {
  const read: Record<string, string | readonly string[]> = {};
  for (const [name, options] of Object.entries(asked)) {
    const values = query.getAll(name).map((value) => value.trim());
    if (name === "medical") {
      const chosen = asked.medical.filter((option) => values.includes(option));
      if (chosen.length > 0) read[name] = chosen;
    } else if (name === "age") {
      if (/^\d{1,3}$/.test(values[0] ?? "") && Number(values[0]) <= oldest)
        read[name] = String(Number(values[0]));
    } else if (options?.some((option) => option === values[0])) {
      if (name !== "category" || procedure.categories.some((category) => category === values[0]))
        read[name] = values[0] ?? "";
    }
  }
  return read;
};

const oldest = 120;

const nationalOf: Readonly<Record<NationalityGroup, "FRA" | "BEL" | "CAN">> = {
  FR: "FRA",
  EEA: "BEL",
  OTHER: "CAN",
};

const yes = (answer: string | undefined): boolean | undefined =>
  answer === undefined ? undefined : answer === "yes";

/** Answers of nobody in particular that give the same facts: a birthday today, one country of the group. */
export const answersFrom = (preparation: Preparation, today: Temporal.PlainDate): Answers => {
  const { who, age, nationality, settled, housing, medical } = preparation;
  const livesInFrance = yes(preparation.livesInFrance);
  const passed = yes(preparation.passed);
  const jdcOnFile = yes(preparation.jdcOnFile);
  const isHosted = housing === "hosted" || housing === "withRepresentative";
  const answers: Record<string, unknown> = {
    ...(who !== undefined && {
      filer: who === "minor" || who === "guardianship" ? "legalRepresentative" : "applicant",
      protection: who === "guardianship" ? "guardianship" : "none",
      emancipated: who === "emancipated",
      hostIsRepresentative: housing === "withRepresentative" || yes(preparation.atRepresentative) === true,
    }),
    // Born on the first of the month: no year is too short for that day.
    ...(age !== undefined && {
      birthDate: today
        .with({ day: 1 })
        .subtract({ years: Number(age) })
        .toString(),
    }),
    ...(nationality !== undefined && { nationalities: [nationalOf[nationality as NationalityGroup]] }),
    ...(livesInFrance !== undefined && { livesIn: livesInFrance ? "FRA" : "BEL" }),
    ...(settled !== undefined && {
      settledInFrance: (settled === "yes" ? today.subtract({ years: 1 }) : today).toString(),
    }),
    ...(preparation.permit !== undefined && { residencePermit: preparation.permit }),
    ...(housing !== undefined && { housing: isHosted ? "hosted" : housing }),
    ...(preparation.category !== undefined && { category: preparation.category }),
    ...(passed !== undefined && { examPassed: passed }),
    ...(preparation.history !== undefined && { licenceHistory: preparation.history }),
    ...(jdcOnFile !== undefined && { jdcOnFile }),
    ...(medical !== undefined && { medicalSituations: medical.filter((situation) => situation !== "none") }),
  };
  // Every value above is an option of its question or made here.
  return answers as Answers;
};

/** Whether a question concerns this person: it is asked only when the answer changes something. */
export const isAsked = (
  question: PreparationQuestion,
  preparation: Preparation,
  today: Temporal.PlainDate,
): boolean => {
  const facts = factsFrom(answersFrom(preparation, today), today);
  switch (question) {
    case "settled":
      return conditions.foreign(facts);
    case "permit":
      return conditions.permitHolder(facts);
    case "housing":
      return conditions.choosesHousing(facts);
    case "atRepresentative":
      return !conditions.choosesHousing(facts) && conditions.represented(facts);
    case "jdcOnFile":
      return conditions.jdcAge(facts);
    default:
      return true;
  }
};

/** The options offered: living with one's representative only where there is one. */
export const optionsOffered = (
  question: PreparationQuestion,
  preparation: Preparation,
  procedure: Procedure,
): readonly string[] => {
  if (question === "category") return procedure.categories;
  const options: readonly string[] = asked[question] ?? [];
  return preparation.who === "guardianship"
    ? options
    : options.filter((option) => option !== "withRepresentative");
};

/** The first step that still waits for an answer, or null: everything needed is known. */
export const stepToAnswer = (preparation: Preparation, today: Temporal.PlainDate): number | null => {
  const step = preparationSteps.findIndex((names) =>
    names.some((name) => preparation[name] === undefined && isAsked(name, preparation, today)),
  );
  return step < 0 ? null : step;
};
