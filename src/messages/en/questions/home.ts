import type { QuestionMessages } from "../../questions.ts";
import { asOnDocument, notBirthDate } from "./person.ts";

/** Where the person lives, with whom, and since when in France. */
export const homeQuestionsEn = {
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
    hint: "The post looks for it: without this name, letters go back.",
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
    hint: "The day of settling: time limits count from it.",
    short: "In France since",
    missing: "Type the day of settling in France.",
    problems: { dateInFuture: "This date cannot be in the future." },
  },
  returnedToFrance: {
    label: {
      self: "Since when have you lived in France again?",
      other: "Since when has this person lived in France again?",
    },
    hint: "The day of coming back; for somebody who never lived there, the day of settling.",
    short: "Back in France since",
    missing: "Type the day of coming back to France, or of settling there.",
    problems: { dateInFuture: "This date cannot be in the future." },
  },
  firstPermitDate: {
    label: {
      self: "Since when have you had a residence permit in France?",
      other: "Since when has this person had a residence permit in France?",
    },
    hint: "The very first one: the day the card was handed over, the long-stay visa was validated, or the date of the international protection receipt.",
    short: "First residence permit",
    missing: "Type the day of the first residence permit.",
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
} as const satisfies Partial<QuestionMessages>;
