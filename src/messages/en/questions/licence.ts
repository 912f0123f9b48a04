import type { QuestionMessages } from "../../questions.ts";

const yesOrNo = "Choose “yes” or “no”.";
const notInFuture = "This date cannot be in the future.";

/** What each category lets one drive. */
export const vehiclesEn = {
  AM: { label: "AM", hint: "Moped or light quadricycle." },
  A1: { label: "A1", hint: "Motorcycle up to 125 cm³." },
  A2: { label: "A2", hint: "Motorcycle up to 35 kW." },
  A: { label: "A", hint: "Any motorcycle." },
  B1: { label: "B1", hint: "Heavy motor quadricycle." },
  B: { label: "B", hint: "Car up to 3.5 tonnes and nine seats." },
  BE: { label: "BE", hint: "Car with a heavy trailer." },
  C1: { label: "C1", hint: "Lorry from 3.5 to 7.5 tonnes." },
  C1E: { label: "C1E", hint: "C1 lorry with a trailer." },
  C: { label: "C", hint: "Lorry above 3.5 tonnes." },
  CE: { label: "CE", hint: "C lorry with a trailer." },
  D1: { label: "D1", hint: "Minibus up to 16 passengers." },
  D1E: { label: "D1E", hint: "D1 minibus with a trailer." },
  D: { label: "D", hint: "Coach or bus." },
  DE: { label: "DE", hint: "Coach or bus with a trailer." },
} as const;

/** The French licence held, its card, and what happened to the card. */
export const licenceQuestionsEn = {
  licenceHistory: {
    label: {
      self: "Do you have a French driving licence?",
      other: "Does this person have a French driving licence?",
    },
    hint: "The licence counts even when the card is lost, stolen, damaged, or past its date.",
    short: "French licence",
    missing: "Choose an answer. Without any licence so far, choose “No, not yet”.",
    options: {
      none: { label: "No, not yet" },
      amOnly: { label: "Only category AM", hint: "Formerly BSR: moped or light quadricycle." },
      otherCategory: { label: "Yes, another category", hint: "A1, A2, A, B1, B, BE, C or D, for example." },
      suspended: {
        label: "Yes, but it is suspended",
        hint: "Withdrawn for a time and not given back yet, even when that time is over.",
      },
      annulled: { label: "No, a judge annulled it", hint: "Even if the exam was passed again since." },
      invalidated: {
        label: "No, it is no longer valid: no points were left",
        hint: "Invalidated by the registered letter 48SI.",
      },
    },
  },
  licenceCategories: {
    label: { self: "Which categories do you have?", other: "Which categories does this person have?" },
    hint: "On the card: the lines of column 9 on the back that bear a date. On the pink licence: the stamped boxes.",
    short: "Categories held",
    missing: "Tick at least one category.",
    options: vehiclesEn,
  },
  licenceInHand: {
    label: {
      self: "Do you have the card of your licence?",
      other: "Does this person have the card of their licence?",
    },
    hint: "Or the pink folding licence. Answer “no” if it is lost, stolen, or kept by the police or the prefecture.",
    short: "Card in hand",
    missing: yesOrNo,
  },
  licenceNumber: {
    label: "What is the number of the licence?",
    hint: "Under 5, on the front of the card: 13AA00002, for example. If you do not have it, leave the box empty.",
    short: "Licence number",
    missing: "Type the number of the licence.",
    problems: { tooLong: "This number is too long: copy the one under 5, on the front." },
  },
  licenceObtained: {
    label: { self: "When did you obtain category A2?", other: "When did this person obtain category A2?" },
    hint: "On the back of the card, column 10, line A2.",
    short: "Category A2 obtained on",
    missing: "Type the day category A2 was obtained.",
    problems: { dateInFuture: notInFuture },
  },
  cardRequestedOnline: {
    label: { self: "Did you ask for this card online?", other: "Was this card asked for online?" },
    hint: "Answer “no” if it was asked for by post or at a counter.",
    short: "Card asked for online",
    missing: yesOrNo,
  },
  cardReceived: {
    label: { self: "When did you receive this card?", other: "When did this person receive this card?" },
    hint: "The day it arrived, not the one written under 4a. A day close to it will do.",
    short: "Card received on",
    missing: "Type the day the card was received.",
    problems: { dateInFuture: notInFuture },
  },
  cardDispatched: {
    label: "Has the licence you are waiting for been sent?",
    hint: "The tracking of the application says so, and a message announced it.",
    short: "Licence sent",
    missing: yesOrNo,
  },

  lostOn: {
    label: "Day of the loss",
    hint: "If you do not know it, the day you saw that it was missing.",
    short: "Lost on",
    missing: "Type the day of the loss.",
    problems: { dateInFuture: notInFuture },
  },
  lossPlace: {
    label: "Place of the loss",
    hint: "The town; abroad, the town and the country.",
    short: "Place of the loss",
    missing: "Type the place of the loss.",
  },
  lossCircumstances: {
    label: "What happened",
    hint: "In a sentence or two: where it usually was, and how it was lost.",
    short: "Circumstances",
    missing: "Tell in a few words how it was lost.",
    problems: { tooLong: "This is too long: 500 characters at most." },
  },
  stolenOn: {
    label: "Day of the theft",
    hint: "The one on the theft declaration.",
    short: "Stolen on",
    missing: "Type the day of the theft.",
    problems: { dateInFuture: notInFuture },
  },
  theftUnit: {
    label: "Police or gendarmerie station",
    hint: "The one that received the theft declaration, with its town.",
    short: "Declared at",
    missing: "Type the police or gendarmerie station.",
  },
  theftReportNumber: {
    label: "Number of the declaration",
    hint: "It is written on the receipt.",
    short: "Number of the declaration",
    missing: "Type the number of the declaration.",
    problems: { tooLong: "This number is too long: copy the one on the receipt." },
  },

  civilChange: {
    label: "What changed in the civil status?",
    hint: "The licence bears only the birth name and the first names.",
    short: "Change",
    missing: "Choose what changed.",
    options: {
      familyName: { label: "The family name", hint: "The one on the birth certificate." },
      firstName: { label: "A first name" },
      divorce: { label: "A divorce", hint: "The licence still bears the spouse’s name." },
      marriage: { label: "A marriage" },
    },
  },
  formerName: {
    label: "Which name or first name is on the present licence?",
    hint: "The one that changed, as on the licence: under 1 the name, under 2 the first names.",
    short: "Name or first name on the present licence",
    missing: "Type the name or first name written on the present licence.",
  },
  cardErrors: {
    label: "What is wrong or missing on the card?",
    hint: "Tick all that apply.",
    short: "Errors",
    missing: "Tick at least one error.",
    options: {
      civilStatus: { label: "The civil status", hint: "1, 2 and 3 on the front: names, birth." },
      category: { label: "A category", hint: "Column 9 on the back: missing, or one too many." },
      validityDate: { label: "An end of validity", hint: "4b on the front, column 11 on the back." },
      restriction: {
        label: "A restriction or an extra right",
        hint: "Column 12 on the back: the code is missing.",
      },
    },
  },
  errorDescription: {
    label: "What the card should bear",
    hint: "For example: under 3, it says 21.03.1998 instead of 12.03.1998.",
    short: "Correction asked for",
    missing: "Write what the card bears, and what it should bear.",
    problems: { tooLong: "This is too long: 500 characters at most." },
  },
} as const satisfies Partial<QuestionMessages>;
