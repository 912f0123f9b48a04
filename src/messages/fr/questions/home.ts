import type { QuestionMessages } from "../../questions.ts";
import { asOnDocument, notBirthDate } from "./person.ts";

/** Where the person lives, with whom, and since when in France. */
export const homeQuestionsFr = {
  livesIn: {
    label: { self: "Dans quel pays habitez-vous ?", other: "Dans quel pays cette personne habite-t-elle ?" },
    hint: "Le pays où l’on vit au moins 185 jours par an.",
    short: "Pays de résidence",
    missing: "Choisissez le pays.",
  },
  street: {
    label: "Numéro et nom de la voie",
    hint: "Par exemple 12 bis rue des Lilas.",
    short: "Voie",
    missing: "Saisissez le numéro et le nom de la voie.",
  },
  addressComplement: {
    label: "Complément d’adresse",
    hint: "Bâtiment, escalier, appartement, lieu-dit.",
    short: "Complément",
    missing: "Saisissez le complément d’adresse.",
  },
  postalCode: {
    label: "Code postal",
    short: "Code postal",
    missing: "Saisissez le code postal.",
    problems: { notDigits: "Saisissez un code postal de cinq chiffres, par exemple 35000." },
  },
  town: { label: "Commune", short: "Commune", missing: "Saisissez la commune." },
  letterBoxName: {
    label: "Nom sur la boîte aux lettres",
    hint: "Le facteur le cherche : sans ce nom, le courrier repart.",
    short: "Nom sur la boîte aux lettres",
    missing: "Saisissez le nom inscrit sur la boîte aux lettres.",
  },

  housing: {
    label: { self: "Comment êtes-vous logé ?", other: "Comment cette personne est-elle logée ?" },
    hint: "La réponse décide du justificatif de domicile à fournir.",
    short: "Logement",
    missing: "Choisissez une réponse.",
    options: {
      owner: { label: "Propriétaire" },
      tenant: { label: "Locataire", hint: "Le bail ou les factures sont au nom du locataire." },
      hosted: { label: "Hébergé par quelqu’un", hint: "Chez un parent, un proche ou un ami." },
      homeless: { label: "Sans domicile fixe" },
      hotel: { label: "À l’hôtel" },
      caravan: { label: "En caravane ou au camping" },
      boat: { label: "Sur un bateau" },
    },
  },
  hostIsRepresentative: {
    label: "Cette personne habite-t-elle chez vous ?",
    hint: "Si oui, votre pièce d’identité suffit : nous ne la demanderons pas deux fois.",
    short: "Habite chez le représentant légal",
    missing: "Choisissez « oui » ou « non ».",
  },
  hostBirthName: {
    label: "Nom de naissance de l’hébergeant",
    hint: asOnDocument,
    short: "Nom de l’hébergeant",
    missing: "Saisissez le nom de la personne qui héberge.",
  },
  hostFirstNames: {
    label: "Prénoms de l’hébergeant",
    short: "Prénoms de l’hébergeant",
    missing: "Saisissez au moins un prénom.",
  },
  hostBirthDate: {
    label: "Date de naissance de l’hébergeant",
    short: "Naissance de l’hébergeant",
    missing: "Saisissez la date de naissance de la personne qui héberge.",
    problems: {
      notADate: notBirthDate,
      dateInFuture: "La date de naissance ne peut pas être dans le futur.",
    },
  },
  hostBirthPlace: {
    label: "Lieu de naissance de l’hébergeant",
    short: "Lieu de naissance de l’hébergeant",
    missing: "Saisissez le lieu de naissance de la personne qui héberge.",
  },
  hostedSince: {
    label: {
      self: "Depuis quand habitez-vous là ?",
      other: "Depuis quand cette personne habite-t-elle là ?",
    },
    hint: "Si vous n’êtes pas sûr du jour, choisissez le premier du mois.",
    short: "Hébergé depuis le",
    missing: "Saisissez la date d’arrivée dans ce logement.",
    problems: { dateInFuture: "Cette date ne peut pas être dans le futur." },
  },

  settledInFrance: {
    label: {
      self: "Depuis quand habitez-vous en France ?",
      other: "Depuis quand cette personne habite-t-elle en France ?",
    },
    hint: "Le jour de l’installation : les délais se comptent à partir de lui.",
    short: "En France depuis le",
    missing: "Saisissez la date d’installation en France.",
    problems: { dateInFuture: "Cette date ne peut pas être dans le futur." },
  },
  returnedToFrance: {
    label: {
      self: "Depuis quand habitez-vous de nouveau en France ?",
      other: "Depuis quand cette personne habite-t-elle de nouveau en France ?",
    },
    hint: "Le jour du retour ; sans y avoir déjà vécu, le jour de l’installation.",
    short: "De retour en France depuis le",
    missing: "Saisissez la date de retour ou d’installation en France.",
    problems: { dateInFuture: "Cette date ne peut pas être dans le futur." },
  },
  firstPermitDate: {
    label: {
      self: "Depuis quand avez-vous un titre de séjour en France ?",
      other: "Depuis quand cette personne a-t-elle un titre de séjour en France ?",
    },
    hint: "Le tout premier : jour où la carte a été remise, où le visa de long séjour a été validé, ou date du récépissé de protection internationale.",
    short: "Premier titre de séjour",
    missing: "Saisissez la date du premier titre de séjour.",
    problems: { dateInFuture: "Cette date ne peut pas être dans le futur." },
  },
  residencePermit: {
    label: { self: "Avez-vous un titre de séjour ?", other: "Cette personne a-t-elle un titre de séjour ?" },
    hint: "Carte de séjour, carte de résident, visa de long séjour validé ou récépissé de renouvellement.",
    short: "Titre de séjour",
    missing: "Choisissez une réponse.",
    options: {
      valid: { label: "Oui, en cours de validité" },
      expired: { label: "Oui, mais expiré" },
      none: { label: "Non" },
    },
  },
} as const satisfies Partial<QuestionMessages>;
