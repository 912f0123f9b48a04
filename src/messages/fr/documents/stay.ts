import type { stayKinds } from "#domain/documents/catalogue/stay.ts";
import type { DocumentsOf } from "../../documents.ts";
import { inColour } from "./person.ts";

/** The right to stay, and where the applicant lived and when. */
export const stayFr: DocumentsOf<typeof stayKinds> = {
  residencePermit: {
    name: "Titre de séjour",
    what: "Il prouve la régularité du séjour en France.",
    accepted: [
      inColour,
      "En cours de validité, délivré par la France.",
      "Tout titre de séjour, son récépissé de renouvellement, un visa de long séjour validé ou un récépissé de protection internationale.",
      "D’un visa : une seule page, avec la vignette ou la validation en ligne.",
    ],
    where: "Titre expiré ? Demandez d’abord son renouvellement à la préfecture ; le récépissé est accepté.",
  },
  proofOfNormalResidence: {
    name: "Justificatif de résidence normale en France",
    what: "Il montre que le demandeur vit en France depuis au moins six mois.",
    accepted: [
      "Un papier daté d’il y a six mois ou plus : bulletin de salaire, quittance de loyer, avis d’imposition, contrat de travail ou attestation de sécurité sociale.",
      { when: "minor", says: "Un certificat de scolarité convient aussi." },
    ],
    where: "Auprès de l’employeur, de l’assurance maladie ou de l’établissement scolaire.",
  },
  proofOfArrivalDate: {
    name: "Justificatif de la date d’arrivée en France",
    what: "Il montre que la demande d’échange est faite dans le délai.",
    accepted: [
      "Carte d’embarquement ou affiliation à la sécurité sociale.",
      "La date et le nom sont lisibles.",
    ],
    where: "Dans vos papiers de voyage, ou auprès de l’assurance maladie.",
  },
  proofOfReturnDate: {
    name: "Justificatif de la date de retour en France",
    what: "Il montre que la demande d’échange est faite dans le délai.",
    accepted: [
      "Radiation du registre consulaire, inscription comme demandeur d’emploi, contrat de travail ou attestation de sécurité sociale.",
      "La date et le nom sont lisibles.",
    ],
    where: "Auprès du consulat, de France Travail, de l’employeur ou de l’assurance maladie.",
  },
  proofOfResidenceInIssuingState: {
    name: "Justificatif de résidence normale dans l’État de délivrance",
    what: "Il montre que vous viviez dans l’État qui a délivré le permis, à la date du permis.",
    accepted: [
      "Inscription au registre consulaire et radiation, contrat de travail ou bulletins de salaire.",
      "La date de délivrance du permis est comprise dans la période.",
    ],
    where: "Auprès du consulat ou de l’employeur de l’époque.",
  },
};
