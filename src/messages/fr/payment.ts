import type { PaymentMessages } from "../payment.ts";
import { typesetAll } from "./typeset.ts";

/** The stamp duty and its payment, in French. Where a stamp is bought: F34118@2022-10-13; economie.gouv.fr. */
export const paymentFr: PaymentMessages = typesetAll({
  short: "Droit de timbre",
  title: "Payer le droit de timbre",
  titleOf: (amount) => `Payer le droit de timbre : ${amount}`,
  lead: "La loi le demande pour remplacer un permis perdu ou volé. Il se paie avant d’envoyer la demande.",
  halved: "C’est le tarif de la Guyane : la moitié de celui des autres départements.",
  addressFirst: {
    title: "Donnez d’abord votre adresse",
    text: "Le montant dépend du département où le permis sera envoyé.",
    link: "Remplir l’adresse",
  },
  toPay: (amount) => `${amount} à payer`,
  left: (amount) => `Il reste ${amount} à payer`,
  leftWhy: "Une réponse a changé depuis votre paiement, et le droit de timbre avec elle.",
  paid: (amount) => `Le droit de timbre est payé : ${amount}`,
  over: (amount) =>
    `Vous avez payé ${amount} de plus que le montant dû. La différence n’est pas remboursée automatiquement : pour la demander, écrivez-nous depuis l’aide.`,
  by: {
    taxStamp: ({ amount, number }) => `Timbre fiscal de ${amount}, numéro qui finit par ${number}`,
    card: ({ amount, number, moment }) => `Carte bancaire, ${amount} le ${moment}, paiement numéro ${number}`,
  },
  card: {
    title: "Par carte bancaire, maintenant",
    text: "Vous payez sur la page du prestataire de paiement, puis vous revenez ici. Nous ne voyons pas le numéro de votre carte.",
    submit: (amount) => `Payer ${amount} par carte`,
    description: (reference) => `Droit de timbre, demande de permis ${reference}`,
  },
  stamp: {
    title: "Avec un timbre fiscal électronique",
    label: "Numéro du timbre fiscal",
    hint: "16 chiffres, par exemple 1265 7801 2345 6789. Les espaces ne comptent pas.",
    missing: "Saisissez le numéro du timbre fiscal.",
    submit: "Enregistrer ce timbre",
    remove: "Retirer ce timbre",
    removeHelp: "Une erreur de numéro ? Retirez le timbre : il pourra servir à une autre demande.",
  },
  where: {
    title: "Où acheter un timbre fiscal ?",
    places: [
      "En ligne, auprès de la direction générale des finances publiques : choisissez le timbre du permis de conduire.",
      "Dans un bureau de tabac « point de vente agréé ».",
      "Le numéro est sur le document, le message ou le ticket que vous recevez.",
      "Un timbre est valable douze mois et sert une seule fois. S’il n’a pas servi, il se fait rembourser en ligne dans les dix-huit mois qui suivent l’achat.",
    ],
    link: "Acheter sur timbres.impots.gouv.fr",
  },
  underWay: {
    title: "Votre paiement n’est pas encore confirmé",
    text: "Si vous venez de payer, ne payez pas une deuxième fois : la confirmation arrive en général en quelques secondes.",
    resume: "Reprendre le paiement",
    check: "Vérifier le paiement",
    still:
      "Le prestataire de paiement n’a encore rien reçu. Vérifiez dans quelques minutes, ou reprenez le paiement.",
    otherwise: "Payer autrement",
  },
  notMade: {
    refused: "La banque a refusé le paiement. Rien n’a été débité.",
    abandoned: "Le paiement n’est pas allé jusqu’au bout. Rien n’a été débité.",
    cancelled: "Le paiement en ligne a été annulé. Rien n’a été débité.",
  },
  givenUp: {
    freed: "Votre timbre fiscal pourra servir à une autre demande.",
    used: "Votre timbre fiscal a servi à cette demande, dont l’examen a commencé : il ne pourra pas en payer une autre.",
    card: "Le paiement par carte n’est pas remboursé automatiquement : pour demander le remboursement, écrivez-nous depuis l’aide.",
  },
  afterEnd: {
    taxStamp: "Ce timbre a servi à cette demande : il ne peut pas en payer une autre.",
    card: "Ce paiement n’est pas remboursé automatiquement. Pour demander le remboursement, écrivez-nous depuis l’aide en donnant son numéro.",
  },
} satisfies PaymentMessages);
