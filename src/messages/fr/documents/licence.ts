import type { licenceKinds } from "#domain/documents/catalogue/licence.ts";
import type { DocumentsOf } from "../../documents.ts";
import { inColour } from "./person.ts";

const datesLengthCause = "Toutes les pages : les dates, la durée et la cause sont lisibles.";
const fromTheAuthority =
  "L’autorité qui a pris la décision vous l’a remise ou envoyée. Perdue ? Demandez-lui une copie.";

/** The licence, and what happened to it. */
export const licenceFr: DocumentsOf<typeof licenceKinds> = {
  medicalOpinion: {
    name: "Avis médical",
    what: "Il dit si la personne est apte à conduire, et sous quelles conditions.",
    accepted: [
      "Formulaire « Permis de conduire – avis médical » (cerfa 14880), rempli, signé et tamponné par le médecin.",
      "Recto et verso.",
      "Il sert pendant deux ans à partir de sa date.",
    ],
    where:
      "Auprès d’un médecin agréé, qui n’est pas le médecin traitant : la liste est sur le site de la préfecture. Après une infraction liée à l’alcool ou aux stupéfiants : auprès de la commission médicale.",
  },
  provisionalCertificate: {
    name: "Permis provisoire (CEPC)",
    what: "Le certificat d’examen du permis de conduire, avec la mention « favorable ».",
    accepted: ["Même si ses quatre mois sont passés : il prouve encore la réussite."],
    where: "Sur la page des résultats de l’examen, dès le lendemain de l’épreuve, ou auprès de l’auto-école.",
  },
  theoryTestCertificate: {
    name: "Attestation de réussite à l’épreuve théorique",
    what: "Elle prouve que le code a été repassé après l’annulation ou l’invalidation du permis.",
    accepted: ["L’épreuve a été passée après la sanction."],
    where: "Auprès du centre où l’épreuve a été passée.",
  },
  currentLicence: {
    name: "Permis de conduire actuel",
    what: "Le permis français que vous avez : il montre les catégories et leurs dates.",
    accepted: [
      inColour,
      "Format carte, ou permis rose à trois volets.",
      "Même si sa date de fin est passée.",
    ],
    where: "Vous l’avez déjà. S’il est perdu ou volé, faites une demande pour perte ou pour vol.",
  },
  damagedLicence: {
    name: "Permis de conduire détérioré",
    what: "Il montre que le permis est abîmé et doit être refait.",
    accepted: [inColour, "On reconnaît encore que c’est votre permis."],
    where: "Vous l’avez déjà. S’il n’est plus reconnaissable, faites une demande pour perte.",
  },
  suspensionDecision: {
    name: "Décision de suspension du permis",
    what: "Elle donne les dates, la durée et la cause de la suspension.",
    accepted: [datesLengthCause],
    where: fromTheAuthority,
  },
  sanctionDecision: {
    name: "Décision d’annulation, d’invalidation ou de suspension",
    what: "Elle donne les dates, la durée et la cause de la sanction.",
    accepted: ["Lettre « référence 7 », lettre 48SI ou jugement.", datesLengthCause],
    where: fromTheAuthority,
  },
  theftDeclaration: {
    name: "Déclaration de vol",
    what: "Le récépissé de la déclaration faite à la police ou à la gendarmerie.",
    accepted: [
      "Le permis est nommé parmi les objets volés.",
      "Le service, le numéro et la date sont lisibles.",
      "Même si les deux mois pendant lesquels elle remplace le permis sont passés.",
    ],
    where: "Au commissariat ou à la gendarmerie.",
  },
  lossDeclaration: {
    name: "Déclaration sur l’honneur de perte",
    what: "Vous déclarez la perte d’un permis étranger ou international.",
    accepted: [
      "Datée et signée.",
      "Elle donne le numéro du permis, l’autorité qui l’a délivré et sa date de délivrance.",
      "Perdu à l’étranger : le récépissé de la déclaration faite sur place, visé par le consulat.",
    ],
    where: "Écrivez-la vous-même, sur papier libre.",
  },
  internationalPermitHeld: {
    name: "Permis international à renouveler",
    what: "Le permis international que vous avez déjà.",
    accepted: ["À votre nom.", "Même si sa date de fin est passée."],
    where: "Vous l’avez déjà. S’il est perdu ou volé, répondez-le dans la demande.",
  },
  errorSupportingDocument: {
    name: "Document qui établit l’erreur",
    what: "Il montre ce que le permis devrait porter.",
    accepted: ["Tout document qui prouve la correction demandée."],
    where: "Selon l’erreur : un acte de naissance, un ancien permis ou un avis médical, par exemple.",
  },
};
