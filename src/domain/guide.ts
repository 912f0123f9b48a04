import type { NotReason } from "./not-reasons.ts";
import type { ProcedureId } from "./procedure-ids.ts";

/** Where the guide ends: a reason for applying, or a situation that is none. */
export type Ending = { readonly reason: ProcedureId } | { readonly notReason: NotReason };

type Branch = Ending | { readonly next: string };

const end = <const R extends ProcedureId>(reason: R) => ({ reason });
const none = <const N extends NotReason>(notReason: N) => ({ notReason });
const next = <const Q extends string>(question: Q) => ({ next: question });

/**
 * "Which application is mine?": questions on plain situations, from `situation` on. An option leads to another question
 * or to an ending; one that would change nothing is not asked.
 */
export const guide = {
  situation: {
    exam: next("exam"),
    passed: next("passed"),
    card: next("card"),
    end: next("end"),
    sanction: next("sanction"),
    change: next("change"),
    mistake: next("mistake"),
    training: next("training"),
    foreign: next("foreign"),
    abroad: next("abroad"),
    other: next("other"),
  },
  exam: {
    noLicence: next("learning"),
    licence: end("exam-registration-added-category"),
    annulled: end("exam-registration-after-annulment"),
    invalidated: end("exam-registration-after-invalidation"),
  },
  learning: {
    ordinary: end("exam-registration-first"),
    accompanied: end("exam-registration-accompanied"),
    supervised: end("exam-registration-supervised"),
  },
  passed: {
    first: end("licence-issue-after-exam"),
    added: end("licence-issue-added-category"),
    afterSanction: end("licence-issue-after-sanction"),
  },
  card: {
    lost: end("replacement-loss"),
    stolen: end("replacement-theft"),
    damaged: end("replacement-damage"),
    neverReceived: end("licence-not-received"),
    found: none("licenceFoundAfterLoss"),
    oldAm: none("amDuplicateBefore2013"),
    foreignCard: next("foreign"),
    livesAbroad: none("expatriateLossTheftDamage"),
  },
  end: {
    cardEnds: end("renewal-end-of-validity"),
    pinkPaper: end("replacement-paper-licence"),
    medicalOpinion: end("renewal-medical"),
    healthCode: end("restriction-change"),
  },
  sanction: {
    suspended: end("restitution-after-suspension"),
    suspendedBriefly: none("shortSuspension"),
    annulled: next("annulled"),
    invalidated: next("invalidated"),
  },
  annulled: {
    toTake: end("exam-registration-after-annulment"),
    taken: end("licence-issue-after-sanction"),
  },
  invalidated: {
    toTake: end("exam-registration-after-invalidation"),
    taken: end("licence-issue-after-sanction"),
  },
  change: {
    name: end("civil-status-change"),
    marriage: none("marriage"),
    address: none("addressChange"),
    photo: none("photoNoLongerAlike"),
    health: end("restriction-change"),
  },
  mistake: {
    recent: end("error-report"),
    older: end("licence-correction"),
  },
  training: {
    am: end("am-issue-after-training"),
    a2ToA: end("a2-to-a-upgrade"),
    trailer: end("b96-extension"),
    gearbox: end("automatic-restriction-lift"),
    motorcycle125: none("motorcycle125Training"),
    military: end("military-conversion"),
    diploma: end("professional-diploma-validation"),
  },
  foreign: {
    european: next("european"),
    overseasCollectivity: end("exchange-french-overseas"),
    overseasDepartment: none("overseasDepartmentLicence"),
    elsewhere: next("elsewhere"),
  },
  european: {
    exchange: end("exchange-eea"),
    register: end("eea-licence-registration"),
    fromFrench: end("rights-restoration-after-expatriation"),
  },
  elsewhere: {
    exchange: end("exchange-non-eea"),
    student: none("foreignStudent"),
    fromFrench: end("rights-restoration-after-expatriation"),
  },
  abroad: {
    driveAbroad: end("international-permit"),
    backWithForeign: next("foreign"),
    livesAbroad: none("expatriateLossTheftDamage"),
  },
  other: {
    onBehalf: none("proxyFiling"),
    digital: none("digitalLicence"),
    instructor: none("drivingInstructorAuthorisation"),
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Branch>>>>;

export type GuideQuestion = keyof typeof guide;

/** Where the choices made so far lead: the question to ask, or the ending, with the choices that could be followed. */
export type GuidePlace = { readonly choices: readonly string[] } & (
  | { readonly question: GuideQuestion }
  | Ending
);

const isQuestion = (name: string): name is GuideQuestion => Object.hasOwn(guide, name);

/** Follows the choices from the first question; one that is not offered where it comes stops there. */
export const followGuide = (choices: readonly string[]): GuidePlace => {
  let question: GuideQuestion = "situation";
  for (const [index, choice] of choices.entries()) {
    const branches: Readonly<Record<string, Branch>> = guide[question];
    const branch = Object.hasOwn(branches, choice) ? branches[choice] : undefined;
    if (branch === undefined) return { question, choices: choices.slice(0, index) };
    if (!("next" in branch)) return { ...branch, choices: choices.slice(0, index + 1) };
    if (!isQuestion(branch.next)) throw new Error(`no question ${branch.next}`);
    question = branch.next;
  }
  return { question, choices };
};
