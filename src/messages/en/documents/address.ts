import type { addressKinds } from "#domain/documents/catalogue/address.ts";
import type { DocumentsOf } from "../../documents.ts";
import { frenchTolerances, inColour, otherwiseValid, photoPage } from "./person.ts";

const underSixMonths = "Less than six months old.";
const addressPapers = "Water, electricity, gas or phone bill, tax notice or rent receipt.";
const rentReceipt = "Rent receipt: printed, and not from a private landlord.";

/** Where the applicant lives, alone or at somebody’s. */
export const addressEn: DocumentsOf<typeof addressKinds> = {
  proofOfAddress: {
    name: "Proof of address",
    what: "A paper in the applicant’s name that shows the current address.",
    accepted: [
      underSixMonths,
      { unless: "homeless", says: rentReceipt },
      "A downloaded bill is fine.",
      { when: "atHotel", says: "With the same address as the attestation of the hotel." },
      { when: "inCaravan", says: "With the same address as the attestation of the campsite." },
      { when: "onBoat", says: "With the same address as the attestation of the harbour master." },
    ],
    where: "In the customer account of the supplier, or on impots.gouv.fr.",
  },
  hostingAttestation: {
    name: "Hosting attestation (attestation d’hébergement)",
    what: "The host states on their honour that the applicant lives in their home.",
    accepted: [
      "Dated and signed by hand by the host and by the applicant; for a minor, by a parent.",
      "It gives the names, the address and the start of the stay.",
    ],
    where:
      "Download the template here, already filled in with what we know: print it, have it signed, then photograph it.",
  },
  hostIdentity: {
    name: "Identity paper of the host",
    what: "The identity paper of the person the applicant lives with.",
    accepted: [
      inColour,
      photoPage,
      "It belongs to the person who signed the hosting attestation.",
      frenchTolerances,
      otherwiseValid,
    ],
    where: "Ask the person who hosts you.",
  },
  hostProofOfAddress: {
    name: "Proof of address of the host",
    what: "A paper in the host’s name, at the same address.",
    accepted: [underSixMonths, addressPapers, rentReceipt, "A downloaded bill is fine."],
    where: "Ask the person who hosts you.",
  },
  domicileElectionAttestation: {
    name: "Attestation of elected domicile (élection de domicile)",
    what: "It gives an address to a person without a fixed home.",
    accepted: ["Issued by a body approved by the prefect.", "Still valid."],
    where: "From the town’s social centre (CCAS) or an approved charity.",
  },
  hotelManagerAttestation: {
    name: "Attestation of the hotel",
    what: "The hotel states that the applicant lives there.",
    accepted: ["Dated and signed by the manager, with the hotel’s address."],
    where: "At the reception of the hotel.",
  },
  campsiteManagerAttestation: {
    name: "Attestation of the campsite",
    what: "The campsite states that the applicant lives there.",
    accepted: ["Dated and signed by the manager, with the campsite’s address."],
    where: "At the reception of the campsite.",
  },
  harbourMasterAttestation: {
    name: "Attestation of the harbour office (capitainerie)",
    what: "The harbour office states that the berth is owned or rented all year.",
    accepted: [underSixMonths, "It names the port and the berth."],
    where: "From the harbour office.",
  },
};
