import type { PaymentMessages } from "../payment.ts";

/** The stamp duty and its payment, in English. */
export const paymentEn: PaymentMessages = {
  short: "Stamp duty",
  title: "Pay the stamp duty",
  titleOf: (amount) => `Pay the stamp duty: ${amount}`,
  lead: "The law asks for it to replace a lost or stolen licence. It is paid before the application is sent.",
  halved: "This is the rate of French Guiana: half of the other departments.",
  addressFirst: {
    title: "Give your address first",
    text: "The amount depends on the department where the licence will be sent.",
    link: "Fill in the address",
  },
  toPay: (amount) => `${amount} to pay`,
  left: (amount) => `${amount} left to pay`,
  leftWhy: "An answer has changed since your payment, and the stamp duty with it.",
  paid: (amount) => `The stamp duty is paid: ${amount}`,
  over: (amount) =>
    `You have paid ${amount} more than is due. The difference is not refunded automatically: to ask for it, write to us from the help page.`,
  by: {
    taxStamp: ({ amount, number }) => `Tax stamp of ${amount}, number ending in ${number}`,
    card: ({ amount, number, moment }) => `Bank card, ${amount} on ${moment}, payment number ${number}`,
  },
  card: {
    title: "By bank card, now",
    text: "You pay on the page of the payment service, then come back here. We never see the number of your card.",
    submit: (amount) => `Pay ${amount} by card`,
    description: (reference) => `Stamp duty, licence application ${reference}`,
  },
  stamp: {
    title: "With an electronic tax stamp",
    label: "Number of the tax stamp",
    hint: "16 digits, for example 1265 7801 2345 6789. Spaces do not matter.",
    missing: "Type the number of the tax stamp.",
    submit: "Register this stamp",
    remove: "Take this stamp back",
    removeHelp: "A mistake in the number? Take the stamp back: it can pay for another application.",
  },
  where: {
    title: "Where to buy a tax stamp (timbre fiscal)?",
    places: [
      "Online, from the French tax office: choose the stamp for a driving licence (permis de conduire).",
      "At a tobacconist’s with the sign « point de vente agréé ».",
      "The number is on the document, message or ticket that you receive.",
      "A stamp is valid for twelve months and serves once. If it was not used, it is refunded online within eighteen months of the purchase.",
    ],
    link: "Buy on timbres.impots.gouv.fr (in French)",
  },
  underWay: {
    title: "Your payment is not confirmed yet",
    text: "If you have just paid, do not pay a second time: the confirmation usually comes within seconds.",
    resume: "Go back to the payment",
    check: "Check the payment",
    still:
      "The payment service has received nothing yet. Check again in a few minutes, or go back to the payment.",
    otherwise: "Pay another way",
  },
  notMade: {
    refused: "The bank refused the payment. Nothing was charged.",
    abandoned: "The payment was not finished. Nothing was charged.",
    cancelled: "The online payment was cancelled. Nothing was charged.",
  },
  givenUp: {
    freed: "Your tax stamp can pay for another application.",
    used: "Your tax stamp has served for this application, whose examination has begun: it cannot pay for another.",
    card: "The card payment is not refunded automatically: to ask for a refund, write to us from the help page.",
  },
  afterEnd: {
    taxStamp: "This stamp has served for this application: it cannot pay for another.",
    card: "This payment is not refunded automatically. To ask for a refund, write to us from the help page and give its number.",
  },
};
