import type { QuestionMessages } from "../../questions.ts";
import { vehiclesEn } from "./licence.ts";

const yesOrNo = "Choose “yes” or “no”.";
const notInFuture = "This date cannot be in the future.";

/** What is learnt, passed or already proven: categories, exam, military certificate, diploma, health. */
export const examQuestionsEn = {
  category: {
    label: "Which category do you apply for?",
    inSection: {
      category: {
        label: {
          self: "Which category do you want to take?",
          other: "Which category does this person want to take?",
        },
        hint: "The letter of the vehicle that the licence will let one drive.",
      },
      exam: {
        label: "Which category was obtained at the exam?",
        hint: "It is written on the provisional licence (CEPC).",
      },
      examRetaken: {
        label: "Which category was obtained again?",
        hint: "The one on the provisional licence (CEPC). If only the theory test had to be retaken: a category held before the sanction, A2 instead of A.",
      },
      foreignLicence: {
        label: "Which category do you apply for?",
        hint: "Among those of the foreign licence. If you apply for several, choose the last one in the order of this list.",
      },
      military: {
        label: "Which category does this certificate give?",
        hint: "It is on the conversion form. If there are several, choose the last one in the order of this list.",
      },
      diploma: {
        label: "Which category does this diploma or title give?",
        hint: "The one of the vehicle it trains for.",
      },
    },
    short: "Category",
    missing: "Choose the category.",
    options: {
      ...vehiclesEn,
      A1: { label: "A1", hint: "Motorcycle up to 125 cm³. From 16." },
      A2: { label: "A2", hint: "Motorcycle up to 35 kW. From 18." },
      A: { label: "A", hint: "Any motorcycle. From 20." },
      B1: { label: "B1", hint: "Heavy motor quadricycle. From 16." },
      B: { label: "B", hint: "Car up to 3.5 tonnes and nine seats. From 17." },
    },
  },
  pathway: {
    label: { self: "How do you learn to drive?", other: "How does this person learn to drive?" },
    hint: "If in doubt, ask the driving school: this choice can change the age of registration.",
    short: "Way of learning",
    missing: "Choose an answer.",
    options: {
      traditional: { label: "Traditional training", hint: "With a driving school." },
      accompanied: {
        label: "Accompanied driving (AAC)",
        hint: "Category B, from 15, with an accompanying person.",
      },
      supervised: {
        label: "Supervised driving (conduite supervisée)",
        hint: "Category B, from 18, with an accompanying person.",
      },
      framed: { label: "Framed driving (conduite encadrée)", hint: "For pupils of the road trades." },
      independent: { label: "Independent candidate", hint: "Without a driving school." },
    },
  },
  driverTraining: {
    label: {
      self: "Are you in, or have you completed, a professional driver training?",
      other: "Is this person in, or have they completed, a professional driver training?",
    },
    hint: "For carrying goods or passengers: it allows some categories earlier.",
    short: "Driver training",
    missing: yesOrNo,
  },
  examPassed: {
    label: { self: "Did you pass the practical test?", other: "Did this person pass the practical test?" },
    hint: "The result is online from the day after the test: “favorable” means passed.",
    inSection: {
      examRetaken: {
        label: {
          self: "Did you pass the tests that had to be retaken?",
          other: "Did this person pass the tests that had to be retaken?",
        },
        hint: "The theory and practical tests, or the theory test alone where it is enough.",
      },
    },
    short: "Exam passed",
    missing: yesOrNo,
  },
  examDate: {
    label: "Day of the test that was passed",
    hint: "It is on the provisional licence (CEPC), which is valid for four months from that day.",
    inSection: {
      examRetaken: {
        label: "Day of the test that was passed",
        hint: "Of the practical test, as on the provisional licence (CEPC); or of the theory test, if it alone had to be retaken.",
      },
    },
    short: "Day of the test",
    missing: "Type the day of the test.",
    problems: { dateInFuture: "The day of the test cannot be in the future." },
  },
  nephNumber: {
    label: "NEPH number",
    hint: "Twelve digits, on the provisional licence or the registration certificate.",
    short: "NEPH number",
    missing: "Type the NEPH number.",
    problems: { notDigits: "Type the twelve digits of the NEPH number, or leave the box empty." },
  },
  jdcOnFile: {
    label: {
      self: "Did you already give your proof of the defence and citizenship day (JDC) when registering for the exam?",
      other:
        "Was the proof of the defence and citizenship day (JDC) already given when registering for the exam?",
    },
    hint: "If so, it is not asked a second time.",
    short: "JDC already given at registration",
    missing: yesOrNo,
  },

  militaryUnit: {
    label: "Unit or body that issued the certificate",
    hint: "As on the conversion form.",
    short: "Military unit",
    missing: "Type the unit or body.",
  },
  militaryCertificateDate: {
    label: "Day of the certificate",
    hint: "As on the conversion form.",
    short: "Day of the certificate",
    missing: "Type the day of the certificate.",
    problems: { dateInFuture: notInFuture },
  },
  diplomaTitle: {
    label: "Name of the diploma or title",
    hint: "In full, as written: “CAP conducteur routier marchandises”, for example.",
    short: "Diploma or title",
    missing: "Type the name of the diploma or title.",
  },
  diplomaDate: {
    label: "Day of the diploma or title",
    hint: "The day it was issued.",
    short: "Day of the diploma",
    missing: "Type the day of the diploma or title.",
    problems: { dateInFuture: notInFuture },
  },
  diplomaSchool: {
    label: "School or training centre",
    hint: "Its name and town.",
    short: "School",
    missing: "Type the school or training centre.",
  },

  medicalSituations: {
    label: {
      self: "Are you in one of these situations?",
      other: "Is this person in one of these situations?",
    },
    hint: "A medical opinion may then be asked. Tick all that apply.",
    short: "Medical situation",
    missing: "Tick what applies, or “None of these situations”.",
    problems: { notAnOption: "Tick either situations or “None of these situations”, not both." },
    options: {
      professionalUse: {
        label: "Driving as a job",
        hint: "Taxi, private hire, ambulance, school run, public transport.",
      },
      condition: {
        label: "Illness or disability that may affect driving",
        hint: "We do not ask which: only the approved doctor will know.",
      },
      adaptedVehicle: { label: "Adapted vehicle" },
      examinerRequest: { label: "Medical opinion asked by the examiner" },
      disabilityPension: { label: "Disability pension" },
    },
  },
} as const satisfies Partial<QuestionMessages>;
