import type { ProcedureId } from "./procedure-ids.ts";

/** The reasons for applying, gathered for those who look for theirs in the whole list. */
export const procedureFamilies = {
  examRegistration: [
    "exam-registration-first",
    "exam-registration-accompanied",
    "exam-registration-supervised",
    "exam-registration-added-category",
    "exam-registration-after-annulment",
    "exam-registration-after-invalidation",
  ],
  licenceIssue: ["licence-issue-after-exam", "licence-issue-added-category", "licence-issue-after-sanction"],
  replacement: [
    "replacement-loss",
    "replacement-theft",
    "replacement-damage",
    "replacement-paper-licence",
    "licence-not-received",
  ],
  renewal: [
    "renewal-end-of-validity",
    "renewal-medical",
    "restriction-change",
    "restitution-after-suspension",
  ],
  change: ["civil-status-change", "error-report", "licence-correction"],
  foreignLicence: [
    "exchange-eea",
    "exchange-non-eea",
    "exchange-french-overseas",
    "rights-restoration-after-expatriation",
    "eea-licence-registration",
    "international-permit",
  ],
  conversion: ["military-conversion", "professional-diploma-validation"],
  training: ["am-issue-after-training", "a2-to-a-upgrade", "b96-extension", "automatic-restriction-lift"],
} as const satisfies Readonly<Record<string, readonly ProcedureId[]>>;

export type ProcedureFamily = keyof typeof procedureFamilies;
