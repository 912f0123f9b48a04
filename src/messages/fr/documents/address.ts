import type { addressKinds } from "#domain/documents/catalogue/address.ts";
import type { DocumentsOf } from "../../documents.ts";
import { frenchTolerances, inColour, otherwiseValid, photoPage } from "./person.ts";

const underSixMonths = "Il a moins de six mois.";
const addressPapers =
  "Facture d’eau, d’électricité, de gaz ou de téléphone, avis d’imposition ou quittance de loyer.";
const rentReceipt = "Quittance : imprimée, et pas d’un propriétaire particulier.";

/** Where the applicant lives, alone or at somebody’s. */
export const addressFr: DocumentsOf<typeof addressKinds> = {
  proofOfAddress: {
    name: "Justificatif de domicile",
    what: "Un papier au nom du demandeur qui montre son adresse actuelle.",
    accepted: [
      underSixMonths,
      { unless: "homeless", says: rentReceipt },
      "Une facture téléchargée convient.",
      { when: "atHotel", says: "Il porte la même adresse que l’attestation de l’hôtel." },
      { when: "inCaravan", says: "Il porte la même adresse que l’attestation du camping." },
      { when: "onBoat", says: "Il porte la même adresse que l’attestation de la capitainerie." },
    ],
    where: "Dans l’espace client du fournisseur ou sur impots.gouv.fr.",
  },
  hostingAttestation: {
    name: "Attestation d’hébergement",
    what: "La personne qui héberge le demandeur déclare sur l’honneur qu’il habite chez elle.",
    accepted: [
      "Datée et signée à la main par la personne qui héberge et par le demandeur ; pour un mineur, par un parent.",
      "Elle donne les noms, l’adresse et le début de l’hébergement.",
    ],
    where:
      "Téléchargez ici le modèle déjà rempli avec ce que nous savons : imprimez-le, faites-le signer, puis photographiez-le.",
  },
  hostIdentity: {
    name: "Pièce d’identité de l’hébergeant",
    what: "La pièce d’identité de la personne qui héberge le demandeur.",
    accepted: [
      inColour,
      photoPage,
      "La personne est celle qui a signé l’attestation d’hébergement.",
      frenchTolerances,
      otherwiseValid,
    ],
    where: "Demandez-la à la personne qui vous héberge.",
  },
  hostProofOfAddress: {
    name: "Justificatif de domicile de l’hébergeant",
    what: "Un papier au nom de la personne qui héberge le demandeur, à la même adresse.",
    accepted: [underSixMonths, addressPapers, rentReceipt, "Une facture téléchargée convient."],
    where: "Demandez-le à la personne qui vous héberge.",
  },
  domicileElectionAttestation: {
    name: "Attestation d’élection de domicile",
    what: "Elle donne une adresse à qui n’a pas de domicile fixe.",
    accepted: ["Délivrée par un organisme agréé par le préfet.", "Encore valable."],
    where: "Au centre communal d’action sociale ou auprès d’une association agréée.",
  },
  hotelManagerAttestation: {
    name: "Attestation de l’hôtel",
    what: "La direction de l’hôtel atteste que le demandeur y habite.",
    accepted: ["Datée et signée par le gérant ou le directeur, avec l’adresse de l’hôtel."],
    where: "À la réception de l’hôtel.",
  },
  campsiteManagerAttestation: {
    name: "Attestation du camping",
    what: "La direction du camping atteste que le demandeur y habite.",
    accepted: ["Datée et signée par le gérant ou le directeur, avec l’adresse du camping."],
    where: "À l’accueil du camping.",
  },
  harbourMasterAttestation: {
    name: "Attestation de la capitainerie",
    what: "La capitainerie atteste que l’emplacement du bateau est possédé ou loué en permanence.",
    accepted: ["Elle a moins de six mois.", "Elle nomme le port et l’emplacement."],
    where: "À la capitainerie du port.",
  },
};
