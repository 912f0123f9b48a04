import { typesetAll } from "./typeset.ts";

/** Opening an account, signing in, and what the account holds, in French. */
export const accountsFr = typesetAll({
  fields: {
    email: "Adresse électronique",
    emailHint: "Par exemple prenom@exemple.fr. Nous y enverrons les nouvelles de votre demande.",
    password: "Mot de passe",
    newPassword: "Nouveau mot de passe",
    currentPassword: "Mot de passe actuel",
    passwordHint:
      "12 caractères au moins. Une phrase de quatre ou cinq mots est sûre et facile à retenir. Ni votre adresse, ni le nom du service.",
    mobile: "Numéro de mobile",
    mobileHint: "Par exemple 06 12 34 56 78, ou avec l’indicatif du pays : +32 470 12 34 56.",
    code: "Code reçu",
    codeHint: "Six chiffres.",
  },
  orElse: "ou",

  federation: {
    button: "S’identifier avec FranceConnect",
    explanation:
      "FranceConnect, l’identité numérique de l’État, évite de créer un mot de passe et transmet votre état civil, déjà vérifié.",
    failed: "L’identification n’a pas abouti",
    failedText: "Vous avez renoncé, ou la réponse n’était pas sûre. Réessayez, ou prenez l’autre moyen.",
  },

  signUp: {
    title: "Créer un compte",
    lead: "Le compte garde votre demande : vous pouvez l’arrêter et la reprendre, sur un autre appareil si vous voulez.",
    withAddress: "Avec une adresse électronique",
    action: "Créer mon compte",
    chosen: (reason: string) => `Votre demande : ${reason}. Vous la commencerez une fois le compte confirmé.`,
    already: "Déjà un compte ?",
    signIn: "Se connecter",
    represented:
      "La demande concerne une personne mineure ou sous tutelle ? Le compte est au nom du parent ou du tuteur, qui signera.",
  },
  signUpSent: {
    title: "Ouvrez le message que nous venons d’envoyer",
    sentTo: (email: string) =>
      `Il est parti à l’adresse ${email}. Le lien qu’il contient est valable 24 heures.`,
    sent: "Le lien qu’il contient est valable 24 heures.",
    notReceived: "Rien reçu ?",
    advice:
      "Attendez une minute ou deux, regardez dans les courriers indésirables et vérifiez l’adresse. Vous pouvez aussi demander un autre message.",
    again: "Envoyer un autre message",
    resent: "Un autre message est parti, si cette adresse attend une confirmation.",
    start: "Reprendre au début",
  },
  confirm: {
    title: "Confirmez votre adresse",
    address: (email: string) => `Adresse à confirmer : ${email}`,
    why: "Donnez le mot de passe choisi à la création du compte : il montre que c’est bien vous qui l’avez demandé.",
    signInFirst:
      "Ce compte s’ouvre avec FranceConnect. Connectez-vous, puis cliquez de nouveau sur le lien du message : c’est bien vous qui confirmez.",
    action: "Confirmer mon adresse",
    forgotten: "Mot de passe oublié ?",
    closedTitle: "Ce lien n’est plus valable",
    closed:
      "Il a déjà servi, ou il date de plus de 24 heures. Si votre compte est confirmé, connectez-vous. Sinon, demandez un autre lien.",
    reopen:
      "Si vous venez de l’ouvrir, cliquez de nouveau sur le lien du message : la page était restée ouverte trop longtemps.",
    newLink: "Recevoir un autre lien",
  },

  signIn: {
    title: "Se connecter",
    action: "Se connecter",
    forgotten: "Mot de passe oublié",
    noAccount: "Pas encore de compte ?",
    signUp: "Créer un compte",
    toGoOn: "Connectez-vous pour continuer.",
    typedKept:
      "Votre session s’est terminée. Connectez-vous : vous retrouverez la page avec ce que vous aviez saisi.",
    passwordChanged: "Votre mot de passe est changé. Connectez-vous avec le nouveau.",
    notConfirmed: "Recevoir de nouveau le lien de confirmation",
  },
  forgotten: {
    title: "Mot de passe oublié",
    lead: "Donnez l’adresse de votre compte : nous y enverrons un lien pour choisir un autre mot de passe.",
    action: "Recevoir le lien",
    sentTitle: "Un message est parti",
    sent: "Si un compte existe à cette adresse, un message vient d’y être envoyé. Le lien est valable 30 minutes et sert une fois.",
    advice:
      "Rien reçu au bout de quelques minutes ? Regardez dans les courriers indésirables, puis recommencez.",
    again: "Recommencer",
  },
  newPassword: {
    title: "Choisissez un nouveau mot de passe",
    lead: "Vous serez déconnecté partout, puis vous pourrez vous connecter avec le nouveau.",
    action: "Changer le mot de passe",
    closedTitle: "Ce lien n’est plus valable",
    closed: "Il a déjà servi, ou il date de plus de 30 minutes. Demandez-en un autre.",
    newLink: "Recevoir un autre lien",
  },

  account: {
    navigation: "Mon compte",
    title: "Mes demandes",
    messages: "Messages",
    settings: "Réglages",
    none: "Vous n’avez pas encore de demande.",
    noneText:
      "Comptez une vingtaine de minutes quand les pièces sont prêtes. Vous pouvez vous arrêter et reprendre quand vous voulez.",
    prepare: "Voir ce qu’il faut préparer",
    startTitle: "Commencer une demande",
    find: "Trouver ma demande",
    allReasons: "Voir toutes les démarches",
    reference: "Référence",
    category: (category: string) => `Catégorie ${category}`,
    since: (day: string) => `depuis le ${day}`,
    resume: "Reprendre la demande",
    follow: "Suivre la demande",
    act: "Répondre",
    open: "Voir la demande",
    hintFor: (reference: string) => `${reference}`,
    past: "Demandes terminées",
    contactTitle: "Un moyen de vous joindre est nécessaire",
    contact:
      "Ajoutez un numéro de mobile : sans adresse ni mobile confirmés, vous ne pourrez pas valider la demande.",
    unconfirmedTitle: "Confirmez votre adresse",
    unconfirmed: (email: string) =>
      `Un lien est parti à l’adresse ${email}. Ouvrez-le pour recevoir les nouvelles de votre demande.`,
    addMobile: "Ajouter un numéro de mobile",
    identityFrom: (name: string) => `Identité transmise par FranceConnect : ${name}.`,
  },
  messages: {
    title: "Messages envoyés",
    lead: "Tout ce que le service vous a écrit, par e-mail ou par SMS.",
    none: "Aucun message pour le moment.",
  },
  settings: {
    title: "Réglages",
    contact: "Pour vous joindre",
    email: "Adresse électronique",
    noEmail: "Aucune adresse",
    confirmed: "confirmée",
    notConfirmed: "à confirmer",
    resend: "Recevoir le lien de confirmation",
    resent: "Le lien de confirmation est parti.",
    mobile: "Mobile",
    noMobile: "Aucun numéro",
    removeMobile: "Retirer ce numéro",
    identity: "Identité",
    identityValue: (name: string, birth: string) => `${name}, naissance : ${birth}`,
    identityHint: "Transmise par FranceConnect. Elle ne se modifie pas ici.",
    security: "Connexion",
    password: "Mot de passe",
    passwordValue: "Enregistré, jamais lisible",
    noPassword: "Aucun : vous passez par FranceConnect",
    sessions: "Autres appareils",
    sessionsText:
      "Vous êtes déconnecté après 30 minutes sans activité. Vous pouvez aussi fermer tout de suite les sessions ouvertes ailleurs.",
    closeSessions: "Déconnecter les autres appareils",
    sessionsClosed: "Les autres appareils sont déconnectés.",
    language: "Langue de vos messages",
    languageHint: "La langue des pages se change en haut de l’écran.",
    languages: { fr: "Français", en: "Anglais" },
    save: "Enregistrer",
    saved: "C’est enregistré.",
    mobileSaved: "Votre numéro est confirmé : nous vous écrirons aussi par SMS.",
    mobileRemoved: "Le numéro est retiré.",
    passwordSaved: "Votre mot de passe est changé. Les autres appareils sont déconnectés.",
  },
  mobile: {
    addTitle: "Ajouter un numéro de mobile",
    changeTitle: "Changer de numéro de mobile",
    lead: "Nous enverrons un code à ce numéro. Une fois confirmé, il reçoit un SMS à chaque étape de la demande.",
    passwordHint: "Parce que vous remplacez un numéro confirmé.",
    action: "Recevoir un code",
    codeTitle: "Saisissez le code reçu",
    codeSent: (mobile: string) => `Le code est parti au ${mobile}. Il est valable 10 minutes.`,
    confirm: "Confirmer ce numéro",
    otherNumber: "Demander un autre code ou corriger le numéro",
    removeTitle: "Retirer le numéro de mobile",
    removeText: (mobile: string) => `Le ${mobile} ne recevra plus de SMS. Vous resterez prévenu par e-mail.`,
    remove: "Retirer le numéro",
    keep: "Garder le numéro",
  },
  changePassword: {
    title: "Changer de mot de passe",
    lead: "Les autres appareils seront déconnectés et un message vous préviendra.",
    action: "Changer le mot de passe",
  },
});

export type AccountWords = typeof accountsFr;
