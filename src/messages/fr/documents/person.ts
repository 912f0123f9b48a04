import type { personKinds } from "#domain/documents/catalogue/person.ts";
import type { DocumentsOf } from "../../documents.ts";

export const inColour = "En couleur, recto et verso.";
export const photoPage = "D’un passeport : une seule page, celle de la photo.";
export const frenchTolerances =
  "Carte d’identité ou passeport délivrés par la France : en cours de validité, ou périmés depuis moins de cinq ans (deux ans pour un passeport non biométrique).";
export const otherwiseValid = "Toute autre pièce : en cours de validité.";

/** Identity and names. */
export const personFr: DocumentsOf<typeof personKinds> = {
  identityProof: {
    name: "Justificatif d’identité",
    what: "La pièce qui prouve l’identité de la personne qui recevra le permis.",
    accepted: [
      inColour,
      photoPage,
      { when: "french", says: frenchTolerances },
      { when: "french", says: otherwiseValid },
      { unless: "french", says: "En cours de validité." },
    ],
    where: [
      { when: "french", says: "Pas de pièce valable ? Demandez-en une en mairie, sur rendez-vous." },
      {
        unless: "french",
        says: "Pas de pièce valable ? Adressez-vous au consulat de votre pays ou, pour un titre de séjour, à la préfecture.",
      },
    ],
  },
  legalRepresentativeIdentity: {
    name: "Justificatif d’identité du représentant légal",
    what: "La pièce d’identité de la personne qui signe la demande pour le mineur ou le majeur sous tutelle.",
    accepted: [inColour, photoPage, frenchTolerances, otherwiseValid],
    where: "C’est la pièce du parent ou du tuteur dont le nom est donné dans la demande.",
  },
  civilStatusChangeProof: {
    name: "Justificatif de changement de nom ou de prénom",
    what: "Il montre l’ancien et le nouveau nom : le permis est refait au nouveau.",
    accepted: [
      "Acte de naissance qui porte la mention du changement, ou décret ou décision qui l’accorde.",
      "Toutes les pages.",
    ],
    where: "L’acte de naissance se demande à la mairie du lieu de naissance.",
  },
  divorceJudgment: {
    name: "Jugement de divorce ou convention enregistrée par un notaire",
    what: "Il prouve le divorce, pour que le permis porte le bon nom.",
    accepted: ["Définitif : il ne peut plus être contesté.", "Toutes les pages, avec les noms."],
    where: "Auprès du tribunal qui a rendu le jugement, ou du notaire qui a enregistré la convention.",
  },
  birthNameProof: {
    name: "Justificatif d’état civil portant le nom de naissance",
    what: "Il donne le nom de naissance, le seul imprimé sur le permis français.",
    accepted: ["Le nom de naissance et la date de naissance sont lisibles."],
    where: "Auprès de l’état civil du pays de naissance ou du consulat.",
  },
};
