import { wordDay, wordWeekday } from "../days.ts";
import { wordAmount } from "../money.ts";
import {
  type Details,
  detail,
  details,
  type EventWording,
  nameOfKind,
  nameOfQuestion,
  type StateMessages,
} from "../states.ts";
import { documentsFr } from "./documents.ts";
import { questionsFr } from "./questions.ts";
import { typesetAll } from "./typeset.ts";

const ePhoto = "Photo-signature (e-photo)";

/** The name of a document, or of the e-photo, from the name the journal keeps. */
const named = (asked: string): string => (asked === "ePhoto" ? ePhoto : nameOfKind(documentsFr, asked));
const question = (asked: string): string => nameOfQuestion(questionsFr, asked);

const ofDocument =
  (title: string, withReason = false) =>
  (from: Details): EventWording => {
    const reason = withReason ? detail(from, "reason") : "";
    return {
      title: `${title} : ${named(detail(from, "document"))}`,
      ...(reason === "" ? {} : { lines: [`Motif : ${reason}`] }),
    };
  };

/** What an application holds no more, in the order of the form. */
const dropped = (from: Details): readonly string[] => [
  ...details(from, "answers").map((asked) => `Réponse : ${question(asked)}`),
  ...details(from, "documents").map((kind) => `Pièce : ${named(kind)}`),
  ...(from.signature === true ? ["Signature du représentant légal"] : []),
  ...(from.ePhoto === true ? [ePhoto] : []),
];

const slotName = (slot: string): string => (slot === "front" ? ", recto" : slot === "back" ? ", verso" : "");

/** What was asked, as the journal keeps it: `kind: reason`. */
const askedLine = (item: string): string => {
  const [asked = "", ...reason] = item.split(": ");
  return reason.length === 0 ? named(asked) : `${named(asked)} – ${reason.join(": ")}`;
};

const reminders: Readonly<Record<string, string>> = {
  provisionalEnding: "Rappel envoyé : le permis provisoire arrive à sa fin",
  provisionalEnded: "Message envoyé : le permis provisoire n’est plus valable",
  draftExpiring: "Rappel envoyé : le brouillon va être effacé",
  pickupReminder: "Rappel envoyé : le permis attend à La Poste",
  returnReminder: "Rappel envoyé : l’adresse est à confirmer",
  answerReminder: "Rappel envoyé : une réponse est attendue",
};

const notMade: Readonly<Record<string, string>> = {
  refused: "Paiement en ligne refusé par la banque",
  abandoned: "Paiement en ligne abandonné",
  cancelled: "Paiement en ligne annulé",
};

/** The end of an application whose stamps did not serve. */
const ended =
  (title: string) =>
  (from: Details): EventWording => ({
    title,
    lines: details(from, "freedStamps").map(
      (ending) => `Le timbre fiscal qui finit par ${ending} peut servir à une autre demande.`,
    ),
  });

const amountOf = (from: Details): string => wordAmount(Number(detail(from, "amountInCents")), "fr");

const plain = (title: string) => (): EventWording => ({ title });

/** States and journal, in French. */
export const statesFr: StateMessages = typesetAll({
  states: {
    draft: {
      name: "Brouillon",
      meaning: "La demande n’est pas envoyée. Vous pouvez la reprendre quand vous voulez.",
    },
    submitted: {
      name: "Demande enregistrée",
      meaning: "Votre demande est arrivée. Elle attend qu’un agent commence à l’examiner.",
    },
    awaitingPhotoForm: {
      name: "En attente du formulaire photo-signature",
      meaning: "Envoyez par la poste le formulaire avec votre photo et votre signature.",
    },
    awaitingPostalFile: {
      name: "En attente du dossier postal",
      meaning: "Envoyez par la poste les pièces demandées.",
    },
    underExamination: {
      name: "En cours d’instruction",
      meaning: "Un agent vérifie vos réponses et vos pièces.",
    },
    supplementRequested: {
      name: "Complément demandé",
      meaning: "Il manque quelque chose, ou une pièce ne convient pas. Envoyez ce qui est demandé.",
    },
    awaitingOriginal: {
      name: "Remise du permis étranger",
      meaning: "Remettez votre permis étranger original.",
    },
    accepted: {
      name: "Demande acceptée",
      meaning: "La décision est favorable. La suite est lancée aussitôt.",
    },
    inProduction: { name: "Permis en fabrication", meaning: "Votre permis est en cours de fabrication." },
    dispatched: {
      name: "Permis expédié",
      meaning: "Votre permis a été remis à La Poste. Il arrive à votre adresse.",
    },
    deliveryAttempted: {
      name: "Passage du facteur",
      meaning: "Le facteur est passé en votre absence et a laissé un avis de passage.",
    },
    awaitingPickup: {
      name: "À retirer à La Poste",
      meaning: "Votre permis vous attend au bureau de poste.",
    },
    carrierEnquiry: {
      name: "Recherche par La Poste",
      meaning: "Le courrier n’est pas arrivé comme prévu. La Poste le cherche.",
    },
    returnedToSender: {
      name: "Retourné à l’expéditeur",
      meaning: "Votre permis nous est revenu. Confirmez votre adresse pour le recevoir.",
    },
    awaitingResend: {
      name: "À réexpédier",
      meaning: "Votre adresse est connue. Un agent va renvoyer votre permis.",
    },
    registered: { name: "Inscrit", meaning: "Vous êtes inscrit à l’examen." },
    delivered: { name: "Permis distribué", meaning: "Votre permis vous a été remis." },
    completed: {
      name: "Demande traitée",
      meaning: "Votre demande est traitée. Il n’y a pas de carte à fabriquer.",
    },
    refused: {
      name: "Demande refusée",
      meaning: "La décision est défavorable. La lettre dit pourquoi et comment la contester.",
    },
    closedIncomplete: {
      name: "Classée sans suite",
      meaning: "Ce qui était demandé n’est pas arrivé à temps. Vous pouvez faire une nouvelle demande.",
    },
    withdrawn: { name: "Demande abandonnée", meaning: "Vous avez renoncé à cette demande." },
    expired: {
      name: "Brouillon expiré",
      meaning:
        "Le brouillon est resté trop longtemps sans changement. Vous pouvez faire une nouvelle demande.",
    },
    undelivered: {
      name: "Permis non distribué",
      meaning:
        "Le permis nous est revenu et n’a pas été réclamé : il est détruit. Faites une nouvelle demande.",
    },
  },
  holders: {
    applicant: "Entre vos mains",
    agent: "Chez un agent instructeur",
    manufacturer: "Chez le fabricant",
    carrier: "À La Poste",
    system: "En traitement automatique",
  },
  actors: {
    applicant: "Demandeur",
    agent: "Agent instructeur",
    manufacturer: "Fabricant",
    carrier: "La Poste",
    system: "Télépermis",
  },
  events: {
    started: plain("Demande commencée"),
    answersSaved: plain("Réponses enregistrées"),
    answersRead: (from) => ({
      title: `Réponses lues sur : ${named(detail(from, "document"))}`,
      lines: details(from, "questions").map((question) => nameOfQuestion(questionsFr, question)),
    }),
    unneededDropped: (from) => ({
      title: "Éléments retirés, plus utiles à la demande",
      lines: dropped(from),
    }),
    movedToNewVersion: (from) => ({ title: "Nouvelles règles suivies", lines: dropped(from) }),
    paperChosen: ofDocument("Type de papier choisi"),
    documentReceived: (from) => ({
      title: `Fichier reçu : ${named(detail(from, "document"))}${slotName(detail(from, "slot"))}`,
      lines: [detail(from, "fileName")].filter((line) => line !== ""),
    }),
    documentRemoved: (from) => ({
      title: `Fichier retiré : ${named(detail(from, "document"))}${slotName(detail(from, "slot"))}`,
      lines: [detail(from, "fileName")].filter((line) => line !== ""),
    }),
    documentKept: (from) => ({
      title: `Fichier gardé malgré le conseil : ${named(detail(from, "document"))}${slotName(detail(from, "slot"))}`,
    }),
    documentArranged: (from) => ({
      title: `Image tournée, recadrée ou déplacée : ${named(detail(from, "document"))}${slotName(detail(from, "slot"))}`,
      lines: [detail(from, "fileName")].filter((line) => line !== ""),
    }),
    documentChecked: (from) => ({
      title: `Lecture du fichier terminée : ${named(detail(from, "document"))}${slotName(detail(from, "slot"))}`,
    }),
    documentScanned: (from) => ({
      title: `Contrôle antivirus terminé : ${named(detail(from, "document"))}${slotName(detail(from, "slot"))}`,
    }),
    documentInfected: (from) => ({
      title: `Fichier supprimé par l’antivirus : ${named(detail(from, "document"))}${slotName(detail(from, "slot"))}`,
      lines: [detail(from, "fileName")].filter((line) => line !== ""),
    }),
    documentAccepted: ofDocument("Pièce acceptée"),
    documentRefused: ofDocument("Pièce refusée", true),
    representativeSigned: (from) => ({
      title:
        detail(from, "how") === "drawn"
          ? "Signature du représentant légal, dessinée"
          : "Signature du représentant légal, saisie",
    }),
    ePhotoReserved: (from) => ({
      title: "Code photo-signature accepté",
      lines: [
        `Code qui finit par ${detail(from, "ending")}, valable jusqu’au ${wordDay(detail(from, "lastDay"), "fr")}`,
      ],
    }),
    taxStampGiven: (from) => ({
      title: `Timbre fiscal de ${amountOf(from)} enregistré`,
      lines: [`Numéro qui finit par ${detail(from, "ending")}`],
    }),
    taxStampRemoved: (from) => ({
      title: "Timbre fiscal retiré",
      lines: details(from, "endings").map((ending) => `Numéro qui finit par ${ending}`),
    }),
    paymentStarted: (from) => ({ title: `Paiement en ligne de ${amountOf(from)} commencé` }),
    paymentReceived: (from) => ({
      title: `Paiement en ligne de ${amountOf(from)} reçu`,
      lines: [`Numéro de paiement : ${detail(from, "orderId")}`],
    }),
    paymentNotMade: (from) => ({
      title: notMade[detail(from, "outcome")] ?? "Paiement en ligne non abouti",
      lines: ["Rien n’a été débité."],
    }),
    answerFlagged: (from) => ({ title: `Réponse à corriger : ${question(detail(from, "question"))}` }),
    answerUnflagged: (from) => ({
      title: `Réponse qui n’est plus à corriger : ${question(detail(from, "question"))}`,
    }),
    answersCorrected: (from) => ({
      title: "Réponses corrigées",
      lines: details(from, "questions").map(question),
    }),
    slipCorrected: (from) => ({
      title: "Erreur de saisie corrigée par un agent",
      lines: details(from, "questions").map(question),
    }),
    decisionProposed: plain("Décision soumise à un second agent"),
    proposalReturned: plain("Dossier renvoyé au premier agent"),
    officeWrote: plain("Message du service à l’usager"),
    applicantWrote: plain("Message de l’usager au service"),
    noteAdded: plain("Note interne ajoutée"),
    opinionAsked: plain("Avis demandé"),
    opinionGiven: plain("Avis rendu"),
    claimed: plain("Dossier pris en charge"),
    released: plain("Dossier rendu à la file d’attente"),
    reassigned: plain("Dossier confié à un autre agent"),
    routed: plain("Dossier confié à un bureau instructeur"),
    opened: (from) => ({
      title:
        detail(from, "document") === ""
          ? "Dossier consulté"
          : `Pièce consultée : ${named(detail(from, "document"))}`,
    }),
    alerted: plain("Délai dépassé : les agents sont avertis"),
    reminded: (from) => ({ title: reminders[detail(from, "notice")] ?? "Rappel envoyé" }),

    submit: ended("Demande envoyée et enregistrée"),
    withdraw: ended("Demande abandonnée"),
    draftTooOld: ended("Brouillon expiré : six mois sans changement"),
    photoFormExpected: plain("Formulaire photo-signature attendu"),
    postalFileExpected: plain("Dossier postal attendu"),
    openExamination: plain("Instruction commencée"),
    photoFormReceived: plain("Formulaire photo-signature reçu"),
    postalFileReceived: plain("Dossier postal reçu"),
    notReceived: ended("Classée sans suite : rien n’est arrivé à temps"),
    requestSupplement: (from) => ({
      title: "Complément demandé",
      lines: details(from, "items").map(askedLine),
    }),
    requestOriginal: plain("Permis étranger original demandé"),
    accept: plain("Demande acceptée"),
    refuse: (from) => ({ title: "Demande refusée", lines: details(from, "reasons") }),
    sendSupplement: (from) => ({ title: "Complément envoyé", lines: details(from, "items").map(named) }),
    noAnswer: plain("Classée sans suite : complément non reçu à temps"),
    originalReceived: plain("Permis étranger original reçu"),
    register: plain("Inscription à l’examen faite"),
    complete: plain("Demande traitée"),
    orderCard: plain("Fabrication du permis commandée"),
    dispatch: (from) => ({
      title: "Permis remis à La Poste",
      lines: [`Numéro de suivi : ${detail(from, "trackingNumber")}`],
    }),
    productionFailed: (from) => ({
      title: "Fabrication impossible : le dossier revient à un agent",
      lines: [detail(from, "cause")].filter((line) => line !== ""),
    }),
    deliver: plain("Permis distribué"),
    firstPassage: (from) => ({
      title: "Premier passage du facteur, avis de passage laissé",
      lines: [
        `Bureau de poste : ${detail(from, "postOffice")}`,
        `Dernier jour de retrait : ${wordWeekday(detail(from, "lastDay"), "fr")}`,
      ],
    }),
    wrongAddress: plain("Permis retourné : adresse inexacte"),
    carrierSilent: plain("Recherche demandée à La Poste : aucune nouvelle depuis l’expédition"),
    notReceivedClaim: plain("Recherche demandée à La Poste : permis annoncé non reçu"),
    heldAtPostOffice: plain("Permis à retirer au bureau de poste"),
    heldByDefault: plain("Permis à retirer au bureau de poste, le lendemain du passage"),
    pickUp: plain("Permis retiré au bureau de poste"),
    returnToSender: plain("Permis retourné à l’expéditeur"),
    pickupWindowOver: plain("Délai de retrait terminé : permis retourné à l’expéditeur"),
    latePickUpReport: (from) => ({
      title: `Permis retiré le ${wordDay(detail(from, "pickedUpOn"), "fr")}, signalé plus tard par La Poste`,
    }),
    confirmAddress: plain("Adresse confirmée : permis à réexpédier"),
    resendUnasked: plain("Nouvel envoi décidé par un agent"),
    resend: (from) => ({
      title: "Permis remis de nouveau à La Poste",
      lines: [`Numéro de suivi : ${detail(from, "trackingNumber")}`],
    }),
    neverClaimed: plain("Permis non réclamé : détruit"),
    declareLost: plain("Courrier déclaré perdu : un nouveau permis est fabriqué"),
  },
} satisfies StateMessages);
