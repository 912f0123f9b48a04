import { everyAdultPaper, identityPapersFor } from "../identity-papers.ts";
import type { Kind } from "../kind.ts";

/** Who the person is (état civil): identity, names. Colour of others' papers inferred from the applicant's own. */
export const personKinds = {
  identityProof: {
    owner: "applicant",
    sides: "both",
    colour: "required",
    runsOut: true,
    papers: identityPapersFor,
    sources: ["SEED", "F31057@2020-08-03", "F31057@2024-STORED-LATER"],
  },
  legalRepresentativeIdentity: {
    owner: "legalRepresentative",
    sides: "both",
    colour: "required",
    runsOut: true,
    papers: everyAdultPaper,
    sources: ["SEED", "F2828@2025-05-26"],
  },
  civilStatusChangeProof: {
    owner: "applicant",
    sides: "any",
    colour: "any",
    // Both inferred: the sheet only asks for a proof.
    papers: ["birthCertificateWithMention", "decreeOrDecision"],
    sources: ["F2695@2020-03-04"],
  },
  divorceJudgment: {
    owner: "applicant",
    sides: "any",
    colour: "any",
    sources: ["F2695@2020-03-04", "F2695@2022-STORED-LATER"],
  },
  birthNameProof: {
    owner: "applicant",
    sides: "any",
    colour: "any",
    sources: ["F1758@2020-08-05"],
  },
} as const satisfies Record<string, Kind>;
