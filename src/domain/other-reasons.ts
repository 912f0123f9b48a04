import { type Condition, holds } from "./conditions.ts";
import type { Facts } from "./facts.ts";
import type { EligibilityReason, Procedure } from "./procedure.ts";
import type { ProcedureId } from "./procedure-ids.ts";

/** Another reason for applying to turn to, when it holds and for those who came with one of `from` (any by default). */
type Way = { readonly to: ProcedureId; readonly when?: Condition; readonly from?: readonly ProcedureId[] };

/** What a suspended, annulled or invalidated licence asks for first. */
const afterSanction: readonly Way[] = [
  { to: "exam-registration-after-annulment", when: "annulled" },
  { to: "exam-registration-after-invalidation", when: "invalidated" },
  { to: "restitution-after-suspension", when: "suspended" },
];

const exchangeOfArea: readonly Way[] = [
  { to: "exchange-eea", when: "foreignLicenceEuropean" },
  { to: "exchange-french-overseas", when: "foreignLicenceOverseas" },
  { to: "exchange-non-eea", when: "foreignLicenceOther" },
];

const takeTheExam: readonly Way[] = [{ to: "exam-registration-first" }];

/**
 * Where somebody who cannot apply for one reason finds the one that is theirs. A reason of ineligibility without a way
 * has none among the online applications: its wording says what to do instead.
 */
export const otherReasons: Readonly<Partial<Record<EligibilityReason, readonly Way[]>>> = {
  useAfterSanction: [
    { to: "licence-issue-after-sanction", when: "annulledOrInvalidated", from: ["licence-issue-after-exam"] },
    ...afterSanction,
  ],
  useAddedCategory: [
    { to: "exam-registration-added-category", from: ["exam-registration-first"] },
    { to: "licence-issue-added-category", from: ["licence-issue-after-exam"] },
  ],
  useFirstCategory: [
    {
      to: "licence-issue-after-sanction",
      when: "annulledOrInvalidated",
      from: ["licence-issue-added-category"],
    },
    { to: "exam-registration-first", when: "notSanctioned", from: ["exam-registration-added-category"] },
    { to: "licence-issue-after-exam", when: "notSanctioned", from: ["licence-issue-added-category"] },
    ...afterSanction,
  ],
  belowRegistrationAge: [{ to: "exam-registration-accompanied", when: "oldEnoughForAccompaniedOnly" }],
  belowSupervisedAge: [
    { to: "exam-registration-accompanied", when: "atLeast15" },
    { to: "exam-registration-first", when: "oldEnoughToRegister" },
  ],
  noAnnulment: [
    { to: "exam-registration-after-invalidation", when: "invalidated" },
    { to: "restitution-after-suspension", when: "suspended" },
    { to: "exam-registration-first", when: "firstLicence" },
    { to: "exam-registration-added-category", when: "holdsLicence" },
  ],
  noInvalidation: [
    { to: "exam-registration-after-annulment", when: "annulled" },
    { to: "restitution-after-suspension", when: "suspended" },
    { to: "exam-registration-first", when: "firstLicence" },
    { to: "exam-registration-added-category", when: "holdsLicence" },
  ],
  noSanction: [
    { to: "restitution-after-suspension", when: "suspended" },
    { to: "licence-issue-after-exam", when: "firstLicence" },
    { to: "licence-issue-added-category", when: "holdsLicence" },
  ],
  noSuspension: afterSanction,
  examNotPassed: [
    { to: "exam-registration-first", from: ["licence-issue-after-exam"] },
    { to: "exam-registration-added-category", from: ["licence-issue-added-category"] },
    { to: "exam-registration-after-annulment", when: "annulled", from: ["licence-issue-after-sanction"] },
    {
      to: "exam-registration-after-invalidation",
      when: "invalidated",
      from: ["licence-issue-after-sanction"],
    },
  ],
  noLicence: [...afterSanction, { to: "exam-registration-first", when: "firstLicence" }],
  useLossOrTheft: [
    { to: "replacement-loss", when: "holdsLicence" },
    { to: "replacement-theft", when: "holdsLicence" },
    ...afterSanction,
  ],
  useOtherExchange: exchangeOfArea,
  licenceFromNonReciprocalExchange: takeTheExam,
  foreignLicenceExpired: takeTheExam,
  noReciprocityPassTheExam: takeTheExam,
  exchangeDeadlinePassed: takeTheExam,
  rightsNotAcquiredInFrance: exchangeOfArea,
  notAValidEeaLicence: exchangeOfArea,
  licenceNotAccepted: [{ to: "exchange-non-eea", when: "foreignLicenceOther" }],
  useLicenceCorrection: [{ to: "licence-correction" }],
  useErrorReport: [{ to: "error-report" }],
};

/** The other reasons that this person may turn to when `reason` keeps them from `procedure`. */
export const otherReasonsFor = (
  reason: EligibilityReason,
  { id }: Pick<Procedure, "id">,
  facts: Facts,
): readonly ProcedureId[] =>
  (otherReasons[reason] ?? [])
    .filter(({ from, when }) => (from?.includes(id) ?? true) && (when === undefined || holds(when, facts)))
    .map(({ to }) => to);
