import type { RefusalCode } from "#domain/refusals.ts";

/** Each expected "no", with what to do. */
export const refusalsFr: Readonly<Record<RefusalCode, string>> = {
  incomplete: "Il manque encore des éléments à votre demande.",
  notEligible: "Votre situation ne permet pas d’envoyer cette demande ici.",
  notNow: "Cette action n’est plus possible : la demande a changé d’étape. Voici où elle en est.",
  changedMeanwhile:
    "Le dossier a changé pendant que vous l’aviez à l’écran. Vérifiez-le avant de recommencer.",
  alreadyOpen: "Vous avez déjà une demande en cours pour ce motif. Reprenez-la depuis votre compte.",
  heldByAnother:
    "Rien n’a été fait : ce dossier est entre les mains d’un autre agent. Laissez-lui une note si besoin, puis prenez un autre dossier.",
  notClaimed: "Prenez le dossier avant d’agir.",
  outsideRole:
    "Votre rôle ne permet pas cette action sur ce dossier. Demandez-la à un collègue ou à votre responsable.",
  ownFile:
    "Cette demande est celle de votre propre compte : personne ne traite son dossier. Laissez-la à un collègue.",
  reasonMissing: "Indiquez le motif : l’usager doit savoir pourquoi.",
  nothingAsked: "Choisissez au moins une pièce à redemander.",
  fileAwaitingScan:
    "L’antivirus n’a pas encore contrôlé un fichier. Attendez la fin du contrôle ; s’il tarde, prévenez l’exploitant du service.",
  documentsNotJudged: "Acceptez chaque pièce demandée avant de valider la demande.",
  documentNotAsked: "Cette pièce n’est pas demandée.",
  notYourPart: "Ceci revient à un autre agent.",
  secondAgentNeeded: "Vous avez proposé cette décision : un autre agent doit la relire.",
  secondLookPending:
    "Une décision est proposée sur ce dossier. Confirmez-la, ou renvoyez le dossier à l’agent qui la propose.",
  nothingProposed: "Aucune décision n’est plus proposée sur ce dossier.",
  answerNotAsked: "Cette réponse n’est pas demandée.",
  notASlip: "Cette réponse ne se corrige pas ici : demandez à l’usager de la corriger.",
  textMissing: "Écrivez le texte avant de l’envoyer.",
  textTooLong: "Ce texte est trop long : 2 000 caractères au plus.",
  opinionGiven: "Cet avis a déjà été rendu.",
  percentInvalid: "Donnez un nombre entier de 0 à 100.",
  absenceDays: "Le dernier jour ne peut précéder ni le premier, ni aujourd’hui.",
  coverNotThere: "Cette personne ne peut pas prendre les dossiers : choisissez un autre collègue du bureau.",
  queueEmpty: "Aucun dossier n’attend d’être pris.",
  viewNameMissing: "Donnez un nom à cette vue pour la retrouver.",
  viewNameTooLong: "Le nom de la vue est trop long : 60 caractères au plus.",
  supplementIncomplete: "Ajoutez chaque élément demandé avant d’envoyer le complément.",
  fileMissing: "Choisissez un fichier.",
  fileEmpty: "Ce fichier est vide. Choisissez-en un autre.",
  fileTooLarge: "Ce fichier dépasse 15 Mo. Choisissez-en un plus léger ou reprenez la photo.",
  fileType:
    "Ce fichier n’est ni une image (JPEG, PNG, WebP, TIFF, HEIC) ni un PDF. Envoyez une photo ou un PDF.",
  fileCorrupt:
    "Le fichier est abîmé : nous ne pouvons pas l’ouvrir. Envoyez-le de nouveau ou reprenez la photo.",
  filePassword: "Ce PDF est protégé par un mot de passe. Envoyez-le sans protection.",
  filePages: "Ce PDF a trop de pages : 10 au plus.",
  fileTooHeavy:
    "Ce fichier est trop long à ouvrir. Numérisez le document avec moins de détails, ou prenez-le en photo.",
  imageTooLarge: "L’image est trop grande (plus de 60 millions de pixels). Réduisez-la ou reprenez la photo.",
  imageTooSmall: "L’image est trop petite pour être lue. Reprenez la photo de plus près.",
  fileInfected:
    "L’antivirus a arrêté ce fichier : il peut contenir un programme dangereux. Nous n’en gardons rien. Prenez le document en photo et envoyez cette photo.",
  fileNotScanned: "Le contrôle antivirus ne répond pas. Réessayez dans quelques minutes.",
  pageBlank: "Ce fichier contient une page vide. Vérifiez le côté numérisé, ou retirez la page.",
  sameFileTwice: "Vous avez déjà ajouté ce même fichier. Ajoutez l’autre côté ou une autre page.",
  viewImpossible:
    "Ce cadrage n’est pas possible : il ne resterait pas assez de l’image pour la lire. Gardez-en une plus grande partie.",
  tooManyFiles: "Dix fichiers au plus pour cette pièce. Retirez-en un d’abord.",
  passkeyRefused: "Cette clé d’accès n’est pas reconnue. Réessayez, ou utilisez un autre moyen de connexion.",
  lastFactor:
    "C’est votre dernier moyen de confirmer votre identité : ajoutez-en un autre avant de le retirer.",
  codeWrong: "Ce code n’est pas le bon. Vérifiez-le et saisissez-le de nouveau.",
  codeExpired: "Ce code n’est plus valable. Demandez-en un nouveau.",
  codeSpent: "Trop d’essais : ce code ne peut plus servir. Demandez-en un nouveau.",
  tooManyCodes:
    "Vous avez demandé plusieurs codes en peu de temps. Attendez quelques minutes avant d’en demander un autre.",
  linkInvalid: "Ce lien n’est plus valable. Demandez-en un nouveau.",
  signInFailed:
    "L’adresse ou le mot de passe ne correspond pas. Vérifiez-les ou choisissez un nouveau mot de passe.",
  signInNeeded: "Connectez-vous d’abord au compte de cette adresse, puis ouvrez de nouveau le lien.",
  tooManyTries: "Trop d’essais en peu de temps. Attendez quelques minutes, puis réessayez.",
  emailNotConfirmed: "Confirmez d’abord votre adresse : ouvrez le lien que nous vous avons envoyé.",
  emailInvalid: "Saisissez une adresse électronique complète, par exemple prenom@exemple.fr.",
  passwordWrong: "Ce n’est pas le bon mot de passe. Vérifiez-le, ou choisissez-en un nouveau.",
  passwordTooShort: "Choisissez un mot de passe d’au moins 12 caractères.",
  passwordTooLong: "Choisissez un mot de passe d’au plus 128 caractères.",
  passwordTooCommon: "Ce mot de passe est trop courant. Choisissez-en un autre.",
  passwordContainsIdentity: "Le mot de passe ne doit contenir ni votre adresse ni le nom du service.",
  mobileInvalid: "Saisissez un numéro de mobile, par exemple 06 12 34 56 78.",
  ePhotoUnknown:
    "Ce code n’est pas connu ou a déjà servi. Vérifiez-le ; un code neuf peut demander un à deux jours.",
  ePhotoUsed:
    "Ce code n’est pas connu ou a déjà servi. Vérifiez-le ; un code neuf peut demander un à deux jours.",
  ePhotoLapsed: "Ce code a plus de six mois. Faites refaire votre photo-signature.",
  ePhotoForm: "Un code photo-signature a 22 lettres et chiffres. Vérifiez celui que vous avez saisi.",
  taxStampForm: "Un numéro de timbre fiscal électronique a 16 chiffres. Vérifiez celui que vous avez saisi.",
  taxStampUsed:
    "Ce timbre fiscal paie déjà une autre demande. Vérifiez le numéro, ou achetez un autre timbre.",
  nothingToPay: "Il n’y a rien à payer : le droit de timbre est déjà payé, ou il n’est pas dû.",
  feeNotSettled: "Indiquez d’abord l’adresse : le montant du droit de timbre en dépend.",
  paymentUnderWay:
    "Un paiement en ligne est en cours. Terminez-le, ou attendez quelques minutes et réessayez.",
  amountDiffers: "Le montant payé n’est pas celui qui était demandé. Écrivez-nous depuis l’aide.",
  addressInDoubt:
    "L’adresse n’est pas sûre : l’envoi attend que le demandeur la confirme. Seul le retour d’une première absence repart sans réponse.",
  outsideWindow: "La date de retrait n’est pas dans les quinze jours.",
  proofInvalid:
    "Cette preuve n’est pas authentique : le code a été modifié, coupé, ou ne vient pas de ce service.",
  keyReused: "Cette demande a déjà été traitée avec un autre contenu.",
};
