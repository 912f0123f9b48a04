import { shortDay, wordWeekday } from "../days.ts";
import { wordAmount } from "../money.ts";
import { codeOf, type NoticeFrame, type Notices, officeName } from "../notices.ts";
import { typeset } from "./typeset.ts";

const day = (iso: string): string => wordWeekday(iso, "fr");

/** Greeting, reference and signature of every French notice. */
export const frameFr: NoticeFrame = {
  greeting: "Bonjour,",
  leadsTo: (action) => `${action} :`,
  reference: (reference) => `Référence de la demande : ${reference}`,
  signature: "Télépermis",
  automatic: "Message automatique : merci de ne pas y répondre.",
  typeset,
};

const follow = "Suivre la demande";
const notYou =
  "Si vous n’êtes pas à l’origine de cette demande, ne faites rien : ce message reste sans effet.";
const neverGiveCode = "Ne donnez ce code à personne : aucun agent ne vous le demandera.";
const pickup = "Présentez l’avis de passage ou le numéro de suivi, et une pièce d’identité.";

/** The last day at the post office, and the day to go when that one is a Sunday or a holiday. */
const until = (lastDay: string, lastWorkingDay: string): string =>
  lastDay === lastWorkingDay
    ? `jusqu’au ${day(lastDay)} inclus`
    : `jusqu’au ${day(lastDay)} inclus ; la poste étant fermée ce jour-là, allez-y au plus tard le ${day(lastWorkingDay)}`;

/** Every notice of the service, in French. */
export const noticesFr: Notices = {
  confirmEmail: () => ({
    subject: "Confirmez votre adresse électronique",
    paragraphs: [
      "Confirmez votre adresse pour ouvrir votre compte. Le lien est valable 24 heures et sert une fois.",
      notYou,
    ],
    action: "Confirmer mon adresse",
    sms: "confirmez votre compte sous 24 h :",
  }),
  addressAlreadyKnown: () => ({
    subject: "Vous avez déjà un compte",
    paragraphs: [
      "Une création de compte a été demandée avec votre adresse, mais vous avez déjà un compte. Rien n’a changé.",
      "Si c’était vous, connectez-vous ; mot de passe oublié ? La page de connexion permet d’en choisir un autre. Sinon, ne faites rien.",
    ],
    action: "Se connecter",
    sms: "vous avez déjà un compte. Connectez-vous ici :",
  }),
  resetPassword: () => ({
    subject: "Choisissez un nouveau mot de passe",
    paragraphs: ["Le lien ci-dessous est valable 30 minutes et sert une fois.", notYou],
    action: "Choisir un nouveau mot de passe",
    sms: "nouveau mot de passe, lien valable 30 min :",
  }),
  passwordChanged: () => ({
    subject: "Votre mot de passe a changé",
    paragraphs: [
      "Le mot de passe de votre compte vient d’être changé.",
      "Si ce n’est pas vous, choisissez-en tout de suite un autre avec « Mot de passe oublié ».",
    ],
    action: "Ouvrir mon compte",
    sms: "votre mot de passe a changé. Ce n'est pas vous ? Agissez :",
  }),
  // The code goes to the mobile alone: an e-mail that held it would prove nothing about the number.
  confirmMobile: (_, context) => ({
    subject: "Un numéro de mobile est ajouté à votre compte",
    paragraphs: [
      "Un code de confirmation vient d’être envoyé à ce numéro. Il est valable 10 minutes.",
      "Si ce n’est pas vous, changez votre mot de passe.",
    ],
    action: "Ouvrir mon compte",
    sms: `code ${codeOf(context)} pour confirmer ce numéro, valable 10 min.`,
  }),
  mobileChanged: () => ({
    subject: "Votre numéro de mobile a changé",
    paragraphs: [
      "Le numéro de mobile de votre compte vient d’être changé ou retiré.",
      "Si ce n’est pas vous, changez tout de suite votre mot de passe.",
    ],
    action: "Ouvrir mon compte",
    sms: "votre numéro de mobile a changé. Ce n'est pas vous ? Agissez :",
  }),
  validationCode: (_, context) => ({
    subject: "Votre code pour valider la demande",
    paragraphs: [
      `Votre code : ${codeOf(context)}`,
      "Saisissez-le sur la page de validation. Il est valable 10 minutes.",
      neverGiveCode,
    ],
    action: "Revenir à la demande",
    sms: `code ${codeOf(context)}, valable 10 min. Ne le donnez à personne.`,
  }),

  applicationRegistered: ({ provisionalLastDay }) => ({
    subject: "Votre demande est enregistrée",
    paragraphs: [
      "Votre demande de permis de conduire est enregistrée. Le récépissé est dans votre compte.",
      "Ensuite : un agent l’examine. Un message vous préviendra au début de l’examen, puis à chaque étape.",
      ...(provisionalLastDay === null
        ? []
        : [`Votre permis provisoire (CEPC) est valable jusqu’au ${day(provisionalLastDay)} inclus.`]),
    ],
    action: follow,
    sms: "votre demande est enregistrée. Suivi :",
  }),
  paymentReceived: ({ amountInCents, needed }) => ({
    subject: "Votre paiement est reçu",
    paragraphs: needed
      ? [
          `Nous avons reçu votre paiement en ligne de ${wordAmount(amountInCents, "fr")}, pour le droit de timbre.`,
          "La demande n’est pas encore envoyée : relisez-la, puis envoyez-la.",
        ]
      : [
          `Nous avons reçu un paiement en ligne de ${wordAmount(amountInCents, "fr")}. Il n’était plus attendu : le droit de timbre était déjà payé, ou la demande est terminée.`,
          "Il n’est pas remboursé automatiquement. Pour demander le remboursement, écrivez-nous depuis la page d’aide avec la référence ci-dessous.",
        ],
    action: needed ? "Reprendre la demande" : follow,
    sms: needed
      ? "votre paiement est arrivé. Il reste à envoyer la demande :"
      : "un paiement est arrivé, mais il n'était plus attendu. Voir :",
  }),
  fileInfected: ({ document, next }, { nameOf }) => ({
    subject: "Un de vos fichiers a été supprimé par l’antivirus",
    paragraphs: [
      `L’antivirus a arrêté un fichier de la pièce « ${nameOf(document)} » : il peut contenir un programme dangereux. Nous l’avons supprimé, et personne ne l’a ouvert.`,
      next === "sendAnother"
        ? "Prenez le document en photo et envoyez cette photo depuis votre compte."
        : "Gardez le document à portée de main : un agent vous demandera de l’envoyer de nouveau. D’ici là, vous n’avez rien à faire.",
      "L’appareil d’où vient ce fichier est peut-être infecté : faites-le vérifier.",
    ],
    action: next === "sendAnother" ? "Envoyer une photo du document" : follow,
    sms: "un fichier supprimé par l'antivirus. Que faire :",
  }),
  draftExpiring: ({ lastDay }) => ({
    subject: "Votre brouillon va être effacé",
    paragraphs: [
      `Votre demande n’est pas encore envoyée. Sans changement de votre part, elle sera effacée après le ${day(lastDay)}.`,
      "Ouvrez-la et enregistrez une réponse pour la garder.",
    ],
    action: "Reprendre la demande",
    sms: `brouillon effacé après le ${shortDay(lastDay)}. Reprendre :`,
  }),
  draftExpired: () => ({
    subject: "Votre brouillon est effacé",
    paragraphs: [
      "Votre demande n’a pas été envoyée et n’a pas changé depuis six mois : elle est effacée.",
      "Vous pouvez en commencer une autre quand vous voulez.",
    ],
    action: "Commencer une autre demande",
    sms: "brouillon trop ancien, effacé. Autre demande :",
  }),
  applicationWithdrawn: () => ({
    subject: "Votre demande est abandonnée",
    paragraphs: [
      "Vous avez abandonné votre demande : elle ne sera pas examinée. Vous pouvez en commencer une autre.",
    ],
    action: "Ouvrir mon compte",
    sms: "vous avez abandonné la demande.",
  }),
  photoFormExpected: ({ lastDay }) => ({
    subject: "Envoyez le formulaire photo-signature",
    paragraphs: [
      "Nous attendons par la poste le formulaire photo-signature. Il est à imprimer depuis votre compte, avec l’adresse d’envoi.",
      `Il doit nous parvenir au plus tard le ${day(lastDay)}. Passé ce jour, la demande est classée sans suite.`,
    ],
    action: "Voir le formulaire et l’adresse d’envoi",
    sms: `envoyez le formulaire photo au plus tard le ${shortDay(lastDay)} :`,
  }),
  postalFileExpected: ({ lastDay }) => ({
    subject: "Envoyez votre dossier par la poste",
    paragraphs: [
      "Nous attendons votre dossier par la poste. La liste et l’adresse d’envoi sont dans votre compte.",
      `Il doit nous parvenir au plus tard le ${day(lastDay)}. Passé ce jour, la demande est classée sans suite.`,
    ],
    action: "Voir la liste et l’adresse d’envoi",
    sms: `envoyez le dossier postal au plus tard le ${shortDay(lastDay)} :`,
  }),

  examinationBegun: () => ({
    subject: "L’examen de votre demande a commencé",
    paragraphs: ["Un agent examine votre demande. Vous n’avez rien à faire : un message vous dira la suite."],
    action: follow,
    sms: "l'examen de votre demande commence. Suivi :",
  }),
  supplementRequested: ({ items, corrections = [], lastDay }, { nameOf, nameOfAnswer }) => ({
    subject: "Complétez votre demande",
    paragraphs: [
      "Pour continuer, nous avons besoin de :",
      [
        ...items.map(({ asked, reason }) => `- ${nameOf(asked)} : ${reason}`),
        ...corrections.map(({ question, reason }) => `- ${nameOfAnswer(question)}, à corriger : ${reason}`),
      ].join("\n"),
      `Répondez en ligne au plus tard le ${day(lastDay)}. Passé ce jour, la demande est classée sans suite.`,
    ],
    action: "Compléter la demande",
    sms: `à compléter au plus tard le ${shortDay(lastDay)} :`,
  }),
  supplementReceived: () => ({
    subject: "Votre complément est bien arrivé",
    paragraphs: ["Nous avons tout ce que nous avions demandé. L’examen de votre demande reprend."],
    action: follow,
    sms: "complément bien arrivé, l'examen reprend. Suivi :",
  }),
  originalRequested: ({ lastDay }) => ({
    subject: "Remettez votre permis étranger original",
    paragraphs: [
      "Nous avons besoin de votre permis étranger original. Comment le remettre : c’est expliqué dans votre compte.",
      `Il doit nous parvenir au plus tard le ${day(lastDay)}. Passé ce jour, la demande est classée sans suite.`,
    ],
    action: "Savoir comment le remettre",
    sms: `remettez le permis original au plus tard le ${shortDay(lastDay)} :`,
  }),
  originalReceived: () => ({
    subject: "Votre permis étranger est bien arrivé",
    paragraphs: ["L’examen de votre demande reprend."],
    action: "Voir ma demande",
    sms: "permis original bien arrivé, l'examen reprend :",
  }),
  answerReminder: ({ lastDay }) => ({
    subject: "Votre demande attend une réponse de votre part",
    paragraphs: [
      `Il vous reste jusqu’au ${day(lastDay)} inclus pour fournir ce qui vous a été demandé.`,
      "Passé ce jour, la demande est classée sans suite.",
    ],
    action: "Voir ce qui est attendu",
    sms: `rappel, répondez au plus tard le ${shortDay(lastDay)} :`,
  }),
  closedIncomplete: () => ({
    subject: "Votre demande est classée sans suite",
    paragraphs: [
      "Ce qui vous avait été demandé n’est pas arrivé à temps : votre demande est classée sans suite.",
      "Vous pouvez en faire une nouvelle.",
    ],
    action: "Ouvrir mon compte",
    sms: "demande classée sans suite. Vous pouvez en refaire une :",
  }),
  applicationAccepted: () => ({
    subject: "Votre demande est acceptée",
    paragraphs: ["Votre demande est acceptée. Un message vous dira la suite."],
    action: follow,
    sms: "votre demande est acceptée. Suivi :",
  }),
  messageFromOffice: () => ({
    subject: "Un message vous attend",
    paragraphs: [
      "Le service qui examine votre demande vous a écrit. Lisez son message et répondez-y en ligne.",
    ],
    action: "Lire le message",
    sms: "le service vous a écrit. Lisez son message :",
  }),
  slipCorrected: ({ questions }, { nameOfAnswer }) => ({
    subject: "Nous avons corrigé une erreur de saisie",
    paragraphs: [
      "En comparant vos réponses à vos pièces, un agent a corrigé :",
      questions.map((question) => `- ${nameOfAnswer(question)}`).join("\n"),
      "Vérifiez la correction en ligne. Si elle est fausse, écrivez-nous depuis la demande.",
    ],
    action: "Voir la correction",
    sms: "un agent a corrigé une erreur de saisie. A vérifier :",
  }),
  applicationRefused: ({ reasons }) => ({
    subject: "Une décision a été prise sur votre demande",
    paragraphs: [
      "Votre demande est refusée, pour :",
      reasons.map((reason) => `- ${reason}`).join("\n"),
      "La lettre de décision est dans votre compte. Elle dit comment contester, dans les deux mois : recours gracieux auprès de l’autorité qui a décidé, recours hiérarchique auprès du ministre de l’intérieur, ou recours devant le tribunal administratif.",
    ],
    action: "Lire la lettre",
    sms: "une décision est prise. Lettre et recours possibles :",
  }),
  examRegistered: () => ({
    subject: "Votre inscription à l’examen est faite",
    paragraphs: [
      "Votre inscription à l’examen est enregistrée, et votre compte en garde la trace. Elle ne réserve ni l’épreuve théorique ni l’épreuve pratique.",
    ],
    action: "Voir ma demande",
    sms: "inscription à l'examen enregistrée :",
  }),
  applicationCompleted: () => ({
    subject: "Votre demande est traitée",
    paragraphs: ["Votre demande est traitée. Votre compte dit ce qui vient ensuite."],
    action: "Voir ma demande",
    sms: "votre demande est traitée :",
  }),
  silenceNotice: () => ({
    subject: "Deux mois sont passés : vos droits",
    paragraphs: [
      "Votre demande n’a pas reçu de réponse en deux mois. Selon la loi, ce silence vaut refus et vous pouvez le contester dans les deux mois, devant le tribunal administratif notamment.",
      "L’examen continue pourtant : une acceptation reste possible, et vous n’avez pas à refaire de demande.",
    ],
    action: "Voir les recours possibles",
    sms: "2 mois sans réponse. L'examen continue ; recours :",
  }),

  productionBegun: () => ({
    subject: "Votre permis est en fabrication",
    paragraphs: [
      "Votre permis de conduire est en cours de fabrication. Un message vous donnera le numéro de suivi de l’envoi.",
    ],
    action: follow,
    sms: "votre permis est en fabrication. Suivi :",
  }),
  productionFailed: () => ({
    subject: "La fabrication de votre permis est suspendue",
    paragraphs: [
      "Le fabricant n’a pas pu faire votre permis. Un agent reprend votre demande et vous écrira s’il lui manque quelque chose. Vous n’avez rien à faire pour l’instant.",
    ],
    action: follow,
    sms: "fabrication suspendue, un agent reprend la demande :",
  }),
  licenceDispatched: ({ trackingNumber, trackingLink }) => ({
    subject: "Votre permis est expédié",
    paragraphs: [
      "Votre permis de conduire est en route vers votre domicile. Vérifiez que votre nom est sur la boîte aux lettres.",
      `Numéro de suivi : ${trackingNumber}\n${trackingLink}`,
    ],
    action: follow,
    sms: `permis expédié, envoi ${trackingNumber}.`,
  }),
  firstPassage: ({ postOffice, lastDay, lastWorkingDay }) => ({
    subject: "Le facteur est passé : retirez votre permis",
    paragraphs: [
      "Le facteur est passé avec votre permis en votre absence. Il a laissé un avis de passage.",
      `À retirer : ${postOffice}, ${until(lastDay, lastWorkingDay)}. ${pickup}`,
      "Passé ce délai de quinze jours, le permis repart à l’expéditeur.",
    ],
    action: follow,
    sms: `permis à retirer, ${officeName(postOffice)}, au plus tard le ${shortDay(lastWorkingDay)}.`,
  }),
  pickupOpen: ({ postOffice, lastDay, lastWorkingDay }) => ({
    subject: "Votre permis vous attend à la poste",
    paragraphs: [`À retirer : ${postOffice}, ${until(lastDay, lastWorkingDay)}. ${pickup}`],
    action: follow,
    sms: `permis à retirer, ${officeName(postOffice)}, au plus tard le ${shortDay(lastWorkingDay)}.`,
  }),
  pickupReminder: ({ postOffice, lastDay, lastWorkingDay }) => ({
    subject: "Plus que quelques jours pour retirer votre permis",
    paragraphs: [
      `Votre permis vous attend encore : ${postOffice}, ${until(lastDay, lastWorkingDay)}. ${pickup}`,
      "Ensuite, il repart à l’expéditeur.",
    ],
    action: follow,
    sms: `rappel, permis à retirer au plus tard le ${shortDay(lastWorkingDay)} :`,
  }),
  licenceDelivered: () => ({
    subject: "Votre permis vous a été remis",
    paragraphs: [
      "La Poste indique que votre permis vous a été remis. Votre demande est terminée. Bonne route !",
      "Vous ne l’avez pas ? Il porte une erreur ? Votre compte dit quoi faire.",
    ],
    action: "Ouvrir mon compte",
    sms: "permis remis selon La Poste. Pas eu ? Erreur ? Dites-le :",
  }),
  licenceReturned: () => ({
    subject: "Votre permis est revenu à l’expéditeur",
    paragraphs: [
      "Votre permis n’a pas pu vous être remis : il est revenu chez l’expéditeur, qui le garde six mois.",
      "Confirmez ou corrigez votre adresse pour qu’il reparte.",
    ],
    action: "Confirmer mon adresse",
    sms: "permis revenu. Confirmez votre adresse :",
  }),
  resendAwaited: () => ({
    subject: "Votre permis va repartir",
    paragraphs: [
      "L’adresse est confirmée : votre permis va vous être envoyé de nouveau. Un message donnera le numéro de suivi.",
    ],
    action: follow,
    sms: "adresse confirmée, le permis va repartir. Suivi :",
  }),
  licenceResent: ({ trackingNumber, trackingLink }) => ({
    subject: "Votre permis est expédié de nouveau",
    paragraphs: [
      "Votre permis de conduire est de nouveau en route vers votre domicile. Les quinze jours de retrait repartiront du prochain passage du facteur.",
      `Numéro de suivi : ${trackingNumber}\n${trackingLink}`,
    ],
    action: follow,
    sms: `permis expédié de nouveau, envoi ${trackingNumber}.`,
  }),
  returnReminder: ({ lastDay }) => ({
    subject: "Votre permis attend votre adresse",
    paragraphs: [
      "Votre permis est toujours chez l’expéditeur. Confirmez ou corrigez votre adresse pour qu’il reparte.",
      `Après le ${day(lastDay)}, il sera détruit et il faudra refaire une demande.`,
    ],
    action: "Confirmer mon adresse",
    sms: `confirmez l'adresse au plus tard le ${shortDay(lastDay)} :`,
  }),
  licenceUndelivered: () => ({
    subject: "Votre permis n’a pas pu être remis",
    paragraphs: [
      "Personne n’a réclamé votre permis pendant six mois : il est détruit et la demande est close.",
      "Pour en avoir un, faites une nouvelle demande.",
    ],
    action: "Ouvrir mon compte",
    sms: "permis non réclamé, détruit. Nouvelle demande :",
  }),
  carrierEnquiryOpened: () => ({
    subject: "Nous recherchons votre permis",
    paragraphs: [
      "L’envoi de votre permis ne donne plus de nouvelles : une enquête est ouverte auprès de La Poste. Vous n’avez rien à faire.",
    ],
    action: follow,
    sms: "envoi introuvable : La Poste le recherche. Suivi :",
  }),
  licenceRemade: () => ({
    subject: "Votre permis est refait",
    paragraphs: [
      "Votre permis s’est perdu pendant l’envoi. Un autre est en fabrication, sans rien à payer ni à faire.",
    ],
    action: follow,
    sms: "permis perdu pendant l'envoi, refait sans frais. Suivi :",
  }),

  provisionalEnding: ({ lastDay }) => ({
    subject: "Votre permis provisoire se termine bientôt",
    paragraphs: [
      `Votre permis provisoire (CEPC) est valable jusqu’au ${day(lastDay)} inclus. Ensuite, vous ne pourrez plus conduire avant d’avoir reçu votre permis.`,
      "Si votre demande n’est pas encore envoyée, envoyez-la dès maintenant.",
    ],
    action: "Ouvrir la demande",
    sms: `permis provisoire valable jusqu'au ${shortDay(lastDay)} inclus :`,
  }),
  provisionalEnded: ({ lastDay }) => ({
    subject: "Votre permis provisoire n’est plus valable",
    paragraphs: [
      `Votre permis provisoire (CEPC) était valable jusqu’au ${day(lastDay)} inclus. Vous ne pouvez plus conduire avant d’avoir reçu votre permis.`,
      "Votre demande de permis, elle, n’est pas touchée.",
    ],
    action: "Ouvrir la demande",
    sms: "permis provisoire terminé, ne conduisez plus :",
  }),
};
