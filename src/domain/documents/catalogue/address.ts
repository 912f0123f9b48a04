import type { Facts } from "../../facts.ts";
import { everyAdultPaper } from "../identity-papers.ts";
import type { Kind } from "../kind.ts";
import type { Paper } from "../papers.ts";

const addressPapers: readonly Paper[] = ["energyWaterBill", "phoneBill", "taxNotice", "rentReceipt"];

/** In one's own name, by housing. Source: F31847@2020-06-18, F31847@2024-STORED-LATER. */
const addressPapersFor = ({ housing }: Facts): readonly Paper[] => {
  switch (housing) {
    case "homeless":
      return ["energyWaterBill", "phoneBill"];
    case "boat":
      return ["phoneBill", "taxNotice", "rentReceipt"];
    default:
      return addressPapers;
  }
};

/**
 * Where the applicant lives (domicile), by kind of housing. "Less than six months" is SEED's for the proof as a whole:
 * F31847 ages the bills alone, so the agent may accept an older tax notice or receipt.
 */
export const addressKinds = {
  proofOfAddress: {
    owner: "applicant",
    sides: "one",
    colour: "any",
    maxAgeInMonths: 6,
    showsAddress: true,
    papers: addressPapersFor,
    sources: ["SEED", "F31847@2020-06-18", "F31847@2024-STORED-LATER", "F1727@2025-STORED-LATER"],
  },
  hostingAttestation: {
    owner: "host",
    sides: "one",
    colour: "any",
    isSigned: true,
    showsAddress: true,
    papers: ["template"],
    sources: ["SEED", "F31847@2024-STORED-LATER", "R39697@2020-03-05"],
  },
  hostIdentity: {
    owner: "host",
    sides: "both",
    colour: "required",
    runsOut: true,
    papers: everyAdultPaper,
    sources: ["SEED", "F31847@2024-STORED-LATER"],
  },
  hostProofOfAddress: {
    owner: "host",
    sides: "one",
    colour: "any",
    maxAgeInMonths: 6,
    showsAddress: true,
    papers: addressPapers,
    sources: ["F31847@2024-STORED-LATER"],
  },
  domicileElectionAttestation: {
    owner: "applicant",
    sides: "one",
    colour: "any",
    runsOut: true,
    showsAddress: true,
    papers: ["approvedBodyAttestation", "circulationBooklet"],
    sources: ["F31847@2024-STORED-LATER"],
  },
  hotelManagerAttestation: {
    owner: "thirdParty",
    sides: "one",
    colour: "any",
    isSigned: true,
    showsAddress: true,
    sources: ["F31847@2024-STORED-LATER"],
  },
  campsiteManagerAttestation: {
    owner: "thirdParty",
    sides: "one",
    colour: "any",
    isSigned: true,
    showsAddress: true,
    sources: ["F31847@2024-STORED-LATER"],
  },
  harbourMasterAttestation: {
    owner: "thirdParty",
    sides: "one",
    colour: "any",
    maxAgeInMonths: 6,
    isSigned: true,
    showsAddress: true,
    sources: ["F31847@2024-STORED-LATER"],
  },
} as const satisfies Record<string, Kind>;
