import type { StaffMessages } from "../staff.ts";
import { typesetAll } from "./typeset.ts";

/** Second factor and recovery codes of the staff, in French. */
export const staffFr: StaffMessages = typesetAll({
  passkey: {
    instead: "Avec une clé d’accès",
    insteadText: "Si vous en avez enregistré une : ni identifiant ni mot de passe à saisir.",
    use: "Utiliser une clé d’accès",
    failed: "La clé d’accès n’a pas été lue. Réessayez, ou choisissez l’autre moyen de cette page.",
    name: "Nom de cette clé d’accès",
    nameHint: "Pour la reconnaître plus tard, par exemple « ordinateur du bureau ».",
    defaultName: "Clé d’accès",
    make: "Enregistrer une clé d’accès",
  },
  code: {
    title: "Confirmez que c’est bien vous",
    lead: "Ouvrez votre application d’authentification et recopiez le code affiché.",
    onlyPasskey: "Utilisez votre clé d’accès, ou l’un de vos codes de secours.",
    code: "Code",
    hint: "Six chiffres, ou l’un de vos codes de secours. Un code ne sert qu’une fois.",
    missing: "Saisissez le code.",
    wrong: "Ce code ne convient pas, ou il a déjà servi. Attendez le suivant et saisissez-le.",
    submit: "Se connecter",
    lost: "Vous n’avez plus votre application ni votre clé ?",
    lostText:
      "Saisissez l’un de vos codes de secours. Sans code de secours, demandez à votre administrateur de réinitialiser votre second facteur.",
    again: "Recommencer avec un autre identifiant",
  },
  choose: {
    title: "Protégez votre accès",
    lead: "Les dossiers contiennent des pièces d’identité : le mot de passe seul ne suffit pas. Choisissez une fois votre second moyen de connexion.",
    authenticator: "Une application d’authentification",
    steps: [
      "Ouvrez une application d’authentification sur votre téléphone ou votre ordinateur.",
      "Lisez ce carré avec elle, ou recopiez-y la clé écrite dessous.",
      "Saisissez le code à six chiffres qu’elle affiche.",
    ],
    square: "Carré à lire avec une application d’authentification. La clé est écrite dessous.",
    secret: "Clé à recopier",
    code: "Code affiché par l’application",
    codeHint: "Six chiffres, qui changent toutes les trente secondes.",
    submit: "Confirmer et me connecter",
    passkeyTitle: "Ou une clé d’accès",
    passkeyText:
      "Votre appareil vous reconnaît (empreinte, visage ou code) et remplace le mot de passe aux prochaines connexions.",
  },
  recovery: {
    title: "Gardez vos codes de secours",
    lead: "Chacun ouvre votre espace une seule fois, le jour où votre téléphone ou votre clé vous manque. Imprimez-les ou notez-les en lieu sûr : ils ne seront plus affichés.",
    list: "Vos dix codes de secours",
    noted: "Je les ai notés : continuer",
  },
  security: {
    title: "Ma connexion",
    lead: "Vos moyens de vous connecter, en plus du mot de passe.",
    authenticator: "Application d’authentification",
    has: "Enregistrée.",
    hasNot: "Aucune : vous vous connectez avec une clé d’accès.",
    passkeys: "Clés d’accès",
    noPasskey: "Aucune clé d’accès enregistrée.",
    addedOn: (day) => `Ajoutée le ${day}`,
    usedOn: (day) => `utilisée le ${day}`,
    neverUsed: "jamais utilisée",
    remove: "Retirer",
    add: "Ajouter une clé d’accès",
    recovery: "Codes de secours",
    left: (codes) =>
      codes === 0 ? "Il n’en reste aucun." : codes === 1 ? "Il en reste un." : `Il en reste ${codes}.`,
    renew: "Obtenir dix nouveaux codes",
    password: "Votre mot de passe",
    passwordHint: "Demandé pour tout changement de cette page.",
    passwordMissing: "Saisissez votre mot de passe pour confirmer le changement.",
    done: { passkeyAdded: "La clé d’accès est enregistrée.", passkeyRemoved: "La clé d’accès est retirée." },
    lost: "Pour changer d’application d’authentification, demandez à votre administrateur de réinitialiser votre second facteur : vous en choisirez un autre à la connexion suivante.",
  },
});
