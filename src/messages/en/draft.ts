import type { DraftMessages } from "../draft.ts";

/** What befalls a draft, in English. */
export const draftEn: DraftMessages = {
  optional: {
    list: "Optional documents",
    why: "You can send the application without the optional documents.",
    notGiven: "Optional, no file",
  },
  removal: {
    title: "This answer changes what is asked",
    lead: "If you continue, we remove from the application what is no longer needed:",
    rest: "The rest of the application is kept.",
    goOn: "Continue and remove these",
    keep: "Keep my previous answer",
  },
  removed: {
    title: "Your application was updated",
    lead: "Your answer changes what is asked. We removed:",
  },
  lost: {
    answers: "your answers to:",
    documents: "the files of these documents, erased:",
    signature: "the signature of the legal representative",
    ePhoto: "the e-photo code, which can be used for another application",
  },
  version: {
    title: "The rules of this application have changed",
    lead: "You began this application before the change. It now follows the new rules:",
    changed: {
      questions: "some questions have changed;",
      documents: "the list of documents has changed;",
      conditions: "the conditions for making this application have changed;",
      fee: "the amount to pay has changed;",
    },
    removed: "We removed what is no longer needed:",
    kept: "the rest of what you filled in is kept. The parts to look at again are marked in the list.",
  },
};
