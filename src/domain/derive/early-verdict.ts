import { holds } from "../conditions.ts";
import { type Facts, factsFrom, minimumAge } from "../facts.ts";
import type { EligibilityReason, EligibilityRule, Procedure } from "../procedure.ts";
import type { Answers } from "../questions.ts";

type Settled = (answers: Answers, facts: Facts, procedure: Procedure) => boolean;

/** When the answers given so far settle a rule: before that, it fails only because its question was not asked yet. */
const settled: Readonly<Record<EligibilityReason, Settled>> = {
  notResidentInFrance: (answers) => answers.livesIn !== undefined,
  noValidResidencePermit: (answers) => answers.residencePermit !== undefined,
  // A minor filing alone may still say that he or she is emancipated.
  filerMustBeLegalRepresentative: (answers) =>
    answers.filer !== undefined &&
    answers.birthDate !== undefined &&
    (answers.emancipated !== undefined || answers.protection === "guardianship"),
  residenceUnderSixMonths: (answers) => answers.settledInFrance !== undefined,
  useAfterSanction: (answers) => answers.licenceHistory !== undefined,
  useAddedCategory: (answers) => answers.licenceHistory !== undefined,
  examNotPassed: (answers) => answers.examPassed !== undefined,
  belowMinimumAge: (answers, { age }, { categories }) =>
    age !== null &&
    (answers.category !== undefined || age < Math.min(...categories.map((category) => minimumAge[category]))),
};

/**
 * The first rule that the answers given so far already break, so that nobody fills in a whole form to be told at the
 * end that it cannot be sent. Null as long as nothing is settled against the person.
 */
export const earlyVerdict = (
  procedure: Procedure,
  answers: Answers,
  on: Temporal.PlainDate,
): EligibilityRule | null => {
  const facts = factsFrom(answers, on);
  return (
    procedure.eligibility.find(
      (rule) => !holds(rule.require, facts) && settled[rule.reason](answers, facts, procedure),
    ) ?? null
  );
};
