import type { ProvisionalProofMessages } from "../provisional-proof.ts";
import { typesetAll } from "./typeset.ts";

/** The proof of a provisional licence, in French. */
export const provisionalProofFr: ProvisionalProofMessages = typesetAll({
  title: "Preuve du permis provisoire",
  lead: "Un agent a vu et accepté le certificat d’examen du permis de conduire (CEPC) de cette personne. Le service le confirme par un code signé, que chacun peut vérifier.",
  rules: [
    "À montrer avec une pièce d’identité.",
    "Valable en France seulement.",
    "Cette preuve ne remplace pas le CEPC : ayez aussi le certificat, sur papier ou à l’écran.",
  ],
  facts: {
    title: "Ce qui est confirmé",
    birthName: "Nom de naissance",
    firstNames: "Prénoms",
    birthDate: "Date de naissance",
    category: "Catégorie",
    examDate: "Examen réussi le",
    lastDay: "Dernier jour de validité",
    confirmedOn: "Certificat vu par un agent le",
    reference: "Demande",
  },
  scan: "Pour vérifier",
  scanHow:
    "Scannez ce code avec un téléphone, ou ouvrez le lien : la page dit si la preuve est authentique et encore valable. Sans compte.",
  qrAlt: "QR code qui mène à la vérification de cette preuve",
  openLink: "Ouvrir la vérification",
  link: "Le lien, si le QR code ne peut pas être lu :",
  pdf: "Télécharger la preuve (PDF)",
  ended: (day: string) => `Votre permis provisoire n’est plus valable depuis le ${day} au soir.`,
  endedHow:
    "Il n’y a plus de preuve à montrer : ne conduisez pas avant d’avoir reçu votre permis. Le suivi de la demande dit où il en est.",
  back: "Retour à la demande",
  verify: {
    title: "Vérifier un permis provisoire",
    lead: "Pour la police, un employeur, un loueur : cette page dit si une preuve de permis provisoire (CEPC) a bien été signée par ce service, et si elle est encore valable. Sans compte.",
    private:
      "Quand la page est ouverte par le QR code, votre appareil vérifie seul : le code n’est pas envoyé, et rien n’est conservé.",
    code: "Code ou lien de la preuve",
    codeHint: "Il commence par TP1. Le lien entier convient aussi.",
    codeMissing: "Collez le code ou le lien de la preuve.",
    submit: "Vérifier",
    valid: "Permis provisoire authentique, encore valable",
    validHow: "Comparez avec la pièce d’identité de la personne. Valable en France seulement.",
    ended: "Preuve authentique, mais le permis provisoire n’est plus valable",
    endedHow: "Son dernier jour est passé : il ne donne plus le droit de conduire.",
    forged: "Cette preuve n’est pas authentique",
    forgedHow: "Le code a été modifié, coupé, ou ne vient pas de ce service.",
    manual: "Ce navigateur ne sait pas vérifier seul",
    manualHow: "Le code est dans le champ ci-dessous : appuyez sur « Vérifier ».",
  },
});
