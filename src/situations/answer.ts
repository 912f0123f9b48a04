import { isBefore } from "#domain/dates.ts";
import { documentsOffered, firstFailingRule, requirementsFor } from "#domain/derive/checklist.ts";
import { type Judgement, judgeAttachment } from "#domain/documents/acceptance.ts";
import type { Facts } from "#domain/facts.ts";
import { feeInCents } from "#domain/fees.ts";
import { idOf } from "#domain/ids.ts";
import type { DocumentRule, Procedure } from "#domain/procedure.ts";
import type { AttachmentOfSituation } from "./attachment.ts";
import { readSituation, type Situation } from "./situation.ts";
import { factsOf } from "./situation-facts.ts";

type JudgedAttachment =
  | { readonly document: string; readonly accepted: true }
  | { readonly document: string; readonly accepted: false; readonly reason: string };

/** What the rules answer to a situation, in the words of those who exchange with the service. */
export type Answer = {
  readonly verdict: string;
  readonly reason: string | null;
  readonly documents: readonly string[] | null;
  readonly optional_documents: readonly string[] | null;
  readonly fee_eur: number | null;
  readonly provisional_last_day?: string;
  readonly provisional_valid_today?: boolean;
  readonly attachments?: readonly JudgedAttachment[];
};

/** Whoever wrote a line finds its answer by it. */
type Id = string | number | null;

const idsOf = (rules: readonly DocumentRule[]): readonly string[] =>
  rules.map(({ document }) => idOf(document)).sort();

/** The right to drive meanwhile, of those whose provisional certificate (CEPC) is asked. */
const provisionalOf = (
  requirements: readonly DocumentRule[],
  { provisionalLastDay, on }: Facts,
): Pick<Answer, "provisional_last_day" | "provisional_valid_today"> =>
  provisionalLastDay === null || !requirements.some(({ document }) => document === "provisionalCertificate")
    ? {}
    : {
        provisional_last_day: provisionalLastDay.toString(),
        provisional_valid_today: !isBefore(provisionalLastDay, on),
      };

/** The verdict of a procedure on facts, then what it asks. */
export const outcomeOf = (procedure: Procedure, facts: Facts): Omit<Answer, "attachments"> => {
  const failing = firstFailingRule(procedure, facts);
  if (failing !== null) {
    return {
      verdict: idOf(failing.otherwise),
      reason: idOf(failing.reason),
      documents: null,
      optional_documents: null,
      fee_eur: null,
    };
  }
  const requirements = requirementsFor(procedure, facts);
  return {
    verdict: "eligible",
    reason: null,
    documents: idsOf(requirements),
    optional_documents: idsOf(documentsOffered(procedure, facts)),
    fee_eur: feeInCents(procedure, facts) / 100,
    ...provisionalOf(requirements, facts),
  };
};

const judgementOf = (
  { document, kind, issued, expires }: AttachmentOfSituation,
  procedure: Procedure,
  facts: Facts,
): Judgement => {
  if (document === "photoSignatureForm") return { accepted: true };
  const rule = procedure.documents.find((asked) => asked.document === document && asked.maxAgeInMonths);
  return judgeAttachment(
    { kind: document, paper: kind, issued, expires, maxAgeInMonths: rule?.maxAgeInMonths },
    facts,
  );
};

const judged = (attachment: AttachmentOfSituation, procedure: Procedure, facts: Facts): JudgedAttachment => {
  const document = idOf(attachment.document);
  const judgement = judgementOf(attachment, procedure, facts);
  return judgement.accepted
    ? { document, accepted: true }
    : { document, accepted: false, reason: idOf(judgement.reason) };
};

/** The answer to a situation that was understood. */
export const answerOf = (situation: Situation): Answer => {
  const { reason: procedure, attachments } = situation;
  const facts = factsOf(situation);
  return {
    ...outcomeOf(procedure, facts),
    ...(attachments == null
      ? {}
      : { attachments: attachments.map((attachment) => judged(attachment, procedure, facts)) }),
  };
};

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const parsed = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
};

export type AnsweredLine = ({ readonly id: Id } & Answer) | { readonly id: Id; readonly error: string };

/** The answer to one object, or what is wrong with it. */
export const answerToObject = (value: Readonly<Record<string, unknown>>): AnsweredLine => {
  const id = typeof value.id === "string" || typeof value.id === "number" ? value.id : null;
  const situation = readSituation(value);
  return "error" in situation ? { id, error: situation.error } : { id, ...answerOf(situation.value) };
};

/** The answer to one line, or what is wrong with it; `number` tells which line it is when it has no id to say. */
export const answerToLine = (line: string, number: number): AnsweredLine => {
  const value = parsed(line);
  if (value === undefined) return { id: null, error: `line ${number}: not JSON` };
  if (!isObject(value)) return { id: null, error: `line ${number}: not an object` };
  return answerToObject(value);
};
