import type { PreparationMessages } from "../preparation.ts";
import { typesetAll } from "./typeset.ts";

const yesNo = { yes: { label: "Oui" }, no: { label: "Non" } };
const yesOrNo = "Choisissez « oui » ou « non ».";

/** What to prepare before starting, in French. */
export const preparationFr: PreparationMessages = typesetAll({
  title: "Ce qu’il faut préparer",
  lead: "Répondez à quelques questions : vous aurez la liste exacte de vos pièces. Aucun compte, aucun nom.",
  leadForSchool:
    "L’auto-école dépose cette demande. Répondez à quelques questions : vous saurez quelles pièces lui donner. Aucun compte, aucun nom.",
  groups: {
    person: { self: "Vous", other: "La personne" },
    france: { self: "Votre vie en France", other: "Sa vie en France" },
    request: { self: "Votre demande", other: "Sa demande" },
  },
  next: "Continuer",
  privacy: "Vos réponses restent dans l’adresse de cette page : rien n’est enregistré.",
  otherReason: "Ce n’est pas la bonne demande ? Trouver la vôtre",
  questions: {
    who: {
      label: "Pour qui préparez-vous cette demande ?",
      short: "Demande faite",
      missing: "Indiquez pour qui vous préparez cette demande.",
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
      short: "Âge",
      missing: "Saisissez l’âge en chiffres, par exemple 18.",
      options: {},
    },
    bornFrom1988: {
      label: {
        self: "Êtes-vous né à partir du 1er janvier 1988 ?",
        other: "Cette personne est-elle née à partir du 1er janvier 1988 ?",
      },
      short: "Naissance à partir de 1988",
      missing: yesOrNo,
      options: yesNo,
    },
    nationality: {
      label: "Quelle est la nationalité de la personne qui conduira ?",
      hint: "S’il y en a plusieurs : la française d’abord, puis une européenne.",
      short: "Nationalité",
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
      short: "Habite en France",
      missing: yesOrNo,
      options: yesNo,
    },
    settled: {
      label: {
        self: "Y habitez-vous depuis 185 jours ou plus ?",
        other: "Y habite-t-elle depuis 185 jours ou plus ?",
      },
      hint: "Six mois environ.",
      short: "En France depuis 185 jours",
      missing: yesOrNo,
      options: yesNo,
    },
    atRepresentative: {
      label: {
        self: "Habitez-vous chez votre représentant légal ?",
        other: "Cette personne habite-t-elle chez vous ?",
      },
      hint: {
        self: "Si oui, sa pièce d’identité sert deux fois : pour vous représenter et pour vous héberger.",
        other: "Si oui, votre pièce d’identité suffit pour vous et pour l’hébergement.",
      },
      short: "Habite chez le représentant légal",
      missing: yesOrNo,
      options: yesNo,
    },
    ownCountry: {
      label: {
        self: "Avez-vous la nationalité du pays qui a délivré ce permis ?",
        other: "A-t-elle la nationalité du pays qui a délivré ce permis ?",
      },
      hint: "Même si ce n’est pas la seule.",
      short: "Nationalité du pays du permis",
      missing: yesOrNo,
      options: yesNo,
    },
  },
  years: (age) => `${age}\u00a0ans`,
  back: "Étape précédente",

  list: {
    title: "La liste de mes pièces",
    schoolTitle: "Les pièces à donner à l’auto-école",
    madeOn: (day) => `Liste établie le ${day}, d’après vos réponses.`,
    keep: "Elle peut changer avec votre situation ou avec le temps : refaites-la si vous attendez. Celle de votre demande fait foi.",
    count: (documents, withCode) =>
      `${documents < 2 ? `${documents} pièce` : `${documents} pièces`} à préparer${withCode ? ", et un code photo-signature" : ""}.`,
    forSchool: {
      title: "L’auto-école dépose cette demande",
      text: "Vous ne la faites pas vous-même : donnez-lui ces pièces, sur papier ou en photo. Elle les envoie et suit la demande.",
    },
    documents: "Les pièces à photographier ou à numériser",
    none: "Aucune pièce n’est demandée.",
    toCheck: "À vérifier",
    papers: "Un de ces papiers, au choix",
    onlyPaper: "Le papier accepté",
    otherPapers: (count) => `Les ${count} autres papiers acceptés`,
    onePage: (paper) => `${paper} (une seule page)`,
    where: "Où l’obtenir :",
    attestationWhere:
      "Le modèle se télécharge pendant la demande, déjà rempli avec vos réponses. Prévenez dès maintenant la personne qui devra le signer.",
    attestationForSchool:
      "Sur papier libre, ou sur le modèle que donne l’auto-école. Prévenez dès maintenant la personne qui devra la signer.",
    marks: {
      bothSides: "Recto et verso",
      oneSide: "Une page",
      everyPage: "Toutes les pages",
      colour: "En couleur",
      signed: "Signature obligatoire",
      lessThan: (months) => `Moins de ${months} mois`,
      validFor: (months) => (months % 12 === 0 ? `Valable ${months / 12} ans` : `Valable ${months} mois`),
    },
    owner: {
      driver: "De la personne qui conduira",
      legalRepresentative: { self: "Du représentant légal", other: "La vôtre" },
      hostingRepresentative: {
        self: "Du représentant légal, qui héberge aussi",
        other: "La vôtre : elle sert aussi pour l’hébergement",
      },
      host: "De la personne qui héberge",
      thirdParty: "Établie par un tiers",
    },
    optional: "Si vous le souhaitez",
    optionalWhy: "La demande est complète sans cela.",
    medicalOptional:
      "Avec lui, vos catégories lourdes repartent pour une nouvelle période. Sans lui, elles gardent leurs dates.",
    ePhoto: {
      name: "Un code photo-signature (e-photo)",
      what: "La photo et la signature qui seront imprimées sur le permis. Commencez par lui : un code neuf peut demander un à deux jours avant de fonctionner.",
      accepted: ["22 lettres et chiffres, valable six mois, pour une seule demande."],
      where: "Dans une cabine ou chez un photographe agréé pour les services en ligne.",
    },
    also: "À avoir aussi sous la main",
    contact: {
      name: "Une adresse électronique ou un mobile",
      what: "Pour créer le compte, valider la demande par un code et recevoir les nouvelles.",
    },
    files: {
      name: "De quoi photographier",
      what: "Un téléphone suffit. Fichiers JPEG, PNG, WebP, TIFF, HEIC ou PDF, 15 Mo au plus chacun.",
    },
    neph: {
      name: "Le numéro NEPH, si vous l’avez",
      what: "Douze chiffres, écrits sur le permis provisoire. Il est facultatif.",
    },
    lossFacts: {
      name: "Ce que vous savez de la perte",
      what: "Le jour, le lieu et les circonstances : la déclaration de perte se remplit pendant la demande.",
    },
    theftFacts: {
      name: "Ce que dit la déclaration de vol",
      what: "Le jour du vol, le commissariat ou la gendarmerie, et le numéro s’il y en a un.",
    },
    fee: "Ce qu’il faut payer",
    free: "Cette demande est gratuite.",
    toPay: (amount, inFrenchGuiana) =>
      `Un droit de timbre de ${amount} (${inFrenchGuiana} en Guyane, selon l’adresse du permis).`,
    howToPay: [
      "En ligne par carte bancaire, à la fin de la demande.",
      "Ou avec un timbre fiscal électronique, acheté sur timbres.impots.gouv.fr ou chez un buraliste : gardez son numéro de 16 chiffres.",
    ],
    meanwhile: "En attendant, peut-on conduire ?",
    howLong: "Les délais",
    again: "Cette liste se refait à tout moment :",
  },
  download: "Télécharger la liste (PDF)",
  print: "Gardez cette page dans vos favoris, imprimez-la, ou téléchargez la liste à cocher.",
  nextTitle: "Vous avez ce qu’il faut ?",
  nextText:
    "La demande prend une vingtaine de minutes. Il manque une pièce ? Commencez quand même : tout est gardé.",
  nextTextWithoutDocuments: "La demande prend quelques minutes, et tout est gardé à mesure.",
  start: "Commencer la demande",
  answers: "Vos réponses",
  startOver: "Recommencer",
  verdict: {
    notEligible: "Aucune liste n’est utile pour le moment.",
    notOnline: "Cette demande existe, mais pas sur ce service.",
    slip: "Une erreur de saisie ? Modifiez la réponse ci-dessous.",
    turnTo: "La liste de la bonne demande, avec les mêmes réponses",
    asRepresentative: "Voir la liste à préparer avec mon représentant légal",
  },
} satisfies PreparationMessages);
