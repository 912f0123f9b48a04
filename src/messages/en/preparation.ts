import type { PreparationMessages } from "../preparation.ts";

const yesNo = { yes: { label: "Yes" }, no: { label: "No" } };

/** What to prepare before starting, in English. */
export const preparationEn: PreparationMessages = {
  title: "What to prepare",
  lead: "Answer a few questions: you will get the exact list of your documents. No account, no name.",
  step: (step, steps) => `Step ${step} of ${steps}`,
  stepTitles: ["The person", "Their situation in France", "Their licence"],
  next: "Continue",
  show: "See my list",
  privacy: "Your answers stay in the address of this page: nothing is recorded.",
  questions: {
    who: {
      label: "Who are you applying for?",
      missing: "Say who you are applying for.",
      options: {
        self: { label: "For me" },
        emancipated: {
          label: "For me, an emancipated minor",
          hint: "By the decision of a judge or by marriage.",
        },
        minor: { label: "For a minor", hint: "You are the father, the mother or the legal representative." },
        guardianship: { label: "For an adult under guardianship", hint: "You are the guardian." },
      },
    },
    age: {
      label: "How old is the person who will drive?",
      hint: "In completed years, today.",
      missing: "Type the age in digits, for example 18.",
      options: {},
    },
    nationality: {
      label: "What is the person’s nationality?",
      hint: "If there are several: French first, then a European one.",
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
      hint: "At least 185 days a year, overseas territories included.",
      missing: "Choose “yes” or “no”.",
      options: yesNo,
    },
    settled: {
      label: {
        self: "Have you lived there for 185 days or more?",
        other: "Has this person lived there for 185 days or more?",
      },
      hint: "About six months.",
      missing: "Choose “yes” or “no”.",
      options: yesNo,
    },
    atRepresentative: {
      label: "Does this person live with you?",
      hint: "If so, your identity document is enough for you and for the hosting.",
      missing: "Choose “yes” or “no”.",
      options: yesNo,
    },
  },
  withRepresentative: { label: "Hosted by you", hint: "You are both the guardian and the host." },
  answerMissing: "Choose an answer.",
  years: (age) => `${age}\u00a0years`,
  back: "Previous step",

  result: {
    title: "Your list of documents",
    count: (documents) => `${documents} documents to prepare, and a photo and signature code.`,
    print: "You can print this page or keep it among your bookmarks.",
    documents: "Documents to photograph or scan",
    accepted: "What is accepted",
    papers: "One of these papers",
    where: "Where to get it",
    attestationWhere:
      "The template is downloaded during the application, already filled in with your answers. Tell now the person who will have to sign it.",
    bothSides: "Front and back",
    oneSide: "One page",
    colour: "In colour",
    lessThan: (months) => `Under ${months} months old`,
    validFor: (months) => `Good for ${months / 12} years`,
    also: "To have at hand as well",
    ePhoto: {
      name: "A photo and signature code (e-photo)",
      what: "The photo and signature that will be printed on the licence. Begin with this: a new code may take one or two days to work.",
      accepted: ["22 letters and digits, good for six months, for one application."],
      where: "In a booth or from a photographer approved for online services.",
    },
    contact: {
      name: "An e-mail address or a mobile",
      what: "To create the account, confirm the application with a code and receive news.",
    },
    files: {
      name: "Something to take pictures with",
      what: "A phone is enough. JPEG, PNG or PDF files, 10 MB at most each.",
    },
    neph: {
      name: "The NEPH number, if you have it",
      what: "Twelve digits, written on the provisional licence. It is optional.",
    },
    notEligible: "No list is useful for the moment.",
    changeAnswers: "Change my answers",
    answers: "Your answers",
    startOver: "Start over",
    nextTitle: "Do you have what you need?",
    next: "The application takes about twenty minutes. A document is missing? Start anyway: everything is kept.",
    start: "Start the application",
    keep: "The list may change if your situation does. The one in your application is the right one.",
  },
};
