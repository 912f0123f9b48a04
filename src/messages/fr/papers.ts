import { wordBirthDate, wordDay, wordMoment } from "../days.ts";
import type { PaperMessages } from "../papers.ts";
import { provisionalProofFr } from "./provisional-proof.ts";
import { typeset } from "./typeset.ts";

/** The papers in French: the version that has legal force. */
export const papersFr: PaperMessages = {
  serviceName: "Télépermis",
  page: (page, pages) => `Page ${page} sur ${pages}`,
  reference: (reference) => `Demande ${reference}`,
  day: (day) => wordDay(day, "fr"),
  birthDate: (birth) => wordBirthDate(birth, "fr"),
  moment: (instant) => wordMoment(instant, "fr"),
  person: {
    birthName: "Nom de naissance",
    usedName: "Nom d’usage",
    firstNames: "Prénoms",
    birthDate: "Date de naissance",
    birthPlace: "Lieu de naissance",
    address: "Adresse",
  },
  attestation: {
    title: "Attestation d’hébergement sur l’honneur",
    help: [],
    host: "Je soussigné(e), hébergeant",
    hosted: "J’héberge à mon domicile",
    hosting: "Hébergement",
    since: "Depuis le",
    statement:
      "J’atteste sur l’honneur que la personne nommée ci-dessus habite chez moi, à l’adresse indiquée, de façon stable, depuis cette date. J’atteste que ces renseignements sont exacts.",
    penalty: typeset(
      "Rappel : établir une attestation qui énonce des faits inexacts, falsifier une attestation ou s’en servir est un délit, puni d’un an d’emprisonnement et de 15 000 € d’amende ; de trois ans et 45 000 € lorsque le but est de nuire au Trésor public ou au patrimoine d’autrui, ou d’obtenir un titre de séjour ou une protection contre l’éloignement.",
    ),
    penaltySource: "Article 441-7 du code pénal",
    signatures: "Signatures",
    doneAt: "Fait à",
    doneOn: "Le",
    signatureOf: {
      host: "Signature de l’hébergeant",
      hosted: "Signature de la personne hébergée",
      parent: "Signature d’un parent de la personne hébergée, mineure",
      guardian: "Signature du représentant légal de la personne hébergée",
    },
    toFill: "à remplir à la main",
    join: typeset(
      "À joindre à la demande avec cette attestation signée : la pièce d’identité de l’hébergeant (recto et verso, en couleur) et son justificatif de domicile de moins de six mois.",
    ),
  },
  receipt: {
    title: "Récépissé de dépôt",
    registered: (moment) =>
      `Votre demande de permis de conduire a été enregistrée le ${moment} (heure de Paris).`,
    notALicence: "Ce récépissé n’est pas un permis de conduire et ne donne pas le droit de conduire.",
    legalVersion: null,
    application: "La demande",
    referenceLabel: "Référence",
    registeredLabel: "Enregistrée le",
    reasonLabel: "Motif",
    categoriesLabel: "Catégories",
    provisionalLabel: "Permis provisoire (CEPC)",
    provisional: (day) => `valable jusqu’au ${day} inclus`,
    paymentLabel: "Droit de timbre",
    applicant: "Le demandeur",
    representative: "Le représentant légal",
    capacity: "Qualité",
    documents: "Les pièces reçues",
    documentsHelp:
      "L’empreinte (début du SHA-256) permet de vérifier qu’un fichier est bien celui qui a été reçu, sans aucun changement.",
    fingerprint: (short) => typeset(`empreinte : ${short}`),
    noDocument: "Aucun fichier.",
    next: "La suite",
    steps: [
      "Un agent examine la demande. Un message vous prévient au début de l’examen.",
      "S’il manque quelque chose, un message dit quoi, pourquoi et jusqu’à quand répondre.",
      typeset(
        "Une fois la demande acceptée, le permis est fabriqué, puis envoyé à votre domicile. En votre absence, vous avez quinze jours à compter du premier passage du facteur pour le retirer.",
      ),
    ],
    follow: "Suivre la demande",
    followAt: typeset(
      "Chaque étape, ce qui vient ensuite et tous les messages envoyés sont dans votre compte :",
    ),
  },
  provisionalProof: provisionalProofFr,
  refusal: {
    title: "Décision de refus",
    translation: null,
    subject: (reason) => typeset(`Objet : refus de votre demande de permis de conduire – ${reason}`),
    placeAndDay: (place, day) => `${place}, le ${day}`,
    opening: "Madame, Monsieur,",
    decision: (filedOn, reason, reference) =>
      typeset(
        `Vous avez déposé le ${filedOn} une demande de permis de conduire (${reason}), référence ${reference}. Après examen, cette demande est refusée.`,
      ),
    grounds: "Motifs de la décision",
    legalBasis: (text) => typeset(`Fondement : ${text}`),
    appeals: "Voies et délais de recours",
    appealsOpening: typeset(
      "Si vous contestez cette décision, vous pouvez, dans les deux mois qui suivent sa notification :",
    ),
    informal: (authority) =>
      typeset(
        `former un recours gracieux, par lettre adressée à l’autorité qui a pris la décision : ${authority} ;`,
      ),
    hierarchical: (minister) =>
      typeset(`former un recours hiérarchique, par lettre adressée au ministre compétent : ${minister} ;`),
    court: (court) =>
      typeset(
        `former un recours contentieux devant le tribunal administratif : ${court}, par lettre ou en ligne sur www.telerecours.fr.`,
      ),
    appealsEffect: typeset(
      "Un recours gracieux ou hiérarchique formé dans ce délai de deux mois le prolonge : si l’administration le rejette, ou garde le silence pendant deux mois, ce qui vaut rejet, vous avez de nouveau deux mois pour saisir le tribunal administratif. Aucun de ces recours ne suspend la décision.",
    ),
    newApplication:
      "Vous pouvez aussi déposer une nouvelle demande lorsque les motifs ci-dessus n’existent plus.",
    follow: typeset("Cette lettre et votre demande restent dans votre compte :"),
  },
};
