import type { ProblemMessages, QuestionMessages } from "../questions.ts";

const asOnDocument = "As on the identity paper, with accents and hyphens.";
const notBirthDate = "Check the date of birth: the day, the month and the year must exist.";

/** Every question in English. */
export const questionsEn: QuestionMessages = {
  filer: {
    label: "Who is this application for?",
    short: "Application made",
    missing: "Say who this application is for.",
    options: {
      applicant: { label: "For me", hint: "You passed the exam and the licence will be in your name." },
      legalRepresentative: {
        label: "For a person whose legal representative I am",
        hint: "The licence will be in the name of a minor or of an adult under guardianship: you sign.",
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

  livesIn: {
    label: { self: "In which country do you live?", other: "In which country does this person live?" },
    hint: "The country of residence for at least 185 days a year.",
    short: "Country of residence",
    missing: "Choose the country.",
  },
  street: {
    label: "Number and street",
    hint: "For example 12 bis rue des Lilas.",
    short: "Street",
    missing: "Type the number and the street.",
  },
  addressComplement: {
    label: "Address complement",
    hint: "Building, staircase, flat, locality.",
    short: "Complement",
    missing: "Type the address complement.",
  },
  postalCode: {
    label: "Postcode",
    short: "Postcode",
    missing: "Type the postcode.",
    problems: { notDigits: "Type a postcode of five digits, for example 35000." },
  },
  town: { label: "Town", short: "Town", missing: "Type the town." },
  letterBoxName: {
    label: "Name on the letterbox",
    hint: "The licence is delivered there: without this name it goes back.",
    short: "Name on the letterbox",
    missing: "Type the name written on the letterbox.",
  },

  housing: {
    label: { self: "What is your housing situation?", other: "What is this person’s housing situation?" },
    hint: "The answer decides which proof of address is asked.",
    short: "Housing",
    missing: "Choose an answer.",
    options: {
      owner: { label: "Owner" },
      tenant: { label: "Tenant", hint: "The lease or the bills are in the tenant’s name." },
      hosted: { label: "Hosted by somebody", hint: "With a parent, a relative or a friend." },
      homeless: { label: "No fixed home" },
      hotel: { label: "In a hotel" },
      caravan: { label: "In a caravan or on a campsite" },
      boat: { label: "On a boat" },
    },
  },
  hostIsRepresentative: {
    label: "Does this person live with you?",
    hint: "If so, your identity paper is enough: we will not ask for it twice.",
    short: "Lives with the legal representative",
    missing: "Choose “yes” or “no”.",
  },
  hostBirthName: {
    label: "Birth name of the host",
    hint: asOnDocument,
    short: "Name of the host",
    missing: "Type the name of the host.",
  },
  hostFirstNames: {
    label: "First names of the host",
    short: "First names of the host",
    missing: "Type at least one first name.",
  },
  hostBirthDate: {
    label: "Date of birth of the host",
    short: "Birth of the host",
    missing: "Type the date of birth of the host.",
    problems: { notADate: notBirthDate, dateInFuture: "The date of birth cannot be in the future." },
  },
  hostBirthPlace: {
    label: "Place of birth of the host",
    short: "Birth place of the host",
    missing: "Type the place of birth of the host.",
  },
  hostedSince: {
    label: { self: "Since when have you lived there?", other: "Since when has this person lived there?" },
    hint: "If you are not sure of the day, choose the first of the month.",
    short: "Hosted since",
    missing: "Type the day of arrival in this home.",
    problems: { dateInFuture: "This date cannot be in the future." },
  },

  settledInFrance: {
    label: {
      self: "Since when have you lived in France?",
      other: "Since when has this person lived in France?",
    },
    hint: "At least 185 days are needed.",
    short: "In France since",
    missing: "Type the day of settling in France.",
    problems: { dateInFuture: "This date cannot be in the future." },
  },
  residencePermit: {
    label: { self: "Do you have a residence permit?", other: "Does this person have a residence permit?" },
    hint: "Residence card, resident card, validated long-stay visa or renewal receipt.",
    short: "Residence permit",
    missing: "Choose an answer.",
    options: {
      valid: { label: "Yes, still valid" },
      expired: { label: "Yes, but expired" },
      none: { label: "No" },
    },
  },

  licenceHistory: {
    label: {
      self: "Have you ever had a driving licence?",
      other: "Has this person ever had a driving licence?",
    },
    short: "Licence already held",
    missing: "Choose an answer. For a first licence, choose “No, it is the first”.",
    options: {
      none: { label: "No, it is the first" },
      amOnly: { label: "Only category AM", hint: "Formerly BSR: moped or light quadricycle." },
      otherCategory: { label: "Yes, another category" },
      annulled: { label: "Yes, but a judge annulled it" },
      invalidated: { label: "Yes, but it is no longer valid", hint: "Invalidated: no points were left." },
    },
  },
  category: {
    label: "Which category was obtained at the exam?",
    hint: "It is written on the provisional licence (CEPC).",
    short: "Category",
    missing: "Choose the category.",
    options: {
      AM: { label: "AM", hint: "Moped or light quadricycle." },
      A1: { label: "A1", hint: "Motorcycle up to 125 cm³. From 16." },
      A2: { label: "A2", hint: "Motorcycle up to 35 kW. From 18." },
      A: { label: "A", hint: "Any motorcycle. From 20." },
      B1: { label: "B1", hint: "Heavy motor quadricycle. From 16." },
      B: { label: "B", hint: "Car up to 3.5 tonnes and nine seats. From 17." },
      BE: { label: "BE", hint: "Car with a heavy trailer." },
      C1: { label: "C1", hint: "Lorry from 3.5 to 7.5 tonnes." },
      C1E: { label: "C1E", hint: "C1 lorry with a trailer." },
      C: { label: "C", hint: "Lorry above 3.5 tonnes." },
      CE: { label: "CE", hint: "C lorry with a trailer." },
      D1: { label: "D1", hint: "Minibus up to 16 passengers." },
      D1E: { label: "D1E", hint: "D1 minibus with a trailer." },
      D: { label: "D", hint: "Coach or bus." },
      DE: { label: "DE", hint: "Coach or bus with a trailer." },
    },
  },
  examPassed: {
    label: { self: "Did you pass the practical test?", other: "Did this person pass the practical test?" },
    hint: "The result is online from the day after the test: “favorable” means passed.",
    short: "Practical test passed",
    missing: "Choose “yes” or “no”.",
  },
  examDate: {
    label: "Day of the test that was passed",
    hint: "It is on the provisional licence (CEPC), which is valid for four months from that day.",
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
    missing: "Choose “yes” or “no”.",
  },

  medicalSituations: {
    label: {
      self: "Are you in one of these situations?",
      other: "Is this person in one of these situations?",
    },
    hint: "They call for a medical opinion. Tick all that apply.",
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
};

/** What is wrong with an answer, in English. */
export const answerProblemsEn: ProblemMessages = {
  tooLong: "This answer is too long: 100 characters at most.",
  notAName: "A name has only letters, spaces, apostrophes and hyphens. Remove the rest.",
  notDigits: "Type digits only, as many as are asked.",
  notADate: "This date does not exist: check the day, the month and the year (four digits).",
  yearUnlikely: "Check the year, with its four digits: this one is too far away.",
  dateInFuture: "This date cannot be in the future.",
  notAnOption: "Choose one of the answers offered.",
  tooMany: "There are too many answers. Remove some.",
};
