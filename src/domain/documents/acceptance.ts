import { addMonths, isBefore } from "../dates.ts";
import type { Facts } from "../facts.ts";
import { type DocumentKind, papersFor, requirementsOf } from "./kinds.ts";
import { isPaper, type Paper, rulesOf } from "./papers.ts";

/** A document as its dates and the name of its paper describe it, before anybody looks at the picture. */
export type Attachment = {
  readonly kind: DocumentKind | "ePhoto";
  /** Which paper it is said to be, known to the catalogue or not; `null` when not said. */
  readonly paper: string | null;
  readonly issued: Temporal.PlainDate | null;
  readonly expires: Temporal.PlainDate | null;
  /** "Less than n months old" in the words of a procedure, which win over the catalogue's. */
  readonly maxAgeInMonths?: number | undefined;
};

export type Judgement =
  | { readonly accepted: true }
  | {
      readonly accepted: false;
      readonly reason: "tooOld" | "expired" | "expiredTooLong" | "kindNotAccepted";
    };

/** The photo and signature (e-photo) are usable for six months. Source: press and driving-school pages of 2024 (inferred). */
const ePhotoRules = { maxAgeInMonths: null, validityInMonths: 6, runsOut: true, owner: "applicant" };

/** A document of which no paper is listed excludes none. */
const isNotAccepted = ({ kind, paper }: Attachment, facts: Facts): boolean => {
  if (kind === "ePhoto" || paper === null) return false;
  const counting: readonly string[] = papersFor(kind, facts);
  return counting.length > 0 && !counting.includes(paper);
};

/** A French paper outlives its end for a while; so may one whose holder's nationality the rules do not know. */
const toleranceOf = (paper: Paper | null, owner: string, { identityGroup }: Facts): number => {
  const mayBeFrench = owner !== "applicant" || identityGroup === "FR" || identityGroup === null;
  return mayBeFrench && paper !== null ? (rulesOf(paper).frenchToleranceInMonths ?? 0) : 0;
};

type Reason = Exclude<Extract<Judgement, { accepted: false }>["reason"], "kindNotAccepted">;

/** A day after which a document counts no more, and why. */
type Limit = { readonly lastDay: Temporal.PlainDate; readonly reason: Reason };

/** "Less than n months old" ends the day before. */
const lastYoungDay = (date: Temporal.PlainDate, months: number): Temporal.PlainDate =>
  addMonths(date, months).subtract({ days: 1 });

const limitsOf = (attachment: Attachment, facts: Facts): readonly Limit[] => {
  const { kind, issued, expires } = attachment;
  const rules = kind === "ePhoto" ? ePhotoRules : requirementsOf(kind);
  const { validityInMonths, runsOut, owner } = rules;
  const maxAgeInMonths = attachment.maxAgeInMonths ?? rules.maxAgeInMonths;
  const paper = attachment.paper !== null && isPaper(attachment.paper) ? attachment.paper : null;
  const limits: Limit[] = [];
  if (issued !== null && maxAgeInMonths !== null)
    limits.push({ lastDay: lastYoungDay(issued, maxAgeInMonths), reason: "tooOld" });
  if (issued !== null && validityInMonths !== null)
    limits.push({ lastDay: addMonths(issued, validityInMonths), reason: "expired" });
  const hasEnd = runsOut && !(paper !== null && rulesOf(paper).isEndless === true);
  if (expires !== null && hasEnd) {
    const tolerance = toleranceOf(paper, owner, facts);
    limits.push(
      tolerance === 0
        ? { lastDay: expires, reason: "expired" }
        : { lastDay: lastYoungDay(expires, tolerance), reason: "expiredTooLong" },
    );
  }
  return limits;
};

/**
 * The last day on which a document may count, by the paper it is and its dates; null when nothing known ends it.
 * Sources: those of `judgeAttachment`.
 */
export const lastUsableDay = (attachment: Attachment, facts: Facts): Temporal.PlainDate | null =>
  limitsOf(attachment, facts)
    .map(({ lastDay }) => lastDay)
    .toSorted(Temporal.PlainDate.compare)[0] ?? null;

/**
 * Whether a document may count on the day of filing, by the paper it is and its dates: advice to the applicant and to the
 * agent, who decides. A date that is not given refuses nothing. "Less than n months" ends the day before, "valid n
 * months" includes the last day (code of civil procedure, art. 641 and 642, by analogy: inferred).
 * Source: SEED; F31057@2024-STORED-LATER; F31847@2024-STORED-LATER.
 */
export const judgeAttachment = (attachment: Attachment, facts: Facts): Judgement => {
  if (isNotAccepted(attachment, facts)) return { accepted: false, reason: "kindNotAccepted" };
  const passed = limitsOf(attachment, facts).find(({ lastDay }) => isBefore(lastDay, facts.on));
  return passed === undefined ? { accepted: true } : { accepted: false, reason: passed.reason };
};
