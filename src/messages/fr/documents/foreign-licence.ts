import type { foreignLicenceKinds } from "#domain/documents/catalogue/foreign-licence.ts";
import type { DocumentsOf } from "../../documents.ts";
import { inColour } from "./person.ts";

/** A licence of another State, and the rights behind it. */
export const foreignLicenceFr: DocumentsOf<typeof foreignLicenceKinds> = {
  foreignLicence: {
    name: "Permis de conduire étranger",
    what: "Il montre les catégories obtenues et leurs dates.",
    accepted: [
      inColour,
      "Hors de l’Espace économique européen : en cours de validité.",
      "L’image est celle de l’original.",
    ],
    where: "Vous l’avez déjà. Gardez l’original : il vous sera demandé plus tard.",
  },
  foreignLicenceTranslation: {
    name: "Traduction officielle du permis étranger",
    what: "Elle permet de lire un permis qui n’est pas en français.",
    accepted: [
      "Faite en France : par un traducteur assermenté.",
      "Faite à l’étranger : légalisée ou apostillée.",
      "Toutes les pages.",
    ],
    where: "Auprès d’un traducteur assermenté.",
  },
  drivingRightsCertificate: {
    name: "Attestation des droits à conduire",
    what: "L’autorité qui a délivré le permis atteste qu’il n’est ni suspendu, ni retiré, ni annulé.",
    accepted: [
      { unless: "foreignLicenceOverseas", says: "Elle a moins de trois mois." },
      { when: "foreignLicenceOverseas", says: "Elle a moins de six mois." },
    ],
    where: "Auprès de l’autorité qui a délivré le permis.",
  },
  drivingRightsCertificateTranslation: {
    name: "Traduction de l’attestation des droits à conduire",
    what: "Elle permet de lire une attestation qui n’est pas en français.",
    accepted: ["Faite par un traducteur habilité en France.", "Toutes les pages."],
    where: "Auprès d’un traducteur assermenté.",
  },
  exchangeObligationLetter: {
    name: "Courrier de la préfecture sur l’obligation d’échange",
    what: "La préfecture vous y informe que le permis étranger doit être échangé.",
    accepted: ["À votre nom.", "La date est lisible."],
    where: "La préfecture vous l’a envoyé. Perdu ? Demandez-lui une copie.",
  },
  heavyCategoryRenunciation: {
    name: "Déclaration de renonciation aux catégories lourdes",
    what: "Vous renoncez aux catégories lourdes du permis étranger (C, D et leurs dérivées) : l’avis médical n’est alors pas demandé pour elles.",
    accepted: ["Datée et signée."],
    where: "Écrivez-la vous-même, sur papier libre.",
  },
};
