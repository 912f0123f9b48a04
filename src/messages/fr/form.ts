import { wordDay, wordMoment, wordWeekday } from "../days.ts";
import { pagesFr, sectionsFr } from "./form-sections.ts";
import { certifiedFr, deliveredFr } from "./form-sending.ts";
import { typesetAll } from "./typeset.ts";

/** « 1 jour », « 12 jours ». */
const count = (number: number, one: string, several: string): string =>
  `${number}\u00a0${number < 2 ? one : several}`;

/** The form, from its task list to its receipt, in French. */
export const formFr = typesetAll({
  sections: sectionsFr,
  pages: pagesFr,
  yes: "Oui",
  no: "Non",
  none: "Aucune de ces situations",
  notAnswered: "Pas encore répondu",
  nothing: "Aucun",
  continue: "Enregistrer et continuer",
  goOn: "Continuer",
  saveForLater: "Enregistrer et revenir plus tard",
  comeBackLater: "Revenir plus tard",
  backToTasks: "Retour à la liste",
  backToReview: "Retour à la vérification",
  backToDocuments: "Retour aux pièces",
  backToApplication: "Retour à la demande",
  extraNationality: (rank: number): string => (rank === 2 ? "Deuxième nationalité" : "Troisième nationalité"),
  vouchedFor: {
    title: "Identité transmise par FranceConnect",
    text: "Ces renseignements viennent de votre identité vérifiée : ils ne se modifient pas ici.",
  },
  cannotBeSent: {
    asItStands: "Avec cette réponse, la demande ne pourra pas être envoyée",
    checkAnswer: "Une erreur de saisie ? Corrigez la réponse : tout le reste est gardé.",
  },

  tasks: {
    titleFor: (reason: string, name: string) => `${reason} : ${name}`,
    reference: "Référence",
    lead: "Remplissez les parties dans l’ordre que vous voulez. Chaque réponse est enregistrée : vous pouvez vous arrêter et reprendre sur un autre appareil.",
    done: (done: number, all: number) =>
      done === all
        ? "Tout est rempli : il reste à vérifier et à envoyer."
        : `${count(done, "partie remplie", "parties remplies")} sur ${all}.`,
    start: "Commencer",
    resume: "Reprendre",
    groups: {
      person: "La personne",
      licence: "Le permis",
      files: "Photo et pièces",
      payment: "Le paiement",
      sending: "L’envoi",
    },
    review: "Vérifier et envoyer",
    reviewBlocked: "Quand toutes les parties seront remplies.",
    pagesLeft: (left: number) => `Il reste ${count(left, "page", "pages")}.`,
    documentsLeft: (left: number) => `Il reste ${count(left, "pièce", "pièces")} à ajouter.`,
    documentsDepend: "La liste se précise avec vos réponses.",
    provisional: {
      label: "Permis provisoire (CEPC)",
      left: (days: number) =>
        days === 0 ? "Dernier jour aujourd’hui" : `Encore ${count(days, "jour", "jours")}`,
      lastDay: (day: string) => `Valable jusqu’au ${wordWeekday(day, "fr")} inclus`,
      over: "N’est plus valable",
      overAdvice:
        "Il ne permet plus de conduire, mais il prouve toujours votre réussite : vous pouvez envoyer la demande.",
      overSince: (day: string) => `Il était valable jusqu’au ${wordWeekday(day, "fr")}`,
    },
    keptUntil: (day: string) =>
      `Ce brouillon est gardé jusqu’au ${wordDay(day, "fr")} ; chaque enregistrement repousse cette date.`,
    help: {
      title: "Besoin d’aide ?",
      people: [
        "Une maison France services, près de chez vous, remplit la demande avec vous, gratuitement.",
        "Le point d’accueil numérique de la préfecture ou de la sous-préfecture prête un ordinateur et un scanner.",
        "Pour un examen, l’auto-école connaît les pièces et le numéro NEPH.",
      ],
      more: "Voir toute l’aide",
    },
    withdraw: "Abandonner cette demande",
  },

  signature: {
    statement: "Je certifie être le représentant légal de cette personne et faire cette demande en son nom.",
    statementMissing: "Cochez la case pour certifier que vous êtes le représentant légal.",
    drawn: "Votre signature",
    typed: "Votre nom, en guise de signature",
    typedHint: (name: string) => `Prénom et nom, en toutes lettres${name === "" ? "" : ` : ${name}`}.`,
    missing: "Dessinez votre signature ou saisissez votre nom.",
    unusable: "Ce dessin ne peut pas être lu. Recommencez, ou saisissez votre nom.",
    sign: "Signer et continuer",
    signedByName: (name: string, at: string) => `Signé « ${name} » le ${wordMoment(at, "fr")}.`,
    signedByDrawing: (at: string) => `Signé le ${wordMoment(at, "fr")}.`,
    drawing: "Signature dessinée du représentant légal",
    again: "Signer de nouveau",
    short: "Signature",
  },

  ePhoto: {
    label: "Code photo-signature (ePhoto)",
    hint: "22 lettres et chiffres, sur la planche remise par le photographe. Les espaces ne comptent pas.",
    missing: "Saisissez le code photo-signature.",
    verify: "Vérifier le code et continuer",
    where: "Où obtenir un code ?",
    places: [
      "Chez un photographe agréé, ou dans une cabine qui porte le logo « ePhoto ».",
      "La photo et la signature y sont prises ensemble ; le code est imprimé avec la planche.",
      "Un code sert une seule fois et reste valable six mois.",
    ],
    reserved: (ending: string) => `Le code qui finit par ${ending} est réservé à cette demande.`,
    lastDay: (day: string) => `Il est valable jusqu’au ${wordWeekday(day, "fr")} inclus.`,
    lapsed: (day: string) =>
      `Il n’est plus valable depuis le ${wordDay(day, "fr")} : donnez un nouveau code avant d’envoyer la demande.`,
    another: "Donner un autre code",
    short: "Code photo-signature",
    ending: (ending: string) => `Se termine par ${ending}`,
  },

  documents: {
    lead: "Une photo nette prise avec un téléphone suffit. Chaque fichier est chiffré dès son arrivée.",
    complete: "Toutes les pièces sont là.",
    left: (left: number) => `Il reste ${count(left, "pièce", "pièces")} à ajouter.`,
    list: "Pièces demandées",
    why: "Cette liste vient de vos réponses : elle change avec elles.",
    whatIsLeft: "Ce qui manque",
    sideMissing: {
      front: "Il manque le recto.",
      back: "Il manque le verso.",
      page: "Il manque le document.",
    },
  },

  document: {
    accepted: "Ce qui est accepté",
    where: "Où l’obtenir",
    choosePaper: "Quel document allez-vous fournir ?",
    choosePaperMissing: "Choisissez le document que vous allez fournir.",
    choosePaperFirst: "Choisir ce document",
    paperChosen: (paper: string) => `Document choisi : ${paper}`,
    changePaper: "Choisir un autre document",
    limits: "JPEG, PNG, WebP, TIFF, HEIC ou PDF de 10 pages, 15 Mo au plus.",
    bothSides: "Un seul PDF qui contient les deux côtés convient aussi : ajoutez-le au recto.",
    newOne: { front: "Nouveau recto", back: "Nouveau verso", page: "Nouvelle page" },
    add: { front: "Photo ou fichier du recto", back: "Photo ou fichier du verso", page: "Photo ou fichier" },
    addPage: "Ajouter une autre page",
    missing: {
      front: "Ajoutez le recto : il est obligatoire.",
      back: "Ajoutez le verso : il est obligatoire.",
      page: "Ajoutez le document : il est obligatoire.",
    },
    send: "Envoyer",
    toReplace: "À remplacer",
    expected: "À ajouter",
    received: "Reçu",
    inOtherFile: "Dans l’autre fichier",
    page: (rank: number) => `Page ${rank}`,
    detail: (size: string, pages: number, at: string) =>
      `${size}${pages > 1 ? `, ${pages} pages` : ""}, reçu le ${wordMoment(at, "fr")}`,
    thumbnail: (name: string, slot: string) => `${name} : ${slot.toLowerCase()}`,
    refusedBefore: "Pourquoi cette pièce est redemandée",
    complete: "Cette pièce est complète.",
    next: (name: string) => `Continuer : ${name}`,
    allDone: "Continuer : toutes les pièces sont là",
    template: "Télécharger l’attestation déjà remplie (PDF)",
    templateHelp:
      "Elle contient ce que vous avez répondu. Il reste à la dater et à la signer à la main, puis à la photographier.",
    advice: {
      title: "Bien photographier",
      good: "À plat, sur un fond uni, les quatre coins visibles.",
      blurred: "Pas floue",
      cut: "Pas coupée",
      glare: "Sans reflet",
    },
    size: (bytes: number) =>
      bytes < 1_000_000
        ? `${Math.max(1, Math.round(bytes / 1000))}\u00a0ko`
        : `${(bytes / 1_000_000).toLocaleString("fr-FR", { maximumFractionDigits: 1 })}\u00a0Mo`,
  },

  checks: {
    states: {
      unread: "Reçu",
      checking: "Vérification en cours",
      good: "Lisible",
      advice: "À regarder",
      kept: "Gardé tel quel",
    },
    good: "C’est bon : nous n’avons rien à signaler.",
    underWay: "Nous lisons encore le texte de ce document. Vous pouvez continuer sans attendre.",
    scanning:
      "L’antivirus contrôle ce fichier. Vous pouvez continuer, et envoyer votre demande, sans attendre.",
    infected:
      "L’antivirus a supprimé un fichier de cette pièce : il pouvait contenir un programme dangereux. Prenez le document en photo et envoyez cette photo.",
    refresh: "Actualiser",
    page: (rank: number) => `Page ${rank} : `,
    place: "L’endroit est entouré sur l’image.",
    keep: "Garder ce fichier",
    keepHelp: "Ce n’est qu’un conseil : reprenez la photo, ou gardez-la et un agent jugera.",
    kept: "Vous gardez ce fichier tel quel. Un agent jugera.",
    retake: "Reprendre",
  },

  review: {
    title: "Vérifiez votre demande",
    lead: "Une fois envoyée, seul un agent pourra la rouvrir. Relisez chaque réponse.",
    problems: "Avant d’envoyer, il reste à remplir",
    noPaper: "Document non précisé",
    files: (files: number) => count(files, "fichier", "fichiers"),
    missing: "Incomplet",
    statement:
      "Je certifie sur l’honneur que les renseignements donnés sont exacts. Je sais qu’une fausse déclaration est punie par la loi.",
    certified: "Vous certifiez aussi que :",
    certifiedOf: certifiedFr,
    statementMissing: "Cochez la case pour certifier que les renseignements sont exacts.",
    channel: "Où envoyer le code de validation ?",
    channelHint: "Six chiffres, valables dix minutes. Ce code vaut signature de la demande.",
    channelMissing: "Choisissez où recevoir le code.",
    email: "Par e-mail",
    sms: "Par SMS",
    willBeSent: (recipient: string) => `Un code à six chiffres sera envoyé à ${recipient}.`,
    noChannel: "Confirmez d’abord une adresse électronique ou un numéro de mobile dans votre compte.",
    settings: "Ouvrir mon compte",
    getCode: "Recevoir mon code",
    sendTitle: "Envoyer la demande",
  },

  validation: {
    title: "Saisissez le code reçu",
    sentTo: (recipient: string) => `Nous l’avons envoyé à ${recipient}. Il est valable dix minutes.`,
    label: "Code à six chiffres",
    hint: "Si rien n’arrive en deux minutes, regardez dans les courriers indésirables.",
    missing: "Saisissez les six chiffres du code.",
    submit: "Envoyer ma demande",
    resend: "Recevoir un nouveau code",
    resent: "Un nouveau code est parti : l’ancien ne fonctionne plus.",
    otherChannel: "Le recevoir autrement",
    noCode: "Aucun code n’a encore été demandé.",
  },

  receipt: {
    title: "Votre demande est envoyée",
    reference: "Référence",
    registered: (at: string) => `Enregistrée le ${wordMoment(at, "fr")}.`,
    told: (recipients: string) => `Une confirmation est envoyée à ${recipients}.`,
    and: " et ",
    next: "La suite",
    examined: [
      "Un agent lit votre demande. Vous recevez un message quand il commence.",
      "S’il manque quelque chose, un message dit quoi, pourquoi et jusqu’à quand répondre.",
    ],
    original:
      "Le permis étranger original vous est demandé. Une attestation de dépôt sécurisée (ADS) le remplace alors, sauf après une suspension ou une annulation.",
    delivered: deliveredFr,
    provisional: (day: string) =>
      `Votre permis provisoire (CEPC) vous permet de conduire en France jusqu’au ${wordWeekday(day, "fr")} inclus, avec une pièce d’identité.`,
    follow: "Suivre ma demande",
    pdf: "Télécharger le récépissé (PDF)",
  },
});

export type FormMessages = typeof formFr;
