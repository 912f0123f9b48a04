import { addMonths, day, isBefore } from "../../dates.ts";
import { factsFrom } from "../../facts.ts";
import { judgeAttachment } from "../acceptance.ts";
import { type Finding, finding } from "../findings.ts";
import { requirementsOf } from "../kinds.ts";
import { factsRead } from "../reading/facts.ts";
import { lastDayIn } from "../reading/last-day.ts";
import type { Check, Judged } from "./check.ts";
import { issueDateOf } from "./proof.ts";

type Ending = { readonly lastDay: Temporal.PlainDate; readonly where: Parameters<typeof finding>[1] };

/** The end that a document says itself: of its seal, else the last day printed on it. Lines have a rule of their own. */
const endingOf = ({ evidence, seals, expectation: { on } }: Judged): Ending | null => {
  const sealed = factsRead(evidence, seals, on).find(
    ({ name, source }) => name === "expiry" && source === "seal",
  );
  if (sealed !== undefined)
    return { lastDay: day(sealed.value), where: { page: sealed.page, box: sealed.box } };
  for (const [index, { text }] of evidence.pages.entries()) {
    const found = text === null ? null : lastDayIn(text.lines);
    if (found !== null) return { lastDay: found.day, where: { page: index + 1, box: found.line.box } };
  }
  return null;
};

/** Advises when a document is no longer usable on that day, by its own end or so many months after its issue. */
export const pastItsEnd: Check = (judged): readonly Finding[] => {
  const { evidence, expectation } = judged;
  const { kind, paper, facts, on } = expectation;
  if (kind === null || evidence.pages.some(({ mrz }) => mrz !== null)) return [];
  const { validityInMonths } = requirementsOf(kind);
  if (validityInMonths !== null) {
    const issued = issueDateOf(judged);
    if (issued === null) return [];
    const lastDay = addMonths(issued.day, validityInMonths);
    const where = { page: issued.page, box: issued.line?.box ?? null };
    return isBefore(lastDay, on) ? [finding("document.expired", where, { date: lastDay.toString() })] : [];
  }
  const ending = endingOf(judged);
  if (ending === null) return [];
  const verdict = judgeAttachment(
    { kind, paper, issued: null, expires: ending.lastDay },
    facts ?? factsFrom({}, on),
  );
  return verdict.accepted || verdict.reason === "kindNotAccepted"
    ? []
    : [finding("document.expired", ending.where, { date: ending.lastDay.toString() })];
};
