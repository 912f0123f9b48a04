import type { ProcedureId } from "#domain/procedure-ids.ts";

/** The reasons for applying, gathered as their sources do. */
export const families: readonly { readonly name: string; readonly reasons: readonly ProcedureId[] }[] = [
  {
    name: "Registering for the exam",
    reasons: [
      "exam-registration-first",
      "exam-registration-accompanied",
      "exam-registration-supervised",
      "exam-registration-added-category",
      "exam-registration-after-annulment",
      "exam-registration-after-invalidation",
    ],
  },
  {
    name: "After the exam",
    reasons: ["licence-issue-after-exam", "licence-issue-added-category", "licence-issue-after-sanction"],
  },
  {
    name: "After a training, filed by the driving school",
    reasons: ["am-issue-after-training", "a2-to-a-upgrade", "b96-extension", "automatic-restriction-lift"],
  },
  {
    name: "Renewing, or taking back",
    reasons: [
      "renewal-end-of-validity",
      "replacement-paper-licence",
      "renewal-medical",
      "restriction-change",
      "restitution-after-suspension",
    ],
  },
  {
    name: "Replacing the card",
    reasons: ["replacement-loss", "replacement-theft", "replacement-damage", "civil-status-change"],
  },
  { name: "Converting a title", reasons: ["military-conversion", "professional-diploma-validation"] },
  {
    name: "Foreign licences, and driving abroad",
    reasons: [
      "exchange-eea",
      "exchange-non-eea",
      "exchange-french-overseas",
      "rights-restoration-after-expatriation",
      "eea-licence-registration",
      "international-permit",
    ],
  },
  { name: "After delivery", reasons: ["error-report", "licence-correction", "licence-not-received"] },
];
