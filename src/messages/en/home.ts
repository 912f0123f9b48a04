import type { HomeWords } from "../fr/home.ts";

/** The home page in English. */
export const homeEn: HomeWords = {
  title: "Apply for your driving licence",
  lead: "Register for the exam, receive a first licence, replace a lost one, exchange a foreign one: apply online, follow your application, get your licence at home.",
  find: "Find my application",
  prepare: "See what I have to prepare",
  resume: "Go to my applications",
  free: "Free, except for a lost or stolen licence. About twenty minutes once your documents are ready.",
  allReasons: "See every application",
  forWhom: {
    title: "For whom",
    items: [
      "Every reason: exam, first licence, new category, loss, theft, renewal, exchange…",
      "For yourself, or for a minor or a person under guardianship whom you represent.",
      "French, or foreign and living in France: for at least 185 days with most applications.",
    ],
  },
  stepsTitle: "From the first question to the letterbox",
  steps: [
    { title: "Prepare", text: "A few questions, without an account, and you know which documents you need." },
    {
      title: "Fill in",
      text: "One question at a time. Every page is kept: stop and continue when you like.",
    },
    {
      title: "Add documents",
      text: "A picture taken with a phone is enough. We say at once when a file cannot be read.",
    },
    {
      title: "Send",
      text: "A code received by e-mail or text message confirms it. The receipt is immediate.",
    },
    {
      title: "Follow",
      text: "Who holds the application, since when, what comes next. A message at each step.",
    },
    {
      title: "Receive",
      text: "The licence comes to your home. If you are out, it waits for 15 days at the post office.",
    },
  ],
  meanwhile: {
    title: "While you wait",
    text: "After the exam, the provisional licence (CEPC) lets you drive in France for four months. We count the days with you and warn you before the end. For the other applications, each page says what you can drive with.",
  },
  promises: {
    title: "What you can expect",
    items: [
      {
        title: "Nothing gets lost",
        text: "Answers and files are saved as you go, encrypted, and found again on another device.",
      },
      {
        title: "A precise correction",
        text: "If something is missing, we say what and why. You only redo that.",
      },
      {
        title: "The whole story",
        text: "Every step, every message, every look at your file is written in your account.",
      },
    ],
  },
};
