import type { Lapsing, NextState } from "#domain/derive/tracking.ts";
import type { SystemTransition, Transition } from "#domain/lifecycle.ts";
import { typesetAll } from "./typeset.ts";

const steps: Readonly<Record<NextState, string>> = {
  submitted: "Envoi de la demande",
  underExamination: "Examen par un agent",
  accepted: "Décision",
  inProduction: "Fabrication du permis",
  dispatched: "Envoi du permis à votre domicile",
  awaitingPickup: "Retrait du permis à La Poste",
  awaitingResend: "Préparation d’un nouvel envoi",
  delivered: "Permis entre vos mains",
  registered: "Inscription à l’examen",
  completed: "Demande traitée",
};

const lapsing: Readonly<Record<Lapsing["what"], string>> = {
  provisionalLicence: "Permis provisoire (CEPC)",
  ePhoto: "Photo-signature",
  step: "Ce qui est attendu de vous",
};

/** What happens by itself when nothing comes: said with the day, never left to be guessed. */
const until: Readonly<Record<SystemTransition | "alert", (day: string) => string>> = {
  alert: (day) => `Passé le ${day}, les agents sont alertés du retard.`,
  draftTooOld: (day) => `Sans changement jusqu’au ${day} inclus, le brouillon est effacé.`,
  notReceived: (day) => `Attendu jusqu’au ${day} inclus. Ensuite, la demande est classée.`,
  noAnswer: (day) => `À envoyer jusqu’au ${day} inclus. Ensuite, la demande est classée.`,
  carrierSilent: (day) => `Sans nouvelles jusqu’au ${day}, une recherche est demandée à La Poste.`,
  heldByDefault: () => "Vous pourrez le retirer au bureau de poste dès le lendemain du passage.",
  pickupWindowOver: (day) => `À retirer jusqu’au ${day} inclus. Ensuite, il nous est renvoyé.`,
  neverClaimed: (day) => `À confirmer jusqu’au ${day} inclus. Ensuite, le permis est détruit.`,
};

/** The buttons of what the applicant may do; sending a draft has its own page. */
const actions: Readonly<
  Record<Extract<Transition, "sendSupplement" | "confirmAddress" | "withdraw">, string>
> = {
  sendSupplement: "Répondre au complément",
  confirmAddress: "Confirmer mon adresse",
  withdraw: "Abandonner la demande",
};

/** Following one's application, and what can be done meanwhile, in French. */
export const trackingFr = typesetAll({
  title: "Suivi de la demande",
  reference: (reference: string) => `Demande ${reference}`,
  category: (category: string) => `catégorie ${category}`,
  backToAccount: "Mon compte",
  backToApplication: "Suivi de la demande",
  progress: "Où en est votre demande",
  steps,
  lapsing,
  actions,
  left: (days: number): string => {
    if (days < 0) return "dépassé";
    if (days === 0) return "dernier jour aujourd’hui";
    return days === 1 ? "encore 1 jour" : `encore ${days} jours`;
  },

  until,
  expectedAbout: (day: string) => `attendu vers le ${day}`,
  afterYou: "dès que vous avez fait ce qui est demandé",

  provisional: {
    label: "Permis provisoire (CEPC)",
    valid: (days: number) =>
      days === 0
        ? "Valable aujourd’hui encore"
        : days === 1
          ? "Valable encore 1 jour"
          : `Valable encore ${days} jours`,
    over: "N’est plus valable : vous ne pouvez plus conduire avec",
    lastDay: (day: string) => `Dernier jour : ${day}`,
    rule: "Il vaut permis en France seulement, avec une pièce d’identité.",
  },

  supplement: {
    alert: "Un agent vous demande un complément",
    until: (day: string) => `Envoyez-le avant la fin du ${day}. Sans réponse, la demande sera classée.`,
    title: "Compléter la demande",
    lead: "Seul ce qui est demandé ci-dessous est à refaire. Le reste de votre demande ne change pas.",
    reason: "Ce que dit l’agent",
    renewed: "Ajouté",
    missing: "À ajouter",
    open: (name: string) => `Ajouter : ${name}`,
    again: (name: string) => `Revoir : ${name}`,
    ePhoto: "Photo-signature (e-photo)",
    ready: "Tout y est. Envoyez le complément : l’agent reprendra votre demande.",
    notReady: (left: number) =>
      left === 1 ? "Il reste un élément à ajouter." : `Il reste ${left} éléments à ajouter.`,
    send: "Envoyer le complément",
    corrections: "Corriger vos réponses",
    correctionsLead: "L’agent vous demande de corriger ces réponses. Les autres ne changent pas.",
    correct: "Enregistrer les corrections",
    place: "L’endroit que montre l’agent",
    sent: "Votre complément est envoyé. Un agent reprend l’examen.",
  },

  pickup: {
    title: "Votre permis vous attend à La Poste",
    attempted: "Le facteur est passé en votre absence",
    office: "Bureau de poste",
    firstPassage: "Premier passage",
    lastDay: "Dernier jour de retrait",
    goBy: (day: string) => `La poste est fermée ce jour-là : allez-y au plus tard le ${day}.`,
    bring: "Présentez l’avis de passage ou le numéro de suivi, et une pièce d’identité.",
    after: "Après ce jour, La Poste nous renvoie le permis.",
  },

  delivery: {
    title: "Livraison",
    tracking: "Numéro de suivi",
    follow: "Suivre le courrier sur le site de La Poste",
    address: "Adresse de livraison",
  },

  address: {
    alert: "Votre permis nous est revenu",
    alertText: (day: string | null) =>
      day === null
        ? "Confirmez ou corrigez votre adresse : nous le renvoyons."
        : `Confirmez ou corrigez votre adresse avant la fin du ${day} : nous le renvoyons. Après, il sera détruit.`,
    title: "Confirmer l’adresse de livraison",
    lead: "Corrigez l’adresse si besoin. Le nom doit être celui qui figure sur la boîte aux lettres.",
    submit: "Confirmer cette adresse",
    confirmed: "Votre adresse est confirmée. Un agent renvoie votre permis.",
  },

  withdraw: {
    title: "Abandonner la demande",
    lead: "Vous renoncez à cette demande. C’est définitif : elle ne pourra pas être reprise.",
    keeps: [
      "Vos réponses et vos pièces ne serviront plus.",
      "Votre code photo-signature pourra servir à une autre demande.",
      "Vous pourrez faire une nouvelle demande quand vous voulez.",
    ],
    submit: "Oui, abandonner cette demande",
    cancel: "Non, garder la demande",
    done: "Votre demande est abandonnée.",
  },

  refusal: {
    alert: "Votre demande est refusée",
    reasons: "Motifs de la décision",
    basis: (text: string) => `Fondement : ${text}`,
    appeal: "Vous pouvez contester cette décision",
    appealText:
      "Dans les deux mois : par un recours gracieux auprès de l’autorité qui a décidé, par un recours hiérarchique auprès du ministre, ou devant le tribunal administratif. La lettre donne les adresses.",
    letter: "Télécharger la lettre de refus (PDF)",
  },

  ended: {
    delivered: "Votre permis vous a été remis. Le permis provisoire ne sert plus.",
    notReceived: "Vous ne l’avez pas reçu ? Écrivez-nous depuis l’aide.",
    again: "Faire une nouvelle demande",
  },

  documents: {
    title: "Vos pièces",
    name: "Pièce",
    files: "Fichiers",
    judgement: "Avis de l’agent",
    accepted: "Acceptée",
    refused: "À refaire",
    notYet: "Pas encore examinée",
    notExamined: "Non examinée",
    infected: "Fichier supprimé",
    infectedHelp:
      "L’antivirus a arrêté un fichier. Si la pièce est nécessaire, un agent vous la demandera de nouveau.",
    none: "Aucun fichier",
    portrait: "Portrait de votre permis",
    portraitAlt: "Le portrait déposé par le photographe",
    signatureNote: (ending: string) => `Code photo-signature qui finit par ${ending}`,
  },

  messages: {
    title: "Messages envoyés",
    none: "Aucun message pour l’instant.",
    email: "E-mail",
    sms: "SMS",
    to: (recipient: string) => `à ${recipient}`,
    sent: (moment: string) => `envoyé le ${moment}`,
    waiting: "en attente d’envoi",
    and: " et ",
    untitled: "Message",
    secret: "Ce message portait un code ou un lien personnel : il n’est plus affiché.",
    notYetWritten: "Le texte s’affichera dès l’envoi.",
  },

  journal: {
    title: "Qui a fait quoi, et quand",
    lead: "Chaque action sur votre demande est notée ici, y compris chaque consultation par un agent. Rien n’est effacé.",
    show: (lines: number) => `Voir le journal (${lines} ${lines > 1 ? "lignes" : "ligne"})`,
    when: "Quand",
    who: "Qui",
    what: "Quoi",
    you: "Vous",
    agent: (initials: string) => (initials === "" ? "Agent instructeur" : `Agent instructeur ${initials}`),
  },

  downloads: {
    title: "À télécharger",
    receipt: "Récépissé de dépôt (PDF)",
    letter: "Lettre de refus (PDF)",
    data: "Toutes les données de cette demande (JSON)",
  },
  possible: "Ce que vous pouvez faire",
  correspondence: {
    title: "Écrire au service",
    read: "Lire les messages et répondre",
    lead: "Votre message arrive à l’agent qui tient votre dossier. Un e-mail vous avertit de sa réponse.",
    office: "Le service",
    you: "Vous",
    write: "Votre message",
    hint: "N’y mettez pas de pièce ni de mot de passe.",
    send: "Envoyer le message",
    over: "La demande est terminée : il n’est plus possible d’écrire ici.",
  },
  slips: {
    title: "Corrigé par un agent",
    lead: "Si une correction est fausse, écrivez au service.",
    was: (before: string, after: string) => `« ${before} » est devenu « ${after} ».`,
  },
});

type Widen<T> = T extends string
  ? string
  : T extends (...facts: infer Facts) => infer Word
    ? (...facts: Facts) => Widen<Word>
    : { readonly [Name in keyof T]: Widen<T[Name]> };

export type TrackingMessages = Widen<typeof trackingFr>;
