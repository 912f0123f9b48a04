import type { QuestionMessages } from "../../questions.ts";

export const asOnDocument = "As on the identity paper, with accents and hyphens.";
export const notBirthDate = "Check the date of birth: the day, the month and the year must exist.";

/** Who applies, who they are, and who represents them. */
export const personQuestionsEn = {
  filer: {
    label: "Who is this application for?",
    short: "Application made",
    missing: "Say who this application is for.",
    options: {
      applicant: { label: "For me", hint: "The application is in your name." },
      legalRepresentative: {
        label: "For a person whose legal representative I am",
        hint: "A minor, or an adult under guardianship. The application is in their name; you sign it.",
      },
    },
  },

  birthName: {
    label: "Birth name",
    hint: `The family name on the birth certificate. ${asOnDocument}`,
    short: "Birth name",
    missing: "Type the birth name.",
  },
  usualName: {
    label: "Name in use (nom d’usage)",
    hint: "Only if it is on the identity paper: a spouse’s name, a double name.",
    short: "Name in use",
    missing: "Type the name in use.",
  },
  firstNames: {
    label: "First names",
    hint: "All of them, in order, with a space between them.",
    short: "First names",
    missing: "Type at least one first name.",
  },
  sex: {
    label: { self: "What is your legal sex?", other: "What is their legal sex?" },
    hint: "As on the identity paper.",
    short: "Sex",
    missing: "Choose an answer.",
    options: { F: { label: "Female" }, M: { label: "Male" } },
  },
  birthDate: {
    label: "Date of birth",
    hint: "For example 7 4 2008.",
    short: "Date of birth",
    missing: "Type the date of birth.",
    problems: { notADate: notBirthDate, dateInFuture: "The date of birth cannot be in the future." },
  },
  birthCountry: {
    label: "Country of birth",
    hint: "The country under its name of today.",
    short: "Country of birth",
    missing: "Choose the country of birth.",
  },
  birthPlace: {
    label: "Town of birth",
    hint: "As on the identity paper. For Paris, Lyon and Marseille, add the district.",
    short: "Town of birth",
    missing: "Type the town of birth.",
  },
  nationalities: {
    label: "Nationality",
    short: "Nationality",
    missing: "Choose at least one nationality.",
    problems: { tooMany: "Give three nationalities at most." },
  },
  protection: {
    label: {
      self: "Are you under a legal protection measure?",
      other: "Is this person under a legal protection measure?",
    },
    hint: "A measure decided by a judge for an adult.",
    short: "Protection measure",
    missing: "Choose an answer. Without any measure, choose “No”.",
    options: {
      none: { label: "No" },
      guardianship: { label: "Guardianship (tutelle)", hint: "The guardian signs the application." },
      curatorship: { label: "Curatorship (curatelle)" },
      judicialSafeguard: { label: "Judicial safeguard (sauvegarde de justice)" },
      familyHabilitation: { label: "Family habilitation (habilitation familiale)" },
    },
  },
  emancipated: {
    label: { self: "Are you emancipated?", other: "Is this person emancipated?" },
    hint: "A minor is emancipated by a judge’s decision or by marriage.",
    short: "Emancipated minor",
    missing: "Choose “yes” or “no”.",
  },

  representativeCapacity: {
    label: "In which capacity do you represent this person?",
    short: "Capacity",
    missing: "Say in which capacity you represent this person.",
    options: {
      parent: { label: "Father or mother" },
      guardian: { label: "Guardian" },
      childWelfareService: { label: "Child welfare service" },
      other: { label: "Another capacity" },
    },
  },
  representativeBirthName: {
    label: "Your birth name",
    hint: asOnDocument,
    short: "Birth name",
    missing: "Type your birth name.",
  },
  representativeUsualName: {
    label: "Your name in use (nom d’usage)",
    hint: "Only if it is on your identity paper.",
    short: "Name in use",
    missing: "Type your name in use.",
  },
  representativeFirstNames: {
    label: "Your first names",
    hint: "All of them, in order.",
    short: "First names",
    missing: "Type at least one first name.",
  },
  representativeBirthDate: {
    label: "Your date of birth",
    hint: "For example 21 9 1979.",
    short: "Date of birth",
    missing: "Type your date of birth.",
    problems: { notADate: notBirthDate, dateInFuture: "Your date of birth cannot be in the future." },
  },
  representativeBirthPlace: {
    label: "Your place of birth",
    hint: "The town; abroad, the town and the country.",
    short: "Place of birth",
    missing: "Type your place of birth.",
  },
} as const satisfies Partial<QuestionMessages>;
