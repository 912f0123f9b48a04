import { wordDay, wordMoment, wordWeekday } from "../days.ts";
import type { DeliveredMessages, PageMessages, SectionMessages } from "../form.ts";
import { typesetAll } from "./typeset.ts";

/** « 1 jour », « 12 jours ». */
const count = (number: number, one: string, several: string): string =>
  `${number}\u00a0${number < 2 ? one : several}`;

const sections: SectionMessages = {
  filer: "Qui fait la demande",
  civilStatus: "État civil",
  representative: "Représentant légal",
  address: "Adresse",
  housing: "Logement",
  residence: "Séjour en France",
  category: "Catégorie",
  exam: "Examen",
  examRetaken: "Examen repassé",
  licence: "Permis français",
  international: "Permis international",
  medical: "Situation médicale",
  sanction: "Sanction",
  loss: "Perte",
  theft: "Vol",
  foreignLicence: "Permis étranger",
  foreignLoss: "Perte du permis étranger",
  foreignTheft: "Vol du permis étranger",
  civilChange: "Changement d’état civil",
  error: "Erreur sur la carte",
  dispatch: "Envoi du permis",
  military: "Brevet militaire",
  diploma: "Diplôme ou titre professionnel",
  photo: "Photo et signature",
  documents: "Pièces justificatives",
  payment: "Paiement",
};

const pages: PageMessages = {
  filer: { title: "Qui fait la demande" },
  name: { title: { self: "Vos nom et prénoms", other: "Nom et prénoms de la personne représentée" } },
  birth: { title: { self: "Votre naissance", other: "Naissance de la personne représentée" } },
  sex: { title: "Sexe" },
  nationality: {
    title: { self: "Votre nationalité", other: "Nationalité de la personne représentée" },
    intro: {
      self: "Si vous en avez plusieurs, indiquez-les toutes.",
      other: "Si elle en a plusieurs, indiquez-les toutes.",
    },
  },
  protection: { title: "Protection juridique" },
  emancipation: { title: "Émancipation" },
  representativeName: {
    title: "Vous, le représentant légal",
    intro: "Vous signez la demande et recevez les messages.",
  },
  representativeBirth: { title: "Votre naissance" },
  representativeSignature: {
    title: "Votre signature",
    intro: "La signature du représentant légal est obligatoire. Elle n’apparaîtra pas sur le permis.",
  },
  country: { title: "Pays de résidence" },
  address: {
    title: { self: "Votre adresse", other: "Adresse de la personne représentée" },
    intro:
      "C’est là que le courrier arrivera. Si un justificatif de domicile est demandé, il doit porter cette adresse.",
  },
  housing: { title: "Logement" },
  hostIsRepresentative: { title: "Logement" },
  host: {
    title: "La personne qui héberge",
    intro: "Ces renseignements rempliront l’attestation d’hébergement, que vous pourrez télécharger.",
  },
  hostedSince: { title: "Date d’arrivée" },
  settledInFrance: { title: "Installation en France" },
  returnedToFrance: { title: "Retour en France" },
  residencePermit: { title: "Titre de séjour" },
  firstPermitDate: { title: "Premier titre de séjour" },
  licenceHistory: { title: "Permis français" },
  category: { title: "Catégorie" },
  pathway: { title: "Apprentissage" },
  driverTraining: { title: "Formation de conducteur" },
  examPassed: { title: "Résultat" },
  exam: { title: "L’épreuve réussie" },
  jdcOnFile: { title: "Journée défense et citoyenneté" },
  licenceCategories: { title: "Catégories obtenues" },
  licenceInHand: { title: "Carte du permis" },
  licenceNumber: { title: "Numéro du permis" },
  licenceObtained: { title: "Date d’obtention" },
  acceptedForInternational: { title: "Permis européen" },
  internationalRenewal: { title: "Permis international précédent" },
  internationalLostOrStolen: { title: "Perte ou vol du permis international" },
  medical: { title: "Situation médicale" },
  sanction: {
    title: "La sanction",
    intro: "Ayez la décision sous les yeux : jugement, arrêté du préfet, lettre 48SI ou « référence 7 ».",
  },
  licenceHandedIn: { title: "Remise du permis" },
  earlierLicenceYears: { title: "Ancienneté du permis" },
  theoryRegistration: { title: "Inscription au code" },
  loss: {
    title: "La déclaration de perte",
    intro:
      "La perte se déclare ici, sur l’honneur. Une fois la demande envoyée, la déclaration ne peut plus être retirée : une carte retrouvée ensuite doit être détruite.",
  },
  theft: {
    title: "Le vol",
    intro:
      "Le vol se déclare d’abord à la police ou à la gendarmerie. Ayez le récépissé de la déclaration sous les yeux : il est demandé avec les pièces.",
  },
  foreignLicenceArea: { title: "Origine du permis" },
  foreignLicence: {
    title: "Le permis étranger",
    intro: "Ayez le permis ou sa copie sous les yeux, et recopiez ce qui y est écrit.",
  },
  foreignLicenceValid: { title: "Validité du permis" },
  foreignLicenceReciprocity: { title: "Échange avec la France" },
  foreignLicenceOrigin: { title: "Obtention du permis" },
  foreignLicenceInFrench: { title: "Langue du permis" },
  foreignLicenceHeavy: { title: "Catégories lourdes" },
  keepsHeavyCategories: { title: "Garder les catégories lourdes" },
  foreignLicenceSanctioned: { title: "Sanction en France" },
  foreignLicenceWhereabouts: { title: "Le permis est-il là ?" },
  foreignLicenceCopy: { title: "Copie du permis" },
  foreignLoss: {
    title: "La perte du permis étranger",
    intro:
      "Une déclaration sur l’honneur, ou le récépissé de celle faite à l’étranger, est demandée avec les pièces.",
  },
  foreignTheft: {
    title: "Le vol du permis étranger",
    intro:
      "Le vol se déclare d’abord à la police ou à la gendarmerie. Ayez le récépissé de la déclaration sous les yeux : il est demandé avec les pièces.",
  },
  civilChange: { title: "Changement d’état civil" },
  formerName: { title: "Ancien nom" },
  cardRequestedOnline: { title: "Demande de la carte" },
  cardReceived: { title: "Réception de la carte" },
  cardErrors: { title: "Les erreurs", intro: "Ayez la carte sous les yeux." },
  cardDispatched: { title: "Envoi du permis" },
  military: { title: "Le brevet militaire", intro: "Ayez le volet de conversion sous les yeux." },
  diploma: { title: "Le diplôme ou le titre professionnel" },
  ePhoto: {
    title: "Code photo-signature",
    intro: "Ce code apporte la photo et la signature qui seront imprimées sur le permis.",
  },
  documents: { title: "Pièces justificatives" },
  payment: { title: "Paiement" },
};

/** How each thing delivered comes, once the application is accepted. */
const delivered: DeliveredMessages = {
  drivingLicence: [
    "Une fois la demande acceptée, le permis est fabriqué, puis envoyé à votre adresse.",
    "En votre absence, vous avez quinze jours à compter du premier passage du facteur pour le retirer.",
  ],
  nephNumber: ["Une fois la demande acceptée, un numéro NEPH vous inscrit à l’examen."],
  examRegistrationCertificate: [
    "L’attestation d’inscription au permis de conduire (AIPC) porte ce numéro. Elle ne réserve aucune épreuve.",
  ],
  internationalPermit: [
    "Dans les deux mois, envoyez par la poste l’attestation de dépôt, une photo d’identité sur papier de moins de six mois et une enveloppe suivie, affranchie pour 50 g. Sans elles, la demande est rejetée.",
    "Le permis international arrive dans cette enveloppe.",
  ],
  registrationRecord: [
    "Une fois la demande acceptée, votre permis européen est enregistré. Aucune carte n’est fabriquée : vous gardez la vôtre.",
  ],
  enquiry: ["Une enquête est faite auprès du transporteur. Un permis revenu à l’expéditeur est renvoyé."],
};

/** The form, from its task list to its receipt, in French. */
export const formFr = typesetAll({
  sections,
  pages,
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
    limits: "JPEG, PNG ou PDF, 10 Mo au plus.",
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

  review: {
    title: "Vérifiez votre demande",
    lead: "Une fois envoyée, seul un agent pourra la rouvrir. Relisez chaque réponse.",
    problems: "Avant d’envoyer, il reste à remplir",
    noPaper: "Document non précisé",
    files: (files: number) => count(files, "fichier", "fichiers"),
    missing: "Incomplet",
    statement:
      "Je certifie sur l’honneur que les renseignements donnés sont exacts. Je sais qu’une fausse déclaration est punie par la loi.",
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
    delivered,
    provisional: (day: string) =>
      `Votre permis provisoire (CEPC) vous permet de conduire en France jusqu’au ${wordWeekday(day, "fr")} inclus, avec une pièce d’identité.`,
    follow: "Suivre ma demande",
    pdf: "Télécharger le récépissé (PDF)",
  },
});

export type FormMessages = typeof formFr;
