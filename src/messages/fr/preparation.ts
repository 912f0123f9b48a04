import type { PreparationMessages } from "../preparation.ts";
import { typesetAll } from "./typeset.ts";

const yesNo = { yes: { label: "Oui" }, no: { label: "Non" } };

/** What to prepare before starting, in French. */
export const preparationFr: PreparationMessages = typesetAll({
  title: "Ce qu’il faut préparer",
  lead: "Répondez à quelques questions : vous aurez la liste exacte de vos pièces. Aucun compte, aucun nom.",
  step: (step, steps) => `Étape ${step} sur ${steps}`,
  stepTitles: ["La personne", "Sa situation en France", "Son permis"],
  next: "Continuer",
  show: "Voir ma liste",
  privacy: "Vos réponses restent dans l’adresse de cette page : rien n’est enregistré.",
  questions: {
    who: {
      label: "Pour qui faites-vous cette demande ?",
      missing: "Indiquez pour qui vous faites cette demande.",
      options: {
        self: { label: "Pour moi" },
        emancipated: { label: "Pour moi, mineur émancipé", hint: "Par décision d’un juge ou par mariage." },
        minor: {
          label: "Pour une personne mineure",
          hint: "Vous êtes son père, sa mère ou son représentant légal.",
        },
        guardianship: {
          label: "Pour une personne majeure sous tutelle",
          hint: "Vous êtes son tuteur ou sa tutrice.",
        },
      },
    },
    age: {
      label: "Quel âge a la personne qui conduira ?",
      hint: "En années révolues, aujourd’hui.",
      missing: "Saisissez l’âge en chiffres, par exemple 18.",
      options: {},
    },
    nationality: {
      label: "Quelle est la nationalité de la personne ?",
      hint: "S’il y en a plusieurs : la française d’abord, puis une européenne.",
      missing: "Choisissez la nationalité.",
      options: {
        FR: { label: "Française" },
        EEA: {
          label: "Européenne",
          hint: "Union européenne, Islande, Liechtenstein, Norvège, Suisse, Andorre, Monaco.",
        },
        OTHER: { label: "Une autre nationalité" },
      },
    },
    livesInFrance: {
      label: { self: "Habitez-vous en France ?", other: "Cette personne habite-t-elle en France ?" },
      hint: "Au moins 185 jours par an, outre-mer compris.",
      missing: "Choisissez « oui » ou « non ».",
      options: yesNo,
    },
    settled: {
      label: {
        self: "Y habitez-vous depuis 185 jours ou plus ?",
        other: "Y habite-t-elle depuis 185 jours ou plus ?",
      },
      hint: "Six mois environ.",
      missing: "Choisissez « oui » ou « non ».",
      options: yesNo,
    },
    atRepresentative: {
      label: "Cette personne habite-t-elle chez vous ?",
      hint: "Si oui, votre pièce d’identité suffit pour vous et pour l’hébergement.",
      missing: "Choisissez « oui » ou « non ».",
      options: yesNo,
    },
  },
  withRepresentative: { label: "Hébergé chez vous", hint: "Vous êtes à la fois le tuteur et l’hébergeant." },
  answerMissing: "Choisissez une réponse.",
  years: (age) => `${age}\u00a0ans`,
  back: "Étape précédente",

  result: {
    title: "Votre liste de pièces",
    count: (documents) => `${documents} pièces à préparer, et un code photo-signature.`,
    print: "Vous pouvez imprimer cette page ou la garder dans vos favoris.",
    documents: "Les pièces à photographier ou à numériser",
    accepted: "Ce qui est accepté",
    papers: "Un de ces papiers",
    where: "Où l’obtenir",
    attestationWhere:
      "Le modèle se télécharge pendant la demande, déjà rempli avec vos réponses. Prévenez dès maintenant la personne qui devra le signer.",
    bothSides: "Recto et verso",
    oneSide: "Une page",
    colour: "En couleur",
    lessThan: (months) => `Moins de ${months} mois`,
    validFor: (months) => `Valable ${months / 12} ans`,
    also: "À avoir aussi sous la main",
    ePhoto: {
      name: "Un code photo-signature (e-photo)",
      what: "La photo et la signature qui seront imprimées sur le permis. Commencez par lui : un code neuf peut demander un à deux jours avant de fonctionner.",
      accepted: ["22 lettres et chiffres, valable six mois, pour une seule demande."],
      where: "Dans une cabine ou chez un photographe agréé pour les services en ligne.",
    },
    contact: {
      name: "Une adresse électronique ou un mobile",
      what: "Pour créer le compte, valider la demande par un code et recevoir les nouvelles.",
    },
    files: {
      name: "De quoi photographier",
      what: "Un téléphone suffit. Fichiers JPEG, PNG ou PDF, 10 Mo au plus chacun.",
    },
    neph: {
      name: "Le numéro NEPH, si vous l’avez",
      what: "Douze chiffres, écrits sur le permis provisoire. Il est facultatif.",
    },
    notEligible: "Aucune liste n’est utile pour le moment.",
    changeAnswers: "Modifier mes réponses",
    answers: "Vos réponses",
    startOver: "Recommencer",
    nextTitle: "Vous avez ce qu’il faut ?",
    next: "La demande prend une vingtaine de minutes. Il manque une pièce ? Commencez quand même : tout est gardé.",
    start: "Commencer la demande",
    keep: "La liste peut changer si votre situation change. Celle de votre demande fait foi.",
  },
} satisfies PreparationMessages);
