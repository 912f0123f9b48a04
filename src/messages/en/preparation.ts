import type { PreparationMessages } from "../preparation.ts";

const yesNo = { yes: { label: "Yes" }, no: { label: "No" } };
const yesOrNo = "Choose “yes” or “no”.";

/** What to prepare before starting, in English. */
export const preparationEn: PreparationMessages = {
  title: "What to prepare",
  lead: "Answer a few questions: you will get the exact list of your documents. No account, no name.",
  leadForSchool:
    "The driving school files this application. Answer a few questions: you will know which documents to give it. No account, no name.",
  groups: {
    person: { self: "You", other: "The person" },
    france: { self: "Your life in France", other: "Their life in France" },
    request: { self: "Your application", other: "Their application" },
  },
  next: "Continue",
  privacy: "Your answers stay in the address of this page: nothing is recorded.",
  otherReason: "Not the right application? Find yours",
  questions: {
    who: {
      label: "Who are you preparing this application for?",
      short: "Application made",
      missing: "Say who you are preparing this application for.",
      options: {
        self: { label: "For me" },
        emancipated: {
          label: "For me, an emancipated minor",
          hint: "By decision of a judge or by marriage.",
        },
        minor: { label: "For a minor", hint: "You are their parent or legal representative." },
        guardianship: {
          label: "For an adult under guardianship (tutelle)",
          hint: "You are their guardian.",
        },
      },
    },
    age: {
      label: "How old is the person who will drive?",
      hint: "In full years, today.",
      short: "Age",
      missing: "Enter the age in figures, for example 18.",
      options: {},
    },
    bornFrom1988: {
      label: {
        self: "Were you born on or after 1 January 1988?",
        other: "Was this person born on or after 1 January 1988?",
      },
      short: "Born in 1988 or later",
      missing: yesOrNo,
      options: yesNo,
    },
    nationality: {
      label: "What is the nationality of the person who will drive?",
      hint: "If there are several: French first, then a European one.",
      short: "Nationality",
      missing: "Choose the nationality.",
      options: {
        FR: { label: "French" },
        EEA: {
          label: "European",
          hint: "European Union, Iceland, Liechtenstein, Norway, Switzerland, Andorra, Monaco.",
        },
        OTHER: { label: "Another nationality" },
      },
    },
    livesInFrance: {
      label: { self: "Do you live in France?", other: "Does this person live in France?" },
      hint: "At least 185 days a year, overseas departments included.",
      short: "Lives in France",
      missing: yesOrNo,
      options: yesNo,
    },
    settled: {
      label: {
        self: "Have you lived there for 185 days or more?",
        other: "Have they lived there for 185 days or more?",
      },
      hint: "About six months.",
      short: "In France for 185 days",
      missing: yesOrNo,
      options: yesNo,
    },
    atRepresentative: {
      label: {
        self: "Do you live with your legal representative?",
        other: "Does this person live with you?",
      },
      hint: {
        self: "If so, their identity document serves twice: to represent you and to host you.",
        other: "If so, your identity document is enough for you and for the hosting.",
      },
      short: "Lives with the legal representative",
      missing: yesOrNo,
      options: yesNo,
    },
    ownCountry: {
      label: {
        self: "Are you a national of the country that issued this licence?",
        other: "Are they a national of the country that issued this licence?",
      },
      hint: "Even if it is not the only one.",
      short: "National of the licence’s country",
      missing: yesOrNo,
      options: yesNo,
    },
  },
  years: (age) => `${age}\u00a0years old`,
  back: "Previous step",

  list: {
    title: "The list of my documents",
    schoolTitle: "The documents to give to the driving school",
    madeOn: (day) => `List made on ${day}, from your answers.`,
    keep: "It may change with your situation or with time: make it again if you wait. The one in your application is the one that counts.",
    count: (documents, withCode) =>
      `${documents} ${documents === 1 ? "document" : "documents"} to prepare${withCode ? ", and a photo-signature code" : ""}.`,
    forSchool: {
      title: "The driving school files this application",
      text: "You do not file it yourself: give the school these documents, on paper or as photos. It sends them and follows the application.",
    },
    documents: "The documents to photograph or scan",
    none: "No document is asked for.",
    toCheck: "To check",
    papers: "Any one of these papers",
    onlyPaper: "The paper accepted",
    otherPapers: (count) => `The ${count} other papers accepted`,
    onePage: (paper) => `${paper} (one page only)`,
    where: "Where to get it:",
    attestationWhere:
      "The form is downloaded during the application, already filled in with your answers. Tell the person who will have to sign it now.",
    attestationForSchool:
      "On plain paper, or on the form that the driving school gives. Tell the person who will have to sign it now.",
    marks: {
      bothSides: "Both sides",
      oneSide: "One page",
      everyPage: "Every page",
      colour: "In colour",
      signed: "Must be signed",
      lessThan: (months) => `Less than ${months} months old`,
      validFor: (months) =>
        months % 12 === 0 ? `Valid for ${months / 12} years` : `Valid for ${months} months`,
    },
    owner: {
      driver: "Of the person who will drive",
      legalRepresentative: { self: "Of the legal representative", other: "Yours" },
      hostingRepresentative: {
        self: "Of the legal representative, who also hosts",
        other: "Yours: it also serves for the hosting",
      },
      host: "Of the person who hosts",
      thirdParty: "Made out by somebody else",
    },
    optional: "If you wish",
    optionalWhy: "The application is complete without it.",
    medicalOptional: "With it, your heavy categories start a new period. Without it, they keep their dates.",
    ePhoto: {
      name: "A photo-signature code (e-photo)",
      what: "The photo and signature that will be printed on the licence. Start with it: a new code may take a day or two to work.",
      accepted: ["22 letters and digits, valid for six months, for one application only."],
      where: "In a booth or at a photographer approved for online services.",
    },
    also: "Have at hand as well",
    contact: {
      name: "An e-mail address or a mobile phone",
      what: "To create the account, confirm the application with a code and receive news.",
    },
    files: {
      name: "Something to take photos with",
      what: "A phone is enough. JPEG, PNG, WebP, TIFF, HEIC or PDF files, 15 MB at most each.",
    },
    neph: {
      name: "The NEPH number, if you have it",
      what: "Twelve digits, printed on the provisional licence. It is optional.",
    },
    lossFacts: {
      name: "What you know about the loss",
      what: "The day, the place and how it happened: the declaration of loss is filled in during the application.",
    },
    theftFacts: {
      name: "What the theft report says",
      what: "The day of the theft, the police station, and the number if there is one.",
    },
    fee: "What to pay",
    free: "This application is free of charge.",
    toPay: (amount, inFrenchGuiana) =>
      `A stamp duty of ${amount} (${inFrenchGuiana} in French Guiana, by the address of the licence).`,
    howToPay: [
      "Online by bank card, at the end of the application.",
      "Or with an electronic tax stamp, bought on timbres.impots.gouv.fr or at a tobacconist’s: keep its 16-digit number.",
    ],
    meanwhile: "May one drive in the meantime?",
    howLong: "Time limits",
    again: "This list can be made again at any time:",
  },
  download: "Download the list (PDF)",
  print: "Bookmark this page, print it, or download the list to tick off.",
  nextTitle: "Do you have what it takes?",
  nextText:
    "The application takes about twenty minutes. A document is missing? Start anyway: everything is kept.",
  nextTextWithoutDocuments: "The application takes a few minutes, and everything is kept as you go.",
  start: "Start the application",
  answers: "Your answers",
  startOver: "Start over",
  verdict: {
    notEligible: "No list is useful for now.",
    notOnline: "This application exists, but not on this service.",
    slip: "A slip? Change the answer below.",
    turnTo: "The list of the right application, with the same answers",
    asRepresentative: "See the list to prepare with my legal representative",
  },
};
