import type { QuestionMessages } from "../../questions.ts";

const notInFuture = "This date cannot be in the future.";

/** Suspension, annulment and invalidation of the French licence. */
export const sanctionQuestionsEn = {
  sanctionMonths: {
    label: "Length of the sanction, in months",
    hint: "Of the suspension, or of the ban on taking the licence again. A month begun counts as a whole one; a year: 12.",
    short: "Length of the sanction",
    missing: "Type the length, in months.",
    problems: { notANumber: "Type a number of months in digits, 240 at most. A year: 12." },
    counted: (count) => `${count}\u00a0${count === 1 ? "month" : "months"}`,
  },
  banEnd: {
    label: "Last day of the sanction",
    hint: "It is written on the decision. After an invalidation: six months after handing the licence in, a year if it is the second one in five years.",
    short: "Last day of the sanction",
    missing: "Type the last day of the sanction.",
  },
  alcoholOrDrugs: {
    label: "Was the sanction for alcohol or drugs?",
    hint: "The decision gives its cause.",
    short: "Alcohol or drugs",
    missing: "Choose “yes” or “no”.",
  },
  licenceHandedIn: {
    label: {
      self: "Which day did you hand your licence in?",
      other: "Which day was the licence handed in?",
    },
    hint: "It is written on the receipt. The ban counts from that day.",
    short: "Licence handed in on",
    missing: "Type the day the licence was handed in.",
    problems: { dateInFuture: notInFuture },
  },
  earlierLicenceYears: {
    label: {
      self: "For how many years had you had the licence, on the day of the sanction?",
      other: "For how many years had this person had the licence, on the day of the sanction?",
    },
    hint: "Whole years since the first category obtained. Less than a year: 0.",
    counted: (count) => `${count}\u00a0${count === 1 ? "year" : "years"}`,
    short: "Licence held before the sanction",
    missing: "Type a number of years. Less than a year: 0.",
    problems: { notANumber: "Type a number of years in digits, 80 at most. Less than a year: 0." },
  },
  theoryRegistrationDate: {
    label: {
      self: "Which day did you register to retake the theory test?",
      other: "Which day did this person register to retake the theory test?",
    },
    hint: "The day of the exam registration. Leave the boxes empty if there was none.",
    short: "Registered for the theory test",
    missing: "Type the day of registration.",
    problems: { dateInFuture: notInFuture },
  },
} as const satisfies Partial<QuestionMessages>;
