import type { Application } from "../application.ts";
import { day, dayOf, type IsoDay, isBefore } from "../dates.ts";
import { factsFrom } from "../facts.ts";
import { stateRow } from "../lifecycle.ts";

/**
 * What the service confirms of a provisional licence (CEPC): an agent has seen the certificate of this person. To be
 * shown with an identity document, in France only; it does not take the place of the certificate. Source: life of an
 * application, provisional right to drive.
 */
export type ProvisionalProof = {
  readonly reference: string;
  readonly birthName: string;
  readonly firstNames: string;
  /** As precise as it is known: `1996`, `1996-07` or `1996-07-07`. */
  readonly birthDate: string;
  readonly category: string;
  readonly examDate: IsoDay;
  readonly lastDay: IsoDay;
  /** The day the agent accepted the certificate. */
  readonly confirmedOn: IsoDay;
};

/** The proof an application gives on a day: none yet or any more, one that has ended, or one to show. */
export type ProofStatus =
  | { readonly status: "none" }
  | { readonly status: "ended"; readonly lastDay: IsoDay }
  | { readonly status: "proved"; readonly proof: ProvisionalProof };

/** Pure. A file that was refused, withdrawn, closed or whose card was handed over proves nothing any more. */
export const provisionalProofOf = (
  { answers, documents, reference, state, submittedAt }: Application,
  today: Temporal.PlainDate,
): ProofStatus => {
  const judgement = documents.provisionalCertificate?.judgement;
  const { provisionalLastDay } = factsFrom(answers, today);
  const { birthName, firstNames, birthDate, category, examDate } = answers;
  const isAlive = submittedAt !== null && stateRow(state).owner !== null;
  if (!isAlive || judgement?.accepted !== true || provisionalLastDay === null) return { status: "none" };
  if (
    birthName === undefined ||
    firstNames === undefined ||
    birthDate === undefined ||
    category === undefined ||
    examDate === undefined
  )
    return { status: "none" };
  const lastDay = provisionalLastDay.toString();
  if (isBefore(provisionalLastDay, today)) return { status: "ended", lastDay };
  const confirmedOn = dayOf(Temporal.Instant.from(judgement.at)).toString();
  return {
    status: "proved",
    proof: { reference, birthName, firstNames, birthDate, category, examDate, lastDay, confirmedOn },
  };
};

/** The last day is included. */
export const isStillValid = ({ lastDay }: ProvisionalProof, today: Temporal.PlainDate): boolean =>
  !isBefore(day(lastDay), today);

/** The order of the facts in a code: short, so that its square is easy to scan. Browser code reads the same order. */
const order = [
  "reference",
  "birthName",
  "firstNames",
  "birthDate",
  "category",
  "examDate",
  "lastDay",
  "confirmedOn",
] as const satisfies readonly (keyof ProvisionalProof)[];

export const writeProof = (proof: ProvisionalProof): string =>
  JSON.stringify(order.map((fact) => proof[fact]));

/** The facts of a text made by `writeProof`, or null for any other text. */
export const readProof = (text: string): ProvisionalProof | null => {
  const facts = listIn(text);
  if (facts.length !== order.length || !facts.every((fact) => typeof fact === "string")) return null;
  const proof = Object.fromEntries(order.map((name, index) => [name, facts[index]]));
  // Every name has its text: checked just above.
  return [proof.examDate, proof.lastDay, proof.confirmedOn].every((fact) => isDay(String(fact)))
    ? (proof as ProvisionalProof)
    : null;
};

const listIn = (text: string): readonly unknown[] => {
  try {
    const parsed: unknown = JSON.parse(text);
    return Array.isArray(parsed) ? parsed : [];
  } catch {
    return [];
  }
};

const isDay = (text: string): boolean => {
  try {
    return day(text).toString() === text;
  } catch {
    return false;
  }
};
