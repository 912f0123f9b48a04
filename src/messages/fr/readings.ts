import type { ReadingMessages } from "../readings.ts";
import { typesetAll } from "./typeset.ts";

/** What is said of the facts read on documents, in French. */
export const readingsFr: ReadingMessages = typesetAll({
  facts: {
    birthName: "Nom de naissance",
    firstNames: "Prénoms",
    birthDate: "Date de naissance",
    sex: "Sexe",
    nationality: "Nationalité",
    documentNumber: "Numéro du document",
    expiry: "Fin de validité",
    issuedOn: "Date du document",
    addressee: "Destinataire",
    street: "Voie",
    addressComplement: "Complément d’adresse",
    postalCode: "Code postal",
    town: "Commune",
    examDate: "Date de l’épreuve",
    category: "Catégorie",
    nephNumber: "Numéro NEPH",
  },
  sources: {
    seal: "code 2D-Doc",
    mrz: "lignes de lettres et de chiffres",
    text: "texte de la page",
  },
  sexes: { F: "Féminin", M: "Masculin" },

  onDocument: "Ce que nous avons lu",
  inForm: "dans votre demande",
  takeUp: "Reprendre dans ma demande",
  otherAnswer: (answer) => `vous avez répondu : ${answer}`,
  checkAnswer: "Vérifier ma réponse",

  proposed: "Lu sur vos documents",
  readOn: (document) => `lu sur : ${document}`,
  use: "Reprendre ce qui a été lu",
  useHelp: "Les champs seront remplis : vous pourrez encore les corriger.",
  bareLetters: "Ces lignes n’ont ni accents ni traits d’union : ajoutez les vôtres.",
  used: "Les champs sont remplis avec ce qui a été lu. Vérifiez-les, puis continuez.",
  source: (answer, document) => `${answer} : lu sur « ${document} ». Corrigez si ce n’est pas juste.`,
  sendFirst: {
    title: "Le plus simple",
    text: "Envoyez d’abord le certificat d’examen (CEPC). Si son code 2D-Doc est lisible, ces champs se remplissent seuls.",
    link: "Envoyer le certificat d’examen",
  },
});
