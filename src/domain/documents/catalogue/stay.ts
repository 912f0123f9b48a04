import type { Facts } from "../../facts.ts";
import type { Kind } from "../kind.ts";
import type { Paper } from "../papers.ts";

const residencePapers: readonly Paper[] = [
  "paySlip",
  "rentReceipt",
  "taxNotice",
  "employmentContract",
  "socialSecurityAttestation",
];

/** A school certificate stands for a minor's ties with France (inferred). Source: F2828@2025-05-26; F1758@2020-08-05. */
const residencePapersFor = ({ age }: Facts): readonly Paper[] =>
  age !== null && age < 18 ? [...residencePapers, "schoolCertificate"] : residencePapers;

/** The right to stay in France, and where the person lived and when (séjour, résidence normale). */
export const stayKinds = {
  residencePermit: {
    owner: "applicant",
    sides: "both",
    colour: "required",
    runsOut: true,
    // "A residence permit of any kind", its renewal receipt, a validated visa, a protection receipt.
    papers: [
      "residentCard",
      "temporaryResidenceCard",
      "multiYearResidenceCard",
      "longTermEuResidentCard",
      "euTemporaryResidenceCard",
      "algerianResidenceCertificate",
      "provisionalStayAuthorisation",
      "longStayVisaValidated",
      "permitRenewalReceipt",
      "internationalProtectionReceipt",
    ],
    sources: ["SEED", "F2828@2025-05-26", "F1460@2020-08-04", "F31057@2024-STORED-LATER"],
  },
  proofOfNormalResidence: {
    owner: "applicant",
    sides: "one",
    colour: "any",
    papers: residencePapersFor,
    sources: ["SEED", "F2828@2025-05-26", "F1758@2020-08-05"],
  },
  proofOfArrivalDate: {
    owner: "applicant",
    sides: "any",
    colour: "any",
    papers: ["boardingPass", "socialSecurityAffiliation"],
    sources: ["F1460@2020-08-04"],
  },
  proofOfReturnDate: {
    owner: "applicant",
    sides: "any",
    colour: "any",
    papers: [
      "consularDeregistration",
      "jobSeekerRegistration",
      "employmentContract",
      "socialSecurityAttestation",
    ],
    sources: ["F1460@2020-08-04"],
  },
  proofOfResidenceInIssuingState: {
    owner: "applicant",
    sides: "any",
    colour: "any",
    papers: ["consularRegistrationAndDeregistration", "employmentContract", "paySlip"],
    sources: ["F1460@2020-08-04"],
  },
} as const satisfies Record<string, Kind>;
