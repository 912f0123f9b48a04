import type { Application } from "../application.ts";
import type { Claim } from "../desk-work.ts";
import type { Answers, Question } from "../questions.ts";
import { refused } from "../refusals.ts";
import { judgingAgain } from "./checks.ts";
import { type Context, type Decision, edited } from "./move.ts";
import { askedQuestions } from "./supplement.ts";

/**
 * The answers in which an agent may correct an obvious slip (a swapped name, a misspelt street): names and places as
 * the documents show them. No rule turns on them, so that nothing else of the file changes.
 */
export const slipQuestions = [
  "birthName",
  "usualName",
  "firstNames",
  "birthPlace",
  "representativeBirthName",
  "representativeUsualName",
  "representativeFirstNames",
  "representativeBirthPlace",
  "hostBirthName",
  "hostFirstNames",
  "hostBirthPlace",
  "street",
  "addressComplement",
  "town",
  "letterBoxName",
] as const satisfies readonly Question[];

export const mayHoldASlip = (question: Question): boolean =>
  (slipQuestions as readonly Question[]).includes(question);

export const correctSlip = (
  application: Application,
  { answers, why }: { readonly answers: Answers; readonly why: string },
  by: Claim,
  context: Context,
): Decision => {
  const asked = askedQuestions(application, context);
  const questions = (Object.keys(answers) as Question[]).filter(
    (question) => answers[question] !== application.answers[question],
  );
  if (questions.length === 0 || !questions.every((each) => mayHoldASlip(each) && asked.includes(each)))
    return refused("notASlip");
  if (why.trim() === "") return refused("reasonMissing");
  const part = (from: Answers): Answers =>
    Object.fromEntries(questions.map((question) => [question, from[question]]));
  const corrected = edited(application, "correctSlip", context, {
    event: "slipCorrected",
    details: { questions },
    patch: {
      answers: { ...application.answers, ...part(answers) },
      slips: [
        ...(application.slips ?? []),
        { before: part(application.answers), after: part(answers), why: why.trim(), by },
      ],
    },
    jobs: judgingAgain(application.reference, Object.values(application.documents)),
  });
  return "refused" in corrected
    ? corrected
    : { ...corrected, notices: [{ kind: "slipCorrected", facts: { questions } }] };
};
